import { Radio } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { ImportRowDecision, RowChoiceFragment } from '../../gql/graphql.js';
import { count } from '../../lib/words.js';
import { FormErrors } from '../../ui/form-errors.js';
import { Meta } from '../../ui/lines.js';
import classes from './import.module.css';
import { useStep } from './use-step.js';

graphql(`
  fragment RowChoice on ImportRow {
    id
    rowNumber
    name
    detail
    email
    phone
    decision
    chosenId
    candidates { id name detail email phone why }
  }
`);

const DECIDE = graphql(`
  mutation DecideImportRow($input: DecideImportRowInput!) {
    decideImportRow(input: $input) {
      activityId
    }
  }
`);

/** One row beside whom it may mean, field by field; the choice is saved at once and can be changed until the import is started. */
export function RowChoice({ row: { id, rowNumber, name, detail, email, phone, decision, chosenId, candidates } }: { row: RowChoiceFragment }) {
  const { run, refusal } = useStep(DECIDE);
  // What was pressed shows at once; what is saved follows.
  const [chosen, setChosen] = useState(decision === 'SAME' ? chosenId : decision);
  const decide = async (next: ImportRowDecision, recordId: string | null = null) => {
    setChosen(recordId ?? next);
    if (!(await run({ input: { rowId: id, decision: next, recordId } }))) setChosen(decision === 'SAME' ? chosenId : decision);
  };
  return (
    <div className={classes.row}>
      {refusal && <FormErrors errors={[{ message: refusal.message }]} />}
      <fieldset className={classes.choices}>
        <legend>Row {count(rowNumber)}: {name}</legend>
        <Meta>{[detail, email, phone]}</Meta>
        {candidates.map((candidate) => (
          <Radio key={candidate.id} name={`row-${id}`} value={candidate.id} checked={chosen === candidate.id} onChange={() => void decide('SAME', candidate.id)}
            label={`The same: ${candidate.name}${candidate.detail ? `, ${candidate.detail}` : ''}`} description={[`Has ${candidate.why}`, ...differences({ email, phone }, candidate)].join('. ')} />
        ))}
        <Radio name={`row-${id}`} value="NEW" checked={chosen === 'NEW'} onChange={() => void decide('NEW')} label="Somebody or something new" />
        <Radio name={`row-${id}`} value="SKIP" checked={chosen === 'SKIP'} onChange={() => void decide('SKIP')} label="Leave the row out" />
      </fieldset>
    </div>
  );
}

interface Contact {
  email: string | null;
  phone: string | null;
}

/** What taking them for the same would change: "E-mail a@x.example becomes b@x.example". */
function differences(row: Contact, held: Contact): string[] {
  const line = (label: string, now: string | null, then: string | null) => (then === null || then.toLowerCase() === now?.toLowerCase() ? [] : [now === null ? `${label} ${then} is added` : `${label} ${now} becomes ${then}`]);
  return [...line('E-mail', held.email, row.email), ...line('Phone', held.phone, row.phone)];
}
