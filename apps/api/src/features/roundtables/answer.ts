import { isMailAddress } from '../../platform/mail/outbox.js';
import type { Joining } from './roundtable.types.js';

/** What a guest answers, whether on their page or to the organiser by telephone. */
export type Answer =
  | { kind: 'ACCEPT'; joining: Joining | null; needs: string | null; showsName: boolean }
  | { kind: 'DECLINE' }
  | { kind: 'SUBSTITUTE'; name: string; email: string }
  | { kind: 'NOT_ME' };

/** A field of the form that needs correcting. */
export interface Problem {
  field: 'answer' | 'joining' | 'needs' | 'name' | 'email';
  message: string;
}

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Reads the form of the public page. Every problem is named, in the order of the form. */
export function readAnswer(form: Record<string, unknown>, hybrid: boolean): { answer: Answer } | { problems: Problem[] } {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name].normalize('NFC').trim() : '');
  const problems: Problem[] = [];
  const wrong = (field: Problem['field'], message: string) => void problems.push({ field, message });
  const kind = text('answer');
  if (kind === 'no') return { answer: { kind: 'DECLINE' } };
  if (kind === 'not-me') return { answer: { kind: 'NOT_ME' } };
  if (kind === 'yes') {
    const joining = text('joining');
    const needs = text('needs');
    if (hybrid && joining !== 'IN_ROOM' && joining !== 'ONLINE') wrong('joining', 'Choose whether you join in the room or online.');
    if (needs.length > 1000) wrong('needs', 'Describe your needs in 1,000 characters at most.');
    if (control.test(needs)) wrong('needs', 'Your needs have characters that cannot be stored. Type them again without them.');
    if (problems.length > 0) return { problems };
    return { answer: { kind: 'ACCEPT', joining: hybrid ? (joining as Joining) : null, needs: needs || null, showsName: form['shows'] === 'on' } };
  }
  if (kind === 'else') {
    const name = text('name');
    const email = text('email');
    if (!name || name.length > 200 || control.test(name)) wrong('name', 'Enter the name of the person you would send.');
    if (!isMailAddress(email)) wrong('email', 'Enter their e-mail address in the correct format, like name@example.com.');
    return problems.length > 0 ? { problems } : { answer: { kind: 'SUBSTITUTE', name, email } };
  }
  return { problems: [{ field: 'answer', message: 'Choose one of the three answers.' }] };
}
