import { Button } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { type Layer, LayerWord } from './layer-word.js';
import { PatientWatch } from './patient-watch.js';
import classes from './note-box.module.css';

interface NoteBoxProps {
  /** Resolves when the note is stored; the box then empties. It keeps the words when the promise fails. */
  onSave: (text: string) => Promise<unknown>;
  layer: Layer;
  /** "Visible to Thornmoor only", instead of the layer's own words. */
  who?: string;
  label?: string;
  placeholder?: string;
  /** More quiet buttons before Save note: "Add follow-up". */
  extra?: ReactNode;
}

/** A note on top of a timeline; Ctrl or ⌘ with Enter saves it. */
export function NoteBox({ onSave, layer, who, label = 'Note', placeholder = 'Write what was said, and what happens next', extra }: NoteBoxProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isSaving, setSaving] = useState(false);

  const save = async () => {
    if (text.trim() === '') return;
    setSaving(true);
    await onSave(text.trim()).then(
      () => setText(''),
      () => undefined, // the caller shows the error; the words stay
    );
    setSaving(false);
  };

  return (
    <div className={classes.box}>
      <PatientWatch>
        <textarea
          aria-label={label}
          aria-describedby={id}
          placeholder={placeholder}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          }}
        />
      </PatientWatch>
      <div className={classes.foot}>
        <span id={id} className={classes.who}>
          {who ?? <LayerWord layer={layer} />}
        </span>
        <span className={classes.buttons}>
          {extra}
          <Button variant="subtle" size="sm" loading={isSaving} onClick={() => void save()}>
            Save note
          </Button>
        </span>
      </div>
    </div>
  );
}
