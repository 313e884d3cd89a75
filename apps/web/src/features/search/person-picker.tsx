import { RecordPicker, type RecordPickerProps } from './record-picker.js';

/** Picks a person by name, post or organisation: `<PersonPicker value={picked} onChange={setPicked} error={…} />` */
export function PersonPicker(props: Partial<Pick<RecordPickerProps, 'label'>> & Omit<RecordPickerProps, 'label'>) {
  return <RecordPicker label="Person" placeholder="Name, post or organisation" {...props} kinds={['PERSON']} />;
}
