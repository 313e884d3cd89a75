import type { PersonSharedFragment, Stage } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { StageChip } from '../../ui/stage-chip.js';
import classes from './person.module.css';

graphql(`
  fragment PersonShared on Person {
    sharedTopics
    opportunities { id title stage isSponsor }
  }
`);

/** What we have in common: topics that we pursue, and the opportunities that their organisation is a party to. */
export function PersonShared({ person: { sharedTopics, opportunities } }: { person: PersonSharedFragment }) {
  return (
    <>
      {sharedTopics.length > 0 && (
        <div className={classes.onScreen}>
          <Section title="Shared topics" count={sharedTopics.length}>
            <Ledger>{sharedTopics.map((topic) => <LedgerRow key={topic} title={topic} />)}</Ledger>
          </Section>
        </div>
      )}
      {opportunities.length > 0 && (
        <Section title="Opportunities together" count={opportunities.length}>
          <Ledger>
            {opportunities.map(({ id, title, stage, isSponsor }) => (
              <LedgerRow key={id} title={<InkLink to={`/opportunities/${id}`}>{title}</InkLink>} sub={<><StageChip stage={stage as Stage} />{isSponsor && <span>their sponsor</span>}</>} />
            ))}
          </Ledger>
        </Section>
      )}
    </>
  );
}
