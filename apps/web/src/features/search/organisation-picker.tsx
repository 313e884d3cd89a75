import { RecordPicker, type RecordPickerProps } from './record-picker.js';

/** Picks an organisation by any of its names or its code: `<OrganisationPicker value={picked} onChange={setPicked} error={…} />` */
export function OrganisationPicker(props: Partial<Pick<RecordPickerProps, 'label'>> & Omit<RecordPickerProps, 'label'>) {
  return <RecordPicker label="Organisation" placeholder="Name, former name or code" {...props} kinds={['ORGANISATION']} />;
}
