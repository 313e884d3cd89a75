import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { HowWeKnowFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import classes from './person.module.css';
import { STRENGTHS } from './tie-words.js';

const FEW = 6;

const tenths = (value: number) => Math.round(value * 10) / 10;

/** The parts of a tie's strength, and the rule that makes a word of them. */
export function TieParts({ tie: { parts, said, weakerOn } }: { tie: HowWeKnowFragment }) {
  const [all, setAll] = useState(false);
  const shown = all ? parts : parts.slice(0, FEW);
  return (
    <div>
      {said && said.strength !== 'NONE' && <Text size="sm" mt={8}>{said.saidBy ?? 'A colleague'} said “{STRENGTHS[said.strength].toLowerCase()}” on {plainDate(said.saidOn)}: {said.reason}</Text>}
      <ul className={classes.parts}>
        {shown.map(({ label, happenedOn, points, pointsToday }, nth) => (
          <li key={nth}>
            <span>{label ?? 'Noted'}, {plainDate(happenedOn)}</span>
            <span>{pointsToday === 0 ? 'counts no more' : `${tenths(pointsToday)} of ${tenths(points)}`}</span>
          </li>
        ))}
      </ul>
      {shown.length < parts.length && <Button variant="subtle" size="sm" ml={-12} onClick={() => setAll(true)}>{`Show ${parts.length - shown.length} more`}</Button>}
      <Text size="sm" c="dimmed" mt={8}>
        Points today, of those on the day. They halve in a year and add up: strong from 4, some from 1, faint from a quarter.{weakerOn && ` Without anything new it is a word less on ${plainDate(weakerOn)}.`}
      </Text>
    </div>
  );
}
