import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { AskAnotherFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { errorsOf, FormErrors } from '../../ui/form-errors.js';
import { Section } from '../../ui/section.js';
import { PersonPicker } from '../search/person-picker.js';
import type { Picked } from '../search/record-picker.js';
import { STALE_QUERIES } from './introduction-words.js';
import classes from './introductions.module.css';

graphql(`
  fragment AskAnother on Introduction {
    id
    version
    target { id name }
    suggested { id name }
    abilities { askSomeoneElse }
  }
`);

const ASK = graphql(`
  mutation AskSomeoneElse($input: AskSomeoneElseInput!) {
    askSomeoneElse(input: $input) {
      introduction { id }
    }
  }
`);

/** Goes on from a no: the same words to somebody else, to whom the connector named if they named anybody. */
export function AskSomeoneElseSection({ introduction: { id, version, target, suggested, abilities } }: { introduction: AskAnotherFragment }) {
  const [person, setPerson] = useState<Picked | null>(suggested && { id: suggested.id, label: suggested.name, sector: null, detail: null, code: null });
  const { save, refusal, isSaving } = useSave(ASK, STALE_QUERIES);
  const navigate = useNavigate();
  if (!abilities.askSomeoneElse) return null;
  const ask = async () => {
    const data = await save({ input: { id, version, connectorPersonId: person?.id ?? '' } }, `${person?.label ?? 'They'} is asked to introduce you`);
    if (data) await navigate(`/introductions/${data.askSomeoneElse.introduction.id}`);
  };
  return (
    <Section title="Ask somebody else">
      <form
        className={classes.body}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <Stack gap={16} maw={480}>
          <FormErrors errors={errorsOf(refusal, ['connectorPersonId'])} />
          <PersonPicker id="connectorPersonId" label={`Who else may know ${target?.name ?? 'them'}?`} description="They are asked in the same words." value={person} onChange={setPerson} error={refusal?.fields?.['connectorPersonId']} />
          <div><Button type="submit" loading={isSaving}>{person ? `Ask ${person.label}` : 'Ask'}</Button></div>
        </Stack>
      </form>
    </Section>
  );
}
