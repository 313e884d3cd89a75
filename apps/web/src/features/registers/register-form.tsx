import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { DateField } from '../../ui/date-field.js';
import { FileField } from '../../ui/file-field.js';
import { type FieldError, FormErrors } from '../../ui/form-errors.js';
import classes from './registers.module.css';
import type { RegisterUpload } from './register-uploads.js';

interface RegisterFormProps {
  /** Called with what was chosen each time it changes; what was previewed before no longer holds. */
  onChange: () => void;
  onPreview: (upload: RegisterUpload) => void;
  isBusy: boolean;
  errors: FieldError[];
}

/** Which files, and the day for those whose names carry none. */
export function RegisterForm({ onChange, onPreview, isBusy, errors }: RegisterFormProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [edition, setEdition] = useState<string | null>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPreview({ files, edition });
  };

  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <FormErrors errors={errors} />
      <FileField
        id="files"
        label="Register files"
        description="NHS trusts and sub-ICB locations (ODS), integrated care boards and their successions, councils and their spellings, registered providers, districts by ICB, patients and deprivation by district: as CSV or XLSX, several at once."
        error={errors.find(({ field }) => field === 'files')?.message}
        multiple
        accept=".csv,text/csv,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(chosen) => {
          setFiles(chosen);
          onChange();
        }}
      />
      <DateField
        id="edition"
        isPast
        label="Edition"
        description="Only for files without a date in their names. Without it they count as today’s."
        value={edition}
        error={errors.find(({ field }) => field === 'edition')?.message}
        onChange={(day) => {
          setEdition(day);
          onChange();
        }}
      />
      <Button type="submit" variant="default" loading={isBusy} className={classes.preview}>
        Preview the changes
      </Button>
    </form>
  );
}
