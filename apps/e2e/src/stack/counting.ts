import type { BrowserContext } from '@playwright/test';

/** What somebody has done since counting began: a tap or click is one, a key chord is one, text is noted beside them. */
export interface Acts {
  /** Times that a pointer went down: a click, a tap, a drag. */
  taps: number;
  /** Keys pressed, each with its modifiers, except those that only wrote a character. */
  chords: number;
  /** Characters that arrived in fields. */
  typed: number;
  /** The same in order and in words, for the message of a test that fails. */
  steps: string[];
}

const none = (): Acts => ({ taps: 0, chords: 0, typed: 0, steps: [] });

/**
 * Counts what a browser really receives in this context's pages, in those that open from now on and after navigations: trusted
 * events only, so that neither a script's own clicks nor what a test calls without an effect is in the sum. Needs JavaScript.
 */
export async function countActs(context: BrowserContext): Promise<{ acts(): Acts; restart(): void }> {
  let acts = none();
  await context.exposeBinding('lintelActed', (_, kind: 'taps' | 'chords' | 'typed', amount: number, what: string) => {
    acts[kind] += amount;
    acts.steps.push(`${kind}: ${what}`);
  });
  await context.addInitScript(listen);
  return { acts: () => acts, restart: () => { acts = none(); } };
}

/** Runs in the page. */
function listen(): void {
  const acted = (kind: string, amount: number, what: string) => (window as unknown as { lintelActed: (...args: unknown[]) => unknown }).lintelActed(kind, amount, what);
  const isField = (target: EventTarget | null) => target instanceof HTMLElement
    && (target.isContentEditable || target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range])'));
  const modifiers = ['Control', 'Shift', 'Alt', 'Meta'];

  addEventListener('pointerdown', (event) => {
    if (event.isTrusted) void acted('taps', 1, (event.target as Element).textContent?.trim().slice(0, 40) ?? '');
  }, true);
  addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.repeat || modifiers.includes(event.key)) return;
    const isChord = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key.length === 1 && !isChord && isField(event.target)) return;
    void acted('chords', 1, [event.ctrlKey && 'Control', event.altKey && 'Alt', event.metaKey && 'Meta', event.shiftKey && 'Shift', event.key].filter(Boolean).join('+'));
  }, true);
  addEventListener('input', (event) => {
    const { data } = event as InputEvent;
    if (event.isTrusted && data) void acted('typed', data.length, data);
  }, true);
}
