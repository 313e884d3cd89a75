import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { graphql } from '../../gql/gql.js';
import type { IntroductionAdviceQuery } from '../../gql/graphql.js';
import { dayAndMonth } from '../../lib/dates.js';
import { InkLink } from '../../ui/ink-link.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './find.module.css';

const ADVICE = graphql(`
  query IntroductionAdvice($targetPersonId: ID!) {
    introductionAdvice(targetPersonId: $targetPersonId) { knowsWell address approached waitUntil askedAlready }
  }
`);

interface AskAdviceProps {
  target: { id: string; name: string };
}

/** Before somebody is asked: perhaps you need nobody, perhaps it was asked already, perhaps now is not the time. */
export function AskAdvice({ target }: AskAdviceProps) {
  const { data } = useQuery(ADVICE, { variables: { targetPersonId: target.id } });
  const advice = data?.introductionAdvice;
  if (!advice) return null;
  const { knowsWell, address, approached, waitUntil, askedAlready } = advice;
  return (
    <>
      {knowsWell && (
        <div className={classes.advice}>
          <p>You know {target.name} well. You could write to them directly.</p>
          <Group gap={8} mt={8}>
            {address && <Button component="a" href={`mailto:${address}`} size="sm">Write to {target.name}</Button>}
            <Button component="a" href={`/people/${target.id}`} size="sm" variant="default">Open their page</Button>
          </Group>
        </div>
      )}
      {askedAlready && <p className={classes.advice}>Your organisation <InkLink to={`/introductions/${askedAlready}`}>has asked for them already</InkLink>.</p>}
      {waitUntil
        ? <p className={classes.advice}><StatusWord tone="warn">Approached several times this quarter</StatusWord> Wait until {dayAndMonth(waitUntil)}, or let a convenor put the asks together.</p>
        : <p className={classes.hint}>{approachedWords(approached)}</p>}
    </>
  );
}

const approachedWords = (approached: IntroductionAdviceQuery['introductionAdvice']['approached']) =>
  approached === 'ONCE' ? 'Approached once this quarter, across all organisations.' : 'Not approached this quarter.';
