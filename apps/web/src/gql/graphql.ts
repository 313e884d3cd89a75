/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What one party brings in one financial year. */
export type AddContributionInput = {
  /** What is confirmed of it, in whole pounds. 0 to 1,000,000,000,000. */
  confirmed?: number;
  /** April to March, written 2026-27. VALIDATION for anything else. */
  financialYear: string;
  /** What is brought. */
  kind: ContributionKind;
  /** A party of the partnership. VALIDATION for any other. */
  organisationId: string;
  /** The partnership. NOT_FOUND where there is none, or it is not yours to see. */
  partnershipId: string;
  /** What was promised, in whole pounds or what it is worth in pounds. 0 to 1,000,000,000,000. */
  pledged: number;
  /** What has come of it, in whole pounds. 0 to 1,000,000,000,000. */
  received?: number;
};

/** A follow-up stands on anything, or on nothing. */
export type AddFollowUpInput = {
  /** The action of a roundtable that your organisation takes on with it. VALIDATION where it has already. */
  captureId?: string | null | undefined;
  /** By when; left out where no day is set. */
  dueOn?: string | null | undefined;
  /** London time, 14:30. */
  dueTime?: string | null | undefined;
  /** The opportunity. NOT_FOUND where there is none, or it is not yours to see. */
  opportunityId?: string | null | undefined;
  /** The organisation. NOT_FOUND where there is none. */
  organisationId?: string | null | undefined;
  /** Whose it is; the caller's unless told. At most 10. */
  ownerIds?: Array<string> | null | undefined;
  /** The person. NOT_FOUND where there is none, or it is not yours to see. */
  personId?: string | null | undefined;
  /** The roundtable. NOT_FOUND where there is none, or it is not yours to see. */
  roundtableId?: string | null | undefined;
  /** What is to be done. 1 to 300 characters. */
  title: string;
};

/** A place where the partnership meets people. */
export type AddHubInput = {
  /** Whether the place is a priority for health. */
  healthPriority?: boolean;
  /** The organisation whose site it is. */
  hostId?: string | null | undefined;
  /** Whether the place is a priority for housing. */
  housingPriority?: boolean;
  /** What people there call it. 1 to 200 characters. */
  name: string;
  /** The first day on which it was open. */
  openedOn?: string | null | undefined;
  /** The partnership. NOT_FOUND where there is none, or it is not yours to see. */
  partnershipId: string;
  /** Where it is. */
  placeId?: string | null | undefined;
  /** What is offered there, in words. At most 1,000 characters. */
  services?: string | null | undefined;
};

/** A code to add to an organisation. A code that ended may stand beside its next holder’s. */
export type AddIdentifierInput = {
  /** The organisation. NOT_FOUND where there is none. */
  organisationId: string;
  /** Whose code it is. */
  scheme: IdentifierScheme;
  /** Where it was learned; "entered" where it is left out. At most 200 characters. */
  source?: string | null | undefined;
  /** The first day on which it held; left out where it is not known. */
  validFrom?: string | null | undefined;
  /** The last day on which it held; left out while it still does. */
  validTo?: string | null | undefined;
  /** The code. VALIDATION where it does not look like one of its scheme, or another organisation holds it today. 1 to 40 characters. */
  value: string;
};

/** Something for a partnership to count. */
export type AddMeasureInput = {
  /** The figure from which it started. VALIDATION where there is a target and this is left out. */
  baseline?: number | null | undefined;
  /** Which way it should go. */
  better?: Better;
  /** What is counted, and what is not. 1 to 2,000 characters. */
  definition: string;
  /** A few words that stand under the name on the board page. At most 200 characters. */
  detail?: string | null | undefined;
  /** The day from which a first figure is expected. */
  firstDue?: string | null | undefined;
  /** What the board page calls it. 1 to 200 characters. */
  name: string;
  /** The partnership. NOT_FOUND where there is none, or it is not yours to see. */
  partnershipId: string;
  /** The figure to reach. Without one it is counted and not judged, and stays off the board page. VALIDATION unless it lies the better way from the baseline. */
  target?: number | null | undefined;
  /** What its figures count in. */
  unit?: MeasureUnit;
};

/** A note stands on exactly one thing. */
export type AddNoteInput = {
  /** Ours unless told. */
  layer?: NoteLayer | null | undefined;
  /** The opportunity. NOT_FOUND where there is none, or it is not yours to see. */
  opportunityId?: string | null | undefined;
  /** The organisation. NOT_FOUND where there is none. */
  organisationId?: string | null | undefined;
  /** The person. NOT_FOUND where there is none, or it is not yours to see. */
  personId?: string | null | undefined;
  /** The roundtable. NOT_FOUND where there is none, or it is not yours to see. */
  roundtableId?: string | null | undefined;
  /** The words, as they are kept. VALIDATION unless it stands on one record. 1 to 10,000 characters. */
  text: string;
};

/** A former name or another name, beside the one shown. */
export type AddOrganisationNameInput = {
  /** FORMER or ALIAS. VALIDATION for OFFICIAL: that comes from a register. */
  kind: NameKind;
  /** The name beside the one shown. 1 to 300 characters. */
  name: string;
  /** The organisation. NOT_FOUND where there is none. */
  organisationId: string;
  /** Where it was learned; "entered" where it is left out. At most 200 characters. */
  source?: string | null | undefined;
  /** The first day on which it held; left out where it is not known. */
  validFrom?: string | null | undefined;
  /** The last day on which it held; left out while it still does. */
  validTo?: string | null | undefined;
};

/** An organisation to take into an opportunity. */
export type AddPartyInput = {
  /** Interested unless told. */
  commitment?: Commitment | null | undefined;
  /** Who said so, and how: "by our board". At most 300 characters. */
  commitmentNote?: string | null | undefined;
  /** Today unless told; never in the future. */
  commitmentOn?: string | null | undefined;
  /** The opportunity. NOT_FOUND where there is none, or it is not yours to see. */
  opportunityId: string;
  /** Who takes part. VALIDATION for one that is not in the directory, or is a party already. */
  organisationId: string;
  /** As what it takes part. */
  role: PartyRole;
  /** Who speaks for it from within, by an appointment there. VALIDATION for one that is over or elsewhere. */
  sponsorAppointmentId?: string | null | undefined;
};

/** What somebody is good for. */
export type AddPersonTopicInput = {
  /** The day on which this was seen; today where it is left out. */
  notedOn?: string | null | undefined;
  /** The person. NOT_FOUND where there is none, or it is not yours to see. */
  personId: string;
  /** Where you have that from. 1 to 200 characters. */
  source: string;
  /** What shows it: "Spoke about step-down homes at the March roundtable". 1 to 500 characters. */
  statement: string;
  /** A key of `topics`. VALIDATION for one that is not in the list. 1 to 60 characters. */
  topicKey: string;
};

/** Something that may go wrong. */
export type AddRiskInput = {
  /** Whether it is put to the board. */
  forBoard?: boolean;
  /** How bad it would be. */
  impact: Impact;
  /** How likely it is. */
  likelihood: Likelihood;
  /** What it is about; left out for the whole pipeline. NOT_FOUND for one that is not yours to see. */
  opportunityId?: string | null | undefined;
  /** The colleague who watches it; you unless told. NOT_FOUND for anybody else. */
  ownerId?: string | null | undefined;
  /** What is being done about it. 1 to 1,000 characters. */
  response: string;
  /** In a line: what may go wrong. 1 to 200 characters. */
  title: string;
  /** How it has moved. */
  trend?: Trend;
};

/** Two people who know each other. */
export type AddTieInput = {
  /** The one. NOT_FOUND where there is none, or they are not yours to see. */
  aId: string;
  /** The other. VALIDATION for the same person. */
  bId: string;
  /** What it rests on, such as "Two roundtables together". Seen by your organisation only. 1 to 500 characters. */
  evidence: string;
  /** The class of evidence. */
  kind: TieKind;
  /** The last day on which they were in touch; not in the future. */
  lastOn: string;
  /** Lets other members ask for an introduction over this tie. */
  usableByOthers?: boolean;
  /** Points on the day `lastOn`: 4 and more is strong, 1 and more is some. They halve in a year. 0.25 to 10. */
  weight: number;
};

/** Somebody who came without an invitation. */
export type AddWalkInInput = {
  /** Who came. VALIDATION where they have a seat already, or none is free. */
  personId: string;
  /** The roundtable. NOT_FOUND where there is none, or it is not yours to see. */
  roundtableId: string;
};

/** INVITE_ONLY: a freed place is offered by the organiser alone. */
export type Admission =
  /** Only those whom the organiser asks; a freed place is offered by the organiser alone. */
  | 'INVITE_ONLY'
  /** Whoever answers first, while there is room. */
  | 'OPEN';

/** What the parties signed, for a move to Agreed. */
export type AgreementInput = {
  /** MOU, JOINT_FUNDING, LEASE and so on: a type of agreement. */
  agreementType: string;
  /** Its last day; left out where it has none. */
  endsOn?: string | null | undefined;
  /** The day on which it is next looked at. */
  reviewOn?: string | null | undefined;
  /** The day on which the last party signed. */
  signedOn: string;
  /** The first day on which it holds. */
  startsOn: string;
};

/** What the parties signed. Sections are those of the National Health Service Act 2006. */
export type AgreementType =
  /** What data may pass between them, and on what basis. */
  | 'DATA_SHARING'
  /** Money given for a purpose. */
  | 'GRANT'
  /** Who pays how much for what. */
  | 'JOINT_FUNDING'
  /** A lease, or an agreement for one. */
  | 'LEASE'
  /** What the parties mean to do, before they bind themselves. */
  | 'LETTER_OF_INTENT'
  /** A memorandum of understanding. */
  | 'MOU'
  /** Who may put forward tenants for homes. */
  | 'NOMINATIONS'
  /** None of these. */
  | 'OTHER'
  /** How they work together from case to case: referral, discharge, adaptations. */
  | 'PROTOCOL'
  /** Health body and council pool money or act for one another (section 75). */
  | 'SECTION_75'
  /** A health body pays towards what a council does (section 256). */
  | 'SECTION_256'
  /** A service for a price. */
  | 'SERVICE_CONTRACT';

/** The asker's consent, given or taken back. */
export type AllowPoolingInput = {
  /** Whether a convenor may put it together with others. */
  allowed: boolean;
  /** The request, while it waits for an answer. */
  id: string;
  /** The version of it that you read. */
  version: number;
};

/** Whether others may ask for an introduction over a tie. */
export type AllowTieInput = {
  /** The one. NOT_FOUND where there is none, or they are not yours to see. */
  aId: string;
  /** The other. VALIDATION for the same person. */
  bId: string;
  /** Lets other members ask for an introduction over this tie. */
  usableByOthers: boolean;
  /** The version of what was said that you read; 0 while nothing was. CONFLICT where it has moved on. At least 0. */
  version: number;
};

/** What the connector says to a request. */
export type AnswerIntroductionInput = {
  /** One of the four. */
  answer: ConnectorAnswer;
  /** For ACCEPT: keep the text back until it has been edited. Otherwise it leaves after a minute. */
  editFirst?: boolean;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** For NOT_NOW: kept for you alone. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** For SOMEONE_ELSE: the person to ask instead, whom the asker can then ask in one step. */
  suggestedPersonId?: string | null | undefined;
  /** For SOMEONE_ELSE: whom to ask instead. The asker reads it. At most 1,000 characters. */
  suggestion?: string | null | undefined;
  /** Where nobody has noted the other side's address. At most 254 characters. */
  targetEmail?: string | null | undefined;
};

/** A second appointment never removes the first. */
export type AppointInput = {
  /** The last day, for an appointment that is over. VALIDATION before the first. */
  endedOn?: string | null | undefined;
  /** A key of `jobFunctions`. Left out: taken from the title. 1 to 60 characters. */
  functionKey?: string | null | undefined;
  /** Left out: primary when they hold no other. */
  isPrimary?: boolean | null | undefined;
  /** Where the job is, for one that is not there yet. */
  organisationId?: string | null | undefined;
  /** The person. NOT_FOUND where there is none, or it is not yours to see. */
  personId: string;
  /** A post that is there. */
  postId?: string | null | undefined;
  /** Where it was learned; "entered" where it is left out. At most 200 characters. */
  source?: string | null | undefined;
  /** The first day in the post; left out where it is not known. */
  startedOn?: string | null | undefined;
  /** What that job is called. At most 200 characters. */
  title?: string | null | undefined;
  /** Who confirmed it, as a name. At most 200 characters. */
  verifiedBy?: string | null | undefined;
  /** How: "by phone", "at a meeting", "from their website". At most 100 characters. */
  verifiedHow?: string | null | undefined;
  /** The day on which somebody confirmed it. */
  verifiedOn?: string | null | undefined;
};

/** How often somebody was approached this quarter across all members: SEVERAL is twice or more. */
export type Approached =
  /** Not at all. */
  | 'NONE'
  /** By one. */
  | 'ONCE'
  /** Twice or more. */
  | 'SEVERAL';

/** What a meeting is asked to decide. */
export type AskDecisionInput = {
  /** One sentence that can be said yes or no to. 1 to 500 characters. */
  ask: string;
  /** The paper to read, by name: "Business case, 14 pages". At most 200 characters. */
  document?: string | null | undefined;
  /** The meeting. NOT_FOUND where your board has no such. */
  meetingId: string;
  /** What it is about; left out where it is about none. NOT_FOUND for one that is not yours to see. */
  opportunityId?: string | null | undefined;
  /** What else could be done. 1 to 1,000 characters. */
  options: string;
  /** Why you would. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** What you would do. 1 to 500 characters. */
  recommendation: string;
};

/** A request to be introduced. */
export type AskIntroductionInput = {
  /** What it is about, as the connector and then the other side read it. 1 to 4,000 characters. */
  about: string;
  /** Who is asked to introduce: somebody with an account, or whose e-mail address your organisation holds. VALIDATION for others, yourself and the target. */
  connectorPersonId: string;
  /** The day by which you hope to be introduced. VALIDATION for one that is past. */
  hopedBy?: string | null | undefined;
  /** A convenor may put this together with others' asks for the same person, and reads for that who asks and what it is about. */
  mayPool?: boolean;
  /** The opportunity that it would help; its title is passed on only if shared. */
  opportunityId?: string | null | undefined;
  /** What the connector may pass on. */
  shares?: Array<Shared>;
  /** Whom you want to meet. NOT_FOUND where there is none, or they are not yours to see. */
  targetPersonId: string;
  /** The post for which they are asked; for a vacant post, with its deputy as the person. */
  targetPostId?: string | null | undefined;
};

/** Goes on from a request that came to nothing: the same words to another connector. */
export type AskSomeoneElseInput = {
  /** Whom to ask now; not whoever was asked for this before. */
  connectorPersonId: string;
  /** The request that the connector declined, or left. */
  id: string;
  /** The version of it that you read. */
  version: number;
};

/** Whether somebody with a seat came. */
export type Attendance =
  /** Came. Only these are credited with what comes of the event. */
  | 'ATTENDED'
  /** Did not come. */
  | 'NO_SHOW';

/** Which way a measure should go. */
export type Better =
  /** Up is good. */
  | 'HIGHER'
  /** Down is good. */
  | 'LOWER';

/** What can be removed. */
export type BinKind =
  /** A body that your organisation entered. */
  | 'ORGANISATION'
  /** Somebody that your organisation entered. */
  | 'PERSON';

/** A stage, or PAUSED or CLOSED beside them. */
export type BoardColumnKey =
  /** Stage 6. */
  | 'AGREED'
  /** Stage 5. */
  | 'APPROVALS'
  /** Stage 4. */
  | 'BUSINESS_CASE'
  /** Beside the stages, with a reason and a lesson. */
  | 'CLOSED'
  /** Stage 2. */
  | 'EXPLORING'
  /** Stage 1. */
  | 'INTRODUCED'
  /** Beside the stages, until its restart date. */
  | 'PAUSED'
  /** Stage 3. */
  | 'SHAPING';

/** What a change of many would come to for one of them. */
export type BulkOutcome =
  /** It would be changed. */
  | 'CHANGES'
  /** You may not change it in this way; the reason says why. */
  | 'REFUSED'
  /** It is so already. */
  | 'SAME';

/** One record to change, as it was read. */
export type BulkRowInput = {
  /** A record that is not there, or that you may not see, is left out and counted. */
  id: string;
  /** The `version` that the preview gave. A record that somebody changed since is left as it is, and named. */
  version: number;
};

/** Something said in the room. Under the Chatham House Rule only an action has a person: the one who took it on. */
export type CaptureInput = {
  /** For an action: its day. */
  dueOn?: string | null | undefined;
  /** What was said. */
  kind: CaptureKind;
  /** Who said it, or took it on. VALIDATION under the Chatham House Rule for anything but an action. */
  personId?: string | null | undefined;
  /** The roundtable. NOT_FOUND where there is none, or it is not yours to see. */
  roundtableId: string;
  /** In your words. 1 to 2,000 characters. */
  text: string;
};

/** What was said. */
export type CaptureKind =
  /** Something that somebody will do, by a day. */
  | 'ACTION'
  /** Something that somebody needs. */
  | 'ASK'
  /** Something that somebody can give. */
  | 'OFFER'
  /** Something worth keeping. */
  | 'POINT';

/** What changed about an appointment. With `organisationId` or `postId` they moved there, and left where they were; without either, `title` is what their post is called now. */
export type ChangeAppointmentInput = {
  /** A key of `jobFunctions`. Left out: taken from the title. 1 to 60 characters. */
  functionKey?: string | null | undefined;
  /** How you know: "by phone", "at a meeting", "from their website". At most 100 characters. */
  how?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The first day in the new post; today where it is left out. */
  on?: string | null | undefined;
  /** Where the job is, for one that is not there yet. */
  organisationId?: string | null | undefined;
  /** A post that is there. */
  postId?: string | null | undefined;
  /** Where it was learned; "entered" where it is left out. At most 200 characters. */
  source?: string | null | undefined;
  /** What that job is called. At most 200 characters. */
  title?: string | null | undefined;
  /** The version that you read; left out: whichever it is by now. CONFLICT where it has moved on. */
  version?: number | null | undefined;
};

/** Many organisations and what is done to all of them. */
export type ChangeOrganisationsInput = {
  /** What is done to them. */
  change: OrganisationChangeInput;
  /** The organisations, each as it was read; at most 500. VALIDATION for one that stands twice. 1 to 500. */
  rows: Array<BulkRowInput>;
};

/** A field left out stays. */
export type ChangePartyInput = {
  /** How far it has gone. */
  commitment?: Commitment | null | undefined;
  /** Who said so, and how. A new commitment without a note empties the old one. At most 300 characters. */
  commitmentNote?: string | null | undefined;
  /** The day of a new commitment: today unless told, never in the future. */
  commitmentOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** As what it takes part. */
  role?: PartyRole | null | undefined;
  /** Who speaks for it from within, by an appointment there; null takes the name away. VALIDATION for one that is over or elsewhere. */
  sponsorAppointmentId?: string | null | undefined;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** A new password, and the old one as a proof. */
export type ChangePasswordInput = {
  /** The password that signs you in today. VALIDATION for any other. 1 to 128 characters. */
  current: string;
  /** Its successor. VALIDATION for fewer than 12 characters, or one that is guessed first. At most 128 characters. */
  next: string;
};

/** Many people and what is done to all of them. */
export type ChangePeopleInput = {
  /** What is done to them. */
  change: PeopleChangeInput;
  /** The people, each as it was read; at most 500. VALIDATION for one that stands twice. 1 to 500. */
  rows: Array<BulkRowInput>;
};

/** Why an opportunity ends here, and what to learn from it. */
export type CloseOpportunityInput = {
  /** Today unless told; from the day of the change before to today. */
  happenedOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** What others should learn from it, in your words. 1 to 2,000 characters. */
  lesson: string;
  /** Why it ends. */
  reason: CloseReason;
  /** The version that was read. */
  version: number;
};

/** Why an opportunity was closed. */
export type CloseReason =
  /** A party said no. */
  | 'DECLINED'
  /** It happened, without this partnership. */
  | 'DELIVERED_ELSEWHERE'
  /** Somebody else takes it further. */
  | 'HANDED_OVER'
  /** It goes on as part of another opportunity. */
  | 'MERGED'
  /** It does not pay, or cannot be built or run. */
  | 'NOT_VIABLE';

/** How far a party has gone, in order. */
export type Commitment =
  /** Its own board or committee has said yes. */
  | 'APPROVED'
  /** Takes part in the talks. */
  | 'INTERESTED'
  /** Has said yes, subject to the details. */
  | 'IN_PRINCIPLE'
  /** Has put its name to the agreement. */
  | 'SIGNED'
  /** Nobody has said yet: it is named here, and no more. */
  | 'UNSTATED';

/** An appointment that still holds. */
export type ConfirmAppointmentInput = {
  /** Who confirmed it; the signed-in person where it is left out. At most 200 characters. */
  by?: string | null | undefined;
  /** "by phone", "at a meeting", "from their website". 1 to 100 characters. */
  how: string;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** Today where it is left out. */
  on?: string | null | undefined;
  /** The version that you read; left out: whichever it is by now. CONFLICT where it has moved on. */
  version?: number | null | undefined;
};

/** In what a removed record meets one that stands. */
export type ConflictKind =
  /** A code that another organisation holds by now: it goes to one of the two. */
  | 'CODE'
  /** An e-mail address that you hold of another person. Both may have it. */
  | 'EMAIL'
  /** The same name. They may be two, or one who was entered again. */
  | 'NAME';

/** What a connector can answer. */
export type ConnectorAnswer =
  /** Yes: the text leaves after a minute. */
  | 'ACCEPT'
  /** Yes, if the other side agrees; they are asked. */
  | 'ASK_FIRST'
  /** No. A reason is kept for the connector alone. */
  | 'NOT_NOW'
  /** Not I, but somebody else could. */
  | 'SOMEONE_ELSE';

/** GLADLY comes first among equal ways, ASK_FIRST last, NEVER in none. */
export type ConnectorWish =
  /** Asked with care: last among equal ways. */
  | 'ASK_FIRST'
  /** Glad to introduce others: first among equal ways. */
  | 'GLADLY'
  /** Not to be asked: on no way. */
  | 'NEVER';

/** What a party brings. */
export type ContributionKind =
  /** Money. */
  | 'CASH'
  /** Goods, equipment or services. */
  | 'IN_KIND'
  /** Land or a building. */
  | 'LAND'
  /** Rooms. */
  | 'SPACE'
  /** People’s time. */
  | 'STAFF';

/** The right address of an invitation. */
export type CorrectEmailInput = {
  /** Where its mails go from now on. VALIDATION for what is no address. 1 to 254 characters. */
  email: string;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** "Wrong person, it is …". The right one is a person of the Directory with a post there, or a post. */
export type CorrectFinderInput = {
  /** Why, for everybody to read: "Estates moved to her in May". At most 300 characters. */
  because?: string | null | undefined;
  /** A key of the list of functions. At most 40 characters. */
  functionKey?: string | null | undefined;
  /** At which organisation they are right; of any where it is left out. */
  organisationId?: string | null | undefined;
  /** The place that was asked for. */
  placeId?: string | null | undefined;
  /** Of a person with several posts, the one at the organisation counts, else the main one. */
  rightPersonId?: string | null | undefined;
  /** A post that is right, for one that nobody holds or whoever holds it. */
  rightPostId?: string | null | undefined;
  /** A key of the list of topics. At most 40 characters. */
  topicKey?: string | null | undefined;
  /** The person who was shown in their place. */
  wrongPersonId?: string | null | undefined;
  /** The post that was shown in their place, and its holder if it has one. */
  wrongPostId?: string | null | undefined;
};

/** A personal key to make. */
export type CreateApiKeyInput = {
  /** Days until it ends. 1 to 365. */
  days?: number;
  /** What the key is for, so that you know it again. 1 to 80 characters. */
  label: string;
};

/** A function to add to the list. */
export type CreateJobFunctionInput = {
  /** What such a job is for: "Housing and health lead". VALIDATION where another function is called so. 1 to 100 characters. */
  label: string;
  /** The sectors that have it; none where any may. At most 9. */
  sectors: Array<Sector>;
  /** Words of job titles that stand for it. VALIDATION for words that stand for another function of the same sector. At most 60, each 1 to 60 characters. */
  titlePatterns: Array<string>;
};

/** A meeting of your board. */
export type CreateMeetingInput = {
  /** The day of the meeting. VALIDATION where there is one on that day. */
  heldOn: string;
  /** The name of the board or committee. 1 to 200 characters. */
  title: string;
};

/** A title is enough; the rest can come later. */
export type CreateOpportunityInput = {
  /** The captured action that became it; its roundtable is taken over. */
  captureId?: string | null | undefined;
  /** Keys of shared goals, G01 to G27. */
  goalKeys?: Array<string> | null | undefined;
  /** Homes or beds. 0 to 1,000,000. */
  homes?: number | null | undefined;
  /** The day on which it was introduced, today unless told. */
  introducedOn?: string | null | undefined;
  /** The introduction that led to it. */
  introductionId?: string | null | undefined;
  /** A key of `topics` of the kind KIND. VALIDATION for one that is not in the list. At most 40 characters. */
  kindKey?: string | null | undefined;
  /** The site and its size, in words. At most 300 characters. */
  land?: string | null | undefined;
  /** How far the site is from being free. */
  landStatus?: LandStatus | null | undefined;
  /** What somebody lacks. At most 2,000 characters. */
  need?: string | null | undefined;
  /** What there is in place of homes, or how they come. At most 200 characters. */
  noteLine?: string | null | undefined;
  /** What is offered to meet it. At most 2,000 characters. */
  offer?: string | null | undefined;
  /** Whose it is; the caller's unless told. */
  ownerId?: string | null | undefined;
  /** Other parties than the member's own organisation, which leads unless it is named here in another role. At most 50. */
  parties?: Array<PartyInput> | null | undefined;
  /** Where it is, the main place first. VALIDATION for one that is not in the directory. At most 50. */
  placeIds?: Array<string> | null | undefined;
  /** The roundtable at which it was raised. */
  roundtableId?: string | null | undefined;
  /** One or two sentences that say what it is. At most 2,000 characters. */
  summary?: string | null | undefined;
  /** The day by which it is hoped to be agreed. */
  targetOn?: string | null | undefined;
  /** What cards and lists show. 1 to 200 characters. */
  title: string;
  /** How firm the range of value is. */
  valueConfidence?: ValueConfidence | null | undefined;
  /** The high end, in whole pounds. VALIDATION below the low end. 0 to 1,000,000,000,000. */
  valueHigh?: number | null | undefined;
  /** The low end of its value, in whole pounds. 0 to 1,000,000,000,000. */
  valueLow?: number | null | undefined;
};

/** Only the name must be given. Without a type the name is asked: "… Homes" is a housing association. */
export type CreateOrganisationInput = {
  /** The capacities that it acts in: provider, commissioner, landlord, planner, funder, convenor, professional body. At most 10, each 1 to 40 characters. */
  actsAs?: Array<string> | null | undefined;
  /** Street lines, divided by commas. At most 300 characters. */
  address?: string | null | undefined;
  /** Abbreviations and short names, found by search. At most 20, each 1 to 300 characters. */
  aliases?: Array<string> | null | undefined;
  /** Its last day, which may lie in the future. VALIDATION before the first. */
  closedOn?: string | null | undefined;
  /** Its codes in registers. At most 10. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** In words: "Registered society". Empty takes it away. At most 100 characters. */
  legalForm?: string | null | undefined;
  /** The name to show. 1 to 300 characters. */
  name: string;
  /** Its first day, which may lie in the future. */
  openedOn?: string | null | undefined;
  /** The switchboard, not a person’s number. At most 40 characters. */
  phone?: string | null | undefined;
  /** The places that it serves. At most 100. */
  places?: Array<PlaceServedInput> | null | undefined;
  /** As written on letters. At most 10 characters. */
  postcode?: string | null | undefined;
  /** Where it was learned; "entered" where it is left out. At most 200 characters. */
  source?: string | null | undefined;
  /** Whether it is there today; taken from its days where this is left out. */
  status?: OrganisationStatus | null | undefined;
  /** A closer word, such as "acute". Empty takes it away. At most 100 characters. */
  subType?: string | null | undefined;
  /** Stands beside the name in lists. At most 100 characters. */
  town?: string | null | undefined;
  /** What kind of body it is; the sector follows. A new one’s is taken from its name where this is left out. */
  type?: OrganisationType | null | undefined;
  /** Its address on the web. At most 300 characters. */
  website?: string | null | undefined;
};

/** Only the name must be given. The person is the member's own until somebody publishes them. */
export type CreatePersonInput = {
  /** What you hold about them, with its basis and source. */
  detail?: PersonDetailInput | null | undefined;
  /** A key of `jobFunctions`. Left out: taken from the title. 1 to 60 characters. */
  functionKey?: string | null | undefined;
  /** As they write it. 1 to 200 characters. */
  name: string;
  /** Where the job is, for one that is not there yet. */
  organisationId?: string | null | undefined;
  /** A post that is there. */
  postId?: string | null | undefined;
  /** How to say it aloud. At most 100 characters. */
  pronunciation?: string | null | undefined;
  /** What that job is called. At most 200 characters. */
  title?: string | null | undefined;
};

/** A job to add to an organisation. */
export type CreatePostInput = {
  /** What its holder can do for a decision; null where nobody knows. */
  decisionRole?: DecisionRole | null | undefined;
  /** The post that stands in for this one. */
  deputyId?: string | null | undefined;
  /** A key of `jobFunctions`. Left out for a new post: taken from the title. VALIDATION for one that is not in the list. 1 to 60 characters. */
  functionKey?: string | null | undefined;
  /** The post that holds its diary. */
  gatekeeperId?: string | null | undefined;
  /** Whether it holds somebody else’s diary. */
  isGatekeeper?: boolean | null | undefined;
  /** The organisation. NOT_FOUND where there is none. */
  organisationId: string;
  /** Places and topics that it answers for. Without a place it answers for those of its organisation. At most 50. */
  placeIds?: Array<string> | null | undefined;
  /** 1 board or executive, 2 director, 3 head of, 4 manager, 5 officer. Left out for a new post: taken from the title. 1 to 5. */
  seniority?: number | null | undefined;
  /** Where it was learned; "entered" where it is left out. At most 200 characters. */
  source?: string | null | undefined;
  /** As the organisation calls it. 1 to 200 characters. */
  title: string;
  /** Keys of `topics` that it is good for. At most 50, each 1 to 60 characters. */
  topicKeys?: Array<string> | null | undefined;
  /** The day since which nobody holds it; left out where somebody does or nobody knows. */
  vacantSince?: string | null | undefined;
  /** The day on which the post was last confirmed. */
  verifiedOn?: string | null | undefined;
};

/** Title and date are enough: 10:00 to 12:00, 20 seats, Chatham House Rule, by invitation. */
export type CreateRoundtableInput = {
  /** Step-free, hearing loop, how far from the station. */
  accessNote?: string | null | undefined;
  /** Who may come; INVITE_ONLY for a new one unless told. */
  admission?: Admission | null | undefined;
  /** The last day on which guests can answer; the day before the event unless told. */
  answerBy?: string | null | undefined;
  /** How many seats there are; 20 for a new one unless told. VALIDATION for fewer than are taken. 1 to 500. */
  capacity?: number | null | undefined;
  /** A roundtable to take everything from that is not said here: venue, rule, capacity, target balance, questions. */
  copyOf?: string | null | undefined;
  /** When it ends, London time, `12:00`. */
  endsAt?: string | null | undefined;
  /** Where guests sit; IN_ROOM for a new one unless told. */
  format?: RoundtableFormat | null | undefined;
  /** Where online guests join: an https address. Only guests who accepted are told. */
  joiningLink?: string | null | undefined;
  /** The day of the event. */
  on: string;
  /** The place that it is about. */
  placeId?: string | null | undefined;
  /** At an open event: whether a freed seat goes to whoever has waited longest. */
  promotesAutomatically?: boolean | null | undefined;
  /** What it is for, as the invitation says it. At most 2,000 characters. */
  purpose?: string | null | undefined;
  /** The questions of the day, one a line. */
  question?: string | null | undefined;
  /** What may be made of what is said; CHATHAM_HOUSE for a new one unless told. */
  rule?: RoundtableRule | null | undefined;
  /** When it starts, London time, `09:30`. */
  startsAt?: string | null | undefined;
  /** How many seats each sector should have; sectors that are left out keep theirs. At most 9. */
  targets?: Array<TargetInput> | null | undefined;
  /** What guests read first. 1 to 200 characters. */
  title: string;
  /** Where the venue is. At most 100 characters. */
  town?: string | null | undefined;
  /** Building and room. At most 300 characters. */
  venue?: string | null | undefined;
};

/** ON: on that day. BY: by that day at the latest. */
export type DateKnown =
  /** It had happened by that day, when two editions of a register differed, and may be older. */
  | 'BY'
  /** The register or a person gives the day. */
  | 'ON';

/** What a meeting decided. */
export type DecideDecisionInput = {
  /** One a line; each becomes a follow-up of the asker. At most 2,000 characters. */
  conditions?: string | null | undefined;
  /** Today unless told. VALIDATION for a day to come. */
  decidedOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** What was decided. VALIDATION where it was decided already. */
  outcome: DecisionOutcome;
  /** The version that was read. */
  version: number;
};

/** Says which organisation a name means, for all rows that say it; without one it is a new organisation. */
export type DecideImportNameInput = {
  /** The name. NOT_FOUND where there is none. */
  nameId: string;
  /** The organisation that is meant; left out where it is a new one. */
  organisationId?: string | null | undefined;
};

/** Says whom a row means. `recordId` names one of its candidates where it is SAME. */
export type DecideImportRowInput = {
  /** Whom it means. */
  decision: ImportRowDecision;
  /** For SAME: the candidate. VALIDATION for anybody who is none. */
  recordId?: string | null | undefined;
  /** The row. NOT_FOUND where there is none. */
  rowId: string;
};

/** What a meeting made of what it was asked. */
export type DecisionOutcome =
  /** Yes, with conditions where there are any. */
  | 'APPROVED'
  /** No. */
  | 'DECLINED'
  /** Not yet: asked again later. */
  | 'DEFERRED'
  /** Taken note of, with nothing to decide. */
  | 'NOTED';

/** What the holder of a post can do for a decision. */
export type DecisionRole =
  /** Gives advice when asked. */
  | 'ADVISES'
  /** Must say yes to it. */
  | 'APPROVES'
  /** Decides alone or with a board. */
  | 'DECIDES'
  /** Carries it out. */
  | 'DELIVERS'
  /** Holds the diary and the way in. */
  | 'GATEKEEPER'
  /** Is listened to. */
  | 'INFLUENCES';

/** Two-way contact starts the stall clock again; a message that nobody answered does not. */
export type Direction =
  /** They wrote or rang, and we have not answered. */
  | 'IN'
  /** We wrote or rang, and nobody answered. */
  | 'OUT'
  /** Both sides spoke. */
  | 'TWO_WAY';

/** A forwarded mail to take off the list. */
export type DiscardForwardedMailInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** Two people who do not really know each other. */
export type DisownTieInput = {
  /** The one. NOT_FOUND where there is none, or they are not yours to see. */
  aId: string;
  /** The other. VALIDATION for the same person. */
  bId: string;
  /** The version of what was said that you read; 0 while nothing was. CONFLICT where it has moved on. At least 0. */
  version: number;
};

/** A follow-up that is done. */
export type DoneFollowUpInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** What is to change of a function; what is left out stays. Its key and the posts that have it stay too. */
export type EditJobFunctionInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** What such a job is for. VALIDATION where another function is called so. 1 to 100 characters. */
  label?: string | null | undefined;
  /** The sectors that have it. At most 9. */
  sectors?: Array<Sector> | null | undefined;
  /** All words of job titles that stand for it. VALIDATION for added ones that stand for another function of the same sector. At most 60, each 1 to 60 characters. */
  titlePatterns?: Array<string> | null | undefined;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** What can be edited in place; null empties a field, a field left out stays. */
export type EditOpportunityInput = {
  /** Homes or beds. 0 to 1,000,000. */
  homes?: number | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** A key of `topics` of the kind KIND. VALIDATION for one that is not in the list. At most 40 characters. */
  kindKey?: string | null | undefined;
  /** The site and its size, in words. At most 300 characters. */
  land?: string | null | undefined;
  /** How far the site is from being free. */
  landStatus?: LandStatus | null | undefined;
  /** What somebody lacks. At most 2,000 characters. */
  need?: string | null | undefined;
  /** What there is in place of homes, or how they come. At most 200 characters. */
  noteLine?: string | null | undefined;
  /** What is offered to meet it. At most 2,000 characters. */
  offer?: string | null | undefined;
  /** One or two sentences that say what it is. At most 2,000 characters. */
  summary?: string | null | undefined;
  /** The day by which it is hoped to be agreed. */
  targetOn?: string | null | undefined;
  /** What cards and lists show. 1 to 200 characters. */
  title?: string | null | undefined;
  /** How firm the range of value is. */
  valueConfidence?: ValueConfidence | null | undefined;
  /** The high end, in whole pounds. VALIDATION below the low end. 0 to 1,000,000,000,000. */
  valueHigh?: number | null | undefined;
  /** The low end of its value, in whole pounds. 0 to 1,000,000,000,000. */
  valueLow?: number | null | undefined;
  /** The version that was read. */
  version: number;
};

/** `version` is the one that was read. Columns that a register holds are refused by name. */
export type EditOrganisationInput = {
  /** The capacities that it acts in: provider, commissioner, landlord, planner, funder, convenor, professional body. At most 10, each 1 to 40 characters. */
  actsAs?: Array<string> | null | undefined;
  /** Street lines, divided by commas. At most 300 characters. */
  address?: string | null | undefined;
  /** Its last day, which may lie in the future. VALIDATION before the first. */
  closedOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** In words: "Registered society". Empty takes it away. At most 100 characters. */
  legalForm?: string | null | undefined;
  /** The name to show; with `renamedOn` the one before is kept. 1 to 300 characters. */
  name?: string | null | undefined;
  /** Its first day, which may lie in the future. */
  openedOn?: string | null | undefined;
  /** The switchboard, not a person’s number. At most 40 characters. */
  phone?: string | null | undefined;
  /** As written on letters. At most 10 characters. */
  postcode?: string | null | undefined;
  /** The day from which the new name holds: the old one is kept as a former name. Left out: the old name was a mistake. */
  renamedOn?: string | null | undefined;
  /** Whether it is there today; taken from its days where this is left out. */
  status?: OrganisationStatus | null | undefined;
  /** A closer word, such as "acute". Empty takes it away. At most 100 characters. */
  subType?: string | null | undefined;
  /** Stands beside the name in lists. At most 100 characters. */
  town?: string | null | undefined;
  /** What kind of body it is; the sector follows. A new one’s is taken from its name where this is left out. */
  type?: OrganisationType | null | undefined;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
  /** Its address on the web. At most 300 characters. */
  website?: string | null | undefined;
};

/** A partnership’s words and dates, all of them: what is empty or left out is taken away. */
export type EditPartnershipInput = {
  /** What the parties signed. */
  agreementType: AgreementType;
  /** Its last day. VALIDATION before the start. */
  endsOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** One line: what it is for. At most 500 characters. */
  purpose: string;
  /** The day on which it is next looked at. */
  reviewOn?: string | null | undefined;
  /** The day on which the last party signed. */
  signedOn?: string | null | undefined;
  /** The first day on which the agreement holds. */
  startsOn: string;
  /** What happened, in the partners’ words. At most 10,000 characters. */
  story: string;
  /** What lists and the board page show. 1 to 200 characters. */
  title: string;
  /** The version that was read. */
  version: number;
};

/** What is to change of a person; what is left out stays. */
export type EditPersonInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** As they write it. 1 to 200 characters. */
  name?: string | null | undefined;
  /** How to say it aloud. Empty takes it away. At most 100 characters. */
  pronunciation?: string | null | undefined;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** What is to change of a post; what is left out stays. */
export type EditPostInput = {
  /** What its holder can do for a decision; null where nobody knows. */
  decisionRole?: DecisionRole | null | undefined;
  /** The post that stands in for this one. */
  deputyId?: string | null | undefined;
  /** A key of `jobFunctions`. Left out for a new post: taken from the title. VALIDATION for one that is not in the list. 1 to 60 characters. */
  functionKey?: string | null | undefined;
  /** The post that holds its diary. */
  gatekeeperId?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** Whether it holds somebody else’s diary. */
  isGatekeeper?: boolean | null | undefined;
  /** 1 board or executive, 2 director, 3 head of, 4 manager, 5 officer. Left out for a new post: taken from the title. 1 to 5. */
  seniority?: number | null | undefined;
  /** As the organisation calls it. 1 to 200 characters. */
  title?: string | null | undefined;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** Changes what is given and leaves the rest. */
export type EditRoundtableInput = {
  /** Step-free, hearing loop, how far from the station. */
  accessNote?: string | null | undefined;
  /** Who may come; INVITE_ONLY for a new one unless told. */
  admission?: Admission | null | undefined;
  /** The last day on which guests can answer; the day before the event unless told. */
  answerBy?: string | null | undefined;
  /** How many seats there are; 20 for a new one unless told. VALIDATION for fewer than are taken. 1 to 500. */
  capacity?: number | null | undefined;
  /** When it ends, London time, `12:00`. */
  endsAt?: string | null | undefined;
  /** Where guests sit; IN_ROOM for a new one unless told. */
  format?: RoundtableFormat | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** Where online guests join: an https address. Only guests who accepted are told. */
  joiningLink?: string | null | undefined;
  /** The day of the event. */
  on?: string | null | undefined;
  /** The place that it is about. */
  placeId?: string | null | undefined;
  /** At an open event: whether a freed seat goes to whoever has waited longest. */
  promotesAutomatically?: boolean | null | undefined;
  /** What it is for, as the invitation says it. At most 2,000 characters. */
  purpose?: string | null | undefined;
  /** The questions of the day, one a line. */
  question?: string | null | undefined;
  /** What may be made of what is said; CHATHAM_HOUSE for a new one unless told. */
  rule?: RoundtableRule | null | undefined;
  /** When it starts, London time, `09:30`. */
  startsAt?: string | null | undefined;
  /** How many seats each sector should have; sectors that are left out keep theirs. At most 9. */
  targets?: Array<TargetInput> | null | undefined;
  /** What guests read first. 1 to 200 characters. */
  title?: string | null | undefined;
  /** Where the venue is. At most 100 characters. */
  town?: string | null | undefined;
  /** Building and room. At most 300 characters. */
  venue?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What is to change of a view of yours; what is left out stays. */
export type EditSavedViewInput = {
  /** What it narrows and orders the list by, in full. At most 20. */
  filters?: Array<ViewFilterInput> | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** Offer it to colleagues, or keep it to yourself. */
  isShared?: boolean | null | undefined;
  /** What you call it. VALIDATION where another view of yours has this name. 1 to 60 characters. */
  name?: string | null | undefined;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** An appointment that is over. */
export type EndAppointmentInput = {
  /** The last day in the post; today where it is left out. VALIDATION before the first. */
  endedOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read; left out: whichever it is by now. CONFLICT where it has moved on. */
  version?: number | null | undefined;
};

/** A code, or a relation, that holds no longer. */
export type EndFactInput = {
  /** The code’s or the relation’s own id. VALIDATION where a register gave it, CONFLICT where it has ended already. */
  id: string;
  /** The last day on which it held; today where it is left out. VALIDATION before its first. */
  validTo?: string | null | undefined;
};

/** An answer to an item of a gate, given with the move. */
export type EvidenceInput = {
  /** The key of an item of a gate, `WAY_IN` or the like. 1 to 60 characters. */
  item: string;
  /** In words, as a day or as the address of a document, as the item says. VALIDATION for a day to come, and for a person without a name of two words. 1 to 2,000 characters. */
  value: string;
};

/** What kind of answer an item of a gate takes. */
export type EvidenceKind =
  /** A day. */
  | 'DATE'
  /** A reference to a document, or its address. */
  | 'LINK'
  /** A sentence or more. */
  | 'TEXT';

/** What is to be fetched from the register's address. */
export type FetchRegistersInput = {
  /** Only organisations that changed on or after this day; everything where it is left out. VALIDATION for a day to come. */
  since?: string | null | undefined;
};

/** Corrects one cell; `everywhere`: each row of the file that has the same in this column. */
export type FixImportCellInput = {
  /** The place of the column in the file, from 0. 0 to 500. */
  at: number;
  /** Whether every row with the same in this column is corrected too. */
  everywhere?: boolean | null | undefined;
  /** The row. NOT_FOUND where there is none. */
  rowId: string;
  /** What the cell should say; empty leaves it out. At most 1,000 characters. */
  value: string;
};

/** What a guest said. */
export type GuestAnswer =
  /** Will not come. */
  | 'NO'
  /** Would send somebody else. */
  | 'SUBSTITUTE'
  /** Will come. */
  | 'YES';

/** Which invitations are meant; all that this can be done to, unless told. */
export type GuestsInput = {
  /** Which invitations; all that this can be done to where it is left out. VALIDATION for one that it cannot be done to. 1 to 500. */
  invitationIds?: Array<string> | null | undefined;
  /** The roundtable. NOT_FOUND where there is none, or it is not yours to see. */
  roundtableId: string;
};

/** A code of a register or a company's number. */
export type IdentifierInput = {
  /** Whose code it is. */
  scheme: IdentifierScheme;
  /** The first day on which it held; left out where it is not known. */
  validFrom?: string | null | undefined;
  /** The last day on which it held; left out while it still does. */
  validTo?: string | null | undefined;
  /** The code. VALIDATION where it does not look like one of its scheme, or another organisation holds it today. 1 to 40 characters. */
  value: string;
};

/** Whose code it is. */
export type IdentifierScheme =
  /** A number of the Charity Commission: 6 or 7 digits. */
  | 'CHARITY'
  /** A company number: 8 capital letters and digits. */
  | 'COMPANIES_HOUSE'
  /** The Office for National Statistics, for the areas of councils: a letter and 8 digits, like E06000042. */
  | 'GSS'
  /** The short code of the open list of UK local authorities. */
  | 'LA_CODE'
  /** The NHS Organisation Data Service: 3 to 6 capital letters and digits, like RA7. */
  | 'ODS'
  /** The Office for National Statistics, for the areas of integrated care boards: E54 and 6 digits. */
  | 'ONS_ICB'
  /** The Regulator of Social Housing’s registration number, like L4518 or 4878. */
  | 'RSH'
  /** The Office for National Statistics’ former code of a council, two digits and two letters; registered council landlords still bear it. */
  | 'SNAC'
  /** A number of the Solicitors Regulation Authority: 5 to 7 digits. */
  | 'SRA'
  /** A unique property reference number, of a site or a building. */
  | 'UPRN';

/** How bad it would be. */
export type Impact =
  /** Could end the work. */
  | 'HIGH'
  /** A nuisance. */
  | 'LOW'
  /** Costs time, money or trust. */
  | 'MEDIUM';

/** What one column is taken as. */
export type ImportColumnChoice = {
  /** The place of the column in the file, from 0. 0 to 500. */
  at: number;
  /** Null: left out on purpose. */
  field?: ImportField | null | undefined;
};

/** What a column of a file can be taken as; what is taken as nothing is left out. */
export type ImportField =
  /** Its street lines. */
  | 'ADDRESS'
  /** Its charity number. */
  | 'CHARITY'
  /** Its company number. */
  | 'COMPANIES_HOUSE'
  /** How they wish to be reached. */
  | 'CONTACT_PREFERENCE'
  /** Where to write to them. */
  | 'EMAIL'
  /** Their first name. */
  | 'FIRST_NAME'
  /** A person’s whole name. */
  | 'FULL_NAME'
  /** Its code of the Office for National Statistics. */
  | 'GSS'
  /** What their job is called. */
  | 'JOB_TITLE'
  /** Their last name. */
  | 'LAST_NAME'
  /** An organisation’s name. */
  | 'NAME'
  /** What somebody noted of them: becomes a note of whoever imports it, which nobody else sees until they share it. */
  | 'NOTE'
  /** Whether they objected to being written to. */
  | 'OBJECTION'
  /** Its code of the NHS Organisation Data Service. */
  | 'ODS'
  /** Where they work, by name. */
  | 'ORGANISATION'
  /** Where they work, by a register’s code. */
  | 'ORGANISATION_CODE'
  /** Another name of it. */
  | 'OTHER_NAME'
  /** Where to ring, a person or an organisation. */
  | 'PHONE'
  /** Its postcode. */
  | 'POSTCODE'
  /** Its number with the Regulator of Social Housing. */
  | 'RSH'
  /** Its town. */
  | 'TOWN'
  /** What kind of body it is. */
  | 'TYPE'
  /** Its address on the web. */
  | 'WEBSITE';

/** An import. */
export type ImportIdInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
};

/** What the rows of a file are. */
export type ImportKind =
  /** Each row is an organisation. */
  | 'ORGANISATIONS'
  /** Each row is a person, with a job where it names one. */
  | 'PEOPLE';

/** What somebody said of a row that may be somebody known. */
export type ImportRowDecision =
  /** Somebody new. */
  | 'NEW'
  /** The one that is known. */
  | 'SAME'
  /** Left out. */
  | 'SKIP';

/** Which rows are asked for: those with something to correct, those that may be somebody known, those of an outcome. */
export type ImportRowView =
  /** Every row. */
  | 'ALL'
  /** Those of which something new came. */
  | 'CREATED'
  /** Those that may be somebody known. */
  | 'MATCHES'
  /** Those with something to correct. */
  | 'PROBLEMS'
  /** Those that were refused. */
  | 'REFUSED'
  /** Those that said what was known. */
  | 'UNCHANGED'
  /** Those that added to what was known. */
  | 'UPDATED';

/** Where an import stands: its columns are being matched, its rows looked at, then ready to be corrected and decided; it waits for the worker, runs, and is done or was stopped; it is being taken back, or was. */
export type ImportState =
  /** Ready: rows can be corrected and decided, and it can be started. */
  | 'CHECKED'
  /** Its rows are being looked at. */
  | 'CHECKING'
  /** Every row has an outcome. */
  | 'DONE'
  /** Its columns wait to be matched. */
  | 'MATCHING'
  /** Waits for the worker. */
  | 'QUEUED'
  /** Rows are being imported. */
  | 'RUNNING'
  /** Stopped by somebody; what was imported by then stays. */
  | 'STOPPED'
  /** Stops after the rows in hand. */
  | 'STOPPING'
  /** Is being taken back. */
  | 'UNDOING'
  /** Was taken back. */
  | 'UNDONE';

/** An import, as it was read. */
export type ImportVersionInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** How people spoke. */
export type InteractionKind =
  /** By telephone or video. */
  | 'CALL'
  /** By letter on a screen. */
  | 'EMAIL'
  /** Face to face, or as good as. */
  | 'MEETING';

/** For me to answer; waiting for others; made, with the outcome due; closed. */
export type IntroductionLane =
  /** Closed, declined or withdrawn. */
  | 'CLOSED'
  /** Waits for the signed-in person to answer or to send. */
  | 'FOR_ME'
  /** Made or met: the asker has yet to say what came of it. */
  | 'OUTCOME_DUE'
  /** Waits for somebody else. */
  | 'WAITING';

/** What came of an introduction. */
export type IntroductionResult =
  /** It began an opportunity. */
  | 'LED_TO_OPPORTUNITY'
  /** They met, and nothing more so far. */
  | 'MET'
  /** It was not the right person, or not the right time. */
  | 'NOT_USEFUL'
  /** The other side did not answer. */
  | 'NO_REPLY';

/** How far an introduction has come. */
export type IntroductionState =
  /** The connector said yes; the text waits a minute, or until it is edited. */
  | 'ACCEPTED'
  /** The connector is asked. */
  | 'ASKED'
  /** The asker has said what came of it. */
  | 'CLOSED'
  /** The connector or the other side said no, in private. */
  | 'DECLINED'
  /** Both have the mail, or the connector brought them together otherwise. */
  | 'MADE'
  /** They have met. */
  | 'MET'
  /** The other side said yes to that. */
  | 'TARGET_AGREED'
  /** The connector asks the other side first. */
  | 'TARGET_ASKED'
  /** The asker took it back before anybody was introduced. */
  | 'WITHDRAWN';

/** An introduction, as it was read. */
export type IntroductionVersionInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** What an invitation needs next. SETTLE: drafts, substitutes, addresses that are somebody else’s. */
export type InvitationGroup =
  /** Has a seat. */
  | 'ACCEPTED'
  /** Said no, or was taken back. */
  | 'DECLINED'
  /** Waits for the guest. */
  | 'NOT_ANSWERED'
  /** Waits for the organiser: a draft, a substitute, an address that is somebody else’s. */
  | 'SETTLE'
  /** Waits for a seat. */
  | 'WAITING';

/** How far an invitation has come. */
export type InvitationState =
  /** Has a seat. */
  | 'ACCEPTED'
  /** Said no. */
  | 'DECLINED'
  /** On the list, and nobody has been written to. */
  | 'DRAFT'
  /** Written to, and no answer yet. */
  | 'SENT'
  /** Named somebody to come in their place; the organiser decides. */
  | 'SUBSTITUTE_PROPOSED'
  /** Said yes in a full room. */
  | 'WAITING'
  /** Taken back, or the address was somebody else’s. */
  | 'WITHDRAWN';

/** A draft for a person from the directory. */
export type InviteInput = {
  /** Where the invitation goes; the address that your organisation holds unless told. */
  email?: string | null | undefined;
  /** Whom to invite. VALIDATION where they are on the list already, or asked not to be written to. */
  personId: string;
  /** In which of their posts; the primary one unless told. */
  postId?: string | null | undefined;
  /** The roundtable. NOT_FOUND where there is none, or it is not yours to see. */
  roundtableId: string;
};

/** How a guest takes part. */
export type Joining =
  /** In the room. */
  | 'IN_ROOM'
  /** At a screen. */
  | 'ONLINE';

/** How far land or a building is from being free. */
export type LandStatus =
  /** Its owner has said that it is not needed; as a rule it goes to the highest bidder from then on. */
  | 'DECLARED_SURPLUS'
  /** Still used for what it was meant for. */
  | 'IN_USE'
  /** Offered to all. */
  | 'ON_MARKET'
  /** Gone to somebody. */
  | 'SOLD'
  /** Its owner is asking whether it is still needed: the time to speak up. */
  | 'UNDER_REVIEW';

/** How likely a risk is to come about. */
export type Likelihood =
  /** It would surprise if it did not. */
  | 'ALMOST_CERTAIN'
  /** More likely than not. */
  | 'LIKELY'
  /** It may or may not. */
  | 'POSSIBLE'
  /** It would surprise. */
  | 'UNLIKELY';

/** How likely two records are the same, in a word; what it rests on stands in the reasons. */
export type Likeness =
  /** More agrees than the name. */
  | 'LIKELY'
  /** Several things agree that seldom agree by chance. */
  | 'NEARLY_CERTAIN'
  /** One thing agrees: look before you merge them. */
  | 'POSSIBLE';

/** What the other organisation is to this one. */
export type LinkKind =
  /** The group that it is part of. */
  | 'GROUP'
  /** The integrated care board that it belongs to. */
  | 'ICB'
  /** The organisation that owns or runs it. */
  | 'PARENT';

/** A dated relation to a parent, a group or an ICB. */
export type LinkOrganisationsInput = {
  /** What the other is to it. VALIDATION for the ICB of an organisation that a register holds. */
  kind: LinkKind;
  /** The one that belongs. NOT_FOUND where there is none. */
  organisationId: string;
  /** Where it was learned; "entered" where it is left out. At most 200 characters. */
  source?: string | null | undefined;
  /** What it belongs to. NOT_FOUND where there is none; VALIDATION for itself, for what belongs to it, and for what it belongs to already. */
  toId: string;
  /** The first day on which it held; left out where it is not known. */
  validFrom?: string | null | undefined;
  /** The last day on which it held; left out while it still does. */
  validTo?: string | null | undefined;
};

/** A forwarded mail becomes an e-mail with these people, which the staff of your organisation can read. */
export type LogForwardedMailInput = {
  /** As the mail says unless told. */
  direction?: Direction | null | undefined;
  /** When to follow up, in words: "in 2 weeks". At most 100 characters. */
  followUp?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** With whom. VALIDATION for nobody. At most 50. */
  personIds: Array<string>;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** Contact with people outside: two-way when both sides spoke. */
export type LogInteractionInput = {
  /** Who spoke. */
  direction: Direction;
  /** Today unless told; never in the future. */
  happenedOn?: string | null | undefined;
  /** How people spoke. */
  kind: InteractionKind;
  /** How long it took. 1 to 1,440. */
  minutes?: number | null | undefined;
  /** The opportunity. NOT_FOUND where there is none, or it is not yours to see. */
  opportunityId?: string | null | undefined;
  /** The organisation. NOT_FOUND where there is none. */
  organisationId?: string | null | undefined;
  /** Who took part, besides the caller. At most 50. */
  personIds?: Array<string> | null | undefined;
  /** What was said. 1 to 10,000 characters. */
  summary: string;
};

/** NOT_SENT: no mail server is configured, so the mail stays here. */
export type MailStatus =
  /** Taken back before it left. */
  | 'CANCELLED'
  /** The mail server refused it, or it could not be reached, too often. */
  | 'FAILED'
  /** No mail server is configured: it stays here to be read. */
  | 'NOT_SENT'
  /** Waits for its time. */
  | 'QUEUED'
  /** Is being handed to the mail server. */
  | 'SENDING'
  /** The mail server has taken it. */
  | 'SENT';

/** Whether somebody with a seat came. */
export type MarkAttendanceInput = {
  /** Null takes the mark away. */
  attended?: Attendance | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The table at which they sat: who shared one is known better. Left out: as it was. 1 to 100. */
  tableNumber?: number | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Two records that look alike and are two. */
export type MarkNotSameInput = {
  /** One of the two, in either order. */
  aId: string;
  /** The other. */
  bId: string;
  /** People or organisations. */
  kind: RecordKind;
};

/** A post that nobody holds any more. */
export type MarkVacantInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The first day without a holder; today where it is left out. VALIDATION while somebody holds the post. */
  since?: string | null | undefined;
};

/** What the rows are, what each column is taken as, where they come from and why they may be held. */
export type MatchImportInput = {
  /** Columns that are not named stay as they are. At most 500. */
  columns: Array<ImportColumnChoice>;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** What the rows are. */
  kind: ImportKind;
  /** Asked of people only. At most 100 characters. */
  lawfulBasis?: string | null | undefined;
  /** Where the file comes from. 1 to 200 characters. */
  source: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** What a figure counts in. */
export type MeasureUnit =
  /** Days. */
  | 'DAYS'
  /** Things, people or times. */
  | 'NUMBER'
  /** Hundredths: 2.4 is 2.4 %. */
  | 'PERCENT'
  /** Pounds. */
  | 'POUNDS';

/** How a measure stands, in a word. */
export type MeasureWord =
  /** None of these. */
  | 'BEHIND'
  /** At least four fifths of the way from the baseline to the target. */
  | 'CLOSE'
  /** The latest figure is at the target or past it. */
  | 'MET'
  /** A figure is due and there is none, or it is too small to be shown. */
  | 'NOT_AVAILABLE'
  /** It is counted without a target. */
  | 'NO_TARGET'
  /** At least as far along as the time that has passed of the agreement, to its end or else its review. */
  | 'ON_COURSE'
  /** No figure is due yet. */
  | 'TOO_EARLY';

/** Which record is merged into which, and what stands where they differ. */
export type MergeRecordsInput = {
  /** The record that is merged into it. */
  awayId: string;
  /** Its version as it was read. */
  awayVersion: number;
  /** The record that stays. */
  keepId: string;
  /** Its version as it was read. */
  keepVersion: number;
  /** People or organisations. */
  kind: RecordKind;
  /** The keys of those fields of the preview in which the value of the other one shall stand. Left out: those that the one that stays lacks. At most 40, each at most 40 characters. */
  take?: Array<string> | null | undefined;
};

/** A move to another stage, with whatever the gates on the way ask for. */
export type MoveOpportunityInput = {
  /** Asked for on a move to Agreed. */
  agreement?: AgreementInput | null | undefined;
  /** Answers to what is missing; written with the move or not at all. At most 30. */
  evidence?: Array<EvidenceInput> | null | undefined;
  /** Today unless told; from the day of the change before to today. */
  happenedOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** Passes the gate without what is missing. The board sees the caller's name and this reason. At most 1,000 characters. */
  overrideReason?: string | null | undefined;
  /** Asked for on a move back. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Where it goes. VALIDATION where it is there already, paused, closed or agreed. */
  to: Stage;
  /** The version that was read. */
  version: number;
};

/** One cell of the movement table. CAME_IN and WENT_OUT are all ways in and out together, as Paused and Closed count them. */
export type MovementFlow =
  /** All ways in together, new ones included. */
  | 'CAME_IN'
  /** Stands there at the end of the as-at day. */
  | 'CLOSING'
  /** Came from a later stage. */
  | 'IN_BACK'
  /** Came from an earlier stage. */
  | 'IN_FORWARD'
  /** Came from Paused, or opened again from Closed. */
  | 'IN_RESUMED'
  /** Began there since. */
  | 'NEW'
  /** Stood there at the end of the day of the last meeting. */
  | 'OPENING'
  /** Went to an earlier stage. */
  | 'OUT_BACK'
  /** Went to Closed. */
  | 'OUT_CLOSED'
  /** Went to a later stage. */
  | 'OUT_FORWARD'
  /** Went to Paused. */
  | 'OUT_PAUSED'
  /** All ways out together. */
  | 'WENT_OUT';

/** What a name is to its organisation; all of them are found by search. */
export type NameKind =
  /** What people call it: an abbreviation, a short name. */
  | 'ALIAS'
  /** What it was called before. */
  | 'FORMER'
  /** As a register writes it. */
  | 'OFFICIAL';

/** A question for which nobody was found. */
export type NoteGapInput = {
  /** A key of the list of functions. At most 40 characters. */
  functionKey?: string | null | undefined;
  /** The place that was asked for. */
  placeId?: string | null | undefined;
  /** A key of the list of topics. At most 40 characters. */
  topicKey?: string | null | undefined;
};

/** Who reads a note: the staff of its member (Ours), its author alone (Mine), the member’s board and its leads (Board). */
export type NoteLayer =
  /** The member’s board readers and its leads. */
  | 'BOARD'
  /** Its author alone. */
  | 'MINE'
  /** The staff of its member. */
  | 'OURS';

/** Whether it moves through the stages or stands beside them. */
export type OpportunityState =
  /** Did not come about, or not here; can be reopened. */
  | 'CLOSED'
  /** In its stage. */
  | 'OPEN'
  /** Waiting for its restart date, with the stage kept. */
  | 'PAUSED';

/** One change of many organisations; what its kind needs must be given, and no more is read. */
export type OrganisationChangeInput = {
  /** A capacity that they act in: provider, commissioner, landlord, planner, funder, convenor, professional body. At most 40 characters. */
  actsAs?: string | null | undefined;
  /** What is done. */
  kind: OrganisationChangeKind;
  /** The place. VALIDATION for one that is not there. */
  placeId?: string | null | undefined;
  /** What kind of body they are. */
  type?: OrganisationType | null | undefined;
};

/** What can be done to many organisations at once. */
export type OrganisationChangeKind =
  /** They act as this too. */
  | 'ACT_AS'
  /** They serve this place too, by their own word. */
  | 'ADD_PLACE'
  /** They no longer act as this. */
  | 'NOT_ACT_AS'
  /** Into the bin, for 30 days. */
  | 'REMOVE'
  /** They no longer serve this place, as far as people said that they do. */
  | 'REMOVE_PLACE'
  /** They are bodies of this kind; the sector follows. */
  | 'TYPE';

/** Whether it is there today, by its dates; its last day still counts. */
export type OrganisationStatus =
  /** No longer there. It is kept, with its successors. */
  | 'CLOSED'
  /** There until a day that is known. */
  | 'CLOSING'
  /** There, and no end is known. */
  | 'OPEN'
  /** Opens on a day to come. */
  | 'PLANNED';

/** What kind of body it is; the sector follows from it. */
export type OrganisationType =
  /** Gives care or support, without being of the NHS. */
  | 'CARE_PROVIDER'
  /** A charity or community organisation. */
  | 'CHARITY'
  /** Councils acting together under one authority. */
  | 'COMBINED_AUTHORITY'
  /** A county, district, unitary, metropolitan or London borough council. */
  | 'COUNCIL'
  /** A council that lets homes of its own, or the company that manages them. */
  | 'COUNCIL_LANDLORD'
  /** A company that builds or regenerates. */
  | 'DEVELOPER'
  /** A department or agency of government. */
  | 'GOVERNMENT'
  /** A private registered provider of social housing. */
  | 'HOUSING_ASSOCIATION'
  /** An integrated care board, which plans and pays for health care in its area. */
  | 'ICB'
  /** Here as a convenor: it brings others together. */
  | 'LAW_FIRM'
  /** A national or regional NHS body, such as NHS England. */
  | 'NHS_NATIONAL'
  /** An NHS trust or foundation trust. */
  | 'NHS_TRUST'
  /** None of these, or nobody has said. */
  | 'OTHER'
  /** A board of several bodies without one of its own in law, such as a health and wellbeing board. */
  | 'PARTNERSHIP_BOARD'
  /** A body of a profession or a trade. */
  | 'PROFESSIONAL_BODY'
  /** A part of an integrated care board, once a clinical commissioning group. */
  | 'SUB_ICB'
  /** A university or research body. */
  | 'UNIVERSITY';

/** Whether it still runs. */
export type PartnershipState =
  /** Ended on a day that has come. */
  | 'ENDED'
  /** Agreed, and not ended. */
  | 'LIVE';

/** An organisation's part in an opportunity. */
export type PartyInput = {
  /** Interested unless told. */
  commitment?: Commitment | null | undefined;
  /** Who said so, and how: "by our board". At most 300 characters. */
  commitmentNote?: string | null | undefined;
  /** Today unless told; never in the future. */
  commitmentOn?: string | null | undefined;
  /** Who takes part. VALIDATION for one that is not in the directory, or is a party already. */
  organisationId: string;
  /** As what it takes part. */
  role: PartyRole;
  /** Who speaks for it from within, by an appointment there. VALIDATION for one that is over or elsewhere. */
  sponsorAppointmentId?: string | null | undefined;
};

/** What a party is in an opportunity. */
export type PartyRole =
  /** Whose people it serves. */
  | 'BENEFICIARY'
  /** Gives the care or support. */
  | 'CARE'
  /** Brought the others together. */
  | 'CONVENOR'
  /** Builds it or runs it. */
  | 'DELIVERER'
  /** Pays for it, or for part of it. */
  | 'FUNDER'
  /** Gives the site or the rooms. */
  | 'HOST'
  /** Lets and manages the homes. */
  | 'LANDLORD'
  /** Takes it forward. */
  | 'LEAD'
  /** Nobody has said yet. */
  | 'UNSTATED';

/** Why an opportunity waits, and until when. */
export type PauseOpportunityInput = {
  /** Today unless told; from the day of the change before to today. */
  happenedOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** Why; the board sees it. 1 to 300 characters. */
  reason: string;
  /** The day on which it is looked at again, later than the pause. */
  restartOn: string;
  /** The version that was read. */
  version: number;
};

/** How the law on electronic mail (PECR) sees an organisation: by its legal form, whoever works there. */
export type PecrClass =
  /** A body of its own in law: its people may be written to about what concerns their work, and may object. */
  | 'CORPORATE'
  /** A partnership, a sole trader, a trust or an unincorporated charity: it counts as an individual, who must have agreed. */
  | 'INDIVIDUAL'
  /** Its legal form is not noted: treat it as an individual until it is. */
  | 'NOT_KNOWN';

/** One change of many people; what its kind needs must be given, and no more is read. */
export type PeopleChangeInput = {
  /** In words: "Call, not e-mail". Empty takes it away. At most 200 characters. */
  contactPreference?: string | null | undefined;
  /** What is done. */
  kind: PeopleChangeKind;
  /** Where you have that from. At most 200 characters. */
  source?: string | null | undefined;
  /** What shows that they are good for it: "Spoke at the March roundtable". At most 500 characters. */
  statement?: string | null | undefined;
  /** A key of `topics`. VALIDATION for one that is not in the list. At most 60 characters. */
  topicKey?: string | null | undefined;
};

/** What can be done to many people at once. */
export type PeopleChangeKind =
  /** They are good for this topic, with the evidence. */
  | 'ADD_TOPIC'
  /** How they want to be reached, where your organisation holds their contact details. */
  | 'CONTACT_PREFERENCE'
  /** Into the bin, for 30 days. */
  | 'REMOVE';

/** What a member holds about a person. It asks for a lawful basis and a source, as the law does. */
export type PersonDetailInput = {
  /** In their words: "Call, not e-mail; not Fridays". At most 200 characters. */
  contactPreference?: string | null | undefined;
  /** Where to write. It says nothing of who employs them. At most 254 characters. */
  email?: string | null | undefined;
  /** Why you may hold this: "legitimate interests" (UK GDPR, article 6). 1 to 100 characters. */
  lawfulBasis: string;
  /** Where to ring. At most 40 characters. */
  phone?: string | null | undefined;
  /** Where you have it from: "business card, 12 March roundtable" (UK GDPR, article 14). 1 to 200 characters. */
  source: string;
};

/** What happened between somebody and the reader's organisation. */
export type PersonEventKind =
  /** A telephone or video call. */
  | 'CALL'
  /** An e-mail, one way or both. */
  | 'EMAIL'
  /** They were to be introduced, or to introduce somebody. */
  | 'INTRODUCTION'
  /** A meeting. */
  | 'MEETING'
  /** Something that a colleague wrote down. Never contact. */
  | 'NOTE'
  /** They became the sponsor of a party to an opportunity. */
  | 'OPPORTUNITY'
  /** They were invited to a roundtable of the reader's organisation. */
  | 'ROUNDTABLE';

/** Why an organisation serves a place: by statute, by the homes it owns there, by the share of its patients, or by its own word. */
export type PlaceBasis =
  /** By its own word, or somebody’s. */
  | 'DECLARED'
  /** By the share of its patients who live there. */
  | 'PATIENT_SHARE'
  /** By statute: a council’s area, a board’s area. */
  | 'STATUTORY'
  /** By the homes that it owns there. */
  | 'STOCK';

/** The layers of the map, from the widest to the nearest. */
export type PlaceKind =
  /** The area of a council, county and district alike. */
  | 'COUNCIL'
  /** England. */
  | 'COUNTRY'
  /** Where health and council work together, roughly the area of an upper-tier council. */
  | 'LOCAL_PLACE'
  /** A part of a local place, such as an estate or a ward. */
  | 'NEIGHBOURHOOD'
  /** One of the nine regions of England. */
  | 'REGION'
  /** The area of an integrated care board. */
  | 'SYSTEM';

/** A place served. `basis` is DECLARED where it is left out. */
export type PlaceServedInput = {
  /** On what ground; DECLARED where it is left out. */
  basis?: PlaceBasis | null | undefined;
  /** The place that it serves. */
  placeId: string;
};

/** Which asks a convenor puts together: all that may be, for one person. */
export type PoolAsksInput = {
  /** Whom they all want to meet. */
  targetPersonId: string;
};

/** What was decided of a post whose organisation closed or was split. */
export type PostSettlement =
  /** Nobody does its job any more. */
  | 'ENDED'
  /** It stays where it is. */
  | 'KEPT'
  /** Its job goes on as a post of a successor. */
  | 'MOVED';

/** An answer to one item that a gate asks for. */
export type ProvideEvidenceInput = {
  /** The key of an item of a gate, `WAY_IN` or the like. VALIDATION for one that no gate asks for. 1 to 60 characters. */
  item: string;
  /** The opportunity. NOT_FOUND where there is none, or it is not yours to see. */
  opportunityId: string;
  /** Today unless told; never in the future. */
  providedOn?: string | null | undefined;
  /** In words, as a day or as the address of a document, as the item says. VALIDATION for a day to come, and for a person without a name of two words. 1 to 2,000 characters. */
  value: string;
  /** The version of the answer that this one replaces; none where the item had no answer when it was read. */
  version?: number | null | undefined;
};

/** Puts name, posts and appointments into the Directory. Contact details stay the member's own. */
export type PublishPersonInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** On what lawful basis they stand in the Directory (UK GDPR, article 6). 1 to 100 characters. */
  lawfulBasis: string;
  /** Where the Directory has them from. 1 to 200 characters. */
  source: string;
};

/** One text that is kept as a note or as a conversation, with a follow-up where it asks for one. It stands on one record at most. */
export type QuickNoteInput = {
  /** Who spoke; read from the text where it is left out. */
  direction?: Direction | null | undefined;
  /** When to follow up, in words: "in 2 weeks", "next Tuesday", "12 March". At most 100 characters. */
  followUp?: string | null | undefined;
  /** The day of a conversation: today unless told; never in the future. */
  happenedOn?: string | null | undefined;
  /** What it is kept as; read from the text where it is left out. */
  kind?: QuickNoteKind | null | undefined;
  /** Who reads a note: Ours unless told. A conversation is always Ours. */
  layer?: NoteLayer | null | undefined;
  /** The opportunity. NOT_FOUND where there is none, or it is not yours to see. */
  opportunityId?: string | null | undefined;
  /** The organisation. NOT_FOUND where there is none. */
  organisationId?: string | null | undefined;
  /** The person. NOT_FOUND where there is none, or it is not yours to see. */
  personId?: string | null | undefined;
  /** Who took part in a conversation, besides the caller. At most 50. */
  personIds?: Array<string> | null | undefined;
  /** The roundtable. NOT_FOUND where there is none, or it is not yours to see. */
  roundtableId?: string | null | undefined;
  /** "Met Ada about the lease. Follow up in 2 weeks": what is left out below is read from it. It is kept as it was typed. 1 to 10,000 characters. */
  text: string;
};

/** What a quick note is kept as. A note is never contact; the others are. */
export type QuickNoteKind =
  /** A call. */
  | 'CALL'
  /** An e-mail. */
  | 'EMAIL'
  /** A meeting. */
  | 'MEETING'
  /** Something written down. */
  | 'NOTE';

/** What a guest said by telephone or in person. */
export type RecordAnswerInput = {
  /** What they said. */
  answer: GuestAnswer;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** For a yes; as the event is held unless told. */
  joining?: Joining | null | undefined;
  /** For a yes: food or access needs, deleted 30 days after the event. */
  needs?: string | null | undefined;
  /** For a substitute: that person’s address. 1 to 254 characters. */
  substituteEmail?: string | null | undefined;
  /** For a substitute: whom they would send. 1 to 200 characters. */
  substituteName?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What can be merged with its like. */
export type RecordKind =
  /** A body of the directory. */
  | 'ORGANISATION'
  /** A human being. */
  | 'PERSON';

/** The figure of a measure on a day. */
export type RecordReadingInput = {
  /** The day that the figure describes, today at the latest. VALIDATION for a day that has a figure, unless its `version` is given. */
  asAt: string;
  /** The measure. NOT_FOUND where there is none, or it is not yours to see. */
  measureId: string;
  /** Where the figure comes from. 1 to 200 characters. */
  source: string;
  /** The figure, in the measure’s unit. */
  value: number;
  /** To correct the figure of that day: the version of it that was read. */
  version?: number | null | undefined;
};

/** What came of an introduction. */
export type RecordResultInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** A word on it, which the connector reads. At most 1,000 characters. */
  note?: string | null | undefined;
  /** For LED_TO_OPPORTUNITY: one that exists. Without it a new one is begun, with the ask as its summary. */
  opportunityId?: string | null | undefined;
  /** What the new opportunity is called, in a few words. VALIDATION where one is to be begun without a name. At most 200 characters. */
  opportunityTitle?: string | null | undefined;
  /** One of the four. */
  result: IntroductionResult;
};

/** One organisation carries on what another did. */
export type RecordSuccessionInput = {
  /** The organisation that was. NOT_FOUND where there is none. */
  fromId: string;
  /** The day from which the other carries on. */
  happenedOn: string;
  /** How it came about. */
  kind: SuccessionKind;
  /** Where it was learned; "entered" where it is left out. At most 200 characters. */
  source?: string | null | undefined;
  /** The one that carries on. NOT_FOUND where there is none; VALIDATION for itself, or where this is recorded already. */
  toId: string;
};

/** A public register that the Directory is refreshed from. */
export type Register =
  /** Councils and combined authorities, with their former codes and names. */
  | 'COUNCILS'
  /** How people write the names of councils. */
  | 'COUNCIL_SPELLINGS'
  /** How deprived each district is, by the English Indices of Deprivation. */
  | 'DEPRIVATION'
  /** Integrated care boards, with the codes of the Office for National Statistics and the NHS. */
  | 'ICB_LIST'
  /** Which part of a district lies in the area of which integrated care board. */
  | 'ICB_SHARES'
  /** Which boards carry on what others did. */
  | 'ICB_SUCCESSION'
  /** The NHS Organisation Data Service’s report of trusts. */
  | 'NHS_TRUSTS'
  /** Which part of a trust’s patients comes from which district. */
  | 'PATIENT_SHARES'
  /** The Regulator of Social Housing’s list of registered providers. */
  | 'REGISTERED_PROVIDERS'
  /** The NHS Organisation Data Service’s report of the parts of integrated care boards, and of the clinical commissioning groups before them. */
  | 'SUB_ICBS';

/** Where a fetch from the register's address stands. */
export type RegisterFetchState =
  /** It could not be finished; `note` says why. */
  | 'FAILED'
  /** All of it is there, to be looked at and applied. */
  | 'FETCHED'
  /** The worker is at it, or waits until the address answers again. */
  | 'FETCHING';

/** An edition to take away. */
export type RemoveBoundariesInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
};

/** An organisation to remove. */
export type RemoveOrganisationInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** A party to take out. */
export type RemovePartyInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** A person to remove. */
export type RemovePersonInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** A view of yours to take away. */
export type RemoveSavedViewInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** A closed opportunity to open again. */
export type ReopenOpportunityInput = {
  /** Today unless told; from the day of the change before to today. */
  happenedOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** Why; the stage history keeps it. 1 to 1,000 characters. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** A record to put back. */
export type RestoreRecordInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** Leave codes with whoever holds them by now. Left out: VALIDATION where somebody does. */
  withoutCodes?: boolean | null | undefined;
};

/** A pause to end. */
export type ResumeOpportunityInput = {
  /** Today unless told; from the day of the change before to today. */
  happenedOn?: string | null | undefined;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** A permission role, and nothing else. */
export type Role =
  /** Everything, and people, registers and erasure. */
  | 'ADMINISTRATOR'
  /** Reads the board, its packs and the pipeline, and no notes. */
  | 'BOARD_MEMBER'
  /** Brings people together: roundtables, introductions, the directory. */
  | 'EVENT_ORGANISER'
  /** Takes opportunities and partnerships further. */
  | 'PARTNERSHIP_LEAD';

/** Where guests sit. */
export type RoundtableFormat =
  /** Some in the room, some at a screen. */
  | 'HYBRID'
  /** Together in one room. */
  | 'IN_ROOM'
  /** Each at a screen. */
  | 'ONLINE';

/** Which comes first. */
export type RoundtableOrder =
  /** The one that begins last. */
  | 'LATEST'
  /** The one that begins first. */
  | 'SOONEST';

/** CHATHAM_HOUSE: what is said may be used; who said it, and who came, stays in the room. */
export type RoundtableRule =
  /** What is said may be used. Who said it, and who came, stays in the room: the Chatham House Rule, in its wording of 2002. */
  | 'CHATHAM_HOUSE'
  /** What is said may be published. */
  | 'ON_RECORD'
  /** What is said may be used and named. */
  | 'OPEN';

/** How far the event has come. */
export type RoundtableState =
  /** Called off, and its guests told so. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** Still to come, or not yet said to have been held. */
  | 'PLANNED';

/** Which side of today. */
export type RoundtableWhen =
  /** Over, held or cancelled. */
  | 'PAST'
  /** Planned, and not over. */
  | 'UPCOMING';

/** It replaces all evidence up to its day; later evidence adds to it. */
export type SaidStrength =
  /** They have met. */
  | 'FAINT'
  /** "I do not really know them." */
  | 'NONE'
  /** They know each other. */
  | 'SOME'
  /** They know each other well. */
  | 'STRONG';

/** A view to keep: your own until you share it. */
export type SaveViewInput = {
  /** What it narrows and orders the list by. At most 20. */
  filters: Array<ViewFilterInput>;
  /** Offer it to colleagues too; left out: no. */
  isShared?: boolean | null | undefined;
  /** The list that it is a view of. */
  list: ViewList;
  /** What you call it. VALIDATION where another view of yours has this name. 1 to 60 characters. */
  name: string;
};

/** What a hit is. */
export type SearchKind =
  /** What a job can be for. */
  | 'FUNCTION'
  /** A body of the directory. */
  | 'ORGANISATION'
  /** A human being whom you may see. */
  | 'PERSON'
  /** A region, system, council area, local place or neighbourhood. */
  | 'PLACE'
  /** A job, held or vacant. */
  | 'POST'
  /** What posts and people are good for. */
  | 'TOPIC';

/** Derived from the organisation type. Provider and commissioner are told apart, and share one shape on screens. */
export type Sector =
  /** Universities. */
  | 'ACADEMIA'
  /** Councils and combined authorities. */
  | 'COUNCIL'
  /** Developers and builders. */
  | 'DEVELOPER'
  /** Government, national NHS bodies, professional bodies and partnership boards. */
  | 'GOVERNMENT'
  /** Housing associations, and councils as landlords. */
  | 'HOUSING'
  /** Law firms. */
  | 'LEGAL'
  /** Integrated care boards and their parts. */
  | 'NHS_COMMISSIONER'
  /** NHS trusts and foundation trusts. */
  | 'NHS_PROVIDER'
  /** Voluntary, community and social enterprise bodies, and care providers. */
  | 'VCSE';

/** An introduction, as it should leave. */
export type SendIntroductionInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The text as it should leave. 1 to 8,000 characters. */
  message: string;
  /** Where the other side reads it, where nobody has noted their address; used for this introduction only. At most 254 characters. */
  targetEmail?: string | null | undefined;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** How somebody is signed in. */
export type SessionKind =
  /** A program, by a personal key. */
  | 'API_KEY'
  /** A browser. */
  | 'SESSION';

/** What you wish of being asked to introduce others. */
export type SetConnectorWishInput = {
  /** Null says nothing. */
  wish?: ConnectorWish | null | undefined;
};

/** Either a follow-up that stands, or the words and day of a new one. */
export type SetNextStepInput = {
  /** By when. Needed where there is no `taskId`: a next step without a day does not count. */
  dueOn?: string | null | undefined;
  /** London time, 14:30. */
  dueTime?: string | null | undefined;
  /** The opportunity. NOT_FOUND where there is none, or it is not yours to see. */
  opportunityId: string;
  /** Whose it is; the caller's unless told. At most 10. */
  ownerIds?: Array<string> | null | undefined;
  /** An open follow-up of this opportunity. VALIDATION for any other. */
  taskId?: string | null | undefined;
  /** What is to be done. Needed where there is no `taskId`. At most 300 characters. */
  title?: string | null | undefined;
};

/** What you hold about a person, in full: what is left out is taken away. */
export type SetPersonDetailInput = {
  /** In their words: "Call, not e-mail; not Fridays". At most 200 characters. */
  contactPreference?: string | null | undefined;
  /** Where to write. It says nothing of who employs them. At most 254 characters. */
  email?: string | null | undefined;
  /** Why you may hold this: "legitimate interests" (UK GDPR, article 6). 1 to 100 characters. */
  lawfulBasis: string;
  /** The person. NOT_FOUND where there is none, or it is not yours to see. */
  personId: string;
  /** Where to ring. At most 40 characters. */
  phone?: string | null | undefined;
  /** Where you have it from: "business card, 12 March roundtable" (UK GDPR, article 14). 1 to 200 characters. */
  source: string;
  /** The version that was read; left out where the member held nothing. */
  version?: number | null | undefined;
};

/** All places that people say it serves; those that a register gives stay as they are. */
export type SetPlacesInput = {
  /** The organisation. NOT_FOUND where there is none. */
  organisationId: string;
  /** The whole list: what is not in it and was entered by people is taken away. At most 100. */
  places: Array<PlaceServedInput>;
};

/** How well two people know each other, over what the evidence says. */
export type SetTieStrengthInput = {
  /** The one. NOT_FOUND where there is none, or they are not yours to see. */
  aId: string;
  /** The other. VALIDATION for the same person. */
  bId: string;
  /** Why it is more or less than the evidence says; asked for with a strength. Seen by your organisation only. At most 500 characters. */
  reason?: string | null | undefined;
  /** Null lets the evidence speak again. */
  strength?: TieStrength | null | undefined;
  /** The version of what was said that you read; 0 while nothing was. CONFLICT where it has moved on. At least 0. */
  version: number;
};

/** A closed or split organisation’s part in an opportunity, and what becomes of it. */
export type SettlePartyInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** What becomes of it. VALIDATION for one whose organisation neither closed nor was split. */
  settlement: Settlement;
  /** For MOVE: the successor. VALIDATION for anybody but a body that carries its organisation’s work on. */
  toId?: string | null | undefined;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** A post of a closed or split organisation, and what becomes of it and of the people who hold it. */
export type SettlePostInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The first day at the successor, or the day after the last: the day of the succession where it is left out, never in the future. */
  on?: string | null | undefined;
  /** What becomes of it. VALIDATION for one whose organisation neither closed nor was split. */
  settlement: Settlement;
  /** For MOVE: the successor. VALIDATION for anybody but a body that carries its organisation’s work on. */
  toId?: string | null | undefined;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** What becomes of a post, or of a part in an opportunity, whose organisation closed or was split. */
export type Settlement =
  /** It ends. */
  | 'END'
  /** It stays where it is. */
  | 'KEEP'
  /** It goes on at a successor. */
  | 'MOVE';

/** What the asker lets the connector pass on. Without a name and an address nobody can be introduced, so the first is always there. */
export type Shared =
  /** The asker’s name, post and address. */
  | 'NAME_ROLE_EMAIL'
  /** The title of the opportunity that it would help. */
  | 'OPPORTUNITY';

/** A follow-up to put off. */
export type SnoozeFollowUpInput = {
  /** Days from today or from the day it is due, whichever is later. 1 to 365. */
  days: number;
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** The six stages, the same for every member, since the board compares across them. */
export type Stage =
  /** 6: signed; a partnership from now on. */
  | 'AGREED'
  /** 5: each body says yes. */
  | 'APPROVALS'
  /** 4: whether it works, who pays and what could go wrong. */
  | 'BUSINESS_CASE'
  /** 2: whether need and offer meet, with provider and commissioner. */
  | 'EXPLORING'
  /** 1: both sides know of each other. */
  | 'INTRODUCED'
  /** 3: one proposition, with a sponsor on each side. */
  | 'SHAPING';

/** How one organisation came to carry on what another did. */
export type SuccessionKind =
  /** One took the other over. */
  | 'ACQUISITION'
  /** Two or more became one. */
  | 'MERGER'
  /** The same body under another code. */
  | 'RECODE'
  /** The same body under another name. */
  | 'RENAME'
  /** One became several. */
  | 'SPLIT';

/** How many seats a sector should have. */
export type TargetInput = {
  /** How many; 0 takes the sector out of the balance. 0 to 500. */
  seats: number;
  /** Whose seats. */
  sector: Sector;
};

/** Whether it is still to be done. */
export type TaskState =
  /** Ticked off. */
  | 'DONE'
  /** To be done. */
  | 'OPEN';

/** The class of evidence behind a tie. */
export type TieKind =
  /** Both attended the same roundtable. */
  | 'CO_ATTENDED'
  /** One of them says so. */
  | 'DECLARED'
  /** Somebody introduced them. */
  | 'INTRODUCED'
  /** They work on the same opportunity. */
  | 'JOINT_OPPORTUNITY'
  /** They met. */
  | 'MET';

/** A tie loses half of its points in a year: strong from 4, some from 1, faint from 1/4. */
export type TieStrength =
  /** Of a quarter of a point or more today. */
  | 'FAINT'
  /** Of 1 point or more today. */
  | 'SOME'
  /** Of 4 points or more today. */
  | 'STRONG';

/** What happened. */
export type TimelineKind =
  /** A telephone or video call. */
  | 'CALL'
  /** A party went further, or back. */
  | 'COMMITMENT'
  /** An e-mail, one way or both. */
  | 'EMAIL'
  /** An item of a gate was answered. */
  | 'EVIDENCE'
  /** A meeting. */
  | 'MEETING'
  /** A change of stage, a pause, a closing or the end of one. */
  | 'MOVE'
  /** Something that somebody wrote down. Never contact. */
  | 'NOTE'
  /** Whoever spoke for a party from within left their post, or was removed from the Directory. */
  | 'SPONSOR_LEFT';

/** How a risk has moved since it was last looked at. */
export type Trend =
  /** Smaller than it was. */
  | 'BETTER'
  /** As it was. */
  | 'SAME'
  /** Greater than it was. */
  | 'WORSE';

/** Which merge is unmerged, and what was added since that goes with the one that comes back. */
export type UnmergeRecordsInput = {
  /** Of what was added since, the rows that go to the record that comes back. At most 1,000. */
  give?: Array<string> | null | undefined;
  /** The merge. */
  id: string;
  /** Its version as it was read. */
  version: number;
};

/** How firm the range of value is. */
export type ValueConfidence =
  /** Costed. */
  | 'HIGH'
  /** A guess. */
  | 'LOW'
  /** Worked out from something alike. */
  | 'MEDIUM';

/** One row, as it was read. */
export type VersionedInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** One thing that a list is narrowed or ordered by. */
export type ViewFilterInput = {
  /** The name of the list's argument. VALIDATION for one that the list does not have. 1 to 40 characters. */
  name: string;
  /** Its value, as the list's address has it. 1 to 300 characters. */
  value: string;
};

/** The lists whose views can be kept. */
export type ViewList =
  /** Organisations, at /orgs. */
  | 'ORGANISATIONS'
  /** People, at /people. */
  | 'PEOPLE';

/** A correction to take back. */
export type WithdrawCorrectionInput = {
  /** Which one it is about. NOT_FOUND where there is none, or it is not yours to see. */
  id: string;
  /** The version that you read. CONFLICT, with who saved and what stands now, where it has moved on. */
  version: number;
};

/** What a lead says to the figures of a meeting; it has one commentary. */
export type WriteCommentaryInput = {
  /** The meeting. NOT_FOUND where your board has no such. */
  meetingId: string;
  /** In plain paragraphs. 1 to 4,000 characters. */
  text: string;
  /** To change what is there: the version that was read. CONFLICT where it has moved on, or there is a commentary and this is left out. */
  version?: number | null | undefined;
};

export type QuickNotePersonQueryVariables = Exact<{
  id: string;
}>;


export type QuickNotePersonQuery = { __typename: 'Query', record: { __typename: 'Person', id: string, label: string } };

export type QuickNoteOrganisationQueryVariables = Exact<{
  id: string;
}>;


export type QuickNoteOrganisationQuery = { __typename: 'Query', record: { __typename: 'Organisation', id: string, label: string } };

export type QuickNoteOpportunityQueryVariables = Exact<{
  id: string;
}>;


export type QuickNoteOpportunityQuery = { __typename: 'Query', record: { __typename: 'Opportunity', id: string, label: string } | null };

export type QuickNoteRoundtableQueryVariables = Exact<{
  id: string;
}>;


export type QuickNoteRoundtableQuery = { __typename: 'Query', record: { __typename: 'Roundtable', id: string, label: string } };

export type ReadQuickNoteQueryVariables = Exact<{
  text: string;
  followUp?: string | null | undefined;
}>;


export type ReadQuickNoteQuery = { __typename: 'Query', readQuickNote: { __typename: 'QuickNoteReading', kind: QuickNoteKind, direction: Direction, followUp: { __typename: 'FollowUpInWords', title: string, dueOn: string | null, dayOff: string | null, nextWorkingDay: string | null, problem: string | null } | null } };

export type LogQuickNoteMutationVariables = Exact<{
  input: QuickNoteInput;
}>;


export type LogQuickNoteMutation = { __typename: 'Mutation', logQuickNote: { __typename: 'QuickNotePayload', id: string, kind: QuickNoteKind, activityId: string, followUp: { __typename: 'FollowUp', id: string, dueOn: string | null } | null } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { __typename: 'Query', me: { __typename: 'Me', userId: string, name: string, email: string, role: Role, memberId: string, memberName: string, memberSector: Sector, isDemo: boolean, counts: { __typename: 'MenuCounts', introductions: number, roundtables: number, followUps: number } } };

export type AccountQueryVariables = Exact<{
  takesMail: boolean;
}>;


export type AccountQuery = { __typename: 'Query', me: { __typename: 'Me', userId: string, name: string, email: string, role: Role, memberName: string }, mySessions: Array<{ __typename: 'Session', id: string, kind: SessionKind, label: string | null, createdAt: string, lastSeenAt: string, expiresAt: string, isCurrent: boolean }>, connectorPreference: { __typename: 'ConnectorPreference', wish: ConnectorWish | null }, myMailAddress?: { __typename: 'MailAddress', id: string, address: string, createdAt: string } | null, forwardedMails?: { __typename: 'ForwardedMailPage', totalCount: number } };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { __typename: 'Mutation', endSession: string };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { __typename: 'Mutation', endOtherSessions: number };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword: boolean };

export type ConnectorPreferenceFragment = { __typename: 'ConnectorPreference', wish: ConnectorWish | null };

export type SetConnectorWishMutationVariables = Exact<{
  input: SetConnectorWishInput;
}>;


export type SetConnectorWishMutation = { __typename: 'Mutation', setConnectorWish: { __typename: 'ConnectorWishSet', wish: ConnectorWish | null, activityId: string } };

export type ForwardingAddressFragment = { __typename: 'MailAddress', id: string, address: string, createdAt: string };

export type NewMailAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type NewMailAddressMutation = { __typename: 'Mutation', newMailAddress: { __typename: 'MailAddressPayload', mailAddress: { __typename: 'MailAddress', id: string, address: string, createdAt: string } } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { __typename: 'Mutation', createApiKey: { __typename: 'ApiKeyMade', key: string } };

export type ActivitiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ActivitiesQuery = { __typename: 'Query', activities: { __typename: 'ActivityPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Activity', id: string, at: string, action: string, subjectKind: string, subjectId: string | null, by: string | null, subjectName: string | null, isUndone: boolean }> } };

export type OutboxPageQueryVariables = Exact<{
  status?: MailStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type OutboxPageQuery = { __typename: 'Query', outbox: { __typename: 'OutgoingMailPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'OutgoingMail', id: string, kind: string, subject: string, toName: string, toAddress: string, replyTo: string | null, status: MailStatus, sendAfter: string, sentAt: string | null, createdAt: string, attempts: number, lastError: string | null }> } };

export type UsersQueryVariables = Exact<{ [key: string]: never; }>;


export type UsersQuery = { __typename: 'Query', users: { __typename: 'UserPage', totalCount: number, items: Array<{ __typename: 'User', id: string, name: string, email: string, role: Role | null, status: string }> } };

export type BinQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BinQuery = { __typename: 'Query', bin: { __typename: 'BinnedRecordPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'BinnedRecord', id: string, kind: BinKind, name: string, removedAt: string, removedBy: string | null, until: string, conflicts: Array<{ __typename: 'BinConflict', kind: ConflictKind, value: string, recordId: string, name: string }> }> } };

export type RestoreRecordMutationVariables = Exact<{
  input: RestoreRecordInput;
}>;


export type RestoreRecordMutation = { __typename: 'Mutation', restoreRecord: { __typename: 'RecordRestored', recordId: string, activityId: string } };

export type CreateMeetingMutationVariables = Exact<{
  input: CreateMeetingInput;
}>;


export type CreateMeetingMutation = { __typename: 'Mutation', createMeeting: { __typename: 'MeetingCreated', activityId: string } };

export type AddRiskMutationVariables = Exact<{
  input: AddRiskInput;
}>;


export type AddRiskMutation = { __typename: 'Mutation', addRisk: { __typename: 'RiskChanged', activityId: string } };

export type AskDecisionMutationVariables = Exact<{
  input: AskDecisionInput;
}>;


export type AskDecisionMutation = { __typename: 'Mutation', askDecision: { __typename: 'DecisionChanged', activityId: string } };

export type BoardHeadlineFragment = { __typename: 'BoardPage', asAt: string, lastMeeting: { __typename: 'BoardMeeting', id: string, heldOn: string } | null, movement: Array<{ __typename: 'MovementRow', columnKey: BoardColumnKey | null, opening: number, closing: number }>, pipeline: Array<{ __typename: 'PipelineRow', columnKey: BoardColumnKey | null, opportunities: number, homes: number, worth: number | null }>, commentary: { __typename: 'Commentary', id: string, text: string, writtenOn: string, version: number, author: { __typename: 'User', name: string } | null } | null };

export type BoardPageQueryVariables = Exact<{
  asAt?: string | null | undefined;
}>;


export type BoardPageQuery = { __typename: 'Query', boardPage: { __typename: 'BoardPage', asAt: string, riskCount: number, stalledThen: number | null, meeting: { __typename: 'BoardMeeting', id: string, title: string, heldOn: string } | null, lastMeeting: { __typename: 'BoardMeeting', id: string, heldOn: string } | null, decisions: Array<{ __typename: 'Decision', id: string, ask: string, options: string, recommendation: string, reason: string | null, document: string | null, version: number, opportunityId: string | null, opportunityTitle: string | null, askedByTitle: string | null, askedBy: { __typename: 'User', name: string } | null, meeting: { __typename: 'BoardMeeting', id: string, heldOn: string } }>, movement: Array<{ __typename: 'MovementRow', columnKey: BoardColumnKey | null, opening: number, closing: number, added: number, inForward: number, inBack: number, inResumed: number, outForward: number, outBack: number, outPaused: number, outClosed: number, cameIn: number, wentOut: number }>, pipeline: Array<{ __typename: 'PipelineRow', columnKey: BoardColumnKey | null, opportunities: number, homes: number, worth: number | null, unvalued: number }>, commentary: { __typename: 'Commentary', id: string, text: string, writtenOn: string, version: number, author: { __typename: 'User', name: string } | null } | null, aside: Array<{ __typename: 'AsideMovement', columnKey: BoardColumnKey, cameIn: boolean, otherColumn: BoardColumnKey | null, closeReason: CloseReason | null, howMany: number }>, stalled: Array<{ __typename: 'StalledItem', opportunityId: string, title: string, workingDays: number | null, reason: string | null }>, slipped: Array<{ __typename: 'SlippedItem', opportunityId: string, title: string, hopedForThen: string | null, hopedForNow: string | null, backTo: BoardColumnKey | null, backReason: string | null }>, measures: Array<{ __typename: 'BoardMeasure', partnershipId: string, partnershipTitle: string, measure: { __typename: 'Measure', id: string, name: string, detail: string | null, unit: MeasureUnit, baseline: number | null, target: number | null, firstDue: string | null }, progress: { __typename: 'MeasureProgress', latest: number | null, suppressed: boolean, asAt: string | null, weeksOld: number | null, isLate: boolean, word: MeasureWord } }>, risks: Array<{ __typename: 'Risk', id: string, title: string, likelihood: Likelihood, impact: Impact, trend: Trend, response: string, owner: { __typename: 'User', name: string } | null }>, introductions: { __typename: 'BoardIntroductions', asked: number, made: number, met: number, led: number }, introduced: Array<{ __typename: 'IntroducedOpportunity', opportunityId: string, title: string, introducedBy: string, connectorMember: string | null, targetName: string, ledOn: string }>, roundtables: Array<{ __typename: 'ComingRoundtable', roundtableId: string, title: string, heldOn: string, venue: string | null, capacity: number, taken: number }> } };

export type DecideDecisionMutationVariables = Exact<{
  input: DecideDecisionInput;
}>;


export type DecideDecisionMutation = { __typename: 'Mutation', decideDecision: { __typename: 'DecisionChanged', activityId: string } };

export type AskedDecisionFragment = { __typename: 'Decision', id: string, ask: string, options: string, recommendation: string, reason: string | null, document: string | null, version: number, opportunityId: string | null, opportunityTitle: string | null, askedByTitle: string | null, askedBy: { __typename: 'User', name: string } | null, meeting: { __typename: 'BoardMeeting', id: string, heldOn: string } };

export type DecisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { __typename: 'Query', decisions: { __typename: 'DecisionPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Decision', id: string, ask: string, outcome: DecisionOutcome | null, decidedOn: string | null, conditions: string | null, opportunityId: string | null, opportunityTitle: string | null, askedBy: { __typename: 'User', name: string } | null, meeting: { __typename: 'BoardMeeting', id: string, heldOn: string } }> } };

export type BoardIntroducedFragment = { __typename: 'BoardPage', introductions: { __typename: 'BoardIntroductions', asked: number, made: number, met: number, led: number }, introduced: Array<{ __typename: 'IntroducedOpportunity', opportunityId: string, title: string, introducedBy: string, connectorMember: string | null, targetName: string, ledOn: string }> };

export type BoardMovementItemsQueryVariables = Exact<{
  columnKey?: BoardColumnKey | null | undefined;
  flow: MovementFlow;
  since?: string | null | undefined;
  asAt: string;
}>;


export type BoardMovementItemsQuery = { __typename: 'Query', boardMovementItems: Array<{ __typename: 'MovementItem', opportunityId: string, title: string, happenedOn: string | null, otherColumn: BoardColumnKey | null, reason: string | null, homes: number | null, worth: number | null }> };

export type BoardMovementFragment = { __typename: 'BoardPage', asAt: string, lastMeeting: { __typename: 'BoardMeeting', id: string, heldOn: string } | null, movement: Array<{ __typename: 'MovementRow', columnKey: BoardColumnKey | null, opening: number, added: number, inForward: number, inBack: number, inResumed: number, outForward: number, outBack: number, outPaused: number, outClosed: number, cameIn: number, wentOut: number, closing: number }>, aside: Array<{ __typename: 'AsideMovement', columnKey: BoardColumnKey, cameIn: boolean, otherColumn: BoardColumnKey | null, closeReason: CloseReason | null, howMany: number }> };

export type BoardRoundtablesFragment = { __typename: 'BoardPage', roundtables: Array<{ __typename: 'ComingRoundtable', roundtableId: string, title: string, heldOn: string, venue: string | null, capacity: number, taken: number }> };

export type BoardOutcomesFragment = { __typename: 'BoardPage', asAt: string, measures: Array<{ __typename: 'BoardMeasure', partnershipId: string, partnershipTitle: string, measure: { __typename: 'Measure', id: string, name: string, detail: string | null, unit: MeasureUnit, baseline: number | null, target: number | null, firstDue: string | null }, progress: { __typename: 'MeasureProgress', latest: number | null, suppressed: boolean, asAt: string | null, weeksOld: number | null, isLate: boolean, word: MeasureWord } }> };

export type BoardPipelineFragment = { __typename: 'BoardPage', asAt: string, pipeline: Array<{ __typename: 'PipelineRow', columnKey: BoardColumnKey | null, opportunities: number, homes: number, worth: number | null, unvalued: number }> };

export type BoardRisksFragment = { __typename: 'BoardPage', risks: Array<{ __typename: 'Risk', id: string, title: string, likelihood: Likelihood, impact: Impact, trend: Trend, response: string, owner: { __typename: 'User', name: string } | null }> };

export type BoardAsideFragment = { __typename: 'BoardPage', asAt: string, stalledThen: number | null, lastMeeting: { __typename: 'BoardMeeting', id: string, heldOn: string } | null, stalled: Array<{ __typename: 'StalledItem', opportunityId: string, title: string, workingDays: number | null, reason: string | null }>, slipped: Array<{ __typename: 'SlippedItem', opportunityId: string, title: string, hopedForThen: string | null, hopedForNow: string | null, backTo: BoardColumnKey | null, backReason: string | null }> };

export type WriteCommentaryMutationVariables = Exact<{
  input: WriteCommentaryInput;
}>;


export type WriteCommentaryMutation = { __typename: 'Mutation', writeCommentary: { __typename: 'CommentaryWritten', activityId: string } };

export type BoundariesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BoundariesQuery = { __typename: 'Query', boundaryEditions: { __typename: 'BoundaryEditionPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'BoundaryEdition', id: string, kind: PlaceKind, editionOn: string, fileName: string, attribution: string, placeCount: number, uploadedAt: string }> } };

export type BoundaryEditionRowFragment = { __typename: 'BoundaryEdition', id: string, kind: PlaceKind, editionOn: string, fileName: string, attribution: string, placeCount: number, uploadedAt: string };

export type RemoveBoundariesMutationVariables = Exact<{
  input: RemoveBoundariesInput;
}>;


export type RemoveBoundariesMutation = { __typename: 'Mutation', removeBoundaries: { __typename: 'BoundariesRemoved', activityId: string } };

export type DirectoryQueryVariables = Exact<{
  words: string;
}>;


export type DirectoryQuery = { __typename: 'Query', search: Array<{ __typename: 'SearchHit', kind: SearchKind, id: string, label: string, sector: Sector | null, detail: string | null, code: string | null, why: Array<string>, understoodAs: string | null, organisationId: string | null }>, people: { __typename: 'PersonPage', totalCount: number }, organisations: { __typename: 'OrganisationPage', totalCount: number }, places: { __typename: 'PlacePage', totalCount: number } };

export type IntroductionAdviceQueryVariables = Exact<{
  targetPersonId: string;
}>;


export type IntroductionAdviceQuery = { __typename: 'Query', introductionAdvice: { __typename: 'IntroductionAdvice', knowsWell: boolean, address: string | null, approached: Approached | null, waitUntil: string | null, askedAlready: string | null } };

export type AskIntroductionMutationVariables = Exact<{
  input: AskIntroductionInput;
}>;


export type AskIntroductionMutation = { __typename: 'Mutation', askIntroduction: { __typename: 'IntroductionAsked', hint: string | null, introduction: { __typename: 'Introduction', id: string } } };

export type OpportunitiesToShareQueryVariables = Exact<{ [key: string]: never; }>;


export type OpportunitiesToShareQuery = { __typename: 'Query', opportunities: { __typename: 'OpportunityPage', items: Array<{ __typename: 'Opportunity', id: string, title: string }> } };

export type CorrectFinderMutationVariables = Exact<{
  input: CorrectFinderInput;
}>;


export type CorrectFinderMutation = { __typename: 'Mutation', correctFinder: { __typename: 'FinderCorrected', activityId: string } };

export type FindPageQueryVariables = Exact<{
  functionKey?: string | null | undefined;
  topicKey?: string | null | undefined;
  placeId?: string | null | undefined;
  organisationId?: string | null | undefined;
  sectors?: Array<Sector> | Sector | null | undefined;
  seniorityAtMost?: number | null | undefined;
  confirmedWithinMonths?: number | null | undefined;
  words?: string | null | undefined;
}>;


export type FindPageQuery = { __typename: 'Query', find: { __typename: 'Found', elsewhere: number, isLinked: boolean, people: number, vacantPosts: number, need: { __typename: 'FoundNeed', functionLabel: string | null, topicLabel: string | null, placeName: string | null, organisationName: string | null }, items: Array<{ __typename: 'FoundContact', id: string, title: string, score: number, postId: string, vacantSince: string | null, postSource: string, confirmedOn: string | null, confirmedBy: string | null, confirmedHow: string | null, approached: string | null, hasAddress: boolean, isYou: boolean, askedId: string | null, askedOn: string | null, person: { __typename: 'FoundPerson', id: string, name: string } | null, parts: Array<{ __typename: 'FoundPart', label: string, points: number, because: string, factId: string | null }>, deputy: { __typename: 'FoundPerson', id: string, name: string } | null, gatekeeper: { __typename: 'FoundPerson', id: string, name: string } | null, lastHolder: { __typename: 'FoundPerson', id: string, name: string } | null, organisation: { __typename: 'FoundOrganisation', id: string, name: string, sector: Sector, town: string | null }, reasons: Array<{ __typename: 'FoundReason', text: string, factId: string, source: string, on: string | null, opportunityId: string | null }>, ways: Array<{ __typename: 'FoundWay', ties: Array<{ __typename: 'FoundTie', strength: TieStrength, evidence: string, to: { __typename: 'FoundPerson', id: string, name: string } }> }>, correction: { __typename: 'FinderCorrection', id: string, version: number, isOurs: boolean } | null }>, formula: Array<{ __typename: 'FormulaLine', label: string, gives: string }>, nearest: Array<{ __typename: 'NearestPlace', placeId: string, placeName: string, count: number }>, mayKnow: Array<{ __typename: 'MayKnow', title: string, organisation: string, because: string, person: { __typename: 'FoundPerson', id: string, name: string } }> } };

export type FoundListFragment = { __typename: 'Found', elsewhere: number, isLinked: boolean, people: number, vacantPosts: number, need: { __typename: 'FoundNeed', functionLabel: string | null, topicLabel: string | null, placeName: string | null, organisationName: string | null }, items: Array<{ __typename: 'FoundContact', id: string, title: string, postId: string, vacantSince: string | null, postSource: string, confirmedOn: string | null, confirmedBy: string | null, confirmedHow: string | null, approached: string | null, hasAddress: boolean, isYou: boolean, askedId: string | null, askedOn: string | null, person: { __typename: 'FoundPerson', id: string, name: string } | null, deputy: { __typename: 'FoundPerson', id: string, name: string } | null, gatekeeper: { __typename: 'FoundPerson', id: string, name: string } | null, lastHolder: { __typename: 'FoundPerson', id: string, name: string } | null, organisation: { __typename: 'FoundOrganisation', id: string, name: string, sector: Sector, town: string | null }, reasons: Array<{ __typename: 'FoundReason', text: string, factId: string, source: string, on: string | null, opportunityId: string | null }>, ways: Array<{ __typename: 'FoundWay', ties: Array<{ __typename: 'FoundTie', strength: TieStrength, evidence: string, to: { __typename: 'FoundPerson', id: string, name: string } }> }>, correction: { __typename: 'FinderCorrection', id: string, version: number, isOurs: boolean } | null }>, nearest: Array<{ __typename: 'NearestPlace', placeId: string, placeName: string, count: number }>, mayKnow: Array<{ __typename: 'MayKnow', title: string, organisation: string, because: string, person: { __typename: 'FoundPerson', id: string, name: string } }> };

export type FoundRowFragment = { __typename: 'FoundContact', id: string, title: string, postId: string, vacantSince: string | null, postSource: string, confirmedOn: string | null, confirmedBy: string | null, confirmedHow: string | null, approached: string | null, hasAddress: boolean, isYou: boolean, askedId: string | null, askedOn: string | null, person: { __typename: 'FoundPerson', id: string, name: string } | null, deputy: { __typename: 'FoundPerson', id: string, name: string } | null, gatekeeper: { __typename: 'FoundPerson', id: string, name: string } | null, lastHolder: { __typename: 'FoundPerson', id: string, name: string } | null, organisation: { __typename: 'FoundOrganisation', id: string, name: string, sector: Sector, town: string | null }, reasons: Array<{ __typename: 'FoundReason', text: string, factId: string, source: string, on: string | null, opportunityId: string | null }>, ways: Array<{ __typename: 'FoundWay', ties: Array<{ __typename: 'FoundTie', strength: TieStrength, evidence: string, to: { __typename: 'FoundPerson', id: string, name: string } }> }>, correction: { __typename: 'FinderCorrection', id: string, version: number, isOurs: boolean } | null };

export type GapsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GapsPageQuery = { __typename: 'Query', finderGaps: { __typename: 'FinderGapPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'FinderGap', id: string, times: number, lastOn: string, members: number | null, function: { __typename: 'JobFunction', key: string, label: string } | null, topic: { __typename: 'Topic', key: string, label: string } | null, place: { __typename: 'Place', id: string, name: string } | null }> } };

export type FoundNeedFragment = { __typename: 'FoundNeed', functionLabel: string | null, topicLabel: string | null, placeName: string | null, organisationName: string | null };

export type ReadNeedQueryVariables = Exact<{
  question: string;
}>;


export type ReadNeedQuery = { __typename: 'Query', readNeed: { __typename: 'NeedInWords', functionKey: string | null, topicKey: string | null, placeId: string | null, organisationId: string | null, sectors: Array<Sector>, words: Array<string> } };

export type NobodyFragment = { __typename: 'Found', people: number, vacantPosts: number, nearest: Array<{ __typename: 'NearestPlace', placeId: string, placeName: string, count: number }>, mayKnow: Array<{ __typename: 'MayKnow', title: string, organisation: string, because: string, person: { __typename: 'FoundPerson', id: string, name: string } }>, need: { __typename: 'FoundNeed', functionLabel: string | null, topicLabel: string | null, placeName: string | null } };

export type NoteGapMutationVariables = Exact<{
  input: NoteGapInput;
}>;


export type NoteGapMutation = { __typename: 'Mutation', noteGap: { __typename: 'GapNoted', activityId: string, gap: { __typename: 'FinderGap', id: string, members: number | null } } };

export type WhyThisOrderFragment = { __typename: 'Found', formula: Array<{ __typename: 'FormulaLine', label: string, gives: string }>, items: Array<{ __typename: 'FoundContact', id: string, title: string, score: number, person: { __typename: 'FoundPerson', id: string, name: string } | null, parts: Array<{ __typename: 'FoundPart', label: string, points: number, because: string, factId: string | null }> }> };

export type WithdrawCorrectionMutationVariables = Exact<{
  input: WithdrawCorrectionInput;
}>;


export type WithdrawCorrectionMutation = { __typename: 'Mutation', withdrawCorrection: { __typename: 'CorrectionWithdrawn', activityId: string } };

export type EditJobFunctionMutationVariables = Exact<{
  input: EditJobFunctionInput;
}>;


export type EditJobFunctionMutation = { __typename: 'Mutation', editJobFunction: { __typename: 'JobFunctionChange', activityId: string } };

export type CreateJobFunctionMutationVariables = Exact<{
  input: CreateJobFunctionInput;
}>;


export type CreateJobFunctionMutation = { __typename: 'Mutation', createJobFunction: { __typename: 'JobFunctionChange', activityId: string } };

export type JobFunctionsQueryVariables = Exact<{ [key: string]: never; }>;


export type JobFunctionsQuery = { __typename: 'Query', jobFunctions: Array<{ __typename: 'JobFunction', id: string, key: string, version: number, label: string, sectors: Array<string>, titlePatterns: Array<string>, postCount: number }>, me: { __typename: 'Me', role: Role } };

export type JobFunctionLineFragment = { __typename: 'JobFunction', id: string, key: string, version: number, label: string, sectors: Array<string>, titlePatterns: Array<string>, postCount: number };

export type TryTitleQueryVariables = Exact<{
  title: string;
}>;


export type TryTitleQuery = { __typename: 'Query', readNeed: { __typename: 'NeedInWords', functionKey: string | null } };

export type CheckStepFragment = { __typename: 'Import', id: string, state: ImportState, rowCount: number, done: number, columns: Array<{ __typename: 'ImportColumn', header: string, field: ImportField | null, isDropped: boolean }>, counts: { __typename: 'ImportCounts', ready: number, decide: number, cannot: number, names: number } };

export type ImportQueryVariables = Exact<{
  id: string;
  view?: ImportRowView | null | undefined;
  after?: string | null | undefined;
  outcome?: ImportRowView | null | undefined;
  outcomeAfter?: string | null | undefined;
  newAfter?: string | null | undefined;
  keptAfter?: string | null | undefined;
}>;


export type ImportQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, state: ImportState, fileName: string, rowCount: number, madeBy: string | null, encoding: string | null, delimiter: string | null, sheet: string | null, headerRow: number, version: number, kind: ImportKind, notice: string | null, source: string | null, lawfulBasis: string | null, done: number, created: number, updated: number, unchanged: number, refused: number, activityId: string | null, finishedAt: string | null, undoableUntil: string | null, undoneAt: string | null, columns: Array<{ __typename: 'ImportColumn', header: string, samples: Array<string>, field: ImportField | null, why: string, isDropped: boolean }>, counts: { __typename: 'ImportCounts', ready: number, decide: number, cannot: number, names: number, added: number, known: number } }, importNames: { __typename: 'ImportNamePage', totalCount: number, items: Array<{ __typename: 'ImportName', id: string, name: string, rowCount: number, candidates: Array<{ __typename: 'ImportNameCandidate', id: string, name: string, detail: string | null, why: string }> }> }, importRows: { __typename: 'ImportRowPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'ImportRow', id: string, rowNumber: number, cells: Array<string>, name: string | null, detail: string | null, email: string | null, phone: string | null, decision: ImportRowDecision | null, chosenId: string | null, problems: Array<{ __typename: 'ImportRowProblem', field: ImportField, sentence: string, isBlocking: boolean }>, candidates: Array<{ __typename: 'ImportCandidate', id: string, name: string, detail: string | null, email: string | null, phone: string | null, why: string }> }> }, importNewNames: { __typename: 'ImportNamePage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'ImportName', id: string, name: string, type: OrganisationType }> }, outcomes: { __typename: 'ImportRowPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'ImportRow', id: string, rowNumber: number, name: string | null, detail: string | null, recordId: string | null, reason: string | null }> }, importKept: { __typename: 'ImportKeptPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'ImportKept', id: string, kind: string, recordId: string, name: string | null, reason: string }> } };

export type ImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportsQuery = { __typename: 'Query', imports: { __typename: 'ImportPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Import', id: string, fileName: string, state: ImportState, rowCount: number, created: number, updated: number, unchanged: number, refused: number, by: string, createdAt: string }> } };

export type KeptRecordFragment = { __typename: 'ImportKept', id: string, kind: string, recordId: string, name: string | null, reason: string };

export type MatchStepFragment = { __typename: 'Import', id: string, version: number, kind: ImportKind, madeBy: string | null, notice: string | null, source: string | null, lawfulBasis: string | null, columns: Array<{ __typename: 'ImportColumn', header: string, samples: Array<string>, field: ImportField | null, why: string, isDropped: boolean }> };

export type MatchImportMutationVariables = Exact<{
  input: MatchImportInput;
}>;


export type MatchImportMutation = { __typename: 'Mutation', matchImport: { __typename: 'ImportChange', activityId: string } };

export type NameChoiceFragment = { __typename: 'ImportName', id: string, name: string, rowCount: number, candidates: Array<{ __typename: 'ImportNameCandidate', id: string, name: string, detail: string | null, why: string }> };

export type DecideImportNameMutationVariables = Exact<{
  input: DecideImportNameInput;
}>;


export type DecideImportNameMutation = { __typename: 'Mutation', decideImportName: { __typename: 'ImportChange', activityId: string } };

export type NewNameFragment = { __typename: 'ImportName', id: string, name: string, type: OrganisationType };

export type OutcomeRowFragment = { __typename: 'ImportRow', id: string, rowNumber: number, name: string | null, detail: string | null, recordId: string | null, reason: string | null };

export type ProblemRowFragment = { __typename: 'ImportRow', id: string, rowNumber: number, cells: Array<string>, name: string | null, detail: string | null, problems: Array<{ __typename: 'ImportRowProblem', field: ImportField, sentence: string, isBlocking: boolean }> };

export type FixImportCellMutationVariables = Exact<{
  input: FixImportCellInput;
}>;


export type FixImportCellMutation = { __typename: 'Mutation', fixImportCell: { __typename: 'ImportChange', activityId: string } };

export type ResultStepFragment = { __typename: 'Import', id: string, version: number, state: ImportState, kind: ImportKind, rowCount: number, done: number, created: number, updated: number, unchanged: number, refused: number, activityId: string | null, finishedAt: string | null, undoableUntil: string | null, undoneAt: string | null, counts: { __typename: 'ImportCounts', ready: number, decide: number, cannot: number, added: number, known: number, names: number } };

export type StopImportMutationVariables = Exact<{
  input: ImportIdInput;
}>;


export type StopImportMutation = { __typename: 'Mutation', stopImport: { __typename: 'ImportChange', activityId: string } };

export type RowChoiceFragment = { __typename: 'ImportRow', id: string, rowNumber: number, name: string | null, detail: string | null, email: string | null, phone: string | null, decision: ImportRowDecision | null, chosenId: string | null, candidates: Array<{ __typename: 'ImportCandidate', id: string, name: string, detail: string | null, email: string | null, phone: string | null, why: string }> };

export type DecideImportRowMutationVariables = Exact<{
  input: DecideImportRowInput;
}>;


export type DecideImportRowMutation = { __typename: 'Mutation', decideImportRow: { __typename: 'ImportChange', activityId: string } };

export type StartImportMutationVariables = Exact<{
  input: ImportVersionInput;
}>;


export type StartImportMutation = { __typename: 'Mutation', startImport: { __typename: 'ImportChange', activityId: string } };

export type DiscardImportMutationVariables = Exact<{
  input: ImportVersionInput;
}>;


export type DiscardImportMutation = { __typename: 'Mutation', discardImport: { __typename: 'ImportDiscarded', activityId: string } };

export type ForwardedRowFragment = { __typename: 'ForwardedMail', id: string, version: number, forwardedBy: string, isFromYou: boolean, fromName: string, fromAddress: string, direction: Direction, sentOn: string, subject: string, body: string, moreParticipants: number, dropped: Array<string>, isAutomatic: boolean, people: Array<{ __typename: 'Person', id: string, name: string }>, unknown: Array<{ __typename: 'MailContact', name: string, address: string }> };

export type DiscardForwardedMailMutationVariables = Exact<{
  input: DiscardForwardedMailInput;
}>;


export type DiscardForwardedMailMutation = { __typename: 'Mutation', discardForwardedMail: { __typename: 'ForwardedMailPayload', id: string, activityId: string } };

export type ForwardedMailsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ForwardedMailsQuery = { __typename: 'Query', forwardedMails: { __typename: 'ForwardedMailPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'ForwardedMail', id: string, version: number, forwardedBy: string, isFromYou: boolean, fromName: string, fromAddress: string, direction: Direction, sentOn: string, subject: string, body: string, moreParticipants: number, dropped: Array<string>, isAutomatic: boolean, people: Array<{ __typename: 'Person', id: string, name: string }>, unknown: Array<{ __typename: 'MailContact', name: string, address: string }> }> } };

export type LogForwardedMailMutationVariables = Exact<{
  input: LogForwardedMailInput;
}>;


export type LogForwardedMailMutation = { __typename: 'Mutation', logForwardedMail: { __typename: 'ForwardedMailPayload', id: string, activityId: string } };

export type AnswerableIntroductionFragment = { __typename: 'Introduction', id: string, askerName: string, targetCanBeWrittenTo: boolean, cannotBeMade: boolean, target: { __typename: 'Person', id: string, name: string } | null, abilities: { __typename: 'IntroductionAbilities', answer: boolean } };

export type AnswerIntroductionMutationVariables = Exact<{
  input: AnswerIntroductionInput;
}>;


export type AnswerIntroductionMutation = { __typename: 'Mutation', answerIntroduction: { __typename: 'IntroductionChanged', introduction: { __typename: 'Introduction', id: string, state: IntroductionState, version: number } } };

export type AskDeliveryFragment = { __typename: 'Introduction', id: string, state: IntroductionState, waitsForMe: boolean, connectorLeft: boolean, askStatus: MailStatus | null, askSentAt: string | null, connector: { __typename: 'Person', id: string, name: string } | null, connectorMember: { __typename: 'Member', id: string } | null, abilities: { __typename: 'IntroductionAbilities', withdraw: boolean } };

export type AskPoolLineFragment = { __typename: 'AskPool', target: { __typename: 'Person', id: string, name: string }, asks: Array<{ __typename: 'PoolableAsk', introductionId: string, askerName: string, askerMember: string, about: string }> };

export type PoolAsksMutationVariables = Exact<{
  input: PoolAsksInput;
}>;


export type PoolAsksMutation = { __typename: 'Mutation', poolAsks: { __typename: 'IntroductionChanged', introduction: { __typename: 'Introduction', id: string } } };

export type AskAnotherFragment = { __typename: 'Introduction', id: string, version: number, target: { __typename: 'Person', id: string, name: string } | null, suggested: { __typename: 'Person', id: string, name: string } | null, abilities: { __typename: 'IntroductionAbilities', askSomeoneElse: boolean } };

export type AskSomeoneElseMutationVariables = Exact<{
  input: AskSomeoneElseInput;
}>;


export type AskSomeoneElseMutation = { __typename: 'Mutation', askSomeoneElse: { __typename: 'IntroductionAsked', introduction: { __typename: 'Introduction', id: string } } };

export type IntroductionOutcomeFragment = { __typename: 'Introduction', id: string, version: number, state: IntroductionState, about: string, abilities: { __typename: 'IntroductionAbilities', recordMeeting: boolean, recordResult: boolean } };

export type RecordIntroductionMeetingMutationVariables = Exact<{
  input: IntroductionVersionInput;
}>;


export type RecordIntroductionMeetingMutation = { __typename: 'Mutation', recordIntroductionMeeting: { __typename: 'IntroductionChanged', activityId: string, introduction: { __typename: 'Introduction', id: string, state: IntroductionState, version: number } } };

export type RecordIntroductionResultMutationVariables = Exact<{
  input: RecordResultInput;
}>;


export type RecordIntroductionResultMutation = { __typename: 'Mutation', recordIntroductionResult: { __typename: 'IntroductionChanged', activityId: string, introduction: { __typename: 'Introduction', id: string, state: IntroductionState, version: number, ledTo: { __typename: 'Opportunity', id: string, title: string } | null } } };

export type IntroductionLineFragment = { __typename: 'Introduction', id: string, state: IntroductionState, stateLabel: string, result: IntroductionResult | null, askerName: string, about: string, askedAt: string, hopedBy: string | null, waitsFor: string | null, waitsForMe: boolean, targetCanBeWrittenTo: boolean, cannotBeMade: boolean, askerMember: { __typename: 'Member', id: string, name: string }, target: { __typename: 'Person', id: string, name: string } | null, connector: { __typename: 'Person', id: string, name: string } | null, ledTo: { __typename: 'Opportunity', id: string, title: string } | null, abilities: { __typename: 'IntroductionAbilities', answer: boolean } };

export type IntroductionStepsFragment = { __typename: 'Introduction', state: IntroductionState, result: IntroductionResult | null, askedAt: string, acceptedAt: string | null, targetAgreedAt: string | null, madeAt: string | null, metAt: string | null, closedAt: string | null };

export type IntroductionTextFragment = { __typename: 'Introduction', id: string, version: number, askerName: string, message: string | null, sendAfter: string | null, mailStatus: MailStatus | null, targetCanBeWrittenTo: boolean, target: { __typename: 'Person', id: string, name: string } | null, abilities: { __typename: 'IntroductionAbilities', hold: boolean, send: boolean } };

export type HoldIntroductionMutationVariables = Exact<{
  input: IntroductionVersionInput;
}>;


export type HoldIntroductionMutation = { __typename: 'Mutation', holdIntroduction: { __typename: 'IntroductionChanged', introduction: { __typename: 'Introduction', id: string, state: IntroductionState, version: number } } };

export type SendIntroductionMutationVariables = Exact<{
  input: SendIntroductionInput;
}>;


export type SendIntroductionMutation = { __typename: 'Mutation', sendIntroduction: { __typename: 'IntroductionChanged', introduction: { __typename: 'Introduction', id: string, state: IntroductionState, version: number } } };

export type IntroductionQueryVariables = Exact<{
  id: string;
}>;


export type IntroductionQuery = { __typename: 'Query', introduction: { __typename: 'Introduction', id: string, version: number, state: IntroductionState, stateLabel: string, result: IntroductionResult | null, resultNote: string | null, about: string, askerName: string, targetRole: string | null, hopedBy: string | null, opportunityTitle: string | null, waitsFor: string | null, waitsForMe: boolean, sendAfter: string | null, mailStatus: MailStatus | null, privateReason: string | null, pooledWith: number, connectorLeft: boolean, cannotBeMade: boolean, otherWayId: string | null, why: Array<string>, askedAt: string, acceptedAt: string | null, targetAgreedAt: string | null, madeAt: string | null, metAt: string | null, closedAt: string | null, askStatus: MailStatus | null, askSentAt: string | null, mayPool: boolean, targetCanBeWrittenTo: boolean, message: string | null, askerMember: { __typename: 'Member', id: string, name: string }, connector: { __typename: 'Person', id: string, name: string } | null, connectorMember: { __typename: 'Member', id: string, name: string } | null, target: { __typename: 'Person', id: string, name: string } | null, suggested: { __typename: 'Person', id: string, name: string } | null, ledTo: { __typename: 'Opportunity', id: string, title: string } | null, abilities: { __typename: 'IntroductionAbilities', withdraw: boolean, askSomeoneElse: boolean, allowPooling: boolean, answer: boolean, hold: boolean, send: boolean, recordMeeting: boolean, recordResult: boolean, recordAgreement: boolean, recordMade: boolean } } };

export type IntroductionsQueryVariables = Exact<{
  lane: IntroductionLane;
  after?: string | null | undefined;
}>;


export type IntroductionsQuery = { __typename: 'Query', introductions: { __typename: 'IntroductionPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Introduction', id: string, state: IntroductionState, stateLabel: string, result: IntroductionResult | null, askerName: string, about: string, askedAt: string, hopedBy: string | null, waitsFor: string | null, waitsForMe: boolean, targetCanBeWrittenTo: boolean, cannotBeMade: boolean, askerMember: { __typename: 'Member', id: string, name: string }, target: { __typename: 'Person', id: string, name: string } | null, connector: { __typename: 'Person', id: string, name: string } | null, ledTo: { __typename: 'Opportunity', id: string, title: string } | null, abilities: { __typename: 'IntroductionAbilities', answer: boolean } }> }, introductionCounts: { __typename: 'IntroductionCounts', forMe: number, waiting: number, outcomeDue: number, closed: number }, askPools: Array<{ __typename: 'AskPool', target: { __typename: 'Person', id: string, name: string }, asks: Array<{ __typename: 'PoolableAsk', introductionId: string, askerName: string, askerMember: string, about: string }> }> };

export type MonthLineFragment = { __typename: 'Introduction', id: string, askerName: string, targetRole: string | null, stateLabel: string, waitsFor: string | null, result: IntroductionResult | null, askedAt: string, hopedBy: string | null, madeAt: string | null, target: { __typename: 'Person', id: string, name: string } | null, connector: { __typename: 'Person', id: string, name: string } | null, ledTo: { __typename: 'Opportunity', id: string, title: string } | null };

export type IntroductionsOfMonthQueryVariables = Exact<{
  month: string;
  after?: string | null | undefined;
}>;


export type IntroductionsOfMonthQuery = { __typename: 'Query', introductionsOfMonth: { __typename: 'IntroductionPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Introduction', id: string, askerName: string, targetRole: string | null, stateLabel: string, waitsFor: string | null, result: IntroductionResult | null, askedAt: string, hopedBy: string | null, madeAt: string | null, target: { __typename: 'Person', id: string, name: string } | null, connector: { __typename: 'Person', id: string, name: string } | null, ledTo: { __typename: 'Opportunity', id: string, title: string } | null }> } };

export type IntroductionOtherWaysFragment = { __typename: 'Introduction', id: string, version: number, abilities: { __typename: 'IntroductionAbilities', recordAgreement: boolean, recordMade: boolean, withdraw: boolean } };

export type RecordIntroductionAgreedMutationVariables = Exact<{
  input: IntroductionVersionInput;
}>;


export type RecordIntroductionAgreedMutation = { __typename: 'Mutation', recordIntroductionAgreed: { __typename: 'IntroductionChanged', activityId: string, introduction: { __typename: 'Introduction', id: string, state: IntroductionState, version: number } } };

export type RecordIntroductionMadeMutationVariables = Exact<{
  input: IntroductionVersionInput;
}>;


export type RecordIntroductionMadeMutation = { __typename: 'Mutation', recordIntroductionMade: { __typename: 'IntroductionChanged', introduction: { __typename: 'Introduction', id: string, state: IntroductionState, version: number } } };

export type WithdrawIntroductionMutationVariables = Exact<{
  input: IntroductionVersionInput;
}>;


export type WithdrawIntroductionMutation = { __typename: 'Mutation', withdrawIntroduction: { __typename: 'IntroductionChanged', activityId: string, introduction: { __typename: 'Introduction', id: string, state: IntroductionState, version: number } } };

export type PoolableIntroductionFragment = { __typename: 'Introduction', id: string, version: number, mayPool: boolean, abilities: { __typename: 'IntroductionAbilities', allowPooling: boolean } };

export type AllowPoolingMutationVariables = Exact<{
  input: AllowPoolingInput;
}>;


export type AllowPoolingMutation = { __typename: 'Mutation', allowPooling: { __typename: 'IntroductionChanged', activityId: string, introduction: { __typename: 'Introduction', id: string, version: number, mayPool: boolean } } };

export type SearchOtherQueryVariables = Exact<{
  words: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type SearchOtherQuery = { __typename: 'Query', search: Array<{ __typename: 'SearchHit', id: string, label: string, detail: string | null, why: Array<string> }> };

export type MergePreviewQueryVariables = Exact<{
  kind: RecordKind;
  keepId: string;
  awayId: string;
}>;


export type MergePreviewQuery = { __typename: 'Query', mergePreview: { __typename: 'MergePreview', refusal: string | null, keep: { __typename: 'MergeSide', id: string, name: string, detail: string | null, source: string, version: number } | null, away: { __typename: 'MergeSide', id: string, name: string, detail: string | null, source: string, version: number } | null, fields: Array<{ __typename: 'MergeField', key: string, label: string, kept: string | null, other: string | null, isFixed: boolean }>, moves: Array<{ __typename: 'MergeMove', what: string, rows: number }>, notices: Array<{ __typename: 'MergeNotice', says: string }> } };

export type MergeRecordsMutationVariables = Exact<{
  input: MergeRecordsInput;
}>;


export type MergeRecordsMutation = { __typename: 'Mutation', mergeRecords: { __typename: 'RecordsMerged', activityId: string, merge: { __typename: 'RecordMerge', id: string, unmergeUntil: string } } };

export type LikelyPairsQueryVariables = Exact<{
  kind: RecordKind;
  after?: string | null | undefined;
}>;


export type LikelyPairsQuery = { __typename: 'Query', likelyPairs: { __typename: 'LikelyPairPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'LikelyPair', id: string, likeness: Likeness, reasons: Array<string>, a: { __typename: 'MergeSide', id: string, name: string, detail: string | null }, b: { __typename: 'MergeSide', id: string, name: string, detail: string | null } }> } };

export type RecordMergesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RecordMergesQuery = { __typename: 'Query', recordMerges: { __typename: 'RecordMergePage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'RecordMerge', id: string, kind: RecordKind, keptId: string, keptName: string | null, awayName: string | null, memberName: string, mergedAt: string, unmergeUntil: string, version: number, addedSince: Array<{ __typename: 'AddedSince', rowId: string, what: string, says: string }> }> } };

export type MarkNotSameMutationVariables = Exact<{
  input: MarkNotSameInput;
}>;


export type MarkNotSameMutation = { __typename: 'Mutation', markNotSame: { __typename: 'MarkedNotSame', activityId: string } };

export type UnmergeRecordsMutationVariables = Exact<{
  input: UnmergeRecordsInput;
}>;


export type UnmergeRecordsMutation = { __typename: 'Mutation', unmergeRecords: { __typename: 'RecordsUnmerged', awayId: string, kept: Array<string> } };

export type NetworkQueryVariables = Exact<{
  personId?: string | null | undefined;
  organisationId?: string | null | undefined;
  sectors?: Array<Sector> | Sector | null | undefined;
  kinds?: Array<TieKind> | TieKind | null | undefined;
  strengthAtLeast?: TieStrength | null | undefined;
}>;


export type NetworkQuery = { __typename: 'Query', network: { __typename: 'Network', centreName: string | null, leftOut: number, people: Array<{ __typename: 'NetworkPerson', id: string, name: string, title: string | null, organisationName: string | null, sector: Sector | null, ring: number, tieCount: number, joins: Array<Sector>, onlyLinkTo: Array<{ __typename: 'NetworkName', id: string, name: string }> }>, ties: Array<{ __typename: 'NetworkTie', aId: string, bId: string, strength: TieStrength, evidence: string }> } };

export type NetworkWaysQueryVariables = Exact<{
  fromId: string;
  toId: string;
}>;


export type NetworkWaysQuery = { __typename: 'Query', networkWays: { __typename: 'NetworkWays', items: Array<{ __typename: 'NetworkWay', steps: Array<{ __typename: 'NetworkStep', strength: TieStrength, evidence: string, to: { __typename: 'NetworkStop', id: string, name: string, title: string | null, organisationName: string | null, sector: Sector | null } }> }> } };

export type AddPartyMutationVariables = Exact<{
  input: AddPartyInput;
}>;


export type AddPartyMutation = { __typename: 'Mutation', addParty: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string } } };

export type AddOpportunityRiskMutationVariables = Exact<{
  input: AddRiskInput;
}>;


export type AddOpportunityRiskMutation = { __typename: 'Mutation', addRisk: { __typename: 'RiskChanged', activityId: string, risk: { __typename: 'Risk', id: string } } };

export type AtAGlanceFragment = { __typename: 'Opportunity', id: string, version: number, title: string, summary: string | null, need: string | null, offer: string | null, stage: Stage, state: OpportunityState, homes: number | null, noteLine: string | null, valueLow: number | null, valueHigh: number | null, valueConfidence: ValueConfidence | null, targetOn: string | null, land: string | null, landStatus: LandStatus | null, kindLabel: string | null, waitingFor: string | null, why: Array<string>, places: Array<{ __typename: 'Place', id: string, name: string }>, goals: Array<{ __typename: 'SharedGoal', key: string, label: string }>, pursuit: { __typename: 'Pursuit', id: string, isStalled: boolean, stalledBecause: string | null, quietDays: number, lastTwoWayOn: string | null, owner: { __typename: 'User', id: string, name: string } | null, nextStep: { __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null, owners: Array<{ __typename: 'User', id: string, name: string }> } | null } | null, abilities: { __typename: 'OpportunityAbilities', edit: boolean } };

export type OpportunityCardFragment = { __typename: 'Opportunity', id: string, title: string, version: number, stage: Stage, state: OpportunityState, homes: number | null, noteLine: string | null, valueLow: number | null, valueHigh: number | null, targetOn: string | null, stageSince: string, restartOn: string | null, kindLabel: string | null, parties: Array<{ __typename: 'OpportunityParty', id: string, isOurs: boolean, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, places: Array<{ __typename: 'Place', id: string, name: string }>, pursuit: { __typename: 'Pursuit', id: string, isStalled: boolean, stalledBecause: string | null, quietDays: number, owner: { __typename: 'User', id: string, name: string } | null, nextStep: { __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null } | null } | null, abilities: { __typename: 'OpportunityAbilities', edit: boolean } };

export type ChangePartyMutationVariables = Exact<{
  input: ChangePartyInput;
}>;


export type ChangePartyMutation = { __typename: 'Mutation', changeParty: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string } } };

export type PartyPeopleQueryVariables = Exact<{
  organisation: string;
}>;


export type PartyPeopleQuery = { __typename: 'Query', posts: { __typename: 'PostPage', items: Array<{ __typename: 'Post', id: string, title: string, holders: Array<{ __typename: 'PostHolder', appointmentId: string, name: string }> }> } };

export type RemovePartyMutationVariables = Exact<{
  input: RemovePartyInput;
}>;


export type RemovePartyMutation = { __typename: 'Mutation', removeParty: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string } } };

export type EditOpportunityMutationVariables = Exact<{
  input: EditOpportunityInput;
}>;


export type EditOpportunityMutation = { __typename: 'Mutation', editOpportunity: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string, version: number } } };

export type ProvideEvidenceMutationVariables = Exact<{
  input: ProvideEvidenceInput;
}>;


export type ProvideEvidenceMutation = { __typename: 'Mutation', provideEvidence: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string } } };

export type AddOpportunityFollowUpMutationVariables = Exact<{
  input: AddFollowUpInput;
}>;


export type AddOpportunityFollowUpMutation = { __typename: 'Mutation', addFollowUp: { __typename: 'FollowUpPayload', activityId: string, followUp: { __typename: 'FollowUp', id: string } } };

export type OpenFollowUpFragment = { __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null, version: number, owners: Array<{ __typename: 'User', id: string, name: string }> };

export type GateSectionFragment = { __typename: 'Opportunity', id: string, stage: Stage, gate: Array<{ __typename: 'GateEntry', item: string, label: string, hint: string, answer: EvidenceKind, inPlace: boolean, value: string | null, suggestion: string | null, providedBy: string | null, providedOn: string | null, version: number | null }>, abilities: { __typename: 'OpportunityAbilities', edit: boolean } };

export type HowItBeganFragment = { __typename: 'Opportunity', id: string, partnershipId: string | null, leadMember: { __typename: 'Member', id: string, name: string }, source: { __typename: 'OpportunitySource', roundtableId: string | null, roundtableTitle: string | null, roundtableOn: string | null, convenor: string | null, introductionId: string | null, introducedBy: string | null } };

export type LogContactMutationVariables = Exact<{
  input: LogInteractionInput;
}>;


export type LogContactMutation = { __typename: 'Mutation', logInteraction: { __typename: 'WrittenPayload', id: string, activityId: string } };

export type MoveChoicesQueryVariables = Exact<{
  id: string;
}>;


export type MoveChoicesQuery = { __typename: 'Query', opportunity: { __typename: 'Opportunity', id: string, version: number, stage: Stage, state: OpportunityState, gate: Array<{ __typename: 'GateEntry', item: string, inPlace: boolean }>, nextStages: Array<{ __typename: 'NextStage', stage: Stage, number: number, label: string, isBack: boolean, asksForAgreement: boolean, missing: Array<{ __typename: 'GateEntry', item: string, label: string, hint: string, answer: EvidenceKind, suggestion: string | null }> }> } | null };

export type MoveOpportunityMutationVariables = Exact<{
  input: MoveOpportunityInput;
}>;


export type MoveOpportunityMutation = { __typename: 'Mutation', moveOpportunity: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string, stage: Stage, state: OpportunityState, version: number } } };

export type PauseOpportunityMutationVariables = Exact<{
  input: PauseOpportunityInput;
}>;


export type PauseOpportunityMutation = { __typename: 'Mutation', pauseOpportunity: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string, stage: Stage, state: OpportunityState, version: number } } };

export type ResumeOpportunityMutationVariables = Exact<{
  input: ResumeOpportunityInput;
}>;


export type ResumeOpportunityMutation = { __typename: 'Mutation', resumeOpportunity: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string, stage: Stage, state: OpportunityState, version: number } } };

export type CloseOpportunityMutationVariables = Exact<{
  input: CloseOpportunityInput;
}>;


export type CloseOpportunityMutation = { __typename: 'Mutation', closeOpportunity: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string, stage: Stage, state: OpportunityState, version: number } } };

export type ReopenOpportunityMutationVariables = Exact<{
  input: ReopenOpportunityInput;
}>;


export type ReopenOpportunityMutation = { __typename: 'Mutation', reopenOpportunity: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string, stage: Stage, state: OpportunityState, version: number } } };

export type CreateOpportunityMutationVariables = Exact<{
  input: CreateOpportunityInput;
}>;


export type CreateOpportunityMutation = { __typename: 'Mutation', createOpportunity: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string } } };

export type SetNextStepMutationVariables = Exact<{
  input: SetNextStepInput;
}>;


export type SetNextStepMutation = { __typename: 'Mutation', setNextStep: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string } } };

export type OpportunityBoardQueryVariables = Exact<{
  placeId?: string | null | undefined;
  ownerId?: string | null | undefined;
  kindKey?: string | null | undefined;
  sector?: Sector | null | undefined;
  mine?: boolean | null | undefined;
  stalled?: boolean | null | undefined;
  closingThisQuarter?: boolean | null | undefined;
  forBoard?: boolean | null | undefined;
}>;


export type OpportunityBoardQuery = { __typename: 'Query', opportunityBoard: { __typename: 'OpportunityBoard', columns: Array<{ __typename: 'BoardStage', stage: Stage, number: number, count: number, homes: number, valueLow: number | null, valueHigh: number | null, more: number, cards: Array<{ __typename: 'Opportunity', id: string, title: string, version: number, stage: Stage, state: OpportunityState, homes: number | null, noteLine: string | null, valueLow: number | null, valueHigh: number | null, targetOn: string | null, stageSince: string, restartOn: string | null, kindLabel: string | null, parties: Array<{ __typename: 'OpportunityParty', id: string, isOurs: boolean, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, places: Array<{ __typename: 'Place', id: string, name: string }>, pursuit: { __typename: 'Pursuit', id: string, isStalled: boolean, stalledBecause: string | null, quietDays: number, owner: { __typename: 'User', id: string, name: string } | null, nextStep: { __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null } | null } | null, abilities: { __typename: 'OpportunityAbilities', edit: boolean } }> }>, beside: { __typename: 'BesideTheStages', paused: number, nextRestartOn: string | null, closedThisYear: number, lessonsThisYear: number }, views: { __typename: 'ViewCounts', all: number, mine: number, stalled: number, closingThisQuarter: number, forBoard: number }, facets: { __typename: 'OpportunityFacets', places: Array<{ __typename: 'FilterOption', value: string, label: string }>, owners: Array<{ __typename: 'FilterOption', value: string, label: string }>, kinds: Array<{ __typename: 'FilterOption', value: string, label: string }> } } };

export type OpportunityViewsFragment = { __typename: 'OpportunityBoard', views: { __typename: 'ViewCounts', all: number, mine: number, stalled: number, closingThisQuarter: number, forBoard: number }, facets: { __typename: 'OpportunityFacets', places: Array<{ __typename: 'FilterOption', value: string, label: string }>, owners: Array<{ __typename: 'FilterOption', value: string, label: string }>, kinds: Array<{ __typename: 'FilterOption', value: string, label: string }> } };

export type OpportunityListQueryVariables = Exact<{
  placeId?: string | null | undefined;
  ownerId?: string | null | undefined;
  kindKey?: string | null | undefined;
  sector?: Sector | null | undefined;
  mine?: boolean | null | undefined;
  stalled?: boolean | null | undefined;
  closingThisQuarter?: boolean | null | undefined;
  forBoard?: boolean | null | undefined;
  state?: OpportunityState | null | undefined;
  order?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OpportunityListQuery = { __typename: 'Query', opportunityBoard: { __typename: 'OpportunityBoard', views: { __typename: 'ViewCounts', all: number, mine: number, stalled: number, closingThisQuarter: number, forBoard: number }, facets: { __typename: 'OpportunityFacets', places: Array<{ __typename: 'FilterOption', value: string, label: string }>, owners: Array<{ __typename: 'FilterOption', value: string, label: string }>, kinds: Array<{ __typename: 'FilterOption', value: string, label: string }> } }, opportunities: { __typename: 'OpportunityPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Opportunity', id: string, title: string, version: number, stage: Stage, state: OpportunityState, homes: number | null, noteLine: string | null, valueLow: number | null, valueHigh: number | null, targetOn: string | null, stageSince: string, restartOn: string | null, kindLabel: string | null, parties: Array<{ __typename: 'OpportunityParty', id: string, isOurs: boolean, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, places: Array<{ __typename: 'Place', id: string, name: string }>, pursuit: { __typename: 'Pursuit', id: string, isStalled: boolean, stalledBecause: string | null, quietDays: number, owner: { __typename: 'User', id: string, name: string } | null, nextStep: { __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null } | null } | null, abilities: { __typename: 'OpportunityAbilities', edit: boolean } }> } };

export type OpportunityDetailQueryVariables = Exact<{
  id: string;
  organises: boolean;
}>;


export type OpportunityDetailQuery = { __typename: 'Query', opportunity: { __typename: 'Opportunity', id: string, title: string, summary: string | null, version: number, stage: Stage, state: OpportunityState, stageSince: string, pauseReason: string | null, restartOn: string | null, closeReason: CloseReason | null, lesson: string | null, partnershipId: string | null, targetOn: string | null, need: string | null, offer: string | null, homes: number | null, noteLine: string | null, valueLow: number | null, valueHigh: number | null, valueConfidence: ValueConfidence | null, land: string | null, landStatus: LandStatus | null, kindLabel: string | null, waitingFor: string | null, why: Array<string>, stageTimes: Array<{ __typename: 'StageTime', stage: Stage, isHere: boolean, since: string | null, workingDays: number }>, nextStages: Array<{ __typename: 'NextStage', stage: Stage, label: string, isBack: boolean, missing: Array<{ __typename: 'GateEntry', item: string }> }>, abilities: { __typename: 'OpportunityAbilities', edit: boolean }, pursuit: { __typename: 'Pursuit', id: string, isStalled: boolean, stalledBecause: string | null, quietDays: number, lastTwoWayOn: string | null, nextStep: { __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null, owners: Array<{ __typename: 'User', id: string, name: string }> } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, places: Array<{ __typename: 'Place', id: string, name: string }>, goals: Array<{ __typename: 'SharedGoal', key: string, label: string }>, gate: Array<{ __typename: 'GateEntry', item: string, label: string, hint: string, answer: EvidenceKind, inPlace: boolean, value: string | null, suggestion: string | null, providedBy: string | null, providedOn: string | null, version: number | null }>, parties: Array<{ __typename: 'OpportunityParty', id: string, version: number, isOurs: boolean, role: PartyRole, commitment: Commitment, commitmentOn: string, commitmentNote: string | null, liveTies: Array<string>, sponsor: { __typename: 'Sponsor', appointmentId: string, personId: string | null, name: string, title: string, leftOn: string | null } | null, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, timeline: Array<{ __typename: 'TimelineEntry', id: string, kind: TimelineKind, happenedOn: string, by: string | null, text: string | null, layer: string | null, direction: string | null, minutes: number | null, people: Array<string>, fromColumn: BoardColumnKey | null, toColumn: BoardColumnKey | null, overrideBy: string | null, overrideReason: string | null, organisationName: string | null, sector: Sector | null, fromCommitment: Commitment | null, toCommitment: Commitment | null }>, leadMember: { __typename: 'Member', id: string, name: string }, source: { __typename: 'OpportunitySource', roundtableId: string | null, roundtableTitle: string | null, roundtableOn: string | null, convenor: string | null, introductionId: string | null, introducedBy: string | null }, risks: Array<{ __typename: 'Risk', id: string, title: string, likelihood: Likelihood, impact: Impact, trend: Trend, response: string }> } | null, followUps?: { __typename: 'FollowUpPage', totalCount: number, items: Array<{ __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null, version: number, owners: Array<{ __typename: 'User', id: string, name: string }> }> } };

export type PartiesSectionFragment = { __typename: 'Opportunity', id: string, parties: Array<{ __typename: 'OpportunityParty', id: string, version: number, isOurs: boolean, role: PartyRole, commitment: Commitment, commitmentOn: string, commitmentNote: string | null, liveTies: Array<string>, sponsor: { __typename: 'Sponsor', appointmentId: string, personId: string | null, name: string, title: string, leftOn: string | null } | null, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, abilities: { __typename: 'OpportunityAbilities', edit: boolean } };

export type RisksSectionFragment = { __typename: 'Opportunity', id: string, risks: Array<{ __typename: 'Risk', id: string, title: string, likelihood: Likelihood, impact: Impact, trend: Trend, response: string }> };

export type StorySectionFragment = { __typename: 'Opportunity', id: string, timeline: Array<{ __typename: 'TimelineEntry', id: string, kind: TimelineKind, happenedOn: string, by: string | null, text: string | null, layer: string | null, direction: string | null, minutes: number | null, people: Array<string>, fromColumn: BoardColumnKey | null, toColumn: BoardColumnKey | null, overrideBy: string | null, overrideReason: string | null, organisationName: string | null, sector: Sector | null, fromCommitment: Commitment | null, toCommitment: Commitment | null }> };

export type AddOpportunityNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddOpportunityNoteMutation = { __typename: 'Mutation', addNote: { __typename: 'WrittenPayload', id: string, activityId: string } };

export type CreatePostMutationVariables = Exact<{
  input: CreatePostInput;
}>;


export type CreatePostMutation = { __typename: 'Mutation', createPost: { __typename: 'PostChange', activityId: string } };

export type OrganisationChangesQueryVariables = Exact<{
  ids: Array<string> | string;
  change: OrganisationChangeInput;
}>;


export type OrganisationChangesQuery = { __typename: 'Query', rows: Array<{ __typename: 'BulkRow', id: string, name: string, version: number, outcome: BulkOutcome, reason: string | null }> };

export type ChangeOrganisationsMutationVariables = Exact<{
  input: ChangeOrganisationsInput;
}>;


export type ChangeOrganisationsMutation = { __typename: 'Mutation', done: { __typename: 'BulkDone', changed: number, gone: number, activityId: string, left: Array<{ __typename: 'BulkLeft', id: string, name: string, reason: string }> } };

export type OrganisationIdsQueryVariables = Exact<{
  words?: string | null | undefined;
  sector?: Sector | null | undefined;
  type?: OrganisationType | null | undefined;
  status?: Array<OrganisationStatus> | OrganisationStatus | null | undefined;
  place?: string | null | undefined;
  under?: string | null | undefined;
  function?: string | null | undefined;
  worksWith?: boolean | null | undefined;
  notContactedDays?: number | null | undefined;
  order?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationIdsQuery = { __typename: 'Query', organisations: { __typename: 'OrganisationPage', endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Organisation', id: string }> } };

export type EditOrganisationMutationVariables = Exact<{
  input: EditOrganisationInput;
}>;


export type EditOrganisationMutation = { __typename: 'Mutation', editOrganisation: { __typename: 'OrganisationChange', activityId: string, organisation: { __typename: 'Organisation', id: string, version: number } } };

export type EditPostMutationVariables = Exact<{
  input: EditPostInput;
}>;


export type EditPostMutation = { __typename: 'Mutation', editPost: { __typename: 'PostChange', activityId: string } };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { __typename: 'Mutation', createOrganisation: { __typename: 'OrganisationChange', activityId: string, organisation: { __typename: 'Organisation', id: string, name: string } } };

export type NowPartOfFragment = { __typename: 'Organisation', status: OrganisationStatus, openedOn: string | null, closedOn: string | null, successors: Array<{ __typename: 'Succession', id: string, kind: SuccessionKind, happenedOn: string, to: { __typename: 'Organisation', id: string, name: string } }> };

export type OrganisationCodesFragment = { __typename: 'Organisation', id: string, register: string | null, identifiers: Array<{ __typename: 'OrganisationIdentifier', id: string, scheme: IdentifierScheme, value: string, validFrom: string | null, validTo: string | null, source: string }> };

export type AddOrganisationIdentifierMutationVariables = Exact<{
  input: AddIdentifierInput;
}>;


export type AddOrganisationIdentifierMutation = { __typename: 'Mutation', addOrganisationIdentifier: { __typename: 'OrganisationChange', activityId: string } };

export type EndOrganisationIdentifierMutationVariables = Exact<{
  input: EndFactInput;
}>;


export type EndOrganisationIdentifierMutation = { __typename: 'Mutation', endOrganisationIdentifier: { __typename: 'OrganisationChange', activityId: string } };

export type OrganisationRowFragment = { __typename: 'Organisation', id: string, version: number, name: string, sector: Sector, type: OrganisationType, status: OrganisationStatus, town: string | null, code: string | null, peopleKnown: number, vacantPosts: number, openOpportunities: number, lastContactOn: string | null, icb: { __typename: 'OrganisationLink', id: string, to: { __typename: 'Organisation', id: string, name: string } } | null, servedInPart?: Array<{ __typename: 'PlaceShare', id: string, share: number, place: { __typename: 'Place', id: string, name: string } }> };

export type OrganisationFactsFragment = { __typename: 'Organisation', id: string, version: number, name: string, type: OrganisationType, subType: string | null, status: OrganisationStatus, openedOn: string | null, closedOn: string | null, legalForm: string | null, pecrClass: PecrClass, address: string | null, town: string | null, postcode: string | null, phone: string | null, website: string | null, actsAs: Array<string>, register: string | null, heldByRegister: Array<string>, source: string, checkedOn: string | null, icb: { __typename: 'OrganisationLink', id: string, to: { __typename: 'Organisation', id: string, name: string, code: string | null } } | null };

export type OrganisationNamesFragment = { __typename: 'Organisation', id: string, name: string, names: Array<{ __typename: 'OrganisationName', id: string, name: string, kind: NameKind, validFrom: string | null, validTo: string | null, dated: DateKnown, source: string }> };

export type AddOrganisationNameMutationVariables = Exact<{
  input: AddOrganisationNameInput;
}>;


export type AddOrganisationNameMutation = { __typename: 'Mutation', addOrganisationName: { __typename: 'OrganisationChange', activityId: string } };

export type OrganisationPostFragment = { __typename: 'Post', id: string, version: number, title: string, seniority: number, decisionRole: DecisionRole | null, vacantSince: string | null, isGatekeeper: boolean, function: { __typename: 'JobFunction', key: string, label: string }, remits: Array<{ __typename: 'PostRemit', id: string, place: { __typename: 'Place', code: string, name: string } | null, topic: { __typename: 'Topic', key: string, label: string } | null }>, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string, verifiedOn: string | null, verifiedBy: string | null, verifiedHow: string | null }>, deputy: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null, gatekeeper: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null };

export type MarkPostVacantMutationVariables = Exact<{
  input: MarkVacantInput;
}>;


export type MarkPostVacantMutation = { __typename: 'Mutation', markPostVacant: { __typename: 'PostChange', activityId: string } };

export type OrganisationPlacesFragment = { __typename: 'Organisation', id: string, places: Array<{ __typename: 'OrganisationPlace', id: string, basis: PlaceBasis, source: string, place: { __typename: 'Place', id: string, code: string, name: string } }> };

export type SetOrganisationPlacesMutationVariables = Exact<{
  input: SetPlacesInput;
}>;


export type SetOrganisationPlacesMutation = { __typename: 'Mutation', setOrganisationPlaces: { __typename: 'OrganisationChange', activityId: string } };

export type OrganisationStructureFragment = { __typename: 'Organisation', id: string, register: string | null, sector: Sector, icb: { __typename: 'OrganisationLink', id: string, kind: LinkKind, validFrom: string | null, validTo: string | null, dated: DateKnown, source: string, to: { __typename: 'Organisation', id: string, name: string, sector: Sector, code: string | null } } | null, icbs: Array<{ __typename: 'OrganisationLink', id: string, kind: LinkKind, validFrom: string | null, validTo: string | null, dated: DateKnown, source: string, to: { __typename: 'Organisation', id: string, name: string, sector: Sector, code: string | null } }>, parents: Array<{ __typename: 'OrganisationLink', id: string, kind: LinkKind, validFrom: string | null, validTo: string | null, dated: DateKnown, source: string, to: { __typename: 'Organisation', id: string, name: string, sector: Sector, code: string | null } }>, members: Array<{ __typename: 'OrganisationLink', id: string, kind: LinkKind, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, successors: Array<{ __typename: 'Succession', id: string, kind: SuccessionKind, happenedOn: string, source: string, to: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, predecessors: Array<{ __typename: 'Succession', id: string, kind: SuccessionKind, happenedOn: string, source: string, from: { __typename: 'Organisation', id: string, name: string, sector: Sector } }> };

export type StructureLinkFragment = { __typename: 'OrganisationLink', id: string, kind: LinkKind, validFrom: string | null, validTo: string | null, dated: DateKnown, source: string, to: { __typename: 'Organisation', id: string, name: string, sector: Sector, code: string | null } };

export type StructureStepFragment = { __typename: 'Succession', id: string, kind: SuccessionKind, happenedOn: string, source: string };

export type EndOrganisationLinkMutationVariables = Exact<{
  input: EndFactInput;
}>;


export type EndOrganisationLinkMutation = { __typename: 'Mutation', endOrganisationLink: { __typename: 'OrganisationChange', activityId: string } };

export type OrganisationQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type OrganisationQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector, type: OrganisationType, town: string | null, code: string | null, peopleKnown: number, why: Array<string>, status: OrganisationStatus, openedOn: string | null, closedOn: string | null, version: number, subType: string | null, legalForm: string | null, pecrClass: PecrClass, address: string | null, postcode: string | null, phone: string | null, website: string | null, actsAs: Array<string>, register: string | null, heldByRegister: Array<string>, source: string, checkedOn: string | null, places: Array<{ __typename: 'OrganisationPlace', id: string, basis: PlaceBasis, source: string, place: { __typename: 'Place', code: string, name: string, id: string } }>, abilities: { __typename: 'OrganisationAbilities', edit: boolean }, successors: Array<{ __typename: 'Succession', id: string, kind: SuccessionKind, happenedOn: string, source: string, to: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, icb: { __typename: 'OrganisationLink', id: string, kind: LinkKind, validFrom: string | null, validTo: string | null, dated: DateKnown, source: string, to: { __typename: 'Organisation', id: string, name: string, code: string | null, sector: Sector } } | null, identifiers: Array<{ __typename: 'OrganisationIdentifier', id: string, scheme: IdentifierScheme, value: string, validFrom: string | null, validTo: string | null, source: string }>, names: Array<{ __typename: 'OrganisationName', id: string, name: string, kind: NameKind, validFrom: string | null, validTo: string | null, dated: DateKnown, source: string }>, icbs: Array<{ __typename: 'OrganisationLink', id: string, kind: LinkKind, validFrom: string | null, validTo: string | null, dated: DateKnown, source: string, to: { __typename: 'Organisation', id: string, name: string, sector: Sector, code: string | null } }>, parents: Array<{ __typename: 'OrganisationLink', id: string, kind: LinkKind, validFrom: string | null, validTo: string | null, dated: DateKnown, source: string, to: { __typename: 'Organisation', id: string, name: string, sector: Sector, code: string | null } }>, members: Array<{ __typename: 'OrganisationLink', id: string, kind: LinkKind, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, predecessors: Array<{ __typename: 'Succession', id: string, kind: SuccessionKind, happenedOn: string, source: string, from: { __typename: 'Organisation', id: string, name: string, sector: Sector } }> }, posts: { __typename: 'PostPage', totalCount: number, items: Array<{ __typename: 'Post', id: string, version: number, title: string, seniority: number, decisionRole: DecisionRole | null, vacantSince: string | null, isGatekeeper: boolean, function: { __typename: 'JobFunction', key: string, label: string }, remits: Array<{ __typename: 'PostRemit', id: string, place: { __typename: 'Place', code: string, name: string } | null, topic: { __typename: 'Topic', key: string, label: string } | null }>, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string, verifiedOn: string | null, verifiedBy: string | null, verifiedHow: string | null }>, deputy: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null, gatekeeper: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null }> }, jobFunctions: Array<{ __typename: 'JobFunction', key: string, label: string, sectors: Array<string> }> };

export type OrganisationsQueryVariables = Exact<{
  words?: string | null | undefined;
  sector?: Sector | null | undefined;
  type?: OrganisationType | null | undefined;
  status?: Array<OrganisationStatus> | OrganisationStatus | null | undefined;
  place?: string | null | undefined;
  under?: string | null | undefined;
  function?: string | null | undefined;
  worksWith?: boolean | null | undefined;
  notContactedDays?: number | null | undefined;
  order?: string | null | undefined;
  isInPlace: boolean;
  placeWords: string;
  underIds: Array<string> | string;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { __typename: 'Query', organisations: { __typename: 'OrganisationPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Organisation', id: string, version: number, name: string, sector: Sector, type: OrganisationType, status: OrganisationStatus, town: string | null, code: string | null, peopleKnown: number, vacantPosts: number, openOpportunities: number, lastContactOn: string | null, icb: { __typename: 'OrganisationLink', id: string, to: { __typename: 'Organisation', id: string, name: string } } | null, servedInPart?: Array<{ __typename: 'PlaceShare', id: string, share: number, place: { __typename: 'Place', id: string, name: string } }> }> }, around: { __typename: 'OrganisationPage', items: Array<{ __typename: 'Organisation', id: string, name: string }> }, search: Array<{ __typename: 'SearchHit', label: string }>, savedViews: Array<{ __typename: 'SavedView', id: string, name: string, version: number, isShared: boolean, isMine: boolean, by: string, filters: Array<{ __typename: 'ViewFilter', name: string, value: string }> }>, me: { __typename: 'Me', role: Role } };

export type LinkOrganisationsMutationVariables = Exact<{
  input: LinkOrganisationsInput;
}>;


export type LinkOrganisationsMutation = { __typename: 'Mutation', linkOrganisations: { __typename: 'OrganisationChange', activityId: string } };

export type RecordSuccessionMutationVariables = Exact<{
  input: RecordSuccessionInput;
}>;


export type RecordSuccessionMutation = { __typename: 'Mutation', recordSuccession: { __typename: 'OrganisationChange', activityId: string } };

export type AddContributionMutationVariables = Exact<{
  input: AddContributionInput;
}>;


export type AddContributionMutation = { __typename: 'Mutation', addContribution: { __typename: 'PartnershipChanged', activityId: string } };

export type AddHubMutationVariables = Exact<{
  input: AddHubInput;
}>;


export type AddHubMutation = { __typename: 'Mutation', addHub: { __typename: 'PartnershipChanged', activityId: string } };

export type AddMeasureMutationVariables = Exact<{
  input: AddMeasureInput;
}>;


export type AddMeasureMutation = { __typename: 'Mutation', addMeasure: { __typename: 'PartnershipChanged', activityId: string } };

export type PartnershipContributionsFragment = { __typename: 'Partnership', contributions: Array<{ __typename: 'Contribution', id: string, financialYear: string, kind: ContributionKind, pledged: number, confirmed: number, received: number, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }> };

export type EditedPartnershipFragment = { __typename: 'Partnership', id: string, version: number, title: string, purpose: string | null, story: string | null, agreementType: AgreementType, signedOn: string | null, startsOn: string, endsOn: string | null, reviewOn: string | null };

export type EditPartnershipMutationVariables = Exact<{
  input: EditPartnershipInput;
}>;


export type EditPartnershipMutation = { __typename: 'Mutation', editPartnership: { __typename: 'PartnershipChanged', activityId: string } };

export type PartnershipHubsFragment = { __typename: 'Partnership', hubs: Array<{ __typename: 'Hub', id: string, name: string, openedOn: string | null, housingPriority: boolean, healthPriority: boolean, services: string | null, host: { __typename: 'Organisation', id: string, name: string, sector: Sector } | null, place: { __typename: 'Place', id: string, name: string } | null }> };

export type PartnershipMeasuresFragment = { __typename: 'Partnership', measures: Array<{ __typename: 'Measure', id: string, name: string, definition: string, unit: MeasureUnit, baseline: number | null, target: number | null, firstDue: string | null, progress: { __typename: 'MeasureProgress', latest: number | null, suppressed: boolean, asAt: string | null, source: string | null, weeksOld: number | null, isLate: boolean, word: MeasureWord }, readings: Array<{ __typename: 'MeasureReading', id: string, asAt: string, value: number | null, source: string, version: number }> }> };

export type PartnershipPartiesFragment = { __typename: 'Partnership', parties: Array<{ __typename: 'PartnershipParty', id: string, role: PartyRole, signedOn: string | null, signatory: string | null, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }> };

export type PartnershipQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipQuery = { __typename: 'Query', partnership: { __typename: 'Partnership', id: string, opportunityId: string | null, story: string | null, state: PartnershipState, why: Array<string>, version: number, title: string, purpose: string | null, agreementType: AgreementType, signedOn: string | null, startsOn: string, endsOn: string | null, reviewOn: string | null, abilities: { __typename: 'PartnershipAbilities', edit: boolean }, parties: Array<{ __typename: 'PartnershipParty', id: string, role: PartyRole, signedOn: string | null, signatory: string | null, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, contributions: Array<{ __typename: 'Contribution', id: string, financialYear: string, kind: ContributionKind, pledged: number, confirmed: number, received: number, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }>, hubs: Array<{ __typename: 'Hub', id: string, name: string, openedOn: string | null, housingPriority: boolean, healthPriority: boolean, services: string | null, host: { __typename: 'Organisation', id: string, name: string, sector: Sector } | null, place: { __typename: 'Place', id: string, name: string } | null }>, measures: Array<{ __typename: 'Measure', id: string, name: string, definition: string, unit: MeasureUnit, baseline: number | null, target: number | null, firstDue: string | null, progress: { __typename: 'MeasureProgress', latest: number | null, suppressed: boolean, asAt: string | null, source: string | null, weeksOld: number | null, isLate: boolean, word: MeasureWord }, readings: Array<{ __typename: 'MeasureReading', id: string, asAt: string, value: number | null, source: string, version: number }> }> } };

export type PartnershipsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartnershipsQuery = { __typename: 'Query', partnerships: { __typename: 'PartnershipPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Partnership', id: string, title: string, purpose: string | null, agreementType: AgreementType, signedOn: string | null, startsOn: string, endsOn: string | null, state: PartnershipState, parties: Array<{ __typename: 'PartnershipParty', id: string, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } }> }> } };

export type RecordReadingMutationVariables = Exact<{
  input: RecordReadingInput;
}>;


export type RecordReadingMutation = { __typename: 'Mutation', recordReading: { __typename: 'ReadingRecorded', activityId: string } };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { __typename: 'Mutation', appoint: { __typename: 'AppointmentChange', activityId: string } };

export type ConfirmAppointmentMutationVariables = Exact<{
  input: ConfirmAppointmentInput;
}>;


export type ConfirmAppointmentMutation = { __typename: 'Mutation', confirmAppointment: { __typename: 'AppointmentChange', activityId: string } };

export type ChangeAppointmentMutationVariables = Exact<{
  input: ChangeAppointmentInput;
}>;


export type ChangeAppointmentMutation = { __typename: 'Mutation', changeAppointment: { __typename: 'AppointmentChange', activityId: string } };

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type EndAppointmentMutation = { __typename: 'Mutation', endAppointment: { __typename: 'AppointmentChange', activityId: string } };

export type PeopleChangesQueryVariables = Exact<{
  ids: Array<string> | string;
  change: PeopleChangeInput;
}>;


export type PeopleChangesQuery = { __typename: 'Query', rows: Array<{ __typename: 'BulkRow', id: string, name: string, version: number, outcome: BulkOutcome, reason: string | null }> };

export type ChangePeopleMutationVariables = Exact<{
  input: ChangePeopleInput;
}>;


export type ChangePeopleMutation = { __typename: 'Mutation', done: { __typename: 'BulkDone', changed: number, gone: number, activityId: string, left: Array<{ __typename: 'BulkLeft', id: string, name: string, reason: string }> } };

export type PeopleIdsQueryVariables = Exact<{
  words?: string | null | undefined;
  sector?: Sector | null | undefined;
  function?: string | null | undefined;
  topic?: string | null | undefined;
  place?: string | null | undefined;
  under?: string | null | undefined;
  worksWith?: boolean | null | undefined;
  notContactedDays?: number | null | undefined;
  order?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleIdsQuery = { __typename: 'Query', people: { __typename: 'PersonPage', endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Person', id: string }> } };

export type AddTieMutationVariables = Exact<{
  input: AddTieInput;
}>;


export type AddTieMutation = { __typename: 'Mutation', addTie: { __typename: 'TieChanged', activityId: string } };

export type SetPersonDetailMutationVariables = Exact<{
  input: SetPersonDetailInput;
}>;


export type SetPersonDetailMutation = { __typename: 'Mutation', setPersonDetail: { __typename: 'PersonChange', activityId: string } };

export type EditPersonMutationVariables = Exact<{
  input: EditPersonInput;
}>;


export type EditPersonMutation = { __typename: 'Mutation', editPerson: { __typename: 'PersonChange', activityId: string } };

export type HowWeKnowFragment = { __typename: 'Acquaintance', id: string, aId: string, bId: string, version: number, strength: TieStrength | null, weakerOn: string | null, usableByOthers: boolean, a: { __typename: 'Person', id: string, name: string } | null, b: { __typename: 'Person', id: string, name: string } | null, parts: Array<{ __typename: 'TiePart', kind: TieKind, label: string | null, happenedOn: string, points: number, pointsToday: number }>, said: { __typename: 'TieSaid', strength: SaidStrength, reason: string | null, saidOn: string, saidBy: string | null } | null };

export type DisownTieMutationVariables = Exact<{
  input: DisownTieInput;
}>;


export type DisownTieMutation = { __typename: 'Mutation', disownTie: { __typename: 'AcquaintanceChanged', activityId: string } };

export type AllowTieMutationVariables = Exact<{
  input: AllowTieInput;
}>;


export type AllowTieMutation = { __typename: 'Mutation', allowTie: { __typename: 'AcquaintanceChanged', activityId: string } };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { __typename: 'Mutation', createPerson: { __typename: 'PersonChange', activityId: string, person: { __typename: 'Person', id: string } } };

export type NewPersonAtQueryVariables = Exact<{
  id: string;
}>;


export type NewPersonAtQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector, town: string | null, code: string | null }, posts: { __typename: 'PostPage', items: Array<{ __typename: 'Post', id: string, title: string }> } };

export type OurDetailFragment = { __typename: 'Person', id: string, detail: { __typename: 'PersonDetail', id: string, version: number, email: string | null, phone: string | null, contactPreference: string | null, lawfulBasis: string, source: string, objectedAt: string | null } | null };

export type PersonRowFragment = { __typename: 'Person', id: string, version: number, name: string, publishedAt: string | null, lastContactOn: string | null, currentAppointment: { __typename: 'Appointment', id: string, verifiedOn: string | null, verifiedBy: string | null, verifiedHow: string | null, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } } } | null };

export type PeopleQueryVariables = Exact<{
  words?: string | null | undefined;
  sector?: Sector | null | undefined;
  function?: string | null | undefined;
  topic?: string | null | undefined;
  place?: string | null | undefined;
  under?: string | null | undefined;
  worksWith?: boolean | null | undefined;
  notContactedDays?: number | null | undefined;
  order?: string | null | undefined;
  placeWords: string;
  underIds: Array<string> | string;
  after?: string | null | undefined;
  mayConfirm: boolean;
}>;


export type PeopleQuery = { __typename: 'Query', rolesToConfirm?: { __typename: 'RoleToConfirmPage', totalCount: number }, people: { __typename: 'PersonPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Person', id: string, version: number, name: string, publishedAt: string | null, lastContactOn: string | null, currentAppointment: { __typename: 'Appointment', id: string, verifiedOn: string | null, verifiedBy: string | null, verifiedHow: string | null, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } } } | null }> }, around: { __typename: 'OrganisationPage', items: Array<{ __typename: 'Organisation', id: string, name: string }> }, search: Array<{ __typename: 'SearchHit', label: string }>, savedViews: Array<{ __typename: 'SavedView', id: string, name: string, version: number, isShared: boolean, isMine: boolean, by: string, filters: Array<{ __typename: 'ViewFilter', name: string, value: string }> }> };

export type PersonAppointmentsFragment = { __typename: 'Person', id: string, name: string, appointments: Array<{ __typename: 'Appointment', id: string, version: number, isPrimary: boolean, isCurrent: boolean, startedOn: string | null, endedOn: string | null, source: string, verifiedOn: string | null, verifiedBy: string | null, verifiedHow: string | null, post: { __typename: 'Post', id: string, title: string, isGatekeeper: boolean, function: { __typename: 'JobFunction', key: string, label: string }, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector }, deputy: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null, gatekeeper: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null } }> };

export type PersonEventsFragment = { __typename: 'PersonEvent', id: string, kind: PersonEventKind, happenedOn: string, by: string | null, text: string | null, title: string | null, layer: string | null, direction: string | null, state: string | null, subjectId: string | null };

export type PersonSharedFragment = { __typename: 'Person', sharedTopics: Array<string>, opportunities: Array<{ __typename: 'PersonOpportunity', id: string, title: string, stage: string, isSponsor: boolean }> };

export type PersonStoryFragment = { __typename: 'PersonEventPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'PersonEvent', id: string, kind: PersonEventKind, happenedOn: string, by: string | null, text: string | null, title: string | null, layer: string | null, direction: string | null, state: string | null, subjectId: string | null }> };

export type PersonTimelineQueryVariables = Exact<{
  personId: string;
  after?: string | null | undefined;
}>;


export type PersonTimelineQuery = { __typename: 'Query', personTimeline: { __typename: 'PersonEventPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'PersonEvent', id: string, kind: PersonEventKind, happenedOn: string, by: string | null, text: string | null, title: string | null, layer: string | null, direction: string | null, state: string | null, subjectId: string | null }> } };

export type PersonTopicsFragment = { __typename: 'Person', id: string, topics: Array<{ __typename: 'PersonTopic', id: string, statement: string, source: string, notedOn: string, topic: { __typename: 'Topic', key: string, label: string } }> };

export type AddPersonTopicMutationVariables = Exact<{
  input: AddPersonTopicInput;
}>;


export type AddPersonTopicMutation = { __typename: 'Mutation', addPersonTopic: { __typename: 'PersonChange', activityId: string } };

export type PersonWaysFragment = { __typename: 'Ways', items: Array<{ __typename: 'Way', ties: Array<{ __typename: 'WayTie', strength: TieStrength, evidence: string, to: { __typename: 'WayPerson', id: string, name: string } }> }> };

export type PersonQueryVariables = Exact<{
  id: string;
  maySeeContact: boolean;
}>;


export type PersonQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, version: number, name: string, pronunciation: string | null, publishedAt: string | null, publishedSource: string | null, publishedBasis: string | null, why: Array<string>, isBridge: boolean, sharedTopics: Array<string>, currentAppointment: { __typename: 'Appointment', id: string, post: { __typename: 'Post', title: string, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } } } | null, abilities: { __typename: 'PersonAbilities', edit: boolean }, detail: { __typename: 'PersonDetail', id: string, email: string | null, phone: string | null, objectedAt: string | null, version: number, contactPreference: string | null, lawfulBasis: string, source: string } | null, appointments: Array<{ __typename: 'Appointment', id: string, version: number, isPrimary: boolean, isCurrent: boolean, startedOn: string | null, endedOn: string | null, source: string, verifiedOn: string | null, verifiedBy: string | null, verifiedHow: string | null, post: { __typename: 'Post', id: string, title: string, isGatekeeper: boolean, function: { __typename: 'JobFunction', key: string, label: string }, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector }, deputy: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null, gatekeeper: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null } }>, topics: Array<{ __typename: 'PersonTopic', id: string, statement: string, source: string, notedOn: string, topic: { __typename: 'Topic', key: string, label: string } }>, opportunities: Array<{ __typename: 'PersonOpportunity', id: string, title: string, stage: string, isSponsor: boolean }> }, personTimeline: { __typename: 'PersonEventPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'PersonEvent', id: string, kind: PersonEventKind, happenedOn: string, by: string | null, text: string | null, title: string | null, layer: string | null, direction: string | null, state: string | null, subjectId: string | null }> }, howWeKnow?: Array<{ __typename: 'Acquaintance', id: string, aId: string, bId: string, version: number, strength: TieStrength | null, weakerOn: string | null, usableByOthers: boolean, a: { __typename: 'Person', id: string, name: string } | null, b: { __typename: 'Person', id: string, name: string } | null, parts: Array<{ __typename: 'TiePart', kind: TieKind, label: string | null, happenedOn: string, points: number, pointsToday: number }>, said: { __typename: 'TieSaid', strength: SaidStrength, reason: string | null, saidOn: string, saidBy: string | null } | null }>, ways?: { __typename: 'Ways', items: Array<{ __typename: 'Way', ties: Array<{ __typename: 'WayTie', strength: TieStrength, evidence: string, to: { __typename: 'WayPerson', id: string, name: string } }> }> }, me: { __typename: 'Me', userId: string, personId: string | null } };

export type PublishPersonMutationVariables = Exact<{
  input: PublishPersonInput;
}>;


export type PublishPersonMutation = { __typename: 'Mutation', publishPerson: { __typename: 'PersonChange', activityId: string } };

export type RoleAtHandFragment = { __typename: 'RoleToConfirm', id: string, sponsorOf: number, roundtableId: string | null, roundtableTitle: string | null, roundtableOn: string | null, appointment: { __typename: 'Appointment', id: string, version: number, verifiedOn: string | null, verifiedBy: string | null, verifiedHow: string | null, person: { __typename: 'Person', id: string, name: string }, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } } } };

export type RolesToConfirmQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesToConfirmQuery = { __typename: 'Query', rolesToConfirm: { __typename: 'RoleToConfirmPage', totalCount: number, items: Array<{ __typename: 'RoleToConfirm', id: string, sponsorOf: number, roundtableId: string | null, roundtableTitle: string | null, roundtableOn: string | null, appointment: { __typename: 'Appointment', id: string, version: number, verifiedOn: string | null, verifiedBy: string | null, verifiedHow: string | null, person: { __typename: 'Person', id: string, name: string }, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } } } }> } };

export type SetTieStrengthMutationVariables = Exact<{
  input: SetTieStrengthInput;
}>;


export type SetTieStrengthMutation = { __typename: 'Mutation', setTieStrength: { __typename: 'AcquaintanceChanged', activityId: string } };

export type CoverageMapEditionFragment = { __typename: 'BoundaryEdition', editionOn: string, attribution: string, width: number, height: number, boundaries: Array<{ __typename: 'Boundary', id: string, path: string, place: { __typename: 'Place', id: string } }> };

export type CoverageQueryVariables = Exact<{
  kind: PlaceKind;
  sector: Sector;
  after?: string | null | undefined;
  isMap: boolean;
  on?: string | null | undefined;
}>;


export type CoverageQuery = { __typename: 'Query', boundaryEditions?: { __typename: 'BoundaryEditionPage', items: Array<{ __typename: 'BoundaryEdition', id: string, editionOn: string, attribution: string, width: number, height: number, boundaries: Array<{ __typename: 'Boundary', id: string, path: string, place: { __typename: 'Place', id: string } }> }> }, editions?: { __typename: 'BoundaryEditionPage', items: Array<{ __typename: 'BoundaryEdition', id: string, editionOn: string }> }, coverage: { __typename: 'LocalEconomyPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'LocalEconomy', id: string, liveOpportunities: number, lastContactOn: string | null, place: { __typename: 'Place', id: string, code: string, name: string, peopleCount: number, liesPartlyIn: Array<{ __typename: 'PlaceShare', id: string, share: number, place: { __typename: 'Place', id: string, name: string } }>, holdsPartOf: Array<{ __typename: 'PlaceShare', id: string, share: number, place: { __typename: 'Place', id: string, name: string } }> }, roles: Array<{ __typename: 'RoleCoverage', sector: Sector, functionKey: string, label: string, known: number, vacant: number, unknown: number }> }> } };

export type DistrictRowFragment = { __typename: 'Place', id: string, code: string, name: string, deprivation: { __typename: 'Deprivation', year: number, rank: number, averageScore: number, mostDeprivedTenth: number, neighbourhoods: number | null, inMostDeprivedFifth: number | null, source: string } | null };

export type DeprivationQueryVariables = Exact<{
  within?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DeprivationQuery = { __typename: 'Query', deprivation: { __typename: 'PlacePage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Place', peopleCount: number, id: string, code: string, name: string, deprivation: { __typename: 'Deprivation', year: number, rank: number, averageScore: number, mostDeprivedTenth: number, neighbourhoods: number | null, inMostDeprivedFifth: number | null, source: string } | null }> }, places: { __typename: 'PlacePage', items: Array<{ __typename: 'Place', id: string, code: string, name: string }> } };

export type PlaceDeprivationFragment = { __typename: 'LocalEconomy', districts: Array<{ __typename: 'Place', id: string, code: string, name: string, deprivation: { __typename: 'Deprivation', year: number, rank: number, averageScore: number, mostDeprivedTenth: number, neighbourhoods: number | null, inMostDeprivedFifth: number | null, source: string } | null }> };

export type PlaceGapsFragment = { __typename: 'LocalEconomy', id: string, roles: Array<{ __typename: 'RoleCoverage', sector: Sector, functionKey: string, label: string, known: number, vacant: number, unknown: number }>, organisations: Array<{ __typename: 'ServingOrganisation', organisation: { __typename: 'Organisation', id: string, sector: Sector } }> };

export type PlaceLiesFragment = { __typename: 'Place', id: string, within: Array<{ __typename: 'Place', id: string, code: string, name: string, kind: PlaceKind }>, parts: Array<{ __typename: 'Place', id: string, code: string, name: string, kind: PlaceKind }> };

export type PlaceOrganisationsFragment = { __typename: 'LocalEconomy', place: { __typename: 'Place', id: string, code: string }, organisations: Array<{ __typename: 'ServingOrganisation', patientShare: number | null, organisation: { __typename: 'Organisation', id: string, name: string, type: OrganisationType, subType: string | null, sector: Sector, peopleKnown: number } }> };

export type PlacePartFragment = { __typename: 'Place', liesPartlyIn: Array<{ __typename: 'PlaceShare', id: string, share: number, place: { __typename: 'Place', id: string, name: string } }>, holdsPartOf: Array<{ __typename: 'PlaceShare', id: string, share: number, place: { __typename: 'Place', id: string, name: string } }> };

export type PlacePeopleFragment = { __typename: 'PersonPage', totalCount: number, items: Array<{ __typename: 'Person', id: string, name: string, currentAppointment: { __typename: 'Appointment', id: string, post: { __typename: 'Post', title: string, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } } } | null }> };

export type PlaceWorkFragment = { __typename: 'LocalEconomy', id: string, liveOpportunities: number, lastContactOn: string | null, opportunities: Array<{ __typename: 'PlaceOpportunity', id: string, title: string, stage: Stage }>, roundtables: Array<{ __typename: 'PlaceRoundtable', id: string, title: string, startsAt: string }> };

export type PlaceQueryVariables = Exact<{
  code: string;
  on?: string | null | undefined;
  isToday: boolean;
}>;


export type PlaceQuery = { __typename: 'Query', place: { __typename: 'Place', id: string, code: string, name: string, kind: PlaceKind, validFrom: string | null, validTo: string | null, within: Array<{ __typename: 'Place', id: string, code: string, name: string, kind: PlaceKind }>, parts: Array<{ __typename: 'Place', id: string, code: string, name: string, kind: PlaceKind }>, liesPartlyIn: Array<{ __typename: 'PlaceShare', id: string, share: number, place: { __typename: 'Place', id: string, name: string } }>, holdsPartOf: Array<{ __typename: 'PlaceShare', id: string, share: number, place: { __typename: 'Place', id: string, name: string } }> }, localEconomy?: { __typename: 'LocalEconomy', id: string, liveOpportunities: number, lastContactOn: string | null, place: { __typename: 'Place', id: string, code: string }, organisations: Array<{ __typename: 'ServingOrganisation', patientShare: number | null, organisation: { __typename: 'Organisation', id: string, name: string, type: OrganisationType, subType: string | null, sector: Sector, peopleKnown: number } }>, districts: Array<{ __typename: 'Place', id: string, code: string, name: string, deprivation: { __typename: 'Deprivation', year: number, rank: number, averageScore: number, mostDeprivedTenth: number, neighbourhoods: number | null, inMostDeprivedFifth: number | null, source: string } | null }>, roles: Array<{ __typename: 'RoleCoverage', sector: Sector, functionKey: string, label: string, known: number, vacant: number, unknown: number }>, opportunities: Array<{ __typename: 'PlaceOpportunity', id: string, title: string, stage: Stage }>, roundtables: Array<{ __typename: 'PlaceRoundtable', id: string, title: string, startsAt: string }> }, people?: { __typename: 'PersonPage', totalCount: number, items: Array<{ __typename: 'Person', id: string, name: string, currentAppointment: { __typename: 'Appointment', id: string, post: { __typename: 'Post', title: string, organisation: { __typename: 'Organisation', id: string, name: string, sector: Sector } } } | null }> } };

export type PlacesQueryVariables = Exact<{
  words?: string | null | undefined;
  kind?: PlaceKind | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesQuery = { __typename: 'Query', places: { __typename: 'PlacePage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Place', id: string, code: string, name: string, kind: PlaceKind, validFrom: string | null, validTo: string | null, organisationCount: number, peopleCount: number, within: Array<{ __typename: 'Place', id: string, name: string }>, liesPartlyIn: Array<{ __typename: 'PlaceShare', id: string, share: number, place: { __typename: 'Place', id: string } }> }> } };

export type RoleRowFragment = { __typename: 'RoleCoverage', sector: Sector, functionKey: string, label: string, known: number, vacant: number, unknown: number };

export type RegisterAddressFragment = { __typename: 'RegisterFetch', id: string, state: RegisterFetchState, since: string | null, fetchedOn: string, total: number | null, done: number, note: string | null };

export type FetchRegistersMutationVariables = Exact<{
  input: FetchRegistersInput;
}>;


export type FetchRegistersMutation = { __typename: 'Mutation', fetchRegisters: { __typename: 'RegisterFetchPayload', registerFetch: { __typename: 'RegisterFetch', id: string } } };

export type RegisterEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterEditionsQuery = { __typename: 'Query', registerHost: string | null, registerEditions: Array<{ __typename: 'RegisterEdition', id: string, register: Register, editionOn: string, rowCount: number, created: number, changed: number, unchanged: number, refused: number, readAt: string }>, registerFetches: Array<{ __typename: 'RegisterFetch', id: string, state: RegisterFetchState, since: string | null, fetchedOn: string, total: number | null, done: number, note: string | null }> };

export type BodyToSettleFragment = { __typename: 'Organisation', id: string, name: string, closedOn: string | null, successors: Array<{ __typename: 'Succession', id: string, kind: SuccessionKind, happenedOn: string, to: { __typename: 'Organisation', id: string, name: string } }> };

export type ReorganisedQueryVariables = Exact<{
  postsAfter?: string | null | undefined;
  partiesAfter?: string | null | undefined;
}>;


export type ReorganisedQuery = { __typename: 'Query', postsToSettle: { __typename: 'PostPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Post', id: string, version: number, title: string, settled: PostSettlement | null, organisation: { __typename: 'Organisation', id: string, name: string, closedOn: string | null, successors: Array<{ __typename: 'Succession', id: string, kind: SuccessionKind, happenedOn: string, to: { __typename: 'Organisation', id: string, name: string } }> }, function: { __typename: 'JobFunction', key: string, label: string }, movedTo: { __typename: 'Post', organisation: { __typename: 'Organisation', name: string } } | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> }> }, partiesToSettle: { __typename: 'OpportunityPartyPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'OpportunityParty', id: string, version: number, commitment: Commitment, organisation: { __typename: 'Organisation', id: string, name: string, closedOn: string | null, successors: Array<{ __typename: 'Succession', id: string, kind: SuccessionKind, happenedOn: string, to: { __typename: 'Organisation', id: string, name: string } }> }, opportunity: { __typename: 'PartyOpportunity', id: string, title: string } }> } };

export type WaitingPartyFragment = { __typename: 'OpportunityParty', id: string, version: number, commitment: Commitment, opportunity: { __typename: 'PartyOpportunity', id: string, title: string } };

export type SettlePartyMutationVariables = Exact<{
  input: SettlePartyInput;
}>;


export type SettlePartyMutation = { __typename: 'Mutation', settleParty: { __typename: 'OpportunityPayload', activityId: string } };

export type WaitingPostFragment = { __typename: 'Post', id: string, version: number, title: string, settled: PostSettlement | null, function: { __typename: 'JobFunction', key: string, label: string }, movedTo: { __typename: 'Post', organisation: { __typename: 'Organisation', name: string } } | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> };

export type SettlePostMutationVariables = Exact<{
  input: SettlePostInput;
}>;


export type SettlePostMutation = { __typename: 'Mutation', settlePost: { __typename: 'PostChange', activityId: string } };

export type RoomBalanceFragment = { __typename: 'Roundtable', balance: Array<{ __typename: 'SectorBalance', sector: Sector, target: number, accepted: number, invited: number, drafted: number, short: number }>, counts: { __typename: 'GuestCounts', executives: number, directors: number, heads: number } };

export type CancelRoundtableMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type CancelRoundtableMutation = { __typename: 'Mutation', cancelRoundtable: { __typename: 'RoundtablePayload', count: number, roundtable: { __typename: 'Roundtable', id: string, state: RoundtableState, version: number } } };

export type AddCaptureMutationVariables = Exact<{
  input: CaptureInput;
}>;


export type AddCaptureMutation = { __typename: 'Mutation', addCapture: { __typename: 'CapturePayload', activityId: string, capture: { __typename: 'Capture', id: string, kind: CaptureKind } } };

export type CapturedFragment = { __typename: 'Capture', id: string, kind: CaptureKind, text: string, dueOn: string | null, capturedAt: string, canEdit: boolean, opportunityId: string | null, version: number, person: { __typename: 'Person', id: string, name: string } | null, followUp: { __typename: 'FollowUp', id: string, state: TaskState, dueOn: string | null, version: number, owners: Array<{ __typename: 'User', id: string, name: string }> } | null };

export type RemoveCaptureMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RemoveCaptureMutation = { __typename: 'Mutation', removeCapture: { __typename: 'CapturePayload', activityId: string, capture: { __typename: 'Capture', id: string } } };

export type TakeOnActionMutationVariables = Exact<{
  input: AddFollowUpInput;
}>;


export type TakeOnActionMutation = { __typename: 'Mutation', addFollowUp: { __typename: 'FollowUpPayload', activityId: string } };

export type CheckInFragment = { __typename: 'Roundtable', id: string, capacity: number, seatsTaken: number, counts: { __typename: 'GuestCounts', accepted: number, attended: number }, invitations: Array<{ __typename: 'Invitation', id: string, name: string, sector: Sector, state: InvitationState, attended: Attendance | null, needs: string | null, version: number, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } } | null }> };

export type MarkAttendanceMutationVariables = Exact<{
  input: MarkAttendanceInput;
}>;


export type MarkAttendanceMutation = { __typename: 'Mutation', markAttendance: { __typename: 'InvitationPayload', activityId: string, invitation: { __typename: 'Invitation', id: string, attended: Attendance | null, version: number } } };

export type AddWalkInMutationVariables = Exact<{
  input: AddWalkInInput;
}>;


export type AddWalkInMutation = { __typename: 'Mutation', addWalkIn: { __typename: 'InvitationPayload', activityId: string, invitation: { __typename: 'Invitation', id: string, name: string } } };

export type RoundtableFollowUpQueryVariables = Exact<{
  id: string;
}>;


export type RoundtableFollowUpQuery = { __typename: 'Query', roundtable: { __typename: 'Roundtable', version: number, actions: number, actionsDone: number, id: string, title: string, startsAt: string, endsAt: string, format: RoundtableFormat, venue: string | null, town: string | null, rule: RoundtableRule, state: RoundtableState, capacity: number, why: Array<string>, counts: { __typename: 'GuestCounts', invited: number, accepted: number, attended: number, noShow: number }, captures: Array<{ __typename: 'Capture', id: string, kind: CaptureKind, text: string, dueOn: string | null, capturedAt: string, canEdit: boolean, opportunityId: string | null, version: number, person: { __typename: 'Person', id: string, name: string } | null, followUp: { __typename: 'FollowUp', id: string, state: TaskState, dueOn: string | null, version: number, owners: Array<{ __typename: 'User', id: string, name: string }> } | null }>, convenor: { __typename: 'Member', id: string, name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean, capture: boolean } } };

export type CorrectInvitationEmailMutationVariables = Exact<{
  input: CorrectEmailInput;
}>;


export type CorrectInvitationEmailMutation = { __typename: 'Mutation', correctInvitationEmail: { __typename: 'InvitationPayload', activityId: string, invitation: { __typename: 'Invitation', id: string, email: string | null, state: InvitationState, version: number } } };

export type GuestFragment = { __typename: 'Invitation', id: string, personId: string, name: string, sector: Sector, email: string | null, state: InvitationState, group: InvitationGroup, joining: Joining | null, showsName: boolean, substituteName: string | null, substituteEmail: string | null, attended: Attendance | null, sentAt: string | null, answeredAt: string | null, remindedAt: string | null, reminders: number, waitingSince: string | null, isWrongAddress: boolean, needs: string | null, roleVerifiedOn: string | null, version: number, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } } | null, mail: { __typename: 'OutgoingMail', id: string, status: MailStatus, lastError: string | null } | null };

export type GuestListFragment = { __typename: 'Roundtable', id: string, capacity: number, seatsTaken: number, invitations: Array<{ __typename: 'Invitation', id: string, personId: string, name: string, sector: Sector, email: string | null, state: InvitationState, group: InvitationGroup, joining: Joining | null, showsName: boolean, substituteName: string | null, substituteEmail: string | null, attended: Attendance | null, sentAt: string | null, answeredAt: string | null, remindedAt: string | null, reminders: number, waitingSince: string | null, isWrongAddress: boolean, needs: string | null, roleVerifiedOn: string | null, version: number, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } } | null, mail: { __typename: 'OutgoingMail', id: string, status: MailStatus, lastError: string | null } | null }>, proposal: { __typename: 'Invitation', id: string } | null };

export type InviteNextFragment = { __typename: 'Roundtable', id: string, objectedCount: number, inviteNext: Array<{ __typename: 'InviteSuggestion', personId: string, postId: string, name: string, title: string, organisationName: string, sector: Sector, reasons: Array<string> }> };

export type InviteGuestMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteGuestMutation = { __typename: 'Mutation', inviteGuest: { __typename: 'InvitationPayload', activityId: string, invitation: { __typename: 'Invitation', id: string, name: string, state: InvitationState } } };

export type RoundtableInvitesQueryVariables = Exact<{
  id: string;
}>;


export type RoundtableInvitesQuery = { __typename: 'Query', roundtable: { __typename: 'Roundtable', id: string, title: string, startsAt: string, endsAt: string, format: RoundtableFormat, venue: string | null, town: string | null, rule: RoundtableRule, state: RoundtableState, capacity: number, why: Array<string>, objectedCount: number, seatsTaken: number, convenor: { __typename: 'Member', id: string, name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean, capture: boolean }, balance: Array<{ __typename: 'SectorBalance', sector: Sector, target: number, accepted: number, invited: number, drafted: number, short: number }>, counts: { __typename: 'GuestCounts', executives: number, directors: number, heads: number }, inviteNext: Array<{ __typename: 'InviteSuggestion', personId: string, postId: string, name: string, title: string, organisationName: string, sector: Sector, reasons: Array<string> }>, invitations: Array<{ __typename: 'Invitation', id: string, personId: string, name: string, sector: Sector, email: string | null, state: InvitationState, group: InvitationGroup, joining: Joining | null, showsName: boolean, substituteName: string | null, substituteEmail: string | null, attended: Attendance | null, sentAt: string | null, answeredAt: string | null, remindedAt: string | null, reminders: number, waitingSince: string | null, isWrongAddress: boolean, needs: string | null, roleVerifiedOn: string | null, version: number, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } } | null, mail: { __typename: 'OutgoingMail', id: string, status: MailStatus, lastError: string | null } | null }>, proposal: { __typename: 'Invitation', id: string } | null } };

export type RoundtableLiveQueryVariables = Exact<{
  id: string;
}>;


export type RoundtableLiveQuery = { __typename: 'Query', roundtable: { __typename: 'Roundtable', question: string | null, id: string, title: string, startsAt: string, endsAt: string, format: RoundtableFormat, venue: string | null, town: string | null, rule: RoundtableRule, state: RoundtableState, capacity: number, why: Array<string>, seatsTaken: number, shownGuests: Array<{ __typename: 'ShownGuest', id: string, name: string, postTitle: string | null, organisationName: string | null, sector: Sector }>, captures: Array<{ __typename: 'Capture', id: string, kind: CaptureKind, text: string, dueOn: string | null, capturedAt: string, canEdit: boolean, opportunityId: string | null, version: number, person: { __typename: 'Person', id: string, name: string } | null, followUp: { __typename: 'FollowUp', id: string, state: TaskState, dueOn: string | null, version: number, owners: Array<{ __typename: 'User', id: string, name: string }> } | null }>, convenor: { __typename: 'Member', id: string, name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean, capture: boolean }, counts: { __typename: 'GuestCounts', accepted: number, attended: number }, invitations: Array<{ __typename: 'Invitation', id: string, name: string, sector: Sector, state: InvitationState, attended: Attendance | null, needs: string | null, version: number, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } } | null }> } };

export type InvitationPreviewQueryVariables = Exact<{
  invitationId: string;
}>;


export type InvitationPreviewQuery = { __typename: 'Query', invitationPreview: { __typename: 'MailPreview', to: string, subject: string, text: string } };

export type RoundtablesToCopyQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundtablesToCopyQuery = { __typename: 'Query', roundtables: { __typename: 'RoundtablePage', items: Array<{ __typename: 'Roundtable', id: string, title: string, startsAt: string, abilities: { __typename: 'RoundtableAbilities', edit: boolean } }> } };

export type CreateRoundtableMutationVariables = Exact<{
  input: CreateRoundtableInput;
}>;


export type CreateRoundtableMutation = { __typename: 'Mutation', createRoundtable: { __typename: 'RoundtablePayload', activityId: string, roundtable: { __typename: 'Roundtable', id: string } } };

export type PlanFormFragment = { __typename: 'Roundtable', id: string, version: number, title: string, purpose: string | null, question: string | null, startsAt: string, endsAt: string, format: RoundtableFormat, venue: string | null, town: string | null, accessNote: string | null, joiningLink: string | null, rule: RoundtableRule, admission: Admission, promotesAutomatically: boolean, answerBy: string | null, capacity: number, seatsTaken: number, balance: Array<{ __typename: 'SectorBalance', sector: Sector, target: number }>, counts: { __typename: 'GuestCounts', invited: number } };

export type EditRoundtableMutationVariables = Exact<{
  input: EditRoundtableInput;
}>;


export type EditRoundtableMutation = { __typename: 'Mutation', editRoundtable: { __typename: 'RoundtablePayload', activityId: string, count: number, roundtable: { __typename: 'Roundtable', id: string, title: string, startsAt: string, endsAt: string, format: RoundtableFormat, venue: string | null, town: string | null, rule: RoundtableRule, state: RoundtableState, capacity: number, why: Array<string>, version: number, purpose: string | null, question: string | null, accessNote: string | null, joiningLink: string | null, admission: Admission, promotesAutomatically: boolean, answerBy: string | null, seatsTaken: number, convenor: { __typename: 'Member', id: string, name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean, capture: boolean }, balance: Array<{ __typename: 'SectorBalance', sector: Sector, target: number }>, counts: { __typename: 'GuestCounts', invited: number } } } };

export type RoundtablePlanQueryVariables = Exact<{
  id: string;
}>;


export type RoundtablePlanQuery = { __typename: 'Query', roundtable: { __typename: 'Roundtable', id: string, title: string, startsAt: string, endsAt: string, format: RoundtableFormat, venue: string | null, town: string | null, rule: RoundtableRule, state: RoundtableState, capacity: number, why: Array<string>, version: number, purpose: string | null, question: string | null, accessNote: string | null, joiningLink: string | null, admission: Admission, promotesAutomatically: boolean, answerBy: string | null, seatsTaken: number, convenor: { __typename: 'Member', id: string, name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean, capture: boolean }, balance: Array<{ __typename: 'SectorBalance', sector: Sector, target: number }>, counts: { __typename: 'GuestCounts', invited: number } } };

export type PlannerHeadFragment = { __typename: 'Roundtable', id: string, title: string, startsAt: string, endsAt: string, format: RoundtableFormat, venue: string | null, town: string | null, rule: RoundtableRule, state: RoundtableState, capacity: number, why: Array<string>, convenor: { __typename: 'Member', id: string, name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean, capture: boolean } };

export type RoundtableStepQueryVariables = Exact<{
  id: string;
}>;


export type RoundtableStepQuery = { __typename: 'Query', roundtable: { __typename: 'Roundtable', id: string, startsAt: string, abilities: { __typename: 'RoundtableAbilities', edit: boolean } } };

export type RoundtablesQueryVariables = Exact<{
  when?: RoundtableWhen | null | undefined;
  order?: RoundtableOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundtablesQuery = { __typename: 'Query', me: { __typename: 'Me', role: Role }, roundtables: { __typename: 'RoundtablePage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'Roundtable', id: string, title: string, startsAt: string, format: RoundtableFormat, venue: string | null, town: string | null, state: RoundtableState, capacity: number, seatsTaken: number, actions: number, actionsDone: number, convenor: { __typename: 'Member', id: string, name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean, capture: boolean }, counts: { __typename: 'GuestCounts', invited: number, accepted: number, attended: number, toSettle: number }, balance: Array<{ __typename: 'SectorBalance', sector: Sector, target: number, drafted: number, short: number }> }> } };

export type RoundtableLineFragment = { __typename: 'Roundtable', id: string, title: string, startsAt: string, format: RoundtableFormat, venue: string | null, town: string | null, state: RoundtableState, capacity: number, seatsTaken: number, actions: number, actionsDone: number, convenor: { __typename: 'Member', id: string, name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean, capture: boolean }, counts: { __typename: 'GuestCounts', invited: number, accepted: number, attended: number, toSettle: number }, balance: Array<{ __typename: 'SectorBalance', sector: Sector, target: number, drafted: number, short: number }> };

export type SendInvitationsMutationVariables = Exact<{
  input: GuestsInput;
}>;


export type SendInvitationsMutation = { __typename: 'Mutation', sendInvitations: { __typename: 'RoundtablePayload', count: number, activityId: string } };

export type RemindGuestsMutationVariables = Exact<{
  input: GuestsInput;
}>;


export type RemindGuestsMutation = { __typename: 'Mutation', remindGuests: { __typename: 'RoundtablePayload', count: number, activityId: string } };

export type ThankGuestsMutationVariables = Exact<{
  input: GuestsInput;
}>;


export type ThankGuestsMutation = { __typename: 'Mutation', thankGuests: { __typename: 'RoundtablePayload', count: number, activityId: string } };

export type RaiseOpportunityMutationVariables = Exact<{
  input: CreateOpportunityInput;
}>;


export type RaiseOpportunityMutation = { __typename: 'Mutation', createOpportunity: { __typename: 'OpportunityPayload', activityId: string, opportunity: { __typename: 'Opportunity', id: string } } };

export type RemoveInvitationMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RemoveInvitationMutation = { __typename: 'Mutation', removeInvitation: { __typename: 'RemovedInvitationPayload', invitationId: string, activityId: string } };

export type RevertInvitationMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RevertInvitationMutation = { __typename: 'Mutation', revertInvitation: { __typename: 'InvitationPayload', activityId: string, invitation: { __typename: 'Invitation', id: string, state: InvitationState } } };

export type WithdrawInvitationMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type WithdrawInvitationMutation = { __typename: 'Mutation', withdrawInvitation: { __typename: 'InvitationPayload', activityId: string, invitation: { __typename: 'Invitation', id: string, state: InvitationState } } };

export type OfferSeatMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type OfferSeatMutation = { __typename: 'Mutation', offerSeat: { __typename: 'InvitationPayload', activityId: string, invitation: { __typename: 'Invitation', id: string, state: InvitationState } } };

export type AgreeSubstituteMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type AgreeSubstituteMutation = { __typename: 'Mutation', agreeSubstitute: { __typename: 'InvitationPayload', activityId: string, invitation: { __typename: 'Invitation', id: string, name: string } } };

export type RecordAnswerMutationVariables = Exact<{
  input: RecordAnswerInput;
}>;


export type RecordAnswerMutation = { __typename: 'Mutation', recordAnswer: { __typename: 'InvitationPayload', activityId: string, invitation: { __typename: 'Invitation', id: string, state: InvitationState } } };

export type RemindGuestMutationVariables = Exact<{
  input: GuestsInput;
}>;


export type RemindGuestMutation = { __typename: 'Mutation', remindGuests: { __typename: 'RoundtablePayload', count: number, activityId: string } };

export type SendInvitationAgainMutationVariables = Exact<{
  input: GuestsInput;
}>;


export type SendInvitationAgainMutation = { __typename: 'Mutation', sendInvitations: { __typename: 'RoundtablePayload', count: number, activityId: string } };

export type ReferenceListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceListsQuery = { __typename: 'Query', jobFunctions: Array<{ __typename: 'JobFunction', key: string, label: string, sectors: Array<string> }>, topics: Array<{ __typename: 'Topic', key: string, label: string, kind: string }> };

export type PaletteSearchQueryVariables = Exact<{
  words: string;
}>;


export type PaletteSearchQuery = { __typename: 'Query', search: Array<{ __typename: 'SearchHit', kind: SearchKind, id: string, label: string, detail: string | null, code: string | null, why: Array<string>, organisationId: string | null }> };

export type PaletteWorkQueryVariables = Exact<{
  words: string;
}>;


export type PaletteWorkQuery = { __typename: 'Query', opportunities: { __typename: 'OpportunityPage', items: Array<{ __typename: 'Opportunity', id: string, title: string, stage: Stage }> }, roundtables: { __typename: 'RoundtablePage', items: Array<{ __typename: 'Roundtable', id: string, title: string, startsAt: string }> }, partnerships: { __typename: 'PartnershipPage', items: Array<{ __typename: 'Partnership', id: string, title: string }> } };

export type SearchForQueryVariables = Exact<{
  words: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchForQuery = { __typename: 'Query', search: Array<{ __typename: 'SearchHit', kind: SearchKind, id: string, label: string, sector: Sector | null, detail: string | null, code: string | null, why: Array<string>, understoodAs: string | null }> };

export type DueFollowUpFragment = { __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null, redated: number, version: number, about: { __typename: 'FollowUpAbout', opportunityId: string | null, opportunityTitle: string | null, opportunityStage: Stage | null, personId: string | null, personName: string | null, organisationId: string | null, organisationName: string | null, sector: Sector | null, roundtableId: string | null, roundtableTitle: string | null, postId: string | null, postTitle: string | null, postFunctionKey: string | null, postPlaceId: string | null, postHolder: string | null } };

export type FollowUpsPageQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowUpsPageQuery = { __typename: 'Query', followUps: { __typename: 'FollowUpPage', totalCount: number, endCursor: string | null, hasNextPage: boolean, items: Array<{ __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null, redated: number, version: number, about: { __typename: 'FollowUpAbout', opportunityId: string | null, opportunityTitle: string | null, opportunityStage: Stage | null, personId: string | null, personName: string | null, organisationId: string | null, organisationName: string | null, sector: Sector | null, roundtableId: string | null, roundtableTitle: string | null, postId: string | null, postTitle: string | null, postFunctionKey: string | null, postPlaceId: string | null, postHolder: string | null } }> } };

export type LostSponsorFragment = { __typename: 'LostSponsor', id: string, opportunityId: string, opportunityTitle: string, organisationName: string, name: string, leftOn: string };

export type NextRoundtableFragment = { __typename: 'Roundtable', id: string, title: string, startsAt: string, town: string | null, format: RoundtableFormat, capacity: number, convenor: { __typename: 'Member', name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean }, counts: { __typename: 'GuestCounts', accepted: number, notAnswered: number }, balance: Array<{ __typename: 'SectorBalance', sector: Sector, target: number, accepted: number, invited: number, short: number }> };

export type SinceEntryFragment = { __typename: 'Activity', id: string, at: string, action: string, by: string | null, subjectKind: string, subjectId: string | null, subjectName: string | null };

export type StalledOpportunityFragment = { __typename: 'Opportunity', id: string, title: string, stage: Stage, pursuit: { __typename: 'Pursuit', id: string, stalledBecause: string | null, quietDays: number, nextStep: { __typename: 'FollowUp', id: string } | null } | null };

export type TodayPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayPageQuery = { __typename: 'Query', followUps: { __typename: 'FollowUpPage', totalCount: number, items: Array<{ __typename: 'FollowUp', id: string, title: string, dueOn: string | null, dueAt: string | null, redated: number, version: number, about: { __typename: 'FollowUpAbout', opportunityId: string | null, opportunityTitle: string | null, opportunityStage: Stage | null, personId: string | null, personName: string | null, organisationId: string | null, organisationName: string | null, sector: Sector | null, roundtableId: string | null, roundtableTitle: string | null, postId: string | null, postTitle: string | null, postFunctionKey: string | null, postPlaceId: string | null, postHolder: string | null } }> }, opportunities: { __typename: 'OpportunityPage', totalCount: number, items: Array<{ __typename: 'Opportunity', id: string, title: string, stage: Stage, pursuit: { __typename: 'Pursuit', id: string, stalledBecause: string | null, quietDays: number, nextStep: { __typename: 'FollowUp', id: string } | null } | null }> }, introductions: { __typename: 'IntroductionPage', totalCount: number, items: Array<{ __typename: 'Introduction', id: string, version: number, askerName: string, about: string, askedAt: string, hopedBy: string | null, targetCanBeWrittenTo: boolean, target: { __typename: 'Person', id: string, name: string } | null }> }, roundtables: { __typename: 'RoundtablePage', items: Array<{ __typename: 'Roundtable', id: string, title: string, startsAt: string, town: string | null, format: RoundtableFormat, capacity: number, convenor: { __typename: 'Member', name: string } | null, abilities: { __typename: 'RoundtableAbilities', edit: boolean }, counts: { __typename: 'GuestCounts', accepted: number, notAnswered: number }, balance: Array<{ __typename: 'SectorBalance', sector: Sector, target: number, accepted: number, invited: number, short: number }> }> }, today: { __typename: 'Today', lastHereAt: string | null, openOpportunities: number, since: Array<{ __typename: 'Activity', id: string, at: string, action: string, by: string | null, subjectKind: string, subjectId: string | null, subjectName: string | null }>, lostSponsors: Array<{ __typename: 'LostSponsor', id: string, opportunityId: string, opportunityTitle: string, organisationName: string, name: string, leftOn: string }> } };

export type WaitingIntroductionFragment = { __typename: 'Introduction', id: string, version: number, askerName: string, about: string, askedAt: string, hopedBy: string | null, targetCanBeWrittenTo: boolean, target: { __typename: 'Person', id: string, name: string } | null };

export type AnswerFromTodayMutationVariables = Exact<{
  input: AnswerIntroductionInput;
}>;


export type AnswerFromTodayMutation = { __typename: 'Mutation', answerIntroduction: { __typename: 'IntroductionChanged', activityId: string, introduction: { __typename: 'Introduction', id: string } } };

export type UndoMutationVariables = Exact<{
  activityId: string;
}>;


export type UndoMutation = { __typename: 'Mutation', undo: { __typename: 'UndoResult', activityId: string, kept: Array<string> } };

export type DoneFollowUpMutationVariables = Exact<{
  input: DoneFollowUpInput;
}>;


export type DoneFollowUpMutation = { __typename: 'Mutation', doneFollowUp: { __typename: 'FollowUpPayload', activityId: string } };

export type SnoozeFollowUpMutationVariables = Exact<{
  input: SnoozeFollowUpInput;
}>;


export type SnoozeFollowUpMutation = { __typename: 'Mutation', snoozeFollowUp: { __typename: 'FollowUpPayload', activityId: string } };

export type BulkOutcomeRowFragment = { __typename: 'BulkRow', id: string, name: string, version: number, outcome: BulkOutcome, reason: string | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { __typename: 'Mutation', saveView: { __typename: 'SavedViewChange', activityId: string } };

export type EditSavedViewMutationVariables = Exact<{
  input: EditSavedViewInput;
}>;


export type EditSavedViewMutation = { __typename: 'Mutation', editSavedView: { __typename: 'SavedViewChange', activityId: string } };

export type PostBesideFragment = { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> };

export type PostAroundFragment = { __typename: 'Post', isGatekeeper: boolean, deputy: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null, gatekeeper: { __typename: 'Post', id: string, title: string, vacantSince: string | null, holders: Array<{ __typename: 'PostHolder', appointmentId: string, personId: string, name: string }> } | null };

export type RemovalPreviewQueryVariables = Exact<{
  kind: BinKind;
  id: string;
}>;


export type RemovalPreviewQuery = { __typename: 'Query', removalPreview: { __typename: 'RemovalPreview', refusal: string | null, lines: Array<{ __typename: 'RemovalLine', what: string, rows: number }> } };

export type RemovePersonMutationVariables = Exact<{
  input: RemovePersonInput;
}>;


export type RemovePersonMutation = { __typename: 'Mutation', removePerson: { __typename: 'RecordRemoved', activityId: string } };

export type RemoveOrganisationMutationVariables = Exact<{
  input: RemoveOrganisationInput;
}>;


export type RemoveOrganisationMutation = { __typename: 'Mutation', removeOrganisation: { __typename: 'RecordRemoved', activityId: string } };

export type BulkAnswerFragment = { __typename: 'BulkDone', changed: number, gone: number, activityId: string, left: Array<{ __typename: 'BulkLeft', id: string, name: string, reason: string }> };

export type ListViewFragment = { __typename: 'SavedView', id: string, name: string, version: number, isShared: boolean, isMine: boolean, by: string, filters: Array<{ __typename: 'ViewFilter', name: string, value: string }> };

export type RemoveSavedViewMutationVariables = Exact<{
  input: RemoveSavedViewInput;
}>;


export type RemoveSavedViewMutation = { __typename: 'Mutation', removeSavedView: { __typename: 'SavedViewRemoved', activityId: string } };

export const ConnectorPreferenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectorPreference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectorPreference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}}]}}]} as unknown as DocumentNode<ConnectorPreferenceFragment, unknown>;
export const ForwardingAddressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForwardingAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ForwardingAddressFragment, unknown>;
export const BoardHeadlineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardHeadline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pipeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commentary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BoardHeadlineFragment, unknown>;
export const AskedDecisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ask"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityTitle"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]} as unknown as DocumentNode<AskedDecisionFragment, unknown>;
export const BoardIntroducedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardIntroduced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"led"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"introducedBy"}},{"kind":"Field","name":{"kind":"Name","value":"connectorMember"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"ledOn"}}]}}]}}]} as unknown as DocumentNode<BoardIntroducedFragment, unknown>;
export const BoardMovementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardMovement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"inForward"}},{"kind":"Field","name":{"kind":"Name","value":"inBack"}},{"kind":"Field","name":{"kind":"Name","value":"inResumed"}},{"kind":"Field","name":{"kind":"Name","value":"outForward"}},{"kind":"Field","name":{"kind":"Name","value":"outBack"}},{"kind":"Field","name":{"kind":"Name","value":"outPaused"}},{"kind":"Field","name":{"kind":"Name","value":"outClosed"}},{"kind":"Field","name":{"kind":"Name","value":"cameIn"}},{"kind":"Field","name":{"kind":"Name","value":"wentOut"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"cameIn"}},{"kind":"Field","name":{"kind":"Name","value":"otherColumn"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"howMany"}}]}}]}}]} as unknown as DocumentNode<BoardMovementFragment, unknown>;
export const BoardRoundtablesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRoundtables"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}}]} as unknown as DocumentNode<BoardRoundtablesFragment, unknown>;
export const BoardOutcomesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcomes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"partnershipId"}},{"kind":"Field","name":{"kind":"Name","value":"partnershipTitle"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"firstDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"weeksOld"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"word"}}]}}]}}]}}]} as unknown as DocumentNode<BoardOutcomesFragment, unknown>;
export const BoardPipelineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardPipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"pipeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}},{"kind":"Field","name":{"kind":"Name","value":"unvalued"}}]}}]}}]} as unknown as DocumentNode<BoardPipelineFragment, unknown>;
export const BoardRisksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRisks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BoardRisksFragment, unknown>;
export const BoardAsideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardAside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stalledThen"}},{"kind":"Field","name":{"kind":"Name","value":"stalled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hopedForThen"}},{"kind":"Field","name":{"kind":"Name","value":"hopedForNow"}},{"kind":"Field","name":{"kind":"Name","value":"backTo"}},{"kind":"Field","name":{"kind":"Name","value":"backReason"}}]}}]}}]} as unknown as DocumentNode<BoardAsideFragment, unknown>;
export const BoundaryEditionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoundaryEditionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoundaryEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"editionOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"placeCount"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<BoundaryEditionRowFragment, unknown>;
export const FoundRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"postSource"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatekeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedHow"}},{"kind":"Field","name":{"kind":"Name","value":"approached"}},{"kind":"Field","name":{"kind":"Name","value":"hasAddress"}},{"kind":"Field","name":{"kind":"Name","value":"isYou"}},{"kind":"Field","name":{"kind":"Name","value":"askedId"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<FoundRowFragment, unknown>;
export const NobodyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Nobody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Found"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPosts"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayKnow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"functionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"topicLabel"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}}]}}]}}]} as unknown as DocumentNode<NobodyFragment, unknown>;
export const FoundListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Found"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"isLinked"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"functionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"topicLabel"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundRow"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Nobody"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"postSource"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatekeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedHow"}},{"kind":"Field","name":{"kind":"Name","value":"approached"}},{"kind":"Field","name":{"kind":"Name","value":"hasAddress"}},{"kind":"Field","name":{"kind":"Name","value":"isYou"}},{"kind":"Field","name":{"kind":"Name","value":"askedId"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Nobody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Found"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPosts"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayKnow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"functionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"topicLabel"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}}]}}]}}]} as unknown as DocumentNode<FoundListFragment, unknown>;
export const FoundNeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"functionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"topicLabel"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}}]} as unknown as DocumentNode<FoundNeedFragment, unknown>;
export const WhyThisOrderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyThisOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Found"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"gives"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}}]}}]}}]}}]} as unknown as DocumentNode<WhyThisOrderFragment, unknown>;
export const JobFunctionLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobFunctionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobFunction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"titlePatterns"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}}]}}]} as unknown as DocumentNode<JobFunctionLineFragment, unknown>;
export const CheckStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"isDropped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}}]} as unknown as DocumentNode<CheckStepFragment, unknown>;
export const KeptRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<KeptRecordFragment, unknown>;
export const MatchStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lawfulBasis"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"isDropped"}}]}}]}}]} as unknown as DocumentNode<MatchStepFragment, unknown>;
export const NameChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportName"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]} as unknown as DocumentNode<NameChoiceFragment, unknown>;
export const NewNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportName"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]} as unknown as DocumentNode<NewNameFragment, unknown>;
export const OutcomeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<OutcomeRowFragment, unknown>;
export const ProblemRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}}]}}]}}]} as unknown as DocumentNode<ProblemRowFragment, unknown>;
export const ResultStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}}]} as unknown as DocumentNode<ResultStepFragment, unknown>;
export const RowChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"chosenId"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]} as unknown as DocumentNode<RowChoiceFragment, unknown>;
export const ForwardedRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForwardedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForwardedMail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forwardedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isFromYou"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"moreParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<ForwardedRowFragment, unknown>;
export const AskDeliveryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskDelivery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForMe"}},{"kind":"Field","name":{"kind":"Name","value":"connector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectorMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectorLeft"}},{"kind":"Field","name":{"kind":"Name","value":"askStatus"}},{"kind":"Field","name":{"kind":"Name","value":"askSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<AskDeliveryFragment, unknown>;
export const AskPoolLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskPoolLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskPool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introductionId"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"askerMember"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]} as unknown as DocumentNode<AskPoolLineFragment, unknown>;
export const AskAnotherFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskAnother"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askSomeoneElse"}}]}}]}}]} as unknown as DocumentNode<AskAnotherFragment, unknown>;
export const IntroductionOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMeeting"}},{"kind":"Field","name":{"kind":"Name","value":"recordResult"}}]}}]}}]} as unknown as DocumentNode<IntroductionOutcomeFragment, unknown>;
export const AnswerableIntroductionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableIntroduction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetCanBeWrittenTo"}},{"kind":"Field","name":{"kind":"Name","value":"cannotBeMade"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<AnswerableIntroductionFragment, unknown>;
export const IntroductionLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"askerMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hopedBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForMe"}},{"kind":"Field","name":{"kind":"Name","value":"ledTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableIntroduction"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableIntroduction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetCanBeWrittenTo"}},{"kind":"Field","name":{"kind":"Name","value":"cannotBeMade"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<IntroductionLineFragment, unknown>;
export const IntroductionStepsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionSteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"targetAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<IntroductionStepsFragment, unknown>;
export const IntroductionTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"sendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"mailStatus"}},{"kind":"Field","name":{"kind":"Name","value":"targetCanBeWrittenTo"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hold"}},{"kind":"Field","name":{"kind":"Name","value":"send"}}]}}]}}]} as unknown as DocumentNode<IntroductionTextFragment, unknown>;
export const MonthLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetRole"}},{"kind":"Field","name":{"kind":"Name","value":"connector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hopedBy"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"ledTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<MonthLineFragment, unknown>;
export const IntroductionOtherWaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionOtherWays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAgreement"}},{"kind":"Field","name":{"kind":"Name","value":"recordMade"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<IntroductionOtherWaysFragment, unknown>;
export const PoolableIntroductionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PoolableIntroduction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayPool"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowPooling"}}]}}]}}]} as unknown as DocumentNode<PoolableIntroductionFragment, unknown>;
export const AtAGlanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AtAGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"offer"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"noteLine"}},{"kind":"Field","name":{"kind":"Name","value":"valueLow"}},{"kind":"Field","name":{"kind":"Name","value":"valueHigh"}},{"kind":"Field","name":{"kind":"Name","value":"valueConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"land"}},{"kind":"Field","name":{"kind":"Name","value":"landStatus"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pursuit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isStalled"}},{"kind":"Field","name":{"kind":"Name","value":"stalledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"quietDays"}},{"kind":"Field","name":{"kind":"Name","value":"lastTwoWayOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]} as unknown as DocumentNode<AtAGlanceFragment, unknown>;
export const OpportunityCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"noteLine"}},{"kind":"Field","name":{"kind":"Name","value":"valueLow"}},{"kind":"Field","name":{"kind":"Name","value":"valueHigh"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"stageSince"}},{"kind":"Field","name":{"kind":"Name","value":"restartOn"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pursuit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isStalled"}},{"kind":"Field","name":{"kind":"Name","value":"stalledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"quietDays"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]} as unknown as DocumentNode<OpportunityCardFragment, unknown>;
export const OpenFollowUpFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenFollowUp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpenFollowUpFragment, unknown>;
export const GateSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"inPlace"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"}},{"kind":"Field","name":{"kind":"Name","value":"providedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]} as unknown as DocumentNode<GateSectionFragment, unknown>;
export const HowItBeganFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowItBegan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leadMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnershipId"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableId"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableOn"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"}},{"kind":"Field","name":{"kind":"Name","value":"introductionId"}},{"kind":"Field","name":{"kind":"Name","value":"introducedBy"}}]}}]}}]} as unknown as DocumentNode<HowItBeganFragment, unknown>;
export const OpportunityViewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityViews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityBoard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"views"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"stalled"}},{"kind":"Field","name":{"kind":"Name","value":"closingThisQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"forBoard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<OpportunityViewsFragment, unknown>;
export const PartiesSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartiesSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentOn"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentNote"}},{"kind":"Field","name":{"kind":"Name","value":"liveTies"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]} as unknown as DocumentNode<PartiesSectionFragment, unknown>;
export const RisksSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RisksSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"response"}}]}}]}}]} as unknown as DocumentNode<RisksSectionFragment, unknown>;
export const StorySectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StorySection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fromColumn"}},{"kind":"Field","name":{"kind":"Name","value":"toColumn"}},{"kind":"Field","name":{"kind":"Name","value":"overrideBy"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"fromCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"toCommitment"}}]}}]}}]} as unknown as DocumentNode<StorySectionFragment, unknown>;
export const NowPartOfFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NowPartOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NowPartOfFragment, unknown>;
export const OrganisationCodesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationCodes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<OrganisationCodesFragment, unknown>;
export const OrganisationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"peopleKnown"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPosts"}},{"kind":"Field","name":{"kind":"Name","value":"openOpportunities"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"icb"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"servedInPart"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isInPlace"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationRowFragment, unknown>;
export const OrganisationFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"pecrClass"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"actsAs"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"heldByRegister"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"icb"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationFactsFragment, unknown>;
export const OrganisationNamesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<OrganisationNamesFragment, unknown>;
export const PostBesideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PostBesideFragment, unknown>;
export const PostAroundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isGatekeeper"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatekeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PostAroundFragment, unknown>;
export const OrganisationPostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostAround"}},{"kind":"Field","name":{"kind":"Name","value":"decisionRole"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"function"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedHow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isGatekeeper"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatekeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}}]}}]} as unknown as DocumentNode<OrganisationPostFragment, unknown>;
export const OrganisationPlacesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationPlacesFragment, unknown>;
export const StructureLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<StructureLinkFragment, unknown>;
export const StructureStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Succession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<StructureStepFragment, unknown>;
export const OrganisationStructureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationStructure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"icb"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"icbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureStep"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureStep"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Succession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<OrganisationStructureFragment, unknown>;
export const PartnershipContributionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipContributions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"financialYear"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pledged"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipContributionsFragment, unknown>;
export const EditedPartnershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedPartnership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}}]} as unknown as DocumentNode<EditedPartnershipFragment, unknown>;
export const PartnershipHubsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipHubs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hubs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"housingPriority"}},{"kind":"Field","name":{"kind":"Name","value":"healthPriority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipHubsFragment, unknown>;
export const PartnershipMeasuresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipMeasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"firstDue"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"weeksOld"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"word"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipMeasuresFragment, unknown>;
export const PartnershipPartiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipParties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipPartiesFragment, unknown>;
export const HowWeKnowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowWeKnow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquaintance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aId"}},{"kind":"Field","name":{"kind":"Name","value":"bId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"weakerOn"}},{"kind":"Field","name":{"kind":"Name","value":"usableByOthers"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"pointsToday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}}]}}]}}]} as unknown as DocumentNode<HowWeKnowFragment, unknown>;
export const OurDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OurDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"detail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"contactPreference"}},{"kind":"Field","name":{"kind":"Name","value":"lawfulBasis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}}]}}]}}]} as unknown as DocumentNode<OurDetailFragment, unknown>;
export const PersonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"currentAppointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedHow"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonRowFragment, unknown>;
export const PersonAppointmentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonAppointments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedHow"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"function"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostAround"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isGatekeeper"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatekeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}}]}}]} as unknown as DocumentNode<PersonAppointmentsFragment, unknown>;
export const PersonSharedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonShared"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isSponsor"}}]}}]}}]} as unknown as DocumentNode<PersonSharedFragment, unknown>;
export const PersonEventsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEvents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}}]}}]} as unknown as DocumentNode<PersonEventsFragment, unknown>;
export const PersonStoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonEventPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonEvents"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEvents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}}]}}]} as unknown as DocumentNode<PersonStoryFragment, unknown>;
export const PersonTopicsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonTopics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"notedOn"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<PersonTopicsFragment, unknown>;
export const PersonWaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonWays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ways"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonWaysFragment, unknown>;
export const RoleAtHandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleAtHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleToConfirm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorOf"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableId"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableOn"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedHow"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoleAtHandFragment, unknown>;
export const CoverageMapEditionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageMapEdition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoundaryEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editionOn"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"boundaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CoverageMapEditionFragment, unknown>;
export const DistrictRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DistrictRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deprivation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}},{"kind":"Field","name":{"kind":"Name","value":"mostDeprivedTenth"}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhoods"}},{"kind":"Field","name":{"kind":"Name","value":"inMostDeprivedFifth"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<DistrictRowFragment, unknown>;
export const PlaceDeprivationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceDeprivation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalEconomy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DistrictRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DistrictRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deprivation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}},{"kind":"Field","name":{"kind":"Name","value":"mostDeprivedTenth"}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhoods"}},{"kind":"Field","name":{"kind":"Name","value":"inMostDeprivedFifth"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<PlaceDeprivationFragment, unknown>;
export const RoleRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"functionKey"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<RoleRowFragment, unknown>;
export const PlaceGapsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceGaps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalEconomy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"functionKey"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<PlaceGapsFragment, unknown>;
export const PlaceLiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceLies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<PlaceLiesFragment, unknown>;
export const PlaceOrganisationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOrganisations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalEconomy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"patientShare"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subType"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"peopleKnown"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceOrganisationsFragment, unknown>;
export const PlacePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liesPartlyIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdsPartOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlacePartFragment, unknown>;
export const PlacePeopleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacePeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currentAppointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacePeopleFragment, unknown>;
export const PlaceWorkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalEconomy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liveOpportunities"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]} as unknown as DocumentNode<PlaceWorkFragment, unknown>;
export const RegisterAddressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterFetch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"fetchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<RegisterAddressFragment, unknown>;
export const BodyToSettleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyToSettle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BodyToSettleFragment, unknown>;
export const WaitingPartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WaitingPartyFragment, unknown>;
export const WaitingPostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"function"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WaitingPostFragment, unknown>;
export const RoomBalanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"short"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"executives"}},{"kind":"Field","name":{"kind":"Name","value":"directors"}},{"kind":"Field","name":{"kind":"Name","value":"heads"}}]}}]}}]} as unknown as DocumentNode<RoomBalanceFragment, unknown>;
export const CapturedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Captured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Capture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CapturedFragment, unknown>;
export const CheckInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheckInFragment, unknown>;
export const GuestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Guest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"joining"}},{"kind":"Field","name":{"kind":"Name","value":"showsName"}},{"kind":"Field","name":{"kind":"Name","value":"substituteName"}},{"kind":"Field","name":{"kind":"Name","value":"substituteEmail"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"isWrongAddress"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"roleVerifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}}]}}]} as unknown as DocumentNode<GuestFragment, unknown>;
export const GuestListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuestList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Guest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Guest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"joining"}},{"kind":"Field","name":{"kind":"Name","value":"showsName"}},{"kind":"Field","name":{"kind":"Name","value":"substituteName"}},{"kind":"Field","name":{"kind":"Name","value":"substituteEmail"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"isWrongAddress"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"roleVerifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}}]}}]} as unknown as DocumentNode<GuestListFragment, unknown>;
export const InviteNextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InviteNext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"inviteNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]} as unknown as DocumentNode<InviteNextFragment, unknown>;
export const PlanFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"accessNote"}},{"kind":"Field","name":{"kind":"Name","value":"joiningLink"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"admission"}},{"kind":"Field","name":{"kind":"Name","value":"promotesAutomatically"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}}]}}]} as unknown as DocumentNode<PlanFormFragment, unknown>;
export const PlannerHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"capture"}}]}}]}}]} as unknown as DocumentNode<PlannerHeadFragment, unknown>;
export const RoundtableLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundtableLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"capture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"actionsDone"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"toSettle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"short"}}]}}]}}]} as unknown as DocumentNode<RoundtableLineFragment, unknown>;
export const DueFollowUpFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueFollowUp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"redated"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityTitle"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityStage"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableId"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"postFunctionKey"}},{"kind":"Field","name":{"kind":"Name","value":"postPlaceId"}},{"kind":"Field","name":{"kind":"Name","value":"postHolder"}}]}}]}}]} as unknown as DocumentNode<DueFollowUpFragment, unknown>;
export const LostSponsorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostSponsor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LostSponsor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]} as unknown as DocumentNode<LostSponsorFragment, unknown>;
export const NextRoundtableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextRoundtable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"notAnswered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"short"}}]}}]}}]} as unknown as DocumentNode<NextRoundtableFragment, unknown>;
export const SinceEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SinceEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}}]}}]} as unknown as DocumentNode<SinceEntryFragment, unknown>;
export const StalledOpportunityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StalledOpportunity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"pursuit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stalledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"quietDays"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StalledOpportunityFragment, unknown>;
export const WaitingIntroductionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingIntroduction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hopedBy"}},{"kind":"Field","name":{"kind":"Name","value":"targetCanBeWrittenTo"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WaitingIntroductionFragment, unknown>;
export const BulkOutcomeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkOutcomeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<BulkOutcomeRowFragment, unknown>;
export const BulkAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]} as unknown as DocumentNode<BulkAnswerFragment, unknown>;
export const ListViewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ListViewFragment, unknown>;
export const QuickNotePersonDocument = {"__meta__":{"hash":"sha256:c83dc9da1bf44c665533b2e1b1ff3944774233992928c4a790e11f43be8fc749"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuickNotePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QuickNotePersonQuery, QuickNotePersonQueryVariables>;
export const QuickNoteOrganisationDocument = {"__meta__":{"hash":"sha256:9fd634fdbf1d797b6428d10f06f2f1c08ff224ad70a6d50735919e67d8eca5c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuickNoteOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QuickNoteOrganisationQuery, QuickNoteOrganisationQueryVariables>;
export const QuickNoteOpportunityDocument = {"__meta__":{"hash":"sha256:43ead9f0322042e9db6ccbeab07852e5c50c642df33f6a7e631366ef36a8297c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuickNoteOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<QuickNoteOpportunityQuery, QuickNoteOpportunityQueryVariables>;
export const QuickNoteRoundtableDocument = {"__meta__":{"hash":"sha256:34a51732044a18ccb165f249d48101f18634966ab7ac4a38a3015dbd2aea32e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuickNoteRoundtable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"roundtable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<QuickNoteRoundtableQuery, QuickNoteRoundtableQueryVariables>;
export const ReadQuickNoteDocument = {"__meta__":{"hash":"sha256:16080a715fa9d2cfa8fab815847152bac13ebb9ee3ed0c19f25d48cc40772bba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadQuickNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"followUp"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readQuickNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"followUp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"followUp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dayOff"}},{"kind":"Field","name":{"kind":"Name","value":"nextWorkingDay"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]}}]} as unknown as DocumentNode<ReadQuickNoteQuery, ReadQuickNoteQueryVariables>;
export const LogQuickNoteDocument = {"__meta__":{"hash":"sha256:58f66a3d749a6da1b7d4b81364b4117ce67f835f50b597c907dcc729bfcf2a85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogQuickNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuickNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logQuickNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<LogQuickNoteMutation, LogQuickNoteMutationVariables>;
export const ShellDocument = {"__meta__":{"hash":"sha256:4c66bfa627c836e895353d7c8f1d4bda16ffaaaff70d6ee566918a2d9fcfaf11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"memberSector"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introductions"}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}}]}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const AccountDocument = {"__meta__":{"hash":"sha256:f1855513792561135c1b36580a0324123ce6785b6e0e84f063c8194d0d18809d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takesMail"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectorPreference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectorPreference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myMailAddress"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takesMail"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForwardingAddress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forwardedMails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takesMail"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectorPreference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectorPreference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForwardingAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:95382680a14a22744578b4e4af962857cf0a1220b9073cbf3b856a8abfa6ca85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"__meta__":{"hash":"sha256:40f86a3caeae288ea04ddadcbf462a127d1a7c19c13316edf267bc8842786a52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endOtherSessions"}}]}}]} as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:803395c5ef6eca191755c182aa6b128255c3a21d2b716dd0e8ac62f9404dc777"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SetConnectorWishDocument = {"__meta__":{"hash":"sha256:ec582f2c70d61d9ea7c6c5f48d8f72507bfdde9d806aa3b60994c63a18be486b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetConnectorWish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetConnectorWishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setConnectorWish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SetConnectorWishMutation, SetConnectorWishMutationVariables>;
export const NewMailAddressDocument = {"__meta__":{"hash":"sha256:809f281a6e021ba0376beee60c4fddc8d2f981538560ec00bd3bcf89903d4b3c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NewMailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newMailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForwardingAddress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForwardingAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<NewMailAddressMutation, NewMailAddressMutationVariables>;
export const CreateApiKeyDocument = {"__meta__":{"hash":"sha256:083b8ae8cb6b00d863c6d1ff01996a21ce7b03ab2c1a57a247d75473e58cbdb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const ActivitiesDocument = {"__meta__":{"hash":"sha256:053ec485e8434183611ecd6f7c5b32851e1f9b58c0788f1d3d45afd2f1b0a91e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Activities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"isUndone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ActivitiesQuery, ActivitiesQueryVariables>;
export const OutboxPageDocument = {"__meta__":{"hash":"sha256:cca406a55dd2d600679ab6b2d8606d6953f1a79177f5f98f27d1a5a7fe95d1a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutboxPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MailStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"toAddress"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<OutboxPageQuery, OutboxPageQueryVariables>;
export const UsersDocument = {"__meta__":{"hash":"sha256:66dfd41c359ed8c6f86eee152d5860e9107d46cb3b489e6d5c1ccddf91936ec6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const BinDocument = {"__meta__":{"hash":"sha256:18dc086351e9e80fd5c4fc9762be54afee74272ec665eaace13c223f56529237"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removedBy"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BinQuery, BinQueryVariables>;
export const RestoreRecordDocument = {"__meta__":{"hash":"sha256:da5cc278651c9a2e423f8e9078292efc6134fab5886d2f89868f29726284dbf5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RestoreRecordMutation, RestoreRecordMutationVariables>;
export const CreateMeetingDocument = {"__meta__":{"hash":"sha256:d52dc9e017d8f940aea14f78d3e0cf4077147ecccabea2ded2b978543655bfb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<CreateMeetingMutation, CreateMeetingMutationVariables>;
export const AddRiskDocument = {"__meta__":{"hash":"sha256:c3a9e582f49e85b843263f3d27e647017124b23c8a7676a4031dd6770b643b33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddRiskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddRiskMutation, AddRiskMutationVariables>;
export const AskDecisionDocument = {"__meta__":{"hash":"sha256:c5ea11b7a6875b96da87e5751b5d7c0fcf918e584378ab4dce7b673af6b17465"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AskDecisionMutation, AskDecisionMutationVariables>;
export const BoardPageDocument = {"__meta__":{"hash":"sha256:c3d2762a6b6af3d83380d24a4102c688d63bce5c3058072a6c050e4187740635"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boardPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"riskCount"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedDecision"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardHeadline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardMovement"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardAside"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardPipeline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardOutcomes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardRisks"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardIntroduced"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardRoundtables"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ask"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityTitle"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByTitle"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardHeadline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pipeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commentary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardMovement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"inForward"}},{"kind":"Field","name":{"kind":"Name","value":"inBack"}},{"kind":"Field","name":{"kind":"Name","value":"inResumed"}},{"kind":"Field","name":{"kind":"Name","value":"outForward"}},{"kind":"Field","name":{"kind":"Name","value":"outBack"}},{"kind":"Field","name":{"kind":"Name","value":"outPaused"}},{"kind":"Field","name":{"kind":"Name","value":"outClosed"}},{"kind":"Field","name":{"kind":"Name","value":"cameIn"}},{"kind":"Field","name":{"kind":"Name","value":"wentOut"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"cameIn"}},{"kind":"Field","name":{"kind":"Name","value":"otherColumn"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"howMany"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardAside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stalledThen"}},{"kind":"Field","name":{"kind":"Name","value":"stalled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hopedForThen"}},{"kind":"Field","name":{"kind":"Name","value":"hopedForNow"}},{"kind":"Field","name":{"kind":"Name","value":"backTo"}},{"kind":"Field","name":{"kind":"Name","value":"backReason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardPipeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"pipeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}},{"kind":"Field","name":{"kind":"Name","value":"unvalued"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOutcomes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"partnershipId"}},{"kind":"Field","name":{"kind":"Name","value":"partnershipTitle"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"firstDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"weeksOld"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"word"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRisks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardIntroduced"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"led"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"introducedBy"}},{"kind":"Field","name":{"kind":"Name","value":"connectorMember"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"ledOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRoundtables"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}}]} as unknown as DocumentNode<BoardPageQuery, BoardPageQueryVariables>;
export const DecideDecisionDocument = {"__meta__":{"hash":"sha256:06c2ab6c099ae85a7e1a5ca774fb6490ea258718bbd9ade446a6b7937fde3334"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<DecideDecisionMutation, DecideDecisionMutationVariables>;
export const DecisionsDocument = {"__meta__":{"hash":"sha256:305b76a8a40ce1f8fa070f152108e132e99f14dbb8e32d12eb81953a394f3307"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ask"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityTitle"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<DecisionsQuery, DecisionsQueryVariables>;
export const BoardMovementItemsDocument = {"__meta__":{"hash":"sha256:10fb53262e1b77e65ae49442daf389bc0a1dc35a3674941f76f92344c25bee18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardMovementItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columnKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardColumnKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"flow"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MovementFlow"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boardMovementItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"columnKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columnKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"flow"},"value":{"kind":"Variable","name":{"kind":"Name","value":"flow"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"asAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"otherColumn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"worth"}}]}}]}}]} as unknown as DocumentNode<BoardMovementItemsQuery, BoardMovementItemsQueryVariables>;
export const WriteCommentaryDocument = {"__meta__":{"hash":"sha256:cb7bc756ce48ed3f911013ca0e87e8c96b35ddf027d20431f8a6bd2733b79ca0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteCommentary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteCommentaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeCommentary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<WriteCommentaryMutation, WriteCommentaryMutationVariables>;
export const BoundariesDocument = {"__meta__":{"hash":"sha256:960b82f93cfe2fba62815b04e757cbb8682ff01d797d3b8c813027fabf4d2abd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Boundaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boundaryEditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoundaryEditionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoundaryEditionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoundaryEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"editionOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"placeCount"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<BoundariesQuery, BoundariesQueryVariables>;
export const RemoveBoundariesDocument = {"__meta__":{"hash":"sha256:8d6e47ef08ee97639ed290f360a99ad94f218ccaf3208317c94fcc16847b4c79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveBoundaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveBoundariesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeBoundaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RemoveBoundariesMutation, RemoveBoundariesMutationVariables>;
export const DirectoryDocument = {"__meta__":{"hash":"sha256:4ab47924cb700f847199e83aea54aa2015a623fd51f890c4062754aafc801cc5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ORGANISATION"},{"kind":"EnumValue","value":"PERSON"},{"kind":"EnumValue","value":"POST"},{"kind":"EnumValue","value":"PLACE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"understoodAs"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"CLOSING"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const IntroductionAdviceDocument = {"__meta__":{"hash":"sha256:5399cfd416f81bc400d53d6eb0030f1252a2d39377ad4e4246d2b00f133ec2ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntroductionAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targetPersonId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introductionAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"targetPersonId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetPersonId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"knowsWell"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"approached"}},{"kind":"Field","name":{"kind":"Name","value":"waitUntil"}},{"kind":"Field","name":{"kind":"Name","value":"askedAlready"}}]}}]}}]} as unknown as DocumentNode<IntroductionAdviceQuery, IntroductionAdviceQueryVariables>;
export const AskIntroductionDocument = {"__meta__":{"hash":"sha256:a9dbcfb7c41a46c452e90f586e30773a0bf0b4d5a12397b39663fd5d7cb0e2da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskIntroduction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskIntroductionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askIntroduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AskIntroductionMutation, AskIntroductionMutationVariables>;
export const OpportunitiesToShareDocument = {"__meta__":{"hash":"sha256:e7f491d99c68309505b1bcf002c2c9879f593ffaa92642737b97d963de23d0e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunitiesToShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<OpportunitiesToShareQuery, OpportunitiesToShareQueryVariables>;
export const CorrectFinderDocument = {"__meta__":{"hash":"sha256:d33fbba61079cce2cec77d3dbd5036bfc7ddbacc8406761bbb495813595344db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectFinder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectFinderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctFinder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<CorrectFinderMutation, CorrectFinderMutationVariables>;
export const FindPageDocument = {"__meta__":{"hash":"sha256:f7bf2e4da7301b575dfbf6f0ba9895c44f08240912de890834387dd288c3508f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"functionKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topicKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seniorityAtMost"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confirmedWithinMonths"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"find"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"functionKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"functionKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"topicKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topicKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"placeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"seniorityAtMost"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seniorityAtMost"}}},{"kind":"Argument","name":{"kind":"Name","value":"confirmedWithinMonths"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confirmedWithinMonths"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundList"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyThisOrder"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundNeed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"postSource"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatekeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedHow"}},{"kind":"Field","name":{"kind":"Name","value":"approached"}},{"kind":"Field","name":{"kind":"Name","value":"hasAddress"}},{"kind":"Field","name":{"kind":"Name","value":"isYou"}},{"kind":"Field","name":{"kind":"Name","value":"askedId"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Nobody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Found"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPosts"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayKnow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"functionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"topicLabel"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Found"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"isLinked"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"functionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"topicLabel"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundRow"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Nobody"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyThisOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Found"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"gives"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"factId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FoundNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"functionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"topicLabel"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}}]} as unknown as DocumentNode<FindPageQuery, FindPageQueryVariables>;
export const GapsPageDocument = {"__meta__":{"hash":"sha256:b918869eaa561cdd16a3147d2fbf6e6f3267ea24c7424b1a457bcc66092ea5db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GapsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finderGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"function"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GapsPageQuery, GapsPageQueryVariables>;
export const ReadNeedDocument = {"__meta__":{"hash":"sha256:6fe1863f32efa4432629b6c2cc4ac9466810a4b17707e5960ea37e925362185f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"functionKey"}},{"kind":"Field","name":{"kind":"Name","value":"topicKey"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<ReadNeedQuery, ReadNeedQueryVariables>;
export const NoteGapDocument = {"__meta__":{"hash":"sha256:75bce4b9fe0b76fb64d6c6869c75bfa0667ec97c8e118ad0bbdb2595979e0d72"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteGapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}}]}}]} as unknown as DocumentNode<NoteGapMutation, NoteGapMutationVariables>;
export const WithdrawCorrectionDocument = {"__meta__":{"hash":"sha256:b85c7af16c9b1d997d7a0f73e55cbf5a47bfdcff21cd63bcb52a44d8fead17de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<WithdrawCorrectionMutation, WithdrawCorrectionMutationVariables>;
export const EditJobFunctionDocument = {"__meta__":{"hash":"sha256:39ac640aa83902769eab9b965cbd6d5ddf234515afdc8b87d28fcc2a27abc0e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditJobFunction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditJobFunctionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editJobFunction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<EditJobFunctionMutation, EditJobFunctionMutationVariables>;
export const CreateJobFunctionDocument = {"__meta__":{"hash":"sha256:e14c7f58e5888c50fe69874f7fa6da02c552e6e4d14e6245b9b6d4351d0ee7d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateJobFunction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateJobFunctionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createJobFunction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<CreateJobFunctionMutation, CreateJobFunctionMutationVariables>;
export const JobFunctionsDocument = {"__meta__":{"hash":"sha256:aa35d9899ea82c67ed77a7f088943594be6fb851cc5487b478b3d8b498e2ac80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobFunctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jobFunctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobFunctionLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobFunctionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobFunction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"titlePatterns"}},{"kind":"Field","name":{"kind":"Name","value":"postCount"}}]}}]} as unknown as DocumentNode<JobFunctionsQuery, JobFunctionsQueryVariables>;
export const TryTitleDocument = {"__meta__":{"hash":"sha256:ae1dcfe8019f4d40cdfcc0cb0fdd110729631e72dea83c3f8bee7890d79fe88b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TryTitle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"title"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"title"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"functionKey"}}]}}]}}]} as unknown as DocumentNode<TryTitleQuery, TryTitleQueryVariables>;
export const ImportDocument = {"__meta__":{"hash":"sha256:c4e6b0b5678e599891831b44188f1159dc335d44023b9d712cc73fb657f8e3fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Import"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowView"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowView"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcomeAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keptAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchStep"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckStep"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importNames"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NameChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importNewNames"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"outcomes"},"name":{"kind":"Name","value":"importRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcomeAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importKept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keptAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lawfulBasis"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"isDropped"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"isDropped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportName"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"chosenId"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportName"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ImportQuery, ImportQueryVariables>;
export const ImportsDocument = {"__meta__":{"hash":"sha256:9c45a70b054d347f1dc9647b3f53305940870bf4cead7b54983b77aa4848e76c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const MatchImportDocument = {"__meta__":{"hash":"sha256:090a5562a7d7923c291607271cb7178e8192ce12d30d9ef584b277bc0b049d03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MatchImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matchImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<MatchImportMutation, MatchImportMutationVariables>;
export const DecideImportNameDocument = {"__meta__":{"hash":"sha256:9217f5b5e39d8eea20336a454d063161190ede2ce23c294b66e6ec2ff9d9ebbf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideImportName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideImportNameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideImportName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<DecideImportNameMutation, DecideImportNameMutationVariables>;
export const FixImportCellDocument = {"__meta__":{"hash":"sha256:d7f297d5c8c092756d32a7de4087fd7679f1dac0fd711199ed5cc7bc4e354f48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FixImportCell"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FixImportCellInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fixImportCell"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<FixImportCellMutation, FixImportCellMutationVariables>;
export const StopImportDocument = {"__meta__":{"hash":"sha256:3fb179a40470daac97ab36f911b8db9a036a5a12451952fd2779228c16742c58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stopImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<StopImportMutation, StopImportMutationVariables>;
export const DecideImportRowDocument = {"__meta__":{"hash":"sha256:f3aa0eb2f1f55cbeb28e92ad4e5ae1eeffa29ca9b40c161a2da6cbb646f3824e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideImportRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideImportRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideImportRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<DecideImportRowMutation, DecideImportRowMutationVariables>;
export const StartImportDocument = {"__meta__":{"hash":"sha256:69f787aea7fcdef756ef9e247e6c27dccca85a3f2661821f101d81507e6b45ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<StartImportMutation, StartImportMutationVariables>;
export const DiscardImportDocument = {"__meta__":{"hash":"sha256:dbe0967ddc7136dde6a298756bc1ef9bd5455a5c8ef120c1c26fd56475060e14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<DiscardImportMutation, DiscardImportMutationVariables>;
export const DiscardForwardedMailDocument = {"__meta__":{"hash":"sha256:c5c4251de48fb3b7bbd240bd8eafb99c85d7404259de02e88cf607d8d99a88b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardForwardedMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardForwardedMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardForwardedMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<DiscardForwardedMailMutation, DiscardForwardedMailMutationVariables>;
export const ForwardedMailsDocument = {"__meta__":{"hash":"sha256:ac1ec714a4f696cba0a58308572e54d008080686884a21d222781414154a8111"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForwardedMails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forwardedMails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForwardedRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForwardedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForwardedMail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forwardedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isFromYou"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"moreParticipants"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}},{"kind":"Field","name":{"kind":"Name","value":"isAutomatic"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<ForwardedMailsQuery, ForwardedMailsQueryVariables>;
export const LogForwardedMailDocument = {"__meta__":{"hash":"sha256:cf89c210ac95c6fa080999759102e5e23d2fa8b8c2b7b9a34eb426f4f00c62b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogForwardedMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogForwardedMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logForwardedMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<LogForwardedMailMutation, LogForwardedMailMutationVariables>;
export const AnswerIntroductionDocument = {"__meta__":{"hash":"sha256:a579f5d9cdb3983399accb80ad7428fb7dda50d17bd4652d219318cc550fa01e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerIntroduction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerIntroductionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerIntroduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerIntroductionMutation, AnswerIntroductionMutationVariables>;
export const PoolAsksDocument = {"__meta__":{"hash":"sha256:15e8b526fcbe9fb55426e8c151664bf5f1ee065cb824c7df8e9379fcbc048785"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PoolAsks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PoolAsksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"poolAsks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PoolAsksMutation, PoolAsksMutationVariables>;
export const AskSomeoneElseDocument = {"__meta__":{"hash":"sha256:75f07ecc0356544889916544d1b8beb990ed6c4d86dd80c2944ec66668367c1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskSomeoneElse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskSomeoneElseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askSomeoneElse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AskSomeoneElseMutation, AskSomeoneElseMutationVariables>;
export const RecordIntroductionMeetingDocument = {"__meta__":{"hash":"sha256:334e259201f7893efccea436d2b6e0c287ccbe4bf7700a76ade6eca774adf5c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIntroductionMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordIntroductionMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIntroductionMeetingMutation, RecordIntroductionMeetingMutationVariables>;
export const RecordIntroductionResultDocument = {"__meta__":{"hash":"sha256:fcb52ec6822c668eb09d2e4006846d453300723930597a5efa4d18b6d0c2601b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIntroductionResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordIntroductionResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ledTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordIntroductionResultMutation, RecordIntroductionResultMutationVariables>;
export const HoldIntroductionDocument = {"__meta__":{"hash":"sha256:366fa864bc8a74adb53ca8fe7e24f6a94fb04adb52d80e11450a6aa6d9bca6fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldIntroduction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holdIntroduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<HoldIntroductionMutation, HoldIntroductionMutationVariables>;
export const SendIntroductionDocument = {"__meta__":{"hash":"sha256:ff1b85ae1b973c3a43f9e28c385256b96cb328ac3445734d6fcbd423bcbae9ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendIntroduction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendIntroductionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendIntroduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SendIntroductionMutation, SendIntroductionMutationVariables>;
export const IntroductionDocument = {"__meta__":{"hash":"sha256:9a73e04b226f9456cc2520cfadeecf9213fcf313a217c660eada6e5f5d54d35c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Introduction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultNote"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"askerMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectorMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetRole"}},{"kind":"Field","name":{"kind":"Name","value":"hopedBy"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityTitle"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForMe"}},{"kind":"Field","name":{"kind":"Name","value":"sendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"mailStatus"}},{"kind":"Field","name":{"kind":"Name","value":"privateReason"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pooledWith"}},{"kind":"Field","name":{"kind":"Name","value":"connectorLeft"}},{"kind":"Field","name":{"kind":"Name","value":"cannotBeMade"}},{"kind":"Field","name":{"kind":"Name","value":"otherWayId"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"ledTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionSteps"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskDelivery"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskAnother"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PoolableIntroduction"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableIntroduction"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionText"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionOutcome"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionOtherWays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionSteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"targetAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskDelivery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForMe"}},{"kind":"Field","name":{"kind":"Name","value":"connector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectorMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectorLeft"}},{"kind":"Field","name":{"kind":"Name","value":"askStatus"}},{"kind":"Field","name":{"kind":"Name","value":"askSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskAnother"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askSomeoneElse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PoolableIntroduction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayPool"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowPooling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableIntroduction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetCanBeWrittenTo"}},{"kind":"Field","name":{"kind":"Name","value":"cannotBeMade"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"sendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"mailStatus"}},{"kind":"Field","name":{"kind":"Name","value":"targetCanBeWrittenTo"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hold"}},{"kind":"Field","name":{"kind":"Name","value":"send"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMeeting"}},{"kind":"Field","name":{"kind":"Name","value":"recordResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionOtherWays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAgreement"}},{"kind":"Field","name":{"kind":"Name","value":"recordMade"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<IntroductionQuery, IntroductionQueryVariables>;
export const IntroductionsDocument = {"__meta__":{"hash":"sha256:de3d81b5b34a1808e14ed80a33c959ab3dd28fb87a020565f566fa1a01423d52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Introductions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lane"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionLane"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lane"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lane"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductionCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forMe"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeDue"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askPools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskPoolLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerableIntroduction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetCanBeWrittenTo"}},{"kind":"Field","name":{"kind":"Name","value":"cannotBeMade"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"askerMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hopedBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForMe"}},{"kind":"Field","name":{"kind":"Name","value":"ledTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerableIntroduction"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskPoolLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskPool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introductionId"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"askerMember"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]} as unknown as DocumentNode<IntroductionsQuery, IntroductionsQueryVariables>;
export const IntroductionsOfMonthDocument = {"__meta__":{"hash":"sha256:b8dc852eb0cdded0c0266fac278e6d02a076675af6a4cbe26326ba9e0f47d67f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntroductionsOfMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introductionsOfMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetRole"}},{"kind":"Field","name":{"kind":"Name","value":"connector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hopedBy"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"ledTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<IntroductionsOfMonthQuery, IntroductionsOfMonthQueryVariables>;
export const RecordIntroductionAgreedDocument = {"__meta__":{"hash":"sha256:805dc0da02a53abea138275381f53d0ac742986b0541e3c7dcb76fd89325694e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIntroductionAgreed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordIntroductionAgreed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIntroductionAgreedMutation, RecordIntroductionAgreedMutationVariables>;
export const RecordIntroductionMadeDocument = {"__meta__":{"hash":"sha256:d0ac5f1d9ad6b7306c68a1947577c309e1bbeb26ac98e5e9147c4357684caad9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIntroductionMade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordIntroductionMade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIntroductionMadeMutation, RecordIntroductionMadeMutationVariables>;
export const WithdrawIntroductionDocument = {"__meta__":{"hash":"sha256:7a5a79f4847ca6a5330a911adc511bdce6ac6c4d29d646b65d9226a13ade272c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawIntroduction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawIntroduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawIntroductionMutation, WithdrawIntroductionMutationVariables>;
export const AllowPoolingDocument = {"__meta__":{"hash":"sha256:547992c305280099f047eab41b85f4c4216bdf22f70a7c889fe8d08aff7b125f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllowPooling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowPoolingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowPooling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayPool"}}]}}]}}]}}]} as unknown as DocumentNode<AllowPoolingMutation, AllowPoolingMutationVariables>;
export const SearchOtherDocument = {"__meta__":{"hash":"sha256:5d4e2be606f79b515029835d1271438e9d1010ad64c782f8ccae0e8aaa11dab2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchOther"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]} as unknown as DocumentNode<SearchOtherQuery, SearchOtherQueryVariables>;
export const MergePreviewDocument = {"__meta__":{"hash":"sha256:be478684111441dd1efdc98cf5a1a9b05e34e1b75f49d5112c9b6af544faae3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keepId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"awayId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"keepId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keepId"}}},{"kind":"Argument","name":{"kind":"Name","value":"awayId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"awayId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"isFixed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]}}]} as unknown as DocumentNode<MergePreviewQuery, MergePreviewQueryVariables>;
export const MergeRecordsDocument = {"__meta__":{"hash":"sha256:47c53ed8108ffa38a9dc911d011db91eda5bcdb975a5c57f23c81dece1142a1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergeRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unmergeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<MergeRecordsMutation, MergeRecordsMutationVariables>;
export const LikelyPairsDocument = {"__meta__":{"hash":"sha256:ef13a93cef67a8041686ec1e3a7d9f6f941b7e5ea301e683c19c53e8a1b35772"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LikelyPairs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"likelyPairs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<LikelyPairsQuery, LikelyPairsQueryVariables>;
export const RecordMergesDocument = {"__meta__":{"hash":"sha256:1bd012bb3a24126de6ed247fb0caf10ef6df18e1715e9d517e8fe9370201d1de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordMerges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMerges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"keptId"}},{"kind":"Field","name":{"kind":"Name","value":"keptName"}},{"kind":"Field","name":{"kind":"Name","value":"awayName"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unmergeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"addedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<RecordMergesQuery, RecordMergesQueryVariables>;
export const MarkNotSameDocument = {"__meta__":{"hash":"sha256:cd2ae6f27280be5ea92fcfc5d2a8e3cd0d81e5dbfea218e25462e1ef0a63725c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotSame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotSameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNotSame"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<MarkNotSameMutation, MarkNotSameMutationVariables>;
export const UnmergeRecordsDocument = {"__meta__":{"hash":"sha256:3876da319d27c502cb0ad2cf5d585936c7507d186d1d8b4c0734e611d1ff9866"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmergeRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnmergeRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unmergeRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"awayId"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}}]} as unknown as DocumentNode<UnmergeRecordsMutation, UnmergeRecordsMutationVariables>;
export const NetworkDocument = {"__meta__":{"hash":"sha256:d736d075c0da404957324386b062c3ae2a8441ebd17de3b8cbd5ce4139e9ad7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TieKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strengthAtLeast"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieStrength"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"strengthAtLeast"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strengthAtLeast"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"centreName"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"joins"}},{"kind":"Field","name":{"kind":"Name","value":"onlyLinkTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"aId"}},{"kind":"Field","name":{"kind":"Name","value":"bId"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;
export const NetworkWaysDocument = {"__meta__":{"hash":"sha256:1fb6afe107f4ddc65dd0ba491c6ed0a8f63a4b708ca2caed7407b83934ed199c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkWays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"networkWays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NetworkWaysQuery, NetworkWaysQueryVariables>;
export const AddPartyDocument = {"__meta__":{"hash":"sha256:8f51d49a235842a334eea61fc2ca159ca7ca682dfc28f3540b857106534bdc03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPartyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddPartyMutation, AddPartyMutationVariables>;
export const AddOpportunityRiskDocument = {"__meta__":{"hash":"sha256:5c448165ea6a7059a6f3902b5a3a53f3bfcf7933688b80c45f754cf66890f759"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOpportunityRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddRiskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddOpportunityRiskMutation, AddOpportunityRiskMutationVariables>;
export const ChangePartyDocument = {"__meta__":{"hash":"sha256:a3a79ec069d993c803c98ea299009b89482c6d2b7852b4e818891db7c86f4f68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<ChangePartyMutation, ChangePartyMutationVariables>;
export const PartyPeopleDocument = {"__meta__":{"hash":"sha256:bb34ba2ce8de1751006363892e7916a7599f5cfec2821c62cec33ac0cd88ffaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartyPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisation"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartyPeopleQuery, PartyPeopleQueryVariables>;
export const RemovePartyDocument = {"__meta__":{"hash":"sha256:5041a2e24c79f5415dd50fa8ea517f6ad4176b87bf7c8a9e9542cbd3a2ca1301"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePartyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RemovePartyMutation, RemovePartyMutationVariables>;
export const EditOpportunityDocument = {"__meta__":{"hash":"sha256:236dac5625d44182cb59cc934d0c27971f5c33733b8c18bc9fe7cdc0898188b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<EditOpportunityMutation, EditOpportunityMutationVariables>;
export const ProvideEvidenceDocument = {"__meta__":{"hash":"sha256:d615207b39f5f2a4f68684e38de6de0481909060d202c33c5490e00cc86c419b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProvideEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvideEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"provideEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<ProvideEvidenceMutation, ProvideEvidenceMutationVariables>;
export const AddOpportunityFollowUpDocument = {"__meta__":{"hash":"sha256:152ae14df68617c2b0d981fc22252b41146670d89398e6c236b164711991e5ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOpportunityFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddOpportunityFollowUpMutation, AddOpportunityFollowUpMutationVariables>;
export const LogContactDocument = {"__meta__":{"hash":"sha256:bcbedeb36ae143ab0dca793fdfc78dd8abf120ea2cb9c8937a63d1d1cc8b3d42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogInteractionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logInteraction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<LogContactMutation, LogContactMutationVariables>;
export const MoveChoicesDocument = {"__meta__":{"hash":"sha256:35a71dd5aa07a80463d1c94348a7d7fe485701b9f4f4c5e1ba7a9148b787c832"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoveChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"inPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isBack"}},{"kind":"Field","name":{"kind":"Name","value":"asksForAgreement"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveChoicesQuery, MoveChoicesQueryVariables>;
export const MoveOpportunityDocument = {"__meta__":{"hash":"sha256:727c47acc3ae2e806a90665098b54b39766285bb7b509e0dbce12927bb2a6e9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<MoveOpportunityMutation, MoveOpportunityMutationVariables>;
export const PauseOpportunityDocument = {"__meta__":{"hash":"sha256:2bfad29a7ba38b128c2dedadadd8335cdea0157f7be2c4677735c5d96dd21d8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pauseOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<PauseOpportunityMutation, PauseOpportunityMutationVariables>;
export const ResumeOpportunityDocument = {"__meta__":{"hash":"sha256:f982167d23db2dba930c328ca98126142b5883646536a3ad9a47757b558a09f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resumeOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<ResumeOpportunityMutation, ResumeOpportunityMutationVariables>;
export const CloseOpportunityDocument = {"__meta__":{"hash":"sha256:c1b28466bdb99fb54badb51c1f11fffa1bda4aa00f25ed070a38413aa30b4da0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<CloseOpportunityMutation, CloseOpportunityMutationVariables>;
export const ReopenOpportunityDocument = {"__meta__":{"hash":"sha256:7065908e14284f503985fac9a6ee769f9ab7de17a52683595317b9e24673796d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<ReopenOpportunityMutation, ReopenOpportunityMutationVariables>;
export const CreateOpportunityDocument = {"__meta__":{"hash":"sha256:629c939926c38391fd60bf6261ef9a2e12eb845e2fc2fc7475b43bdb9caaf56f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<CreateOpportunityMutation, CreateOpportunityMutationVariables>;
export const SetNextStepDocument = {"__meta__":{"hash":"sha256:08d500d332b703540f7f4b075c0e595ed0391f9ff6ebe48be6a9d8358ec26222"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNextStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNextStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setNextStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SetNextStepMutation, SetNextStepMutationVariables>;
export const OpportunityBoardDocument = {"__meta__":{"hash":"sha256:d37b29a69598f74c8d6ab83e2e14c65e051f6c8ee9c6e9f1799a910e03518056"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunityBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownerId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kindKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stalled"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"closingThisQuarter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forBoard"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"placeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"ownerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kindKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kindKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"stalled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stalled"}}},{"kind":"Argument","name":{"kind":"Name","value":"closingThisQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"closingThisQuarter"}}},{"kind":"Argument","name":{"kind":"Name","value":"forBoard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forBoard"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"valueLow"}},{"kind":"Field","name":{"kind":"Name","value":"valueHigh"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"nextRestartOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedThisYear"}},{"kind":"Field","name":{"kind":"Name","value":"lessonsThisYear"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityViews"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"noteLine"}},{"kind":"Field","name":{"kind":"Name","value":"valueLow"}},{"kind":"Field","name":{"kind":"Name","value":"valueHigh"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"stageSince"}},{"kind":"Field","name":{"kind":"Name","value":"restartOn"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pursuit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isStalled"}},{"kind":"Field","name":{"kind":"Name","value":"stalledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"quietDays"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityViews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityBoard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"views"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"stalled"}},{"kind":"Field","name":{"kind":"Name","value":"closingThisQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"forBoard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<OpportunityBoardQuery, OpportunityBoardQueryVariables>;
export const OpportunityListDocument = {"__meta__":{"hash":"sha256:39eb165e65f346f6b3eac92bb0bbd4bb1305ddbf767b44e76fd221423e255f28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunityList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownerId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kindKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stalled"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"closingThisQuarter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forBoard"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityViews"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"placeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"ownerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kindKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kindKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"stalled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stalled"}}},{"kind":"Argument","name":{"kind":"Name","value":"closingThisQuarter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"closingThisQuarter"}}},{"kind":"Argument","name":{"kind":"Name","value":"forBoard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forBoard"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityViews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityBoard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"views"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"stalled"}},{"kind":"Field","name":{"kind":"Name","value":"closingThisQuarter"}},{"kind":"Field","name":{"kind":"Name","value":"forBoard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"noteLine"}},{"kind":"Field","name":{"kind":"Name","value":"valueLow"}},{"kind":"Field","name":{"kind":"Name","value":"valueHigh"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"stageSince"}},{"kind":"Field","name":{"kind":"Name","value":"restartOn"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pursuit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isStalled"}},{"kind":"Field","name":{"kind":"Name","value":"stalledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"quietDays"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]} as unknown as DocumentNode<OpportunityListQuery, OpportunityListQueryVariables>;
export const OpportunityDetailDocument = {"__meta__":{"hash":"sha256:4025205be3db44427c57c237801cb36e94e99dd9ddec7d2698acb7e1be938c99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunityDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organises"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stageSince"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"restartOn"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}},{"kind":"Field","name":{"kind":"Name","value":"partnershipId"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"stageTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isHere"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isBack"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AtAGlance"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateSection"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartiesSection"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StorySection"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowItBegan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RisksSection"}},{"kind":"Field","name":{"kind":"Name","value":"pursuit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"opportunityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organises"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenFollowUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AtAGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"offer"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"homes"}},{"kind":"Field","name":{"kind":"Name","value":"noteLine"}},{"kind":"Field","name":{"kind":"Name","value":"valueLow"}},{"kind":"Field","name":{"kind":"Name","value":"valueHigh"}},{"kind":"Field","name":{"kind":"Name","value":"valueConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"land"}},{"kind":"Field","name":{"kind":"Name","value":"landStatus"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pursuit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isStalled"}},{"kind":"Field","name":{"kind":"Name","value":"stalledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"quietDays"}},{"kind":"Field","name":{"kind":"Name","value":"lastTwoWayOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"inPlace"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"}},{"kind":"Field","name":{"kind":"Name","value":"providedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartiesSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentOn"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentNote"}},{"kind":"Field","name":{"kind":"Name","value":"liveTies"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StorySection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fromColumn"}},{"kind":"Field","name":{"kind":"Name","value":"toColumn"}},{"kind":"Field","name":{"kind":"Name","value":"overrideBy"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"fromCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"toCommitment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowItBegan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leadMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnershipId"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableId"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableOn"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"}},{"kind":"Field","name":{"kind":"Name","value":"introductionId"}},{"kind":"Field","name":{"kind":"Name","value":"introducedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RisksSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"response"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenFollowUp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpportunityDetailQuery, OpportunityDetailQueryVariables>;
export const AddOpportunityNoteDocument = {"__meta__":{"hash":"sha256:83236e7f90de602e47cff4a0f25ea8d156bf08489cd02d4d29f58132d729f6e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOpportunityNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddOpportunityNoteMutation, AddOpportunityNoteMutationVariables>;
export const CreatePostDocument = {"__meta__":{"hash":"sha256:5d967c656be315810519001b452822c8beaa88aea2b42a49a406de055031313b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<CreatePostMutation, CreatePostMutationVariables>;
export const OrganisationChangesDocument = {"__meta__":{"hash":"sha256:1024b1736414721ea04cf6a71f3b1ea11677d846d06b5b1e98ca29fe1efadd18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"organisationChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"change"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkOutcomeRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkOutcomeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<OrganisationChangesQuery, OrganisationChangesQueryVariables>;
export const ChangeOrganisationsDocument = {"__meta__":{"hash":"sha256:bf046689e434f6f12211702ea0061d5785c6d6a41420091fdb5395e24890d777"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOrganisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOrganisationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"changeOrganisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]} as unknown as DocumentNode<ChangeOrganisationsMutation, ChangeOrganisationsMutationVariables>;
export const OrganisationIdsDocument = {"__meta__":{"hash":"sha256:93b0fa56d63535c18b194a30e71a2f86113aab34abab1f58bd381c0219ed11fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"function"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"worksWith"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notContactedDays"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"function"},"value":{"kind":"Variable","name":{"kind":"Name","value":"function"}}},{"kind":"Argument","name":{"kind":"Name","value":"worksWith"},"value":{"kind":"Variable","name":{"kind":"Name","value":"worksWith"}}},{"kind":"Argument","name":{"kind":"Name","value":"notContactedDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notContactedDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<OrganisationIdsQuery, OrganisationIdsQueryVariables>;
export const EditOrganisationDocument = {"__meta__":{"hash":"sha256:73574645aa1fd9dc2025c2de242b83a18dd45f69571cd206ef4c52a12df226a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<EditOrganisationMutation, EditOrganisationMutationVariables>;
export const EditPostDocument = {"__meta__":{"hash":"sha256:f4dff4e3921a6f57fae5d1e15717f20b8f685ab259f0ebea335baeecaac88768"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<EditPostMutation, EditPostMutationVariables>;
export const CreateOrganisationDocument = {"__meta__":{"hash":"sha256:ddc7d8209a4d934bdedbe0df37dd564b57d3c60e8d31fbe81daf02f62788d464"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const AddOrganisationIdentifierDocument = {"__meta__":{"hash":"sha256:8fec81da8be888b7123c4fec2fb188695d5977b2f9c9916a1d210db0a271f343"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOrganisationIdentifier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddIdentifierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addOrganisationIdentifier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddOrganisationIdentifierMutation, AddOrganisationIdentifierMutationVariables>;
export const EndOrganisationIdentifierDocument = {"__meta__":{"hash":"sha256:d5f7c080cbe5ce1cf7ec33a1353c5aaa04c14f4b46fbcda6dfbf724c0100335d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOrganisationIdentifier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endOrganisationIdentifier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<EndOrganisationIdentifierMutation, EndOrganisationIdentifierMutationVariables>;
export const AddOrganisationNameDocument = {"__meta__":{"hash":"sha256:1d80dd5777bd4e253ae095d51b808473a95ff577930d983bda41dec2bb527c8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOrganisationName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrganisationNameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addOrganisationName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddOrganisationNameMutation, AddOrganisationNameMutationVariables>;
export const MarkPostVacantDocument = {"__meta__":{"hash":"sha256:ef42a3825f807ceacbc6b031a4236e88e05fa783487da443463e0705eedfa85d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkPostVacant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkVacantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markPostVacant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<MarkPostVacantMutation, MarkPostVacantMutationVariables>;
export const SetOrganisationPlacesDocument = {"__meta__":{"hash":"sha256:17182df168abd21379b078d5402548d2ac8ed9265520ac1bb5a0f9b3544812ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOrganisationPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPlacesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setOrganisationPlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SetOrganisationPlacesMutation, SetOrganisationPlacesMutationVariables>;
export const EndOrganisationLinkDocument = {"__meta__":{"hash":"sha256:9ffc1e0656cdf73efdcc2efdc43bdb255efe09f8df16431f9a969b47aabf9981"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOrganisationLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endOrganisationLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<EndOrganisationLinkMutation, EndOrganisationLinkMutationVariables>;
export const OrganisationDocument = {"__meta__":{"hash":"sha256:fc91432041e7e61dacaa6d3e6525b78fd9e930977940cca382a0f81681f50e3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"peopleKnown"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NowPartOf"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationCodes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationPlaces"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationNames"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationStructure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationPost"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobFunctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StructureStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Succession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isGatekeeper"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatekeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NowPartOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"pecrClass"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"actsAs"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"heldByRegister"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"icb"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationCodes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationStructure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"icb"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"icbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureStep"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StructureStep"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostAround"}},{"kind":"Field","name":{"kind":"Name","value":"decisionRole"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"function"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedHow"}}]}}]}}]} as unknown as DocumentNode<OrganisationQuery, OrganisationQueryVariables>;
export const OrganisationsDocument = {"__meta__":{"hash":"sha256:b823a117f681a49d20d3397eeb43ea4fa95f8335309add64930a8bbd983e7b39"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"function"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"worksWith"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notContactedDays"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isInPlace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"placeWords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"underIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"function"},"value":{"kind":"Variable","name":{"kind":"Name","value":"function"}}},{"kind":"Argument","name":{"kind":"Name","value":"worksWith"},"value":{"kind":"Variable","name":{"kind":"Name","value":"worksWith"}}},{"kind":"Argument","name":{"kind":"Name","value":"notContactedDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notContactedDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"around"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"underIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"placeWords"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLACE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"EnumValue","value":"ORGANISATIONS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"peopleKnown"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPosts"}},{"kind":"Field","name":{"kind":"Name","value":"openOpportunities"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"icb"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"servedInPart"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isInPlace"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const LinkOrganisationsDocument = {"__meta__":{"hash":"sha256:268ec71b21ff19585865d429fc9cdc182a22a45ebf986fa8c87d95d13c83b1b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkOrganisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkOrganisationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linkOrganisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<LinkOrganisationsMutation, LinkOrganisationsMutationVariables>;
export const RecordSuccessionDocument = {"__meta__":{"hash":"sha256:0c8605df81850fcae31784afc3463f63fff941742f5dc9708912a35106b10133"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSuccession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSuccessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordSuccession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RecordSuccessionMutation, RecordSuccessionMutationVariables>;
export const AddContributionDocument = {"__meta__":{"hash":"sha256:757a408bd86a1040c46bbbf799dcf488aa677cb83b17a43d0b30328b1fb9a0ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddContribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddContributionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addContribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddContributionMutation, AddContributionMutationVariables>;
export const AddHubDocument = {"__meta__":{"hash":"sha256:483bb246d7e8852305f3c5680b8f964b44381492f244d67a6bc2dbd2e230740c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddHub"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddHubInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addHub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddHubMutation, AddHubMutationVariables>;
export const AddMeasureDocument = {"__meta__":{"hash":"sha256:251417d4297483c6da6318063ba401dbbee8bb2867661f59c88c0958a94bb3c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddMeasureMutation, AddMeasureMutationVariables>;
export const EditPartnershipDocument = {"__meta__":{"hash":"sha256:5748d28021822f0eecad0b22d996b236e7a435865383d084845da30f1aeba159"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditPartnership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPartnershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editPartnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<EditPartnershipMutation, EditPartnershipMutationVariables>;
export const PartnershipDocument = {"__meta__":{"hash":"sha256:c7d1e92db7c214215f89a0e64eab8cbec881c283f94c9f2fc62cbb89ed11f29c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partnership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"partnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditedPartnership"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnershipParties"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnershipContributions"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnershipHubs"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnershipMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditedPartnership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipParties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipContributions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"financialYear"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pledged"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipHubs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hubs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"housingPriority"}},{"kind":"Field","name":{"kind":"Name","value":"healthPriority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipMeasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"firstDue"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"weeksOld"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"word"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipQuery, PartnershipQueryVariables>;
export const PartnershipsDocument = {"__meta__":{"hash":"sha256:c5085a713ae1b5f499b6b9b390f038a3fce69ffe8a7253315bed2a1aeff78c98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partnerships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<PartnershipsQuery, PartnershipsQueryVariables>;
export const RecordReadingDocument = {"__meta__":{"hash":"sha256:b8ff78b23fad81c2a14e25f7ba7d39353a218560eb5a2c4b6b15d99231b26853"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReadingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RecordReadingMutation, RecordReadingMutationVariables>;
export const AppointDocument = {"__meta__":{"hash":"sha256:fac09f21630e1c96d7149112224afc40d2ce3c0bb8d6a839de06f42e46b52309"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AppointMutation, AppointMutationVariables>;
export const ConfirmAppointmentDocument = {"__meta__":{"hash":"sha256:d8141a78186e4e4fac7659ece7619bc2ccd61f8d7a0f0eb297ed890d4518389d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<ConfirmAppointmentMutation, ConfirmAppointmentMutationVariables>;
export const ChangeAppointmentDocument = {"__meta__":{"hash":"sha256:44d5d533642a998a2a497b1750d1fd235f7db2dc084ad0252e5f695cd722d99f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<ChangeAppointmentMutation, ChangeAppointmentMutationVariables>;
export const EndAppointmentDocument = {"__meta__":{"hash":"sha256:e14096888f1805060e0687f678a7ec913ab5f09b026c7b394b468141cb921051"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<EndAppointmentMutation, EndAppointmentMutationVariables>;
export const PeopleChangesDocument = {"__meta__":{"hash":"sha256:37d22471d0a67bf56c772141c564f361b83798000b2a0d1b917281da777f1296"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"peopleChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"change"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkOutcomeRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkOutcomeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<PeopleChangesQuery, PeopleChangesQueryVariables>;
export const ChangePeopleDocument = {"__meta__":{"hash":"sha256:f0263fe33e553c7f58fa06cc7597c2dff5d72ee0f6269552b80a154df69a6c92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePeopleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"changePeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]} as unknown as DocumentNode<ChangePeopleMutation, ChangePeopleMutationVariables>;
export const PeopleIdsDocument = {"__meta__":{"hash":"sha256:0fe969d524c55127a2683ebfc03ba5d594978819f324acf05f8680607e4f57c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"function"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"worksWith"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notContactedDays"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"function"},"value":{"kind":"Variable","name":{"kind":"Name","value":"function"}}},{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"worksWith"},"value":{"kind":"Variable","name":{"kind":"Name","value":"worksWith"}}},{"kind":"Argument","name":{"kind":"Name","value":"notContactedDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notContactedDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<PeopleIdsQuery, PeopleIdsQueryVariables>;
export const AddTieDocument = {"__meta__":{"hash":"sha256:4408585de00a6e1dcb086a72808496d8c35ac5d979cf8bfb95de2e92c4ca332c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddTieMutation, AddTieMutationVariables>;
export const SetPersonDetailDocument = {"__meta__":{"hash":"sha256:1d46befbe26a0358ac789fc1666ec2b57bd32ef77591823349899bf9985102ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPersonDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPersonDetailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPersonDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SetPersonDetailMutation, SetPersonDetailMutationVariables>;
export const EditPersonDocument = {"__meta__":{"hash":"sha256:aac2c999c3ea9994ca11eb3279be6aa609abe7e77855ef8ad0da220310ae6127"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<EditPersonMutation, EditPersonMutationVariables>;
export const DisownTieDocument = {"__meta__":{"hash":"sha256:da9132a60095ae65efc3d191909a1611a75e37fbaf90a6826267879e412572b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisownTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisownTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disownTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<DisownTieMutation, DisownTieMutationVariables>;
export const AllowTieDocument = {"__meta__":{"hash":"sha256:abb49f0e778ae71dbec0f3c0b55df04ca98ff558cf405b2d7291c4761c11700b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllowTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AllowTieMutation, AllowTieMutationVariables>;
export const CreatePersonDocument = {"__meta__":{"hash":"sha256:9432f0d7f40a307c8c02306494c57ba1c7c678191aa1847dd7836295eca0a472"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePersonMutation, CreatePersonMutationVariables>;
export const NewPersonAtDocument = {"__meta__":{"hash":"sha256:73884f777e274687905674db4251bffa3208425c1cbb1bbe6e63671f6caab635"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewPersonAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<NewPersonAtQuery, NewPersonAtQueryVariables>;
export const PeopleDocument = {"__meta__":{"hash":"sha256:25421ca7cc715512948c283095646ed934628018431883f19b1e6e00b9a7496a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"function"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"worksWith"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notContactedDays"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"placeWords"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"underIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mayConfirm"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rolesToConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mayConfirm"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"function"},"value":{"kind":"Variable","name":{"kind":"Name","value":"function"}}},{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"worksWith"},"value":{"kind":"Variable","name":{"kind":"Name","value":"worksWith"}}},{"kind":"Argument","name":{"kind":"Name","value":"notContactedDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notContactedDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"around"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"underIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"placeWords"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLACE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"EnumValue","value":"PEOPLE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListView"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"currentAppointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedHow"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PersonTimelineDocument = {"__meta__":{"hash":"sha256:099079c691f305569cf840ce0562047a81bc3fc7767176e98af66204a98c724c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonStory"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEvents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonEventPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonEvents"}}]}}]}}]} as unknown as DocumentNode<PersonTimelineQuery, PersonTimelineQueryVariables>;
export const AddPersonTopicDocument = {"__meta__":{"hash":"sha256:ba9d866a328c629260ea735d3c117a0e803d771cb02de9c927a3cd6111b024a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPersonTopic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPersonTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addPersonTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddPersonTopicMutation, AddPersonTopicMutationVariables>;
export const PersonDocument = {"__meta__":{"hash":"sha256:6c03e9dfc9ec5a0f9c47cd4aea06689013dc7191080ff155e8a53c58cabdd6ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maySeeContact"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pronunciation"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedSource"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBasis"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"currentAppointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonAppointments"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonTopics"}},{"kind":"Field","name":{"kind":"Name","value":"isBridge"}},{"kind":"Field","name":{"kind":"Name","value":"detail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OurDetail"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonShared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonStory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"howWeKnow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maySeeContact"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowWeKnow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maySeeContact"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonWays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostBeside"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isGatekeeper"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatekeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostBeside"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonEvents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonAppointments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedHow"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"function"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostAround"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonTopics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"notedOn"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OurDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"detail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"contactPreference"}},{"kind":"Field","name":{"kind":"Name","value":"lawfulBasis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonShared"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sharedTopics"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isSponsor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonEventPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonEvents"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowWeKnow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acquaintance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aId"}},{"kind":"Field","name":{"kind":"Name","value":"bId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"weakerOn"}},{"kind":"Field","name":{"kind":"Name","value":"usableByOthers"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"pointsToday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonWays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ways"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const PublishPersonDocument = {"__meta__":{"hash":"sha256:c4da6df238de95e45111773446561fe31ab861173513febc261b4410393535e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<PublishPersonMutation, PublishPersonMutationVariables>;
export const RolesToConfirmDocument = {"__meta__":{"hash":"sha256:96a5ffca2db7c7ec5ff2ce22ef9160fdbd64cc4d7942298cc781773cf529e956"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rolesToConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleAtHand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleAtHand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleToConfirm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorOf"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableId"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableOn"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedHow"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolesToConfirmQuery, RolesToConfirmQueryVariables>;
export const SetTieStrengthDocument = {"__meta__":{"hash":"sha256:00e5ac4a99ac15d77a6adf27c724836b60febf3499841a5887af6ef13acebce5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTieStrength"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTieStrengthInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setTieStrength"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SetTieStrengthMutation, SetTieStrengthMutationVariables>;
export const CoverageDocument = {"__meta__":{"hash":"sha256:a65146ac7b25c36d60b3c41cfe2a60da2c57d858dddb5704f04f47e72b3a684e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isMap"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boundaryEditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isMap"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageMapEdition"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"editions"},"name":{"kind":"Name","value":"boundaryEditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isMap"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"editionOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacePart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liveOpportunities"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageMapEdition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoundaryEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editionOn"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"boundaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liesPartlyIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdsPartOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"functionKey"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const DeprivationDocument = {"__meta__":{"hash":"sha256:bcad84ca009a9fd689c4a4ead0b11052ee0bfa2b18f658fc30a2d3205e32bfc1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deprivation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deprivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DistrictRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"SYSTEM"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DistrictRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deprivation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}},{"kind":"Field","name":{"kind":"Name","value":"mostDeprivedTenth"}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhoods"}},{"kind":"Field","name":{"kind":"Name","value":"inMostDeprivedFifth"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<DeprivationQuery, DeprivationQueryVariables>;
export const PlaceDocument = {"__meta__":{"hash":"sha256:d0cd5ad2675bc2565c29d71710d1f7307ab194751bad4289a5630f5c88a3b733"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Place"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isToday"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceLies"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacePart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localEconomy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isToday"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceOrganisations"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceDeprivation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceGaps"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWork"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isToday"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacePeople"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DistrictRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deprivation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"averageScore"}},{"kind":"Field","name":{"kind":"Name","value":"mostDeprivedTenth"}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhoods"}},{"kind":"Field","name":{"kind":"Name","value":"inMostDeprivedFifth"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"functionKey"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceLies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liesPartlyIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdsPartOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOrganisations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalEconomy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"patientShare"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subType"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"peopleKnown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceDeprivation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalEconomy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DistrictRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceGaps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalEconomy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalEconomy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liveOpportunities"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacePeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currentAppointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
export const PlacesDocument = {"__meta__":{"hash":"sha256:7aa4b73c4d84ce89dfe6c22bbe8d21a16e96cf40e5eabbc671986ae516aea81c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Places"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisationCount"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liesPartlyIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const FetchRegistersDocument = {"__meta__":{"hash":"sha256:e489ab55a7cbecaf9c641853223ff2eb54a2473077bef52d950de7d7b7d529ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FetchRegisters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FetchRegistersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fetchRegisters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerFetch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FetchRegistersMutation, FetchRegistersMutationVariables>;
export const RegisterEditionsDocument = {"__meta__":{"hash":"sha256:60f41a2292a386b05dea5d938eec0ca404cda4c80d3609c823328cd59c653375"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"editionOn"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registerHost"}},{"kind":"Field","name":{"kind":"Name","value":"registerFetches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegisterAddress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegisterAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterFetch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"fetchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<RegisterEditionsQuery, RegisterEditionsQueryVariables>;
export const ReorganisedDocument = {"__meta__":{"hash":"sha256:1c0ff1ad9c58eb48344b3786fa577df6fc2f8782105c5d8e2ed103c0aa020147"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reorganised"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partiesAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"postsToSettle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingPost"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyToSettle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partiesToSettle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partiesAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingParty"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyToSettle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingPost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"function"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyToSettle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ReorganisedQuery, ReorganisedQueryVariables>;
export const SettlePartyDocument = {"__meta__":{"hash":"sha256:92776739fa64485c22f33d65b7b9cdf9e57ca5b769e45e57bb5fed20e5786788"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettlePartyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settleParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SettlePartyMutation, SettlePartyMutationVariables>;
export const SettlePostDocument = {"__meta__":{"hash":"sha256:bfa1487195699afeaaceab0caccb7661fcd4e33288de04885bfa247ce15d1c87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettlePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettlePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settlePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SettlePostMutation, SettlePostMutationVariables>;
export const CancelRoundtableDocument = {"__meta__":{"hash":"sha256:2d10233d0df587abc4957923e43ff2425067120a0790c8a5555d506fbc5c8cb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRoundtable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelRoundtable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CancelRoundtableMutation, CancelRoundtableMutationVariables>;
export const AddCaptureDocument = {"__meta__":{"hash":"sha256:64c89ccf3d8a329f95e4be9df02f49fc9e49e9618da8f343fcaf6ecd039aaa99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCapture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaptureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCapture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"capture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddCaptureMutation, AddCaptureMutationVariables>;
export const RemoveCaptureDocument = {"__meta__":{"hash":"sha256:d8c632d825c0450af4c9a6690bae36f24fc419ca496dde9efef079577a048068"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCapture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeCapture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"capture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RemoveCaptureMutation, RemoveCaptureMutationVariables>;
export const TakeOnActionDocument = {"__meta__":{"hash":"sha256:f8f2a6bc018003d7a6c61c07714fd0780268ed16cc97668d9b360ea4fc00b24e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOnAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<TakeOnActionMutation, TakeOnActionMutationVariables>;
export const MarkAttendanceDocument = {"__meta__":{"hash":"sha256:6652a738def4a292231aa9cd8e00acdf09d453f3003c6c4ab984a10c1595b753"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<MarkAttendanceMutation, MarkAttendanceMutationVariables>;
export const AddWalkInDocument = {"__meta__":{"hash":"sha256:69b447ffa47e38e1e0b0280cad7993218a0c4d6a7a3a2f842037f906e0b3a5c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddWalkIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddWalkInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addWalkIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AddWalkInMutation, AddWalkInMutationVariables>;
export const RoundtableFollowUpDocument = {"__meta__":{"hash":"sha256:bc2f70ec23931b729760d89021074eac50aa78eda3ddfad03ac9f5c83f472c2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundtableFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannerHead"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"noShow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"actionsDone"}},{"kind":"Field","name":{"kind":"Name","value":"captures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Captured"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"capture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Captured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Capture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RoundtableFollowUpQuery, RoundtableFollowUpQueryVariables>;
export const CorrectInvitationEmailDocument = {"__meta__":{"hash":"sha256:50144ad56007f400d595af06273baa087fab406902e7bb9d9e121bfb5e1b1a3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectInvitationEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctInvitationEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<CorrectInvitationEmailMutation, CorrectInvitationEmailMutationVariables>;
export const InviteGuestDocument = {"__meta__":{"hash":"sha256:0c76afb82129203a2efdd7a9d079d724ab7b592eb2b514827177698c213d790c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteGuest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteGuest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<InviteGuestMutation, InviteGuestMutationVariables>;
export const RoundtableInvitesDocument = {"__meta__":{"hash":"sha256:673e488d1ad6fdc68e674ec258b6b589360cca0d084df86156296986d4d4d4bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundtableInvites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannerHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoomBalance"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InviteNext"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuestList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Guest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"joining"}},{"kind":"Field","name":{"kind":"Name","value":"showsName"}},{"kind":"Field","name":{"kind":"Name","value":"substituteName"}},{"kind":"Field","name":{"kind":"Name","value":"substituteEmail"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"isWrongAddress"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"roleVerifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"capture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"short"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"executives"}},{"kind":"Field","name":{"kind":"Name","value":"directors"}},{"kind":"Field","name":{"kind":"Name","value":"heads"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InviteNext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"inviteNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuestList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Guest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RoundtableInvitesQuery, RoundtableInvitesQueryVariables>;
export const RoundtableLiveDocument = {"__meta__":{"hash":"sha256:1e08f387a28fafc1962b68130b4a9df6504dfb1aaa83dd896e30dca3a73e4104"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundtableLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannerHead"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckIn"}},{"kind":"Field","name":{"kind":"Name","value":"shownGuests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"Field","name":{"kind":"Name","value":"captures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Captured"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"capture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Captured"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Capture"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RoundtableLiveQuery, RoundtableLiveQueryVariables>;
export const InvitationPreviewDocument = {"__meta__":{"hash":"sha256:73f8728dc719cc2e7448a5861e4f3e950145e1fd3a3f127e1f1f58af1c09adc3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invitationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitationPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invitationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invitationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
export const RoundtablesToCopyDocument = {"__meta__":{"hash":"sha256:a38b1c9fb3410c44ec8b342fa1575825821838f3fc0f70694b6b2b188068ac1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundtablesToCopy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"LATEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundtablesToCopyQuery, RoundtablesToCopyQueryVariables>;
export const CreateRoundtableDocument = {"__meta__":{"hash":"sha256:10ce05e4672671b784b1a11f9138536c45cf366ee4c7b29c7d178711d7b0da47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRoundtable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoundtableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createRoundtable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<CreateRoundtableMutation, CreateRoundtableMutationVariables>;
export const EditRoundtableDocument = {"__meta__":{"hash":"sha256:6187336320662242cf889015ab1c1020d6a4d6f2e6f3cc9dd2c44f156648b37f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditRoundtable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditRoundtableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editRoundtable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannerHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanForm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"capture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"accessNote"}},{"kind":"Field","name":{"kind":"Name","value":"joiningLink"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"admission"}},{"kind":"Field","name":{"kind":"Name","value":"promotesAutomatically"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}}]}}]} as unknown as DocumentNode<EditRoundtableMutation, EditRoundtableMutationVariables>;
export const RoundtablePlanDocument = {"__meta__":{"hash":"sha256:b92b30676eddf650fd00cc9874f37d9c3dab9dfd686bb60623c06cb6f1f3efc1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundtablePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannerHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"capture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"accessNote"}},{"kind":"Field","name":{"kind":"Name","value":"joiningLink"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"admission"}},{"kind":"Field","name":{"kind":"Name","value":"promotesAutomatically"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}}]}}]} as unknown as DocumentNode<RoundtablePlanQuery, RoundtablePlanQueryVariables>;
export const RoundtableStepDocument = {"__meta__":{"hash":"sha256:588029e7d826734541645f0f7cebdfb3d165a27b762337d1c4dcbed4619cd0ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundtableStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roundtable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]}}]} as unknown as DocumentNode<RoundtableStepQuery, RoundtableStepQueryVariables>;
export const RoundtablesDocument = {"__meta__":{"hash":"sha256:bf80c2e59a1f58ba1fabf1a6c5e5d03efae1ef94ae2133c63924dca2c7035285"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roundtables"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"when"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundtableWhen"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundtableOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"when"},"value":{"kind":"Variable","name":{"kind":"Name","value":"when"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundtableLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundtableLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"capture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"actionsDone"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"toSettle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"short"}}]}}]}}]} as unknown as DocumentNode<RoundtablesQuery, RoundtablesQueryVariables>;
export const SendInvitationsDocument = {"__meta__":{"hash":"sha256:6563f4258a7d2500e75fc4a134bb3de366a4103766934515b141ed6848d73998"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SendInvitationsMutation, SendInvitationsMutationVariables>;
export const RemindGuestsDocument = {"__meta__":{"hash":"sha256:2812cbaf4ea529e37d8d9f24a132ba03504fd1d7139e423532d7ceb4defa9eac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindGuests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remindGuests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RemindGuestsMutation, RemindGuestsMutationVariables>;
export const ThankGuestsDocument = {"__meta__":{"hash":"sha256:2d73ffa2f472141f7457ed67233b890468a01c83ea232921cd84cff5df0e34e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThankGuests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thankGuests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<ThankGuestsMutation, ThankGuestsMutationVariables>;
export const RaiseOpportunityDocument = {"__meta__":{"hash":"sha256:20c71f9f0418834638c82dceb393ebd5e6894c13e55523706805a959b8bd2480"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RaiseOpportunityMutation, RaiseOpportunityMutationVariables>;
export const RemoveInvitationDocument = {"__meta__":{"hash":"sha256:291cccf1254933bb16c91aec4054e16e187023549408d09266374e949db0458a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitationId"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RemoveInvitationMutation, RemoveInvitationMutationVariables>;
export const RevertInvitationDocument = {"__meta__":{"hash":"sha256:068e446f07f6c47ec48f46785d9e7aac19e61c4ce5c24470300115a592a46091"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevertInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revertInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RevertInvitationMutation, RevertInvitationMutationVariables>;
export const WithdrawInvitationDocument = {"__meta__":{"hash":"sha256:2dd57b71cf4a8c15dfa5b4ff627c9166e0d0f8942ffab490c08a9c148a0d115b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const OfferSeatDocument = {"__meta__":{"hash":"sha256:d2a45790969af42e479088db54b891a041fc6db7f30e006663bfaaa0d3902ad6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"offerSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<OfferSeatMutation, OfferSeatMutationVariables>;
export const AgreeSubstituteDocument = {"__meta__":{"hash":"sha256:5ce6ec2ff70da4ec2b309b3b2719a0053e62418db5b911bbd1b80f0abe944777"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeSubstitute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreeSubstitute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AgreeSubstituteMutation, AgreeSubstituteMutationVariables>;
export const RecordAnswerDocument = {"__meta__":{"hash":"sha256:2403cfbafec48977361a7251878e49ae6a0ddcb4b18a0639afc4eba39cb7bf17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RecordAnswerMutation, RecordAnswerMutationVariables>;
export const RemindGuestDocument = {"__meta__":{"hash":"sha256:8ca3439c6bca9ffd14916bce940cb531c22712b5906851f0ad983970632fccd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindGuest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remindGuests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RemindGuestMutation, RemindGuestMutationVariables>;
export const SendInvitationAgainDocument = {"__meta__":{"hash":"sha256:46eccc8dfc878c6bd570f7288ec99ba38132b554b5d7349c7912416f8886ecb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendInvitationAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SendInvitationAgainMutation, SendInvitationAgainMutationVariables>;
export const ReferenceListsDocument = {"__meta__":{"hash":"sha256:468153d4211df55080e6d0be73c439904f4b8211de405cce7b96699443814a87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferenceLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jobFunctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<ReferenceListsQuery, ReferenceListsQueryVariables>;
export const PaletteSearchDocument = {"__meta__":{"hash":"sha256:887799c2ff0dd9972f6b03e47c268073425456615cde22f60a39480e385031ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ORGANISATION"},{"kind":"EnumValue","value":"PERSON"},{"kind":"EnumValue","value":"POST"},{"kind":"EnumValue","value":"PLACE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}}]}}]}}]} as unknown as DocumentNode<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const PaletteWorkDocument = {"__meta__":{"hash":"sha256:dece1fdb044ea1ebdf380b3b32806eb6cf14f1c167746ce00d6b4c4b16464146"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"StringValue","value":"TITLE","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"LATEST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PaletteWorkQuery, PaletteWorkQueryVariables>;
export const SearchForDocument = {"__meta__":{"hash":"sha256:27362967e70f82588af9cfdc9be6869478dd223982f0035da1b1956dec7a7341"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"understoodAs"}}]}}]}}]} as unknown as DocumentNode<SearchForQuery, SearchForQueryVariables>;
export const FollowUpsPageDocument = {"__meta__":{"hash":"sha256:9854239833b2427987d124a753b312dbf77cb3829aa5f514f6ad1fcdb9a90b31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUpsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueFollowUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueFollowUp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"redated"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityTitle"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityStage"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableId"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"postFunctionKey"}},{"kind":"Field","name":{"kind":"Name","value":"postPlaceId"}},{"kind":"Field","name":{"kind":"Name","value":"postHolder"}}]}}]}}]} as unknown as DocumentNode<FollowUpsPageQuery, FollowUpsPageQueryVariables>;
export const TodayPageDocument = {"__meta__":{"hash":"sha256:5d6ea3efd764d8778e9926fd43420e67bdb05532fcb47894d6612c87fe5e72e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueFollowUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"stalled"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StalledOpportunity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lane"},"value":{"kind":"EnumValue","value":"FOR_ME"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingIntroduction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roundtables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"when"},"value":{"kind":"EnumValue","value":"UPCOMING"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextRoundtable"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastHereAt"}},{"kind":"Field","name":{"kind":"Name","value":"openOpportunities"}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SinceEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lostSponsors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostSponsor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueFollowUp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"redated"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityTitle"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityStage"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableId"}},{"kind":"Field","name":{"kind":"Name","value":"roundtableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"postFunctionKey"}},{"kind":"Field","name":{"kind":"Name","value":"postPlaceId"}},{"kind":"Field","name":{"kind":"Name","value":"postHolder"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StalledOpportunity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"pursuit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stalledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"quietDays"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingIntroduction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Introduction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hopedBy"}},{"kind":"Field","name":{"kind":"Name","value":"targetCanBeWrittenTo"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextRoundtable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Roundtable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"convenor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"notAnswered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"short"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SinceEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostSponsor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LostSponsor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityTitle"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}}]} as unknown as DocumentNode<TodayPageQuery, TodayPageQueryVariables>;
export const AnswerFromTodayDocument = {"__meta__":{"hash":"sha256:4a48d9b44e0c854a3866eb3e1f276f0bbc92be8b017514e408afd832a18c08a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerFromToday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerIntroductionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerIntroduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<AnswerFromTodayMutation, AnswerFromTodayMutationVariables>;
export const UndoDocument = {"__meta__":{"hash":"sha256:5615e1b2432ea37bc7ce4cddcd897b0bd7a4c6e77c36f70ab57b86b2ba06accc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Undo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"activityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}}]} as unknown as DocumentNode<UndoMutation, UndoMutationVariables>;
export const DoneFollowUpDocument = {"__meta__":{"hash":"sha256:450a9d1a9c4b00f2e777d708119c93ad352441a1b04fcc5b8a0710801b4521f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DoneFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DoneFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doneFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<DoneFollowUpMutation, DoneFollowUpMutationVariables>;
export const SnoozeFollowUpDocument = {"__meta__":{"hash":"sha256:0289474d1a1e978147c6c1e83aa6934b7ef7a272a8bc23ecf9b83b73a40f4438"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SnoozeFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SnoozeFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"snoozeFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SnoozeFollowUpMutation, SnoozeFollowUpMutationVariables>;
export const SaveViewDocument = {"__meta__":{"hash":"sha256:4313c6e3500daee30ecc3f019a1584672c4b3358c76eadcbd227147da4b611ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const EditSavedViewDocument = {"__meta__":{"hash":"sha256:564e8e72f0b046e88b61b677df9e015f69bae8ef856817db8de58d0556cae18f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<EditSavedViewMutation, EditSavedViewMutationVariables>;
export const RemovalPreviewDocument = {"__meta__":{"hash":"sha256:c07f8e37af3f667bd30b45229e529aa1a8950b3b2d9c7d658b177f967021be7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RemovalPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BinKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removalPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<RemovalPreviewQuery, RemovalPreviewQueryVariables>;
export const RemovePersonDocument = {"__meta__":{"hash":"sha256:74a0ae234a5044589820faf90d12aa318e2f2db526249330ee2257e59af249ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RemovePersonMutation, RemovePersonMutationVariables>;
export const RemoveOrganisationDocument = {"__meta__":{"hash":"sha256:f8ad1e9c766cccfc034ec7d991f8eb1d945184462a96582592fca52c00959bbd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RemoveOrganisationMutation, RemoveOrganisationMutationVariables>;
export const RemoveSavedViewDocument = {"__meta__":{"hash":"sha256:dc6db580041ab45b9f7eedb211bd6a768ac5261f28c8531e8e19b6371487669b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}}]}}]} as unknown as DocumentNode<RemoveSavedViewMutation, RemoveSavedViewMutationVariables>;