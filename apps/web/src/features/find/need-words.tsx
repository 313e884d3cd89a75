import { useLazyQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { ReadNeedQuery } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { KINDS_OF_BODY, type Need } from './find-params.js';
import classes from './find.module.css';

const READ_NEED = graphql(`
  query ReadNeed($question: String!) {
    readNeed(question: $question) {
      functionKey
      topicKey
      placeId
      organisationId
      sectors
      words
    }
  }
`);

interface NeedWordsProps {
  /** A question that the address brings along: read at once. */
  asked: string | null;
  onRead: (need: Partial<Need>) => void;
}

/** The whole question in the user's own words; Enter turns them into the sentence above, which can be corrected there. */
export function NeedWords({ asked, onRead }: NeedWordsProps) {
  const [question, setQuestion] = useState(asked ?? '');
  const [read, { loading, error }] = useLazyQuery(READ_NEED, { fetchPolicy: 'no-cache' });
  const ask = useCallback(async (words: string) => {
    const { data } = await read({ variables: { question: words } });
    return data ? readAs(data.readNeed) : null;
  }, [read]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const need = question.trim() === '' ? null : await ask(question);
    if (need) onRead(need);
  };
  useEffect(() => {
    if (!asked) return;
    setQuestion(asked);
    void ask(asked.slice(0, 200)).then((need) => need && onRead(need));
    // What is done with the answer is new each time; only another question is asked again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, ask]);
  return (
    <form role="search" aria-label="Ask in your own words" className={classes.ask} onSubmit={(event) => void submit(event)}>
      <TextInput
        className={classes.askBox}
        aria-label="Ask in your own words"
        placeholder="Or in your own words: estates lead about step-down beds in Leeds"
        maxLength={200}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
        error={error && refusalOf(error).message}
      />
      <Button type="submit" variant="default" loading={loading}>Find</Button>
    </form>
  );
}

function readAs({ functionKey, topicKey, placeId, organisationId, sectors, words }: ReadNeedQuery['readNeed']): Partial<Need> {
  const kind = KINDS_OF_BODY.find((body) => body.sectors.length === sectors.length && body.sectors.every((sector) => sectors.includes(sector)));
  return { need: functionKey, topic: topicKey, place: placeId, at: organisationId ?? kind?.value ?? null, words: words.join(' ') || null };
}
