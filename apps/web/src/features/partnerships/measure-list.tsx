import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PartnershipMeasuresFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { figure, MEASURE_WORDS } from '../../lib/measures.js';
import { plural } from '../../lib/words.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StatusWord } from '../../ui/status-word.js';
import { TargetBar } from '../../ui/value-bar.js';
import classes from './partnership.module.css';
import { RecordReading, type ReadingToCorrect } from './record-reading.js';

graphql(`
  fragment PartnershipMeasures on Partnership {
    measures {
      id name definition unit baseline target firstDue
      progress { latest suppressed asAt source weeksOld isLate word }
      readings { id asAt value source version }
    }
  }
`);

type Measure = PartnershipMeasuresFragment['measures'][number];

/** Each outcome with its definition, where it stands, how old that is, and every figure behind it. */
export function MeasureList({ measures, mayEdit }: Pick<PartnershipMeasuresFragment, 'measures'> & { mayEdit: boolean }) {
  const [recording, setRecording] = useState<{ measure: Measure; reading: ReadingToCorrect | null } | null>(null);
  if (measures.length === 0) return <EmptyState fact="Nothing is counted yet." next="A measure says what success is, in a figure." />;
  return (
    <>
      {measures.map((measure) => (
        <article key={measure.id} className={classes.measure}>
          <header>
            <h3>{measure.name}</h3>
            {mayEdit && <Button variant="subtle" size="sm" aria-label={`Record a figure: ${measure.name}`} onClick={() => setRecording({ measure, reading: null })}>Record a figure</Button>}
          </header>
          <p className={classes.definition}>{measure.definition}</p>
          <Figures measure={measure} />
          {measure.readings.length > 0 && (
            <details>
              <summary>{plural(measure.readings.length, 'figure')}</summary>
              <DataTable
                caption={`Figures of ${measure.name}`}
                rows={measure.readings}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'asAt', header: 'As at', cell: ({ asAt }) => plainDate(asAt) },
                  { key: 'value', header: 'Figure', align: 'right', cell: ({ value }) => figure(value, measure.unit, value === null || value === undefined) },
                  { key: 'source', header: 'Source', cell: ({ source }) => source },
                  ...(mayEdit ? [{
                    key: 'correct', header: 'Correct', cell: (reading: Measure['readings'][number]) => (
                      <Button variant="subtle" size="xs" aria-label={`Correct the figure of ${plainDate(reading.asAt)}`} onClick={() => setRecording({ measure, reading })}>Correct</Button>
                    ),
                  }] : []),
                ]}
              />
            </details>
          )}
        </article>
      ))}
      {recording && <RecordReading measure={recording.measure} reading={recording.reading} onClose={() => setRecording(null)} />}
    </>
  );
}

function Figures({ measure: { unit, baseline, target, firstDue, progress } }: { measure: Measure }) {
  const { words, tone } = MEASURE_WORDS[progress.word];
  return (
    <dl className={classes.figures}>
      {target !== null && target !== undefined && <div><dt>Started at</dt><dd>{figure(baseline, unit)}</dd></div>}
      {target !== null && target !== undefined && <div><dt>Target</dt><dd>{figure(target, unit)}</dd></div>}
      <div>
        <dt>{progress.asAt ? `Latest, as at ${plainDate(progress.asAt)}${progress.isLate ? `, ${progress.weeksOld} weeks old` : ''}` : 'Latest'}</dt>
        <dd><b>{figure(progress.latest, unit, progress.suppressed)}</b></dd>
      </div>
      {typeof progress.latest === 'number' && typeof target === 'number' && <div><dt>Progress</dt><dd><TargetBar from={baseline ?? 0} latest={progress.latest} target={target} /></dd></div>}
      <div><dt>In words</dt><dd><StatusWord tone={tone}>{words}</StatusWord>{!progress.asAt && firstDue && ` First figure due ${plainDate(firstDue)}`}</dd></div>
      {progress.source && <div><dt>Source</dt><dd>{progress.source}</dd></div>}
    </dl>
  );
}
