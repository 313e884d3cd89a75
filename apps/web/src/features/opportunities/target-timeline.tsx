import type { OpportunityCardFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { StageChip } from '../../ui/stage-chip.js';
import { sizeInWords, valueInWords } from './opportunity-words.js';

/** By the quarter in which each is hoped to be agreed: a list, since bars without lengths would say less. */
export function TargetTimeline({ rows }: { rows: OpportunityCardFragment[] }) {
  const quarters = new Map<string, OpportunityCardFragment[]>();
  for (const row of rows) {
    const name = row.stage === 'AGREED' ? 'Agreed' : row.targetOn ? quarterOf(row.targetOn) : 'No day hoped for yet';
    quarters.set(name, [...(quarters.get(name) ?? []), row]);
  }
  return (
    <>
      {[...quarters].map(([name, ofQuarter]) => (
        <Section key={name} title={name} count={ofQuarter.length}>
          <Ledger>
            {ofQuarter.map((row) => (
              <LedgerRow
                key={row.id}
                when={row.targetOn ? plainDate(row.targetOn) : ''}
                title={<InkLink to={`/opportunities/${row.id}`} strong>{row.title}</InkLink>}
                sub={<><StageChip stage={row.stage} /> {[row.places.map((place) => place.name).join(', '), ...sizeInWords(row), valueInWords(row)].filter(Boolean).join(', ')}</>}
              />
            ))}
          </Ledger>
        </Section>
      ))}
    </>
  );
}

/** "January to March 2027" */
function quarterOf(day: string): string {
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return `${['January to March', 'April to June', 'July to September', 'October to December'][quarter]} ${day.slice(0, 4)}`;
}
