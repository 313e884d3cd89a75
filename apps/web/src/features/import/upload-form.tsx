import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useUpload } from '../../lib/use-upload.js';
import { FileField } from '../../ui/file-field.js';
import { FormErrors } from '../../ui/form-errors.js';
import { UploadStatus } from '../../ui/upload-status.js';
import { pasted, sendFile, TEMPLATE_HREF } from './import-file.js';
import classes from './import.module.css';

/** A file, or rows copied out of a spreadsheet. */
export function UploadForm() {
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { progress, run, stop } = useUpload();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    const sent = file ?? (text.trim() ? pasted(text) : null);
    if (!sent) return setProblem('Choose a file, or paste rows with their column names.');
    const answer = await run((sending) => sendFile(sent, sending));
    if (answer === null) return;
    if ('error' in answer) setProblem(answer.error.message);
    else await navigate(`/admin/import/${answer.id}`);
  };

  return (
    <form onSubmit={(event) => void submit(event)} className={classes.form} noValidate>
      <FormErrors errors={problem === null ? [] : [{ field: 'file', message: problem }]} />
      <FileField id="file" label="File" description="CSV or XLSX, up to 64 MB. How it is written, and the row that names its columns, are found." accept=".csv,.tsv,.txt,.xlsx,text/csv" error={problem} onChange={([chosen]) => setFile(chosen ?? null)} />
      <details>
        <summary>Paste rows instead</summary>
        <Textarea label="Rows, the column names first" rows={6} value={text} onChange={(event) => setText(event.currentTarget.value)} disabled={file !== null} />
      </details>
      <div className={classes.actions}>
        <Button type="submit" loading={progress !== null}>Continue</Button>
        <a href={TEMPLATE_HREF} download="People to import.csv">Download an empty table</a>
      </div>
      <UploadStatus progress={progress} onStop={stop} />
    </form>
  );
}
