import type { FindPageQueryVariables, Sector } from '../../gql/graphql.js';

/** What the address of the page says: `/find?need=TRUST_ESTATES&topic=STEP_DOWN&place=…&at=NHS`. */
export interface Need {
  need: string | null;
  topic: string | null;
  /** The id of a place. */
  place: string | null;
  /** `NHS`, a sector, or the id of an organisation. */
  at: string | null;
  /** 1 board or executive to 5 officer: this or above. */
  level: string | null;
  /** Confirmed within this many months. */
  within: string | null;
  wayIn: string | null;
  /** Words of a question that stand for none of these: titles and names are compared with them. */
  words: string | null;
  /** The contact in the panel. */
  who: string | null;
}

const NAMES: (keyof Need)[] = ['need', 'topic', 'place', 'at', 'level', 'within', 'wayIn', 'words', 'who'];

/** The need that an address asks for. */
export const needOf = (params: URLSearchParams): Need => Object.fromEntries(NAMES.map((name) => [name, params.get(name)])) as unknown as Need;

/** The address after a change; a change of the question closes the panel. */
export function findAddress(need: Need, change: Partial<Need>): string {
  const next = { ...need, ...('who' in change ? {} : { who: null }), ...change };
  const params = new URLSearchParams(NAMES.flatMap((name) => (next[name] ? [[name, next[name]]] : [])));
  return params.size > 0 ? `/find?${params.toString()}` : '/find';
}

/** "Any NHS body" is two sectors in one word. */
export const KINDS_OF_BODY: { value: string; label: string; sectors: Sector[] }[] = [
  { value: 'NHS', label: 'any NHS body', sectors: ['NHS_PROVIDER', 'NHS_COMMISSIONER'] },
  { value: 'NHS_PROVIDER', label: 'any NHS trust', sectors: ['NHS_PROVIDER'] },
  { value: 'NHS_COMMISSIONER', label: 'any NHS commissioner', sectors: ['NHS_COMMISSIONER'] },
  { value: 'COUNCIL', label: 'any council', sectors: ['COUNCIL'] },
  { value: 'HOUSING', label: 'any housing provider', sectors: ['HOUSING'] },
  { value: 'LEGAL', label: 'any law firm', sectors: ['LEGAL'] },
  { value: 'VCSE', label: 'any VCSE body', sectors: ['VCSE'] },
  { value: 'DEVELOPER', label: 'any developer', sectors: ['DEVELOPER'] },
  { value: 'ACADEMIA', label: 'any university', sectors: ['ACADEMIA'] },
  { value: 'GOVERNMENT', label: 'any government body', sectors: ['GOVERNMENT'] },
];

/** Seniority, from the top. */
export const LEVELS = [
  { value: '1', label: 'board or executive' },
  { value: '2', label: 'director, or above' },
  { value: '3', label: 'head of, or above' },
  { value: '4', label: 'manager, or above' },
];

/** How long ago a role may have been confirmed. */
export const MONTHS = ['3', '6', '12', '18', '24'].map((value) => ({ value, label: `${value} months` }));

/** The id of the one organisation that is asked for. */
export const organisationOf = ({ at }: Need): string | null => (at && !KINDS_OF_BODY.some((kind) => kind.value === at) ? at : null);

/** null while nothing was asked that could be answered. */
export function variablesOf(asked: Need): FindPageQueryVariables | null {
  const { need, topic, place, at, level, within, words } = asked;
  const sectors = KINDS_OF_BODY.find((kind) => kind.value === at)?.sectors;
  const organisationId = organisationOf(asked);
  if (!need && !topic && !organisationId && !words) return null;
  return { functionKey: need, topicKey: topic, placeId: place, organisationId, sectors, seniorityAtMost: level ? Number(level) : null, confirmedWithinMonths: within ? Number(within) : null, words };
}
