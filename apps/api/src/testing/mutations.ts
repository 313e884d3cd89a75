import { randomUUID } from 'node:crypto';
import { getNamedType, getNullableType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Random } from '../platform/graphql/read/testing/random-documents.js';
import type { TestApp } from './test-app.js';
import type { World } from './worlds.js';

export type Input = GraphQLArgument | GraphQLInputField;
/** Where in a mutation's arguments an id stands, and of which table it is. */
interface Place { path: string[]; table: string | null }

/** What an id in an input is the id of, by the name of its field; null for an `id` that the mutation's own name explains. */
const named: Record<string, string | null> = {
  opportunityId: 'opportunity', personId: 'person', personIds: 'person', aId: 'person', bId: 'person', connectorPersonId: 'person', targetPersonId: 'person', roundtableId: 'roundtable', copyOf: 'roundtable',
  invitationId: 'invitation', invitationIds: 'invitation', captureId: 'capture', introductionId: 'introduction', taskId: 'task', ownerId: 'user_account', ownerIds: 'user_account', askedById: 'user_account',
  activityId: 'activity', meetingId: 'board_meeting', partnershipId: 'partnership', measureId: 'measure', hubId: 'hub', ledToId: 'opportunity', sponsorAppointmentId: 'appointment',
};
/** Lists and registers that everybody reads. */
const common = new Set(['organisationId', 'organisationIds', 'toId', 'fromId', 'hostId', 'postId', 'targetPostId', 'deputyId', 'gatekeeperId', 'placeId', 'placeIds', 'withinId', 'functionKey', 'topicKey', 'topicKeys', 'goalKeys', 'item']);
const byMutation: [RegExp, string | null][] = [
  [/Session/, 'session'], [/(Organisation|Identifier|OrganisationLink|JobFunction|Post|Remit|Place)(Name|Vacant|s)?$/, null], [/(Person|People)$/, 'person'], [/Appointment/, 'appointment'], [/Roundtable/, 'roundtable'],
  [/Invitation|offerSeat|recordAnswer|agreeSubstitute|markAttendance/, 'invitation'], [/Capture/, 'capture'], [/Opportunity/, 'opportunity'], [/Party/, 'opportunity_party'], [/FollowUp|Task/, 'task'], [/ForwardedMail/, 'forwarded_mail'], [/SavedView/, 'saved_view'], [/Tie/, 'tie'],
  [/Introduction/, 'introduction'], [/Decision|decide/i, 'decision'], [/Risk/, 'risk'], [/Commentary/, 'commentary'], [/Measure|Figure/, 'measure'], [/Hub/, 'hub'], [/Contribution/, 'contribution'], [/Partnership/, 'partnership'],
];
/** The table whose id an input takes; null for what everybody reads, undefined where nothing says. */
export const tableOf = (mutation: string, name: string): string | null | undefined =>
  common.has(name) ? null : name === 'id' ? byMutation.find(([pattern]) => pattern.test(mutation))?.[1] : named[name];

const past = new Set(['lastOn', 'renamedOn', 'happenedOn', 'signedOn', 'startsOn', 'asAt', 'decidedOn']);
/** What a mutation asks for although its schema does not. */
const alsoNeeded: Record<string, string[]> = { setNextStep: ['title', 'dueOn'], changeOrganisations: ['actsAs'], changePeople: ['topicKey', 'statement', 'source'] };

/** What leaves the first and dullest choice to chance. */
export interface Chance {
  random: Random;
  /** A text that stands nowhere yet. */
  word(): string;
  /** An id that was heard of, in place of the member's own. */
  id(table: string | null): string | undefined;
}

/** Arguments of mutations, filled with what a world holds. */
export class Inputs {
  constructor(
    private readonly t: TestApp,
    private readonly world: World,
    private readonly chance?: Chance,
  ) {}

  private some<T>(values: readonly T[], dull = 0): T | undefined {
    return values[this.chance ? Math.floor(this.chance.random() * values.length) : dull];
  }

  /** One value that an input takes, with the world's own ids. */
  private async value(mutation: string, input: Input, mine: { id?: string; version?: number }): Promise<unknown> {
    const type = getNullableType(input.type);
    if (isListType(type)) return [await this.value(mutation, { ...input, type: type.ofType } as Input, mine)];
    if (isInputObjectType(type)) return this.fill(mutation, Object.values(type.getFields()), mine);
    const { name } = getNamedType(type);
    if (isEnumType(type)) {
      const names = type.getValues().map((one) => one.name);
      // What is captured under the Chatham House Rule names nobody, but an action does.
      return this.some(names, Math.max(0, names.indexOf('ACTION')));
    }
    if (input.name === 'version') return mine.version ?? 1;
    if (name === 'ID') return input.name === 'id' && mine.id ? mine.id : this.id(mutation, input.name);
    if (name === 'Int' || name === 'Float') return this.some([1, 2, 5]);
    if (name === 'Boolean') return this.some([false, true]);
    if (name === 'Date') return past.has(input.name) ? '2026-01-05' : '2030-12-03';
    return { email: 'x@y.example', agreementType: 'LEASE', financialYear: '2026-27', at: '10:00', startsAt: '10:00', currentPassword: 'not the password' }[input.name] ?? this.chance?.word() ?? 'Some words';
  }

  private async id(mutation: string, input: string): Promise<string> {
    const list = { topicKey: 'topic', goalKeys: 'goal', functionKey: 'job_function' }[input];
    if (list) return (await this.t.db.rows<{ key: string }>(`select key from ${list} order by key limit 1`))[0]!.key;
    const table = tableOf(mutation, input);
    const commonTable = /place|within/i.test(input) ? 'place' : /post|deputy|gatekeeper/i.test(input) ? 'post' : 'organisation';
    const own = this.world.ids[table ?? commonTable] ?? [];
    return this.chance?.id(table ?? commonTable) ?? this.some(own, input === 'bId' || input === 'targetPersonId' ? 1 : 0) ?? randomUUID();
  }

  /** All fields that must be given, and by chance others. */
  async fill(mutation: string, fields: readonly Input[], mine: { id?: string; version?: number }): Promise<Record<string, unknown>> {
    const filled: Record<string, unknown> = {};
    for (const field of fields) {
      const isNeeded = (isNonNullType(field.type) && field.defaultValue === undefined) || alsoNeeded[mutation]?.includes(field.name);
      if (isNeeded || (this.chance && this.chance.random() < 0.3)) filled[field.name] = await this.value(mutation, field, mine);
    }
    return filled;
  }

  /** The same arguments with one id in one place; what must stand around that place is filled with the world's own. */
  async withId(mutation: string, fields: readonly Input[], filled: Record<string, unknown>, [head, ...rest]: string[], id: string): Promise<Record<string, unknown>> {
    const field = fields.find(({ name }) => name === head)!;
    const isList = isListType(getNullableType(field.type));
    const type = getNamedType(field.type);
    const here = isInputObjectType(type)
      ? await this.withId(mutation, Object.values(type.getFields()), (isList ? (filled[head!] as Record<string, unknown>[] | undefined)?.[0] : filled[head!] as Record<string, unknown>) ?? await this.fill(mutation, Object.values(type.getFields()), {}), rest, id)
      : id;
    return { ...filled, [head!]: isList ? [here] : here };
  }
}

/** Every place of a mutation's arguments that takes the id of something that may be hidden. */
export function places(mutation: string, fields: readonly Input[], path: string[] = []): Place[] {
  return fields.flatMap((field) => {
    const type = getNamedType(field.type);
    if (isInputObjectType(type)) return places(mutation, Object.values(type.getFields()), [...path, field.name]);
    if (type.name !== 'ID') return [];
    const table = tableOf(mutation, field.name);
    return table === null ? [] : [{ path: [...path, field.name], table: table ?? null }];
  });
}

/** A document that calls a mutation with all its arguments as variables and selects this of what it returns. */
export function documentOf({ name, args, type }: GraphQLField<unknown, unknown>, selected: string): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `mutation${declared && ` (${declared})`} { ${name}${given && `(${given})`}${isObjectType(getNamedType(type)) ? ` { ${selected} }` : ''} }`;
}
