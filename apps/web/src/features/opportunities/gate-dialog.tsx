import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { MoveOpportunityInput } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { stageName } from '../../lib/stages.js';
import { pluralInWords, sentence } from '../../lib/words.js';
import { DateField } from '../../ui/date-field.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors, type FieldError } from '../../ui/form-errors.js';
import { AgreementFields, noAgreement, type AgreementDraft } from './agreement-fields.js';
import { FROM_RECORD } from './opportunity-words.js';
import classes from './dialogs.module.css';
import type { Movable, NextStage } from './use-moves.js';

interface GateDialogProps {
  what: Movable;
  next: NextStage;
  /** "4 of 6": how much of the present gate is answered. */
  inPlace: string;
  /** Resolves once it is stored; the dialog stays open with what is wrong when it is refused. */
  onMove: (input: MoveOpportunityInput) => Promise<void>;
  onClose: () => void;
}

/** Asks for what a move still needs and nothing else: missing items, a reason for going back, or the agreement. */
export function GateDialog({ what, next, inPlace, onMove, onClose }: GateDialogProps) {
  const [answers, setAnswers] = useState<Record<string, string>>(() => Object.fromEntries(next.missing.map(({ item, suggestion }) => [item, suggestion ?? ''])));
  const [reason, setReason] = useState('');
  const [isOverriding, setOverriding] = useState(false);
  const [agreement, setAgreement] = useState<AgreementDraft>(noAgreement);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [isBusy, setBusy] = useState(false);
  const here = stageName(what.stage);
  const there = stageName(next.stage);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setErrors([]);
    setBusy(true);
    const evidence = Object.entries(answers).filter(([, value]) => value.trim() !== '').map(([item, value]) => ({ item, value: value.trim() }));
    await onMove({
      id: what.id, version: what.version, to: next.stage,
      ...(next.isBack && { reason: reason.trim() }),
      ...(isOverriding && { overrideReason: reason.trim() }),
      ...(evidence.length > 0 && { evidence }),
      ...(next.asksForAgreement && agreement.agreementType && { agreement: { ...agreement, agreementType: agreement.agreementType, signedOn: agreement.signedOn ?? '', startsOn: agreement.startsOn ?? '' } }),
    }).catch((refusal: unknown) => {
      const { fields, message } = refusalOf(refusal);
      setErrors(fields ? toFieldErrors(fields, next.missing.map(({ item }) => `evidence.${item}`)) : [{ message }]);
    });
    setBusy(false);
  };

  return (
    <Dialog onClose={onClose} title={titleOf(next, there)} size="lg">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <p className={classes.lead}>{next.isBack ? `${what.title} goes back from ${here}. The board sees the reason.` : `${what.title} leaves ${here} with ${inPlace} in place.`}</p>
        <FormErrors errors={errors} />
        <div className={classes.items}>
          {next.isBack && <Textarea id="reason" label="Why it goes back" required autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={errorOf('reason')} data-autofocus />}
          {next.missing.map(({ item, label, hint, answer, suggestion }, index) => {
            const field = { id: `evidence.${item}`, label, description: suggestion ? `${hint}. ${FROM_RECORD}` : hint, error: errorOf(`evidence.${item}`), 'data-autofocus': index === 0 || undefined };
            const set = (value: string | null) => setAnswers((now) => ({ ...now, [item]: value ?? '' }));
            return answer === 'DATE'
              ? <DateField key={item} {...field} value={answers[item] || null} onChange={set} />
              : <TextInput key={item} {...field} value={answers[item] ?? ''} onChange={(event) => set(event.currentTarget.value)} />;
          })}
          {next.asksForAgreement && <AgreementFields value={agreement} onChange={setAgreement} errorOf={errorOf} />}
          {isOverriding && <Textarea id="overrideReason" label="Why it moves without them" description="The board sees your name and this reason." autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
        </div>
        {next.missing.length > 0 && !isOverriding && (
          <p className={classes.lead}>
            Cannot wait? <button type="button" className={classes.inline} onClick={() => setOverriding(true)}>Move without {next.missing.length === 1 ? 'it' : 'them'}</button>: give a reason, which the board will see.
          </p>
        )}
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Stay in {here}</Button>
          <Button type="submit" loading={isBusy}>Move to {there}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function titleOf({ isBack, missing }: NextStage, there: string): string {
  if (isBack) return `Back to ${there}`;
  return missing.length > 0 ? `${sentence(pluralInWords(missing.length, 'thing'))} before ${there}` : `Move to ${there}`;
}
