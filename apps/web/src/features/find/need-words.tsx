import { useLazyQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
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

/** The whole question in the user's own words; Enter turns them into the sentence above, which can be corrected there. */
export function NeedWords({ onRead }: { onRead: (need: Partial<Need>) => void }) {
  const [question, setQuestion] = useState('');
  const [read, { loading, error }] = useLazyQuery(READ_NEED, { fetchPolicy: 'no-cache' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() === '') return;
    const { data } = await read({ variables: { question } });
    if (!data) return;
    const { functionKey, topicKey, placeId, organisationId, sectors, words } = data.readNeed;
    const kind = KINDS_OF_BODY.find((body) => body.sectors.length === sectors.length && body.sectors.every((sector) => sectors.includes(sector)));
    onRead({ need: functionKey, topic: topicKey, place: placeId, at: organisationId ?? kind?.value ?? null, words: words.join(' ') || null });
  };
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
