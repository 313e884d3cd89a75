import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { graphql } from '../../gql/gql.js';
import type { TieStrength } from '../../ui/tie-path.js';
import { TiePath } from '../../ui/tie-path.js';
import { Section } from '../../ui/section.js';
import classes from './person.module.css';

const WAYS = graphql(`
  query PersonWays($personId: ID!) {
    ways(to: $personId, first: 3) { items { ties { strength evidence to { id name } } } }
  }
`);

/** Who could bring us to them: up to three ways, the best first. */
export function PersonWays({ personId }: { personId: string }) {
  const { data } = useQuery(WAYS, { variables: { personId } });
  if (!data) return null;
  return (
    <Section title="Ways in" count={data.ways.items.length}>
      {data.ways.items.length === 0 && <Text mt="sm">No way in that your account can use.</Text>}
      <ul className={classes.ways}>
        {data.ways.items.map(({ ties }) => (
          <li key={ties.map(({ to }) => to.id).join()}>
            <TiePath from="You" ties={ties.map(({ strength, evidence, to }) => ({ strength: strength.toLowerCase() as TieStrength, evidence, to: to.name }))} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
