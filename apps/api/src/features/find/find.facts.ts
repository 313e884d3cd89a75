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
  /** The post: COVERS the place asked for or one around it; WITHIN: a part of it. The organisation: SERVES it or a part of it; AROUND: a larger place. */
  kind: 'COVERS' | 'WITHIN' | 'SERVES' | 'AROUND';
  /** How many places the organisation serves; null where the post says it. */
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

/** Everything stored that speaks for or against one holder of a post, or a vacant post. */
export interface Candidate {
  post: StoredFact & { title: string; seniority: number; decisionRole: DecisionRole | null; vacantSince: string | null; functionFit: 'IS' | 'NEAR' | null; functionLabel: string };
  organisation: { id: string; name: string; sector: Sector; town: string | null };
  /** null: nobody holds the post. */
  person: PersonRef | null;
  appointment: (StoredFact & { verifiedOn: string | null; verifiedBy: string | null; verifiedHow: string | null }) | null;
  deputy: PersonRef | null;
  gatekeeper: PersonRef | null;
  lastHolder: PersonRef | null;
  places: PlaceFact[];
  topics: TopicFact[];
  /** The own member's contact details, and what earlier introductions came to. */
  detail: (StoredFact & { hasEmail: boolean; objected: boolean }) | null;
  introductions: { made: number; met: number };
  approached: 'none' | 'once' | 'several' | null;
  /** To the person, or for a vacant post to its deputy; best first. */
  ways: WayFact[];
}

/** What was asked, as far as the ranking needs it. */
export interface Need {
  functionKey: string | null;
  topicKey: string | null;
  placeId: string | null;
  organisationId: string | null;
  /** Words of the question that stand for none of these, folded: titles and names are compared with them. */
  words: readonly string[];
  today: string;
}
