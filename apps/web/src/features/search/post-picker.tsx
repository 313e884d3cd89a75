import { RecordPicker, type RecordPickerProps } from './record-picker.js';

/** Picks a post by title, function or organisation: `<PostPicker value={picked} onChange={setPicked} error={…} />` */
export function PostPicker(props: Partial<Pick<RecordPickerProps, 'label'>> & Omit<RecordPickerProps, 'label'>) {
  return <RecordPicker label="Post" placeholder="Title or organisation" {...props} kinds={['POST']} />;
}
