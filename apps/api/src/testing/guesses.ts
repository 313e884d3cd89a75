import { getNamedType, type GraphQLArgument, type GraphQLField, isEnumType, isInputObjectType } from 'graphql';
import type { Random } from '../platform/graphql/read/testing/random-documents.js';

/** What somebody who asks has heard of. */
export interface Heard {
  /** Table → ids, hidden ones too. */
  ids: Record<string, readonly string[]>;
  /** Words that stand in records, hidden ones too. */
  words: readonly string[];
  /** Ends of pages that anybody was shown. */
  cursors?: readonly string[];
}

/** Where an id does not say its table by its own name, or by that of the field that it is the only one of: `boardMeeting(id)`, `personId`. */
const calledOtherwise: Record<string, string> = { to: 'person', ownerId: 'user_account', meetingId: 'board_meeting' };
const tableOf = (field: string, name: string): string => calledOtherwise[name] ?? (name === 'id' ? field : name.replace(/Id$/, '')).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Of a list that can be narrowed in many ways about two are taken: of more, hardly any row is left. */
const leftOut = ({ args }: GraphQLField<unknown, unknown>): number => Math.max(0.55, 1 - 2 / args.length);

const common = ['public', 'director', 'member aa', 'lead', 'estates', 'pulbic', 'directr'];

const pick = <T>(values: readonly T[], random: Random): T | undefined => values[Math.floor(random() * values.length)];

/** A cursor that no page ended with: another's, cut, or made up around something that was heard of. */
function cursor({ cursors = [], words, ids }: Heard, random: Random): string | undefined {
  const known = pick(cursors, random);
  if (known && random() < 0.6) return known;
  if (known && random() < 0.5) return known.slice(0, Math.floor(random() * known.length));
  const made = [pick(words, random) ?? '', pick(Object.values(ids).flat(), random) ?? ''];
  return Buffer.from(JSON.stringify(random() < 0.5 ? made : [made[1]])).toString('base64');
}

/** A word that stands somewhere, its beginning, the same with a slip of the finger, or one that everybody uses. */
function words(heard: Heard, random: Random): string | undefined {
  const word = pick(heard.words, random);
  if (!word || random() < 0.25) return pick(common, random);
  if (random() < 0.4) return word.slice(0, 3 + Math.floor(random() * (word.length - 3)));
  if (random() < 0.4) {
    const at = 1 + Math.floor(random() * (word.length - 2));
    return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  }
  return word;
}

/** Arguments as somebody would choose who tries what was heard of in every place that takes it. */
export const guessesAbout = (heard: Heard) => (field: GraphQLField<unknown, unknown>, arg: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>, random: Random): unknown => {
  const type = getNamedType(arg.type);
  const isRequired = String(arg.type).endsWith('!') && arg.defaultValue === undefined;
  if (!isRequired && random() < leftOut(field)) return undefined;
  const one = (): unknown => {
    if (isEnumType(type)) return pick(type.getValues(), random)?.name;
    if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((part) => [part.name, guessesAbout(heard)(field, part, random)]).filter(([, guess]) => guess !== undefined));
    switch (type.name) {
      case 'ID': return pick((random() < 0.8 && heard.ids[tableOf(field.name, arg.name)]) || Object.values(heard.ids).flat(), random);
      case 'Int': return pick(arg.name === 'first' ? (random() < 0.95 ? [1, 2, 3, 5, 25] : [0, 100, 101]) : [0, 1, 30, -1], random);
      case 'Float': return 1;
      case 'Boolean': return random() < 0.5;
      case 'Date': return pick(['2026-01-05', '2030-12-03', '2026-11-21', '2024-02-29'], random);
      case 'String':
        if (arg.name === 'after') return cursor(heard, random);
        if (arg.name === 'order') return pick(['STAGE', 'TITLE', 'TARGET', 'UPDATED'], random);
        return arg.name === 'code' || arg.name === 'within' || arg.name === 'place' ? pick(['E92000001', 'E12000001'], random) : words(heard, random);
      default: return undefined;
    }
  };
  const value = one();
  return String(arg.type).startsWith('[') && value !== undefined ? [value] : value;
};
