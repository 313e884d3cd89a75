import { Radio, Text } from '@mantine/core';
import type { MergePreviewQuery } from '../../gql/graphql.js';
import type { Side } from './compare.js';
import { fieldWords } from './merge-words.js';
import classes from './merge.module.css';

interface FieldTableProps {
  keep: Side;
  away: Side;
  fields: MergePreviewQuery['mergePreview']['fields'];
  /** Keys of the fields in which the second one's value shall stand. */
  taken: ReadonlySet<string>;
  onPick: (key: string, other: boolean) => void;
}

/** The two side by side, one row for each field in which they differ. On a phone each row is a card. */
export function FieldTable({ keep, away, fields, taken, onPick }: FieldTableProps) {
  return (
    <table className={classes.fields}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <SideHead side={keep} says="1 · stays" />
          <SideHead side={away} says="2 · is merged into it" />
        </tr>
      </thead>
      <tbody>
        {fields.length === 0 && <tr><td colSpan={3}>They say the same, so there is nothing to choose.</td></tr>}
        {fields.map(({ key, label, kept, other, isFixed }) => (
          <tr key={key}>
            <th scope="row">{label}{isFixed && <Text component="span" size="sm" c="dimmed" display="block">The register’s</Text>}</th>
            {[kept, other].map((value, at) => (
              <td key={at} data-side={at + 1}>
                <Radio name={`field-${key}`} checked={taken.has(key) === (at === 1)} disabled={isFixed} onChange={() => onPick(key, at === 1)}
                  label={fieldWords(key, value)} aria-label={`${label}: ${fieldWords(key, value)}, of the ${at === 0 ? 'first' : 'second'}`} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SideHead({ side: { name, detail, source }, says }: { side: Side; says: string }) {
  return (
    <th scope="col">
      <Text component="span" size="sm" c="dimmed" display="block">{says}</Text>
      {name}
      <Text component="span" size="sm" c="dimmed" display="block">{[detail ?? 'nothing else is known', `from: ${source}`].join(' · ')}</Text>
    </th>
  );
}
