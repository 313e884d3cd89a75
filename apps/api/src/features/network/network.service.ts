import { Injectable } from '@nestjs/common';
import { rolesThatMay } from '../../platform/auth/permissions.js';
import { Clock } from '../../platform/clock.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { type Asking, Reader } from '../../platform/graphql/read/reader.js';
import type { Sector } from '../organisations/organisation.types.js';
import { told, type TieEvidence } from '../ties/tie.rules.js';
import { TieStrength } from '../ties/tie.types.js';
import type { NetworkArgs, NetworkWaysArgs } from './network.args.js';
import { positions } from './network.rules.js';
import { networkSql, networkWaysSql } from './network.sql.js';
import type { Network, NetworkStop, NetworkWays } from './network.js';

type Told = TieEvidence & { strength: number };
interface NetworkRow { centreName: string | null; leftOut: number; people: (NetworkStop & { ring: number })[]; ties: (Told & { aId: string; bId: string })[] }
interface WaysRow { ways: (Told & { to: NetworkStop })[][] }

const strengths = [TieStrength.FAINT, TieStrength.SOME, TieStrength.STRONG];

/** Who connects whom: facts by one statement, what they come to by a pure rule. */
@Injectable()
export class NetworkService {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** The people near somebody. Throws NOT_FOUND for a person or an organisation that the asker does not see. */
  async network(context: Asking, args: NetworkArgs): Promise<Network> {
    if (args.personId && args.organisationId) throw fieldError('organisationId', 'Choose a person or an organisation, not both.');
    const [row] = await this.reader.rows<NetworkRow>(context, rolesThatMay('find.read'), (p) => networkSql(args, p));
    if ((args.personId || args.organisationId) && row!.centreName === null) throw new AppError('NOT_FOUND');
    const { centreName, leftOut, people, ties } = narrowed(row!, args);
    const places = positions(people, ties);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const today = this.clock.today();
    const shown = people.flatMap((person) => {
      const place = places.get(person.id)!;
      return place.ring === null ? [] : [{ ...person, ...place, ring: place.ring, joins: place.joins as Sector[], onlyLinkTo: place.onlyLinkTo.map((id) => ({ id, name: names.get(id)! })) }];
    });
    return { centreName, leftOut, people: shown, ties: ties.filter(({ aId, bId }) => places.get(aId)!.ring !== null && places.get(bId)!.ring !== null).map(({ aId, bId, strength, ...evidence }) => ({ aId, bId, ...told(strength, evidence, today) })) };
  }

  /** The best ways between two people; none where nobody leads there. Throws NOT_FOUND where the asker does not see both. */
  async ways(context: Asking, args: NetworkWaysArgs): Promise<NetworkWays> {
    const [row] = await this.reader.rows<WaysRow>(context, rolesThatMay('find.read'), (p) => networkWaysSql(args, p));
    if (!row) throw new AppError('NOT_FOUND');
    const today = this.clock.today();
    return { items: row.ways.map((steps) => ({ steps: steps.map(({ to, strength, ...evidence }) => ({ to, ...told(strength, evidence, today) })) })) };
  }
}

/** What is left once the filters have taken people and ties off the map; the middle stays. */
function narrowed(row: NetworkRow, { sectors, kinds, strengthAtLeast }: NetworkArgs): NetworkRow {
  const least = strengthAtLeast ? strengths.indexOf(strengthAtLeast) + 1 : 0;
  const people = row.people.filter(({ ring, sector }) => ring === 0 || !sectors?.length || (sector !== null && sectors.includes(sector)));
  const ids = new Set(people.map(({ id }) => id));
  return { ...row, people, ties: row.ties.filter(({ aId, bId, kind, strength }) => ids.has(aId) && ids.has(bId) && strength >= least && (!kinds?.length || (kinds as string[]).includes(kind))) };
}
