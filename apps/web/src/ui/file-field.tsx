import { Input } from '@mantine/core';
import classes from './file-field.module.css';

interface FileFieldProps {
  id: string;
  label: string;
  description: string;
  /** As the browser's chooser takes it: ".csv,text/csv". */
  accept: string;
  multiple?: boolean;
  error?: string | null;
  onChange: (files: File[]) => void;
}

/** Files from the reader's own disk: `<FileField id="file" label="File" description="…" accept=".csv" onChange={([file]) => setFile(file ?? null)} />` */
export function FileField({ id, label, description, accept, multiple, error, onChange }: FileFieldProps) {
  return (
    <Input.Wrapper id={id} label={label} description={description} error={error}>
      <input id={id} type="file" accept={accept} multiple={multiple} aria-describedby={`${id}-description`} className={classes.file} onChange={({ currentTarget: { files } }) => onChange([...(files ?? [])])} />
    </Input.Wrapper>
  );
}
