import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { plural } from '../../lib/words.js';
import type { Need } from './find-params.js';
import classes from './find.module.css';

const NOTE = graphql(`
  mutation NoteGap($input: NoteGapInput!) {
    noteGap(input: $input) {
      activityId
      gap { id members }
    }
  }
`);

/** Notes for coverage that nobody is known for this question, once a day, and says so. */
export function NoteGap({ need: { need, topic, place } }: { need: Need }) {
  const [note, { data }] = useMutation(NOTE);
  useEffect(() => {
    // Whether it could be noted changes nothing for whoever looks: a refusal shows as silence.
    void note({ variables: { input: { functionKey: need, topicKey: topic, placeId: place } } }).catch(() => undefined);
  }, [note, need, topic, place]);
  const members = data?.noteGap.gap.members;
  return (
    <p className={classes.nobody} role="status">
      {data && <>This is noted as a <Link to="/find/gaps">gap</Link>{members ? `, which ${plural(members, 'member')} looked into` : ''}. Nobody is told who asked.</>}
    </p>
  );
}
