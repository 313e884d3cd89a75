import { Text } from '@mantine/core';
import type { HowWeKnowFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { Reasons } from '../../ui/reasons.js';
import { STRENGTHS } from './tie-words.js';

const points = (value: number) => `${Math.round(value * 100) / 100} ${value === 1 ? 'point' : 'points'}`;

/** The parts of a tie's strength, and the rule that makes a word of them. */
export function TieParts({ tie: { parts, said, weakerOn } }: { tie: HowWeKnowFragment }) {
  return (
    <div>
      {said && said.strength !== 'NONE' && <Text size="sm" mt={8}>{said.saidBy ?? 'A colleague'} said “{STRENGTHS[said.strength].toLowerCase()}” on {plainDate(said.saidOn)}: {said.reason}</Text>}
      <Reasons>
        {parts.map(({ label, happenedOn, points: then, pointsToday }) => `${label ?? 'Noted'}, ${plainDate(happenedOn)}: ${pointsToday === 0 ? 'counts no more' : `${points(pointsToday)} of ${points(then)}`}`)}
      </Reasons>
      <Text size="sm" c="dimmed" mt={8}>
        Points halve in a year and add up: strong from 4, some from 1, faint from a quarter.{weakerOn && ` Without anything new it is a word less on ${plainDate(weakerOn)}.`}
      </Text>
    </div>
  );
}
