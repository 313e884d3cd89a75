import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { MeasureUnit } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import type { Refusal } from '../../lib/refusal.js';
import { useSave } from '../../lib/use-save.js';
import { ConflictDialog } from '../../ui/conflict-dialog.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';

const RECORD = graphql(`mutation RecordReading($input: RecordReadingInput!) { recordReading(input: $input) { activityId } }`);
const SUFFIX: Partial<Record<MeasureUnit, string>> = { PERCENT: ' %', DAYS: ' days' };

export interface ReadingToCorrect {
  asAt: string;
  value?: number | null;
  source: string;
  version: number;
}

interface RecordReadingProps {
  measure: { id: string; name: string; unit: MeasureUnit; progress: { source?: string | null } };
  /** Null for the figure of a new day. */
  reading: ReadingToCorrect | null;
  onClose: () => void;
}

/** The figure of a day, with where it comes from; or the correction of one. */
export function RecordReading({ measure, reading, onClose }: RecordReadingProps) {
  const { save, refusal: refused, isSaving, forget } = useSave(RECORD, ['Partnership']);
  const [asAt, setAsAt] = useState<string | null>(reading?.asAt ?? null);
  const [value, setValue] = useState<number | string>(reading?.value ?? '');
  const [source, setSource] = useState(reading?.source ?? measure.progress.source ?? '');
  const [missing, setMissing] = useState<Refusal | null>(null);
  const refusal = missing ?? refused;

  const send = async (figures: { value: number; source: string }, version: number | undefined) => {
    if (asAt && await save({ input: { measureId: measure.id, asAt, ...figures, version } }, reading ? 'Figure corrected' : 'Figure recorded')) onClose();
  };
  const submit = () => {
    const fields = { ...(asAt ? {} : { asAt: 'Give the day that the figure describes.' }), ...(value === '' ? { value: 'Give the figure.' } : {}) };
    const isComplete = Object.keys(fields).length === 0;
    setMissing(isComplete ? null : { code: 'VALIDATION', message: '', fields });
    if (isComplete) void send({ value: Number(value), source }, reading?.version);
  };
  const conflict = refusal?.conflict;
  if (conflict) {
    return <ConflictDialog conflict={conflict} mine={{ value: Number(value), source }} labels={{ value: 'Figure', source: 'Source' }} isBusy={isSaving} onSave={(chosen, version) => void send(chosen, version)} onClose={forget} />;
  }
  return (
    <FormDialog title={reading ? `Correct the figure of ${plainDate(reading.asAt)}` : `Record: ${measure.name}`} saveLabel={reading ? 'Correct it' : 'Record it'} order={['asAt', 'value', 'source']} refusal={refusal} isSaving={isSaving} onSave={submit} onClose={onClose}>
      {!reading && <DateField isPast id="asAt" label="As at" description="The day that the figure describes." value={asAt} onChange={setAsAt} error={refusal?.fields?.['asAt']} required />}
      <NumberInput id="value" label="Figure" value={value} onChange={setValue} error={refusal?.fields?.['value']} suffix={SUFFIX[measure.unit]} prefix={measure.unit === 'POUNDS' ? '£' : undefined} thousandSeparator="," hideControls required />
      <TextInput id="source" label="Source" value={source} onChange={({ currentTarget }) => setSource(currentTarget.value)} error={refusal?.fields?.['source']} required />
    </FormDialog>
  );
}
