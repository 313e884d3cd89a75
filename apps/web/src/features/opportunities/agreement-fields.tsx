import { Select } from '@mantine/core';
import { AGREEMENT_TYPES } from '../../lib/opportunity-words.js';
import { optionsOf } from '../../lib/options.js';
import { DateField } from '../../ui/date-field.js';

/** What is asked for when an opportunity becomes a partnership. */
export interface AgreementDraft {
  agreementType: string | null;
  signedOn: string | null;
  startsOn: string | null;
  endsOn: string | null;
  reviewOn: string | null;
}

/** Before anything was filled in. */
export const noAgreement: AgreementDraft = { agreementType: null, signedOn: null, startsOn: null, endsOn: null, reviewOn: null };

interface AgreementFieldsProps {
  value: AgreementDraft;
  onChange: (value: AgreementDraft) => void;
  errorOf: (field: string) => string | undefined;
}

/** Type and days of the agreement that the partnership rests on. */
export function AgreementFields({ value, onChange, errorOf }: AgreementFieldsProps) {
  const set = (part: Partial<AgreementDraft>) => onChange({ ...value, ...part });
  return (
    <>
      <Select id="agreement" label="Agreement" placeholder="Choose one" data={optionsOf(AGREEMENT_TYPES)} value={value.agreementType} onChange={(agreementType) => set({ agreementType })} error={errorOf('agreement')} required />
      <DateField isPast id="agreement.signedOn" label="Signed on" value={value.signedOn} onChange={(signedOn) => set({ signedOn })} required />
      <DateField id="agreement.startsOn" label="Starts on" value={value.startsOn} onChange={(startsOn) => set({ startsOn })} required />
      <DateField id="agreement.endsOn" label="Ends on" description="Leave it empty where it has no end." value={value.endsOn} onChange={(endsOn) => set({ endsOn })} error={errorOf('agreement.endsOn')} />
      <DateField id="agreement.reviewOn" label="First review" value={value.reviewOn} onChange={(reviewOn) => set({ reviewOn })} />
    </>
  );
}
