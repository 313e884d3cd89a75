import type { WhyThisOrderFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { DataTable } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { nameOf } from './found-words.js';
import classes from './find.module.css';

graphql(`
  fragment WhyThisOrder on Found {
    formula { label gives }
    items { id title score person { id name } parts { label points because factId } }
  }
`);

const points = (value: number) => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

/** The published formula, and each score with all of its parts. Nothing else decides the order. */
export function WhyDialog({ found, opened, onClose }: { found: WhyThisOrderFragment; opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Why this order?" size="xl">
      <p>The score is the sum of these parts, the same for everybody. Each part rests on stored facts; without the fact its points are gone.</p>
      <DataTable
        caption="What each part can give"
        columns={[{ key: 'label', header: 'Part', width: '33%', cell: ({ label }) => label }, { key: 'gives', header: 'Points', cell: ({ gives }) => gives }]}
        rows={found.formula}
        rowKey={({ label }) => label}
      />
      <ol className={classes.scores}>
        {found.items.map((item, nth) => (
          <li key={item.id}>
            <details open={nth === 0}>
              <summary>{nth + 1}. {nameOf(item)}: {item.score} points</summary>
              <ul>
                {item.parts.map((part) => (
                  <li key={`${part.label}${part.because}`}><b>{points(part.points)}</b> {part.label}: {part.because}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
