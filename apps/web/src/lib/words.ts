const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const THOUSANDS = new Intl.NumberFormat('en-GB');

/** "1,146"; a true minus sign before a negative one, and none before 0. */
export function count(value: number): string {
  return THOUSANDS.format(value + 0).replace('-', '\u2212');
}

/** "1 home", "24 homes", "2 people" (give the plural where it is not + s). The number and its word do not part. */
export function plural(value: number, one: string, many: string = `${one}s`): string {
  return `${count(value)}\u00a0${value === 1 ? one : many}`;
}

/** For a sentence: "two follow-ups", "no homes", "12 people". */
export function pluralInWords(value: number, one: string, many: string = `${one}s`): string {
  return `${SMALL_NUMBERS[value] ?? count(value)} ${value === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c" */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** The first letter in capitals, the rest as it is. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A person's first name, as colleagues say it: "Ruth" of "Ruth Adeyemi". */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

/** A change with its sign: "+3", "−1", "0". */
export function signed(value: number): string {
  return value > 0 ? `+${count(value)}` : count(value);
}
