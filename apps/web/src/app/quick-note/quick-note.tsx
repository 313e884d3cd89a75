import { useState } from 'react';
import type { About } from './about.js';
import { QuickNoteForm } from './quick-note-form.js';

/** The quick note in its place on a record's page: `<QuickNote about={{ kind: 'person', id, label: name }} />`. It empties once it is saved, and the page's queries are read again. */
export function QuickNote({ about }: { about: About }) {
  const [saved, setSaved] = useState(0);
  return <QuickNoteForm key={saved} about={about} onSaved={() => setSaved(saved + 1)} />;
}
