/**
 * Whether a text holds what can be an NHS number: ten digits of which the last checks the others by modulus 11.
 * Source: NHS Data Dictionary, NHS NUMBER. Telephone numbers, which begin with 0 or +, are passed over; one in eleven of other ten digits is taken for one.
 */
export function holdsNhsNumber(text: string): boolean;

/** A heading's words in the middle of a sentence: "estates lead" of "Estates lead" and "surplus NHS land" of "Surplus NHS land", while "NHS finance" and "Better Care Fund lead" stay. */
export function midSentence(label: string): string;

/** What an action of a roundtable is called as a follow-up: in one line, shortened to 300 characters where it is longer. */
export function titleOfAction(text: string): string;
