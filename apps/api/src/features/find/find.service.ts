import { Injectable } from '@nestjs/common';
import { rolesThatMay } from '../../platform/auth/permissions.js';
import { Clock } from '../../platform/clock.js';
import { fieldError } from '../../platform/errors.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { type Asking, Reader } from '../../platform/graphql/read/reader.js';
import { told } from '../ties/tie.rules.js';
import type { FindArgs } from './find.args.js';
import type { Candidate, PersonRef, WayFact } from './find.facts.js';
import { formulaLines } from './find.formula.js';
import { formula, rank, type Ranked } from './find.rules.js';
import { readNeed, type Vocabulary } from './need.rules.js';
import { vocabularySql } from './need.sql.js';
import { findSql } from './find.sql.js';
import { stemOf, wordsOf } from './words.rules.js';
import type { Found, FoundContact, FoundNeed, FoundWay, MayKnow, NearestPlace, NeedInWords } from './found.js';

interface FindRow {
  candidates: Candidate[];
  elsewhere: number;
  nearest: NearestPlace[];
  may_know: { person: PersonRef; title: string; organisation: string; strength: number; evidence: WayFact['evidence'][number]; through: PersonRef | null }[];
  you: { personId: string | null } | null;
  /** With the words that function and topic are told by, folded. */
  need: FoundNeed & { functionWords: string | null; topicWords: string | null };
}

/** The right-contact finder: facts by one statement, the order by a pure formula. */
@Injectable()
export class FindService {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** What a question in free words asks for. */
  async readNeed(context: Asking, question: string): Promise<NeedInWords> {
    const [vocabulary] = await this.reader.rows<Vocabulary>(context, rolesThatMay('find.read'), (p) => vocabularySql(question, p));
    return readNeed(question, vocabulary!);
  }

  /** Throws VALIDATION when nothing was asked for. */
  async find(context: RequestContext, args: FindArgs): Promise<Found> {
    const { row: { elsewhere, nearest, may_know: mayKnow, you, need }, ranked } = await this.ranked(context, args);
    const today = this.clock.today();
    const right = ranked.filter((one) => one.meets);
    return {
      items: right.slice(0, args.first).map((one) => contact(one, today, you?.personId ?? null)),
      people: new Set(right.flatMap(({ candidate: { person } }) => person?.id ?? [])).size,
      vacantPosts: right.filter(({ candidate }) => !candidate.person).length,
      elsewhere, nearest, need, mayKnow: mayKnow.map((one) => mayKnowOf(one, today)), isLinked: Boolean(you?.personId), formula: formulaLines,
    };
  }

  /** Everybody who meets any part of the question, best first, with what the statement says beside them. */
  async ranked(context: Asking, args: FindArgs): Promise<{ row: FindRow; ranked: Ranked[] }> {
    const words = wordsOf(args.words ?? '');
    const isAsked = Boolean(args.functionKey || args.topicKey || args.organisationId || words.length > 0);
    // Who may not ask is told so first: the statement asks who they are, even where there is nothing to find.
    const [row] = await this.reader.rows<FindRow>(context, rolesThatMay('find.read'), (p) => (isAsked ? findSql(args, p) : 'select 1'));
    if (!isAsked) throw fieldError('functionKey', 'Choose a function, a topic or an organisation.');
    const ranked = rank(row!.candidates, {
      functionKey: args.functionKey ?? null, topicKey: args.topicKey ?? null, placeId: args.placeId ?? null, organisationId: args.organisationId ?? null, ...comparedWords(words, row!.need), today: this.clock.today(),
    });
    return { row: row!, ranked };
  }
}

/** A topic's words are told by its facts; a function's are looked for in titles, and the rest in names as well. */
function comparedWords(words: readonly string[], { functionWords, topicWords }: FindRow['need']): { words: string[]; nameWords: string[] } {
  const stems = (text: string | null) => new Set((text ?? '').split(' ').map(stemOf));
  const [ofFunction, ofTopic] = [stems(functionWords), stems(topicWords)];
  const others = words.filter((word) => !ofFunction.has(stemOf(word)) && !ofTopic.has(stemOf(word)));
  return { words: words.filter((word) => ofFunction.has(stemOf(word)) || others.includes(word)), nameWords: others };
}

function contact({ candidate, score, parts, reasons }: Ranked, today: string, you: string | null): FoundContact {
  const { person, post, organisation, appointment, deputy, gatekeeper, lastHolder, approached, asked, ways, detail, correction } = candidate;
  return {
    id: person ? `${post.id}:${person.id}` : post.id,
    person, postId: post.id, title: post.title, organisation, vacantSince: person ? null : post.vacantSince, postSource: post.source, deputy, gatekeeper, lastHolder, score, approached,
    correction: correction && { ...correction, correctedOn: correction.on! },
    reasons: reasons.map(({ text, fact, opportunityId }) => ({ text, factId: fact.id, source: fact.source, on: fact.on, opportunityId })),
    parts: parts.map(({ key, points, because, fact }) => ({ label: formula[key].label, points, because, factId: fact?.id ?? null })),
    ways: ways.map((way) => wayOf(way, today)),
    confirmedOn: appointment?.verifiedOn ?? null, confirmedBy: appointment?.verifiedBy ?? null, confirmedHow: appointment?.verifiedHow ?? null,
    isYou: you !== null && (person ?? deputy)?.id === you, askedId: asked?.id ?? null, askedOn: asked?.on ?? null,
    hasAddress: Boolean(detail?.hasEmail && !detail.objected),
  };
}

const wayOf = ({ people, strengths, evidence }: WayFact, today: string): FoundWay => ({
  ties: people.map((to, nth) => ({ to, ...told(strengths[nth]!, evidence[nth]!, today) })),
});

function mayKnowOf({ person, title, organisation, strength, evidence, through }: FindRow['may_know'][number], today: string): MayKnow {
  const tie = told(strength, evidence, today);
  return { person, title, organisation, because: through ? `Through ${through.name}` : `You: ${tie.strength.toLowerCase()}, ${tie.evidence}` };
}
