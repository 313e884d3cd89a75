import { Injectable } from '@nestjs/common';
import { rolesThatMay } from '../../platform/auth/permissions.js';
import { Clock } from '../../platform/clock.js';
import { fieldError } from '../../platform/errors.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { Reader } from '../../platform/graphql/read/reader.js';
import { evidenceWords, strengthOf } from '../ties/tie.rules.js';
import type { FindArgs } from './find.args.js';
import type { Candidate, WayFact } from './find.facts.js';
import { formulaLines } from './find.formula.js';
import { formula, rank, type Ranked } from './find.rules.js';
import { findSql } from './find.sql.js';
import type { Found, FoundContact, FoundNeed, FoundWay, NearestPlace } from './found.js';

interface FindRow {
  candidates: Candidate[];
  elsewhere: number;
  nearest: NearestPlace[];
  you: { personId: string | null } | null;
  need: FoundNeed;
}

/** The right-contact finder: facts by one statement, the order by a pure formula. */
@Injectable()
export class FindService {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Throws VALIDATION when nothing was asked for. */
  async find(context: RequestContext, args: FindArgs): Promise<Found> {
    if (!args.functionKey && !args.topicKey && !args.organisationId) throw fieldError('functionKey', 'Choose a function, a topic or an organisation.');
    const [row] = await this.reader.rows<FindRow>(context, rolesThatMay('find.read'), (p) => findSql(args, p));
    const { candidates, elsewhere, nearest, you, need } = row!;
    const today = this.clock.today();
    const ranked = rank(candidates, { functionKey: args.functionKey ?? null, topicKey: args.topicKey ?? null, placeId: args.placeId ?? null, today });
    return {
      items: ranked.slice(0, args.first).map((one) => contact(one, today)),
      people: candidates.filter((one) => one.person).length,
      vacantPosts: candidates.filter((one) => !one.person).length,
      elsewhere, nearest, need, isLinked: Boolean(you?.personId), formula: formulaLines,
    };
  }
}

function contact({ candidate, score, parts, reasons }: Ranked, today: string): FoundContact {
  const { person, post, organisation, appointment, deputy, gatekeeper, lastHolder, approached, ways, detail } = candidate;
  return {
    id: person ? `${post.id}:${person.id}` : post.id,
    person, postId: post.id, title: post.title, organisation, vacantSince: person ? null : post.vacantSince, postSource: post.source, deputy, gatekeeper, lastHolder, score, approached,
    reasons: reasons.map(({ text, fact, opportunityId }) => ({ text, factId: fact.id, source: fact.source, on: fact.on, opportunityId })),
    parts: parts.map(({ key, points, because, fact }) => ({ label: formula[key].label, points, because, factId: fact?.id ?? null })),
    ways: ways.map((way) => wayOf(way, today)),
    confirmedOn: appointment?.verifiedOn ?? null, confirmedBy: appointment?.verifiedBy ?? null, confirmedHow: appointment?.verifiedHow ?? null,
    hasAddress: Boolean(detail?.hasEmail && !detail.objected),
  };
}

const wayOf = ({ people, strengths, evidence }: WayFact, today: string): FoundWay => ({
  ties: people.map((to, nth) => ({ to, strength: strengthOf[strengths[nth]!]!, evidence: evidenceWords(evidence[nth]!, today) })),
});
