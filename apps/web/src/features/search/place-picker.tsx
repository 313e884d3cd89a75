import { RecordPicker, type RecordPickerProps } from './record-picker.js';

/** Picks a place by name or code; `id` and `code` are both given: `<PlacePicker value={picked} onChange={setPicked} error={…} />` */
export function PlacePicker(props: Partial<Pick<RecordPickerProps, 'label'>> & Omit<RecordPickerProps, 'label'>) {
  return <RecordPicker label="Place" placeholder="Name or code" {...props} kinds={['PLACE']} />;
}
