import { Text } from '@mantine/core';
import { graphql } from '../../gql/gql.js';
import type { PersonWaysFragment } from '../../gql/graphql.js';
import type { TieStrength } from '../../ui/tie-path.js';
import { TiePath } from '../../ui/tie-path.js';
import { Section } from '../../ui/section.js';
import classes from './person.module.css';

graphql(`
  fragment PersonWays on Ways {
    items { ties { strength evidence to { id name } } }
  }
`);

/** Who could bring us to them: up to three ways, the best first. */
export function PersonWays({ ways: { items } }: { ways: PersonWaysFragment }) {
  return (
    <Section title="Ways in" count={items.length}>
      {items.length === 0 && <Text mt="sm">No way in that your account can use.</Text>}
      <ul className={classes.ways}>
        {items.map(({ ties }) => (
          <li key={ties.map(({ to }) => to.id).join()}>
            <TiePath from="You" ties={ties.map(({ strength, evidence, to }) => ({ strength: strength.toLowerCase() as TieStrength, evidence, to: to.name }))} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
