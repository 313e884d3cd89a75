import { Button, Radio } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { NameChoiceFragment } from '../../gql/graphql.js';
import { plural } from '../../lib/words.js';
import { FormErrors } from '../../ui/form-errors.js';
import classes from './import.module.css';
import { useStep } from './use-step.js';

graphql(`
  fragment NameChoice on ImportName {
    id
    name
    rowCount
    candidates { id name detail why }
  }
`);

const DECIDE = graphql(`
  mutation DecideImportName($input: DecideImportNameInput!) {
    decideImportName(input: $input) {
      activityId
    }
  }
`);

const NEW = 'new';

/** One organisation as the file calls it: one of the Directory, or a new one; decided for all its rows. */
export function NameChoice({ name: { id, name, rowCount, candidates } }: { name: NameChoiceFragment }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { run, refusal, isBusy } = useStep(DECIDE);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== null) void run({ input: { nameId: id, organisationId: chosen === NEW ? null : chosen } });
  };
  return (
    <form onSubmit={submit} className={classes.row}>
      {refusal && <FormErrors errors={[{ message: refusal.message }]} />}
      <fieldset className={classes.choices}>
        <legend>“{name}”, in {plural(rowCount, 'row')}</legend>
        {candidates.map((candidate) => (
          <Radio key={candidate.id} name={`name-${id}`} value={candidate.id} checked={chosen === candidate.id} onChange={() => setChosen(candidate.id)} label={candidate.name} description={[candidate.detail, candidate.why].filter(Boolean).join('; ')} />
        ))}
        <Radio name={`name-${id}`} value={NEW} checked={chosen === NEW} onChange={() => setChosen(NEW)} label="None of these: a new organisation" />
      </fieldset>
      <div className={classes.fix}>
        <Button type="submit" variant="default" size="sm" disabled={chosen === null} loading={isBusy} aria-label={`Decide on ${name}`}>Decide</Button>
      </div>
    </form>
  );
}
