import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a day of the calendar, `2026-05-01`. */
export function isRealDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function parseDay(input: unknown): string {
  if (typeof input !== 'string' || !isRealDay(input)) throw new GraphQLError('A date is a real day, written as 2026-05-01.');
  return input;
}

function parseMoment(input: unknown): string {
  const milliseconds = typeof input === 'string' && MOMENT.test(input) && isRealDay(input.slice(0, 10)) ? Date.parse(input) : NaN;
  if (Number.isNaN(milliseconds)) throw new GraphQLError('A moment is written as 2026-05-01T09:30:00.000Z.');
  return new Date(milliseconds).toISOString();
}

/** A calendar day as text, `2026-05-01`: no time and no zone, so it never shifts. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, `2026-05-01`.',
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
  serialize: (output) => (output instanceof Date ? output.toISOString().slice(0, 10) : parseDay(output)),
});

/** A moment as ISO text in UTC with milliseconds. Takes what the compiler's SQL writes as well as a Date. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in UTC, `2026-05-01T09:30:00.000Z`.',
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
  serialize: (output) => (output instanceof Date ? output.toISOString() : parseMoment(output)),
});
