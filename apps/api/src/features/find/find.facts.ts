import type { Sector } from '../organisations/organisation.types.js';
import type { DecisionRole } from '../organisations/post.entity.js';
import type { TieEvidence } from '../ties/tie.rules.js';

/** A stored fact as the finder's statement gives it: what it says, who said so, and when. Days are YYYY-MM-DD. */
export interface StoredFact {
  id: string;
  source: string;
  on: string | null;
}

export interface PlaceFact extends StoredFact {
  placeName: string;
  statement: string | null;
  /** The post answers for the place (COVERS), a larger one around it (LARGER) or a part of it (WITHIN). The organisation SERVES the place, PARTLY, or a larger one AROUND it, or is BASED there. */
  kind: 'COVERS' | 'LARGER' | 'WITHIN' | 'SERVES' | 'PARTLY' | 'AROUND' | 'BASED';
  /** How many places the organisation serves; null where the post says it, and of whole regions, where it says nothing. */
  among: number | null;
}

export interface TopicFact extends StoredFact {
  topicLabel: string;
  statement: string | null;
  /** PERSON: said of the person. POST: the post answers for it. SPONSOR: the person sponsors an opportunity about it. */
  kind: 'PERSON' | 'POST' | 'SPONSOR';
  opportunityId: string | null;
}

export interface PersonRef {
  id: string;
  name: string;
}

/** One way of up to three ties. People start behind the asker and end with the candidate; strengths 3 strong, 2 some, 1 faint. */
export interface WayFact {
  people: PersonRef[];
  strengths: (1 | 2 | 3)[];
  evidence: TieEvidence[];
}

/** Somebody's word on who is right, or wrong, for the question. */
export interface CorrectionFact extends StoredFact {
  byName: string;
  memberName: string;
  because: string | null;
  isOurs: boolean;
  version: number;
  /** RIGHT: this candidate was named. WRONG: this candidate was shown where another one is right. */
  verdict: 'RIGHT' | 'WRONG';
}

/** A post that somebody held on the other side, health or housing, of where they are now. */
export interface BridgeFact extends StoredFact {
  title: string;
  organisation: string;
}

/**
 * Everything stored that speaks for or against one holder of a post, or a vacant post. The post's function IS the one asked for or NEAR it,
 * or its TITLE holds the question's own words, whatever its function.
 */
export interface Candidate {
  post: StoredFact & { title: string; seniority: number; decisionRole: DecisionRole | null; vacantSince: string | null; functionFit: 'IS' | 'NEAR' | 'TITLE' | null; functionLabel: string };
  organisation: { id: string; name: string; sector: Sector; town: string | null; subType: string | null };
  /** null: nobody holds the post. */
  person: PersonRef | null;
  appointment: (StoredFact & { verifiedOn: string | null; verifiedBy: string | null; verifiedHow: string | null }) | null;
  deputy: PersonRef | null;
  gatekeeper: PersonRef | null;
  lastHolder: PersonRef | null;
  places: PlaceFact[];
  topics: TopicFact[];
  /** The latest word of anybody on this candidate for this question. */
  correction: CorrectionFact | null;
  bridge: BridgeFact | null;
  /** The own member's contact details, and what earlier introductions came to. */
  detail: (StoredFact & { hasEmail: boolean; objected: boolean }) | null;
  introductions: { made: number; met: number };
  approached: 'none' | 'once' | 'several' | null;
  /** The own organisation's ask for them that is not settled: the introduction, and the day. */
  asked: { id: string; on: string } | null;
  /** To the person, or for a vacant post to its deputy; best first. */
  ways: WayFact[];
}

/** What was asked, as far as the ranking needs it. */
export interface Need {
  functionKey: string | null;
  topicKey: string | null;
  placeId: string | null;
  organisationId: string | null;
  /** Words of the question, folded, that titles are compared with. */
  words: readonly string[];
  /** Those of them that neither the function nor the topic stands for: names are compared with them too. */
  nameWords: readonly string[];
  today: string;
}
