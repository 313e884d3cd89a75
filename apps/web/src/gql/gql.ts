/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Shell {\n    me {\n      userId\n      name\n      email\n      role\n      memberId\n      memberName\n      memberSector\n      counts {\n        introductions\n        roundtables\n        followUps\n      }\n      isDemo\n    }\n  }\n": typeof types.ShellDocument,
    "\n  query Account {\n    me { userId name email role memberName }\n    mySessions { id kind label createdAt lastSeenAt expiresAt }\n  }\n": typeof types.AccountDocument,
    "mutation EndSession($id: ID!) { endSession(id: $id) }": typeof types.EndSessionDocument,
    "mutation EndOtherSessions { endOtherSessions }": typeof types.EndOtherSessionsDocument,
    "mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }": typeof types.ChangePasswordDocument,
    "mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }": typeof types.CreateApiKeyDocument,
    "\n  query Activities($after: String) {\n    activities(first: 25, after: $after) {\n      items { id at action subjectKind subjectId by subjectName isUndone }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.ActivitiesDocument,
    "mutation TakeBack($activityId: ID!) { undo(activityId: $activityId) { action activityId } }": typeof types.TakeBackDocument,
    "\n  query OutboxPage($status: MailStatus, $after: String) {\n    outbox(status: $status, first: 25, after: $after) {\n      items { id kind subject toName toAddress replyTo status sendAfter sentAt createdAt attempts lastError }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.OutboxPageDocument,
    "\n  query RegisterEditions {\n    registerEditions {\n      id\n      register\n      editionOn\n      rowCount\n      created\n      changed\n      unchanged\n      refused\n      readAt\n    }\n  }\n": typeof types.RegisterEditionsDocument,
    "\n  query Users {\n    users(first: 100) { items { id name email role status } totalCount }\n  }\n": typeof types.UsersDocument,
    "\n  query ReferenceLists {\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n    topics {\n      key\n      label\n      kind\n    }\n  }\n": typeof types.ReferenceListsDocument,
    "\n  query PaletteSearch($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 8) {\n      kind\n      id\n      label\n      detail\n      code\n      why\n      organisationId\n    }\n  }\n": typeof types.PaletteSearchDocument,
    "\n  query SearchFor($words: String!, $kinds: [SearchKind!], $first: Int) {\n    search(words: $words, kinds: $kinds, first: $first) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n    }\n  }\n": typeof types.SearchForDocument,
    "\n  fragment DueFollowUp on FollowUp {\n    id title dueOn dueAt redated version\n    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle }\n  }\n": typeof types.DueFollowUpFragmentDoc,
    "mutation DoneFollowUp($input: DoneFollowUpInput!) { doneFollowUp(input: $input) { activityId } }": typeof types.DoneFollowUpDocument,
    "mutation SnoozeFollowUp($input: SnoozeFollowUpInput!) { snoozeFollowUp(input: $input) { activityId } }": typeof types.SnoozeFollowUpDocument,
    "mutation UndoFollowUp($activityId: ID!) { undo(activityId: $activityId) { activityId } }": typeof types.UndoFollowUpDocument,
    "\n  fragment NextRoundtable on Roundtable {\n    id title startsAt town format capacity\n    counts { accepted notAnswered }\n    balance { sector target accepted invited short }\n  }\n": typeof types.NextRoundtableFragmentDoc,
    "\n  fragment SinceEntry on Activity { id at action by subjectKind subjectId subjectName }\n": typeof types.SinceEntryFragmentDoc,
    "\n  fragment StalledOpportunity on Opportunity {\n    id title stage\n    pursuit { id stalledBecause quietDays nextStep { id } }\n  }\n": typeof types.StalledOpportunityFragmentDoc,
    "\n  query TodayPage {\n    followUps(mine: true, first: 12) { items { ...DueFollowUp } totalCount }\n    opportunities(stalled: true, first: 5) { items { ...StalledOpportunity } totalCount }\n    roundtables(when: UPCOMING, first: 3) { items { ...NextRoundtable } }\n    today { lastHereAt openOpportunities since { ...SinceEntry } }\n  }\n": typeof types.TodayPageDocument,
};
const documents: Documents = {
    "\n  query Shell {\n    me {\n      userId\n      name\n      email\n      role\n      memberId\n      memberName\n      memberSector\n      counts {\n        introductions\n        roundtables\n        followUps\n      }\n      isDemo\n    }\n  }\n": types.ShellDocument,
    "\n  query Account {\n    me { userId name email role memberName }\n    mySessions { id kind label createdAt lastSeenAt expiresAt }\n  }\n": types.AccountDocument,
    "mutation EndSession($id: ID!) { endSession(id: $id) }": types.EndSessionDocument,
    "mutation EndOtherSessions { endOtherSessions }": types.EndOtherSessionsDocument,
    "mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }": types.ChangePasswordDocument,
    "mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }": types.CreateApiKeyDocument,
    "\n  query Activities($after: String) {\n    activities(first: 25, after: $after) {\n      items { id at action subjectKind subjectId by subjectName isUndone }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.ActivitiesDocument,
    "mutation TakeBack($activityId: ID!) { undo(activityId: $activityId) { action activityId } }": types.TakeBackDocument,
    "\n  query OutboxPage($status: MailStatus, $after: String) {\n    outbox(status: $status, first: 25, after: $after) {\n      items { id kind subject toName toAddress replyTo status sendAfter sentAt createdAt attempts lastError }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.OutboxPageDocument,
    "\n  query RegisterEditions {\n    registerEditions {\n      id\n      register\n      editionOn\n      rowCount\n      created\n      changed\n      unchanged\n      refused\n      readAt\n    }\n  }\n": types.RegisterEditionsDocument,
    "\n  query Users {\n    users(first: 100) { items { id name email role status } totalCount }\n  }\n": types.UsersDocument,
    "\n  query ReferenceLists {\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n    topics {\n      key\n      label\n      kind\n    }\n  }\n": types.ReferenceListsDocument,
    "\n  query PaletteSearch($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 8) {\n      kind\n      id\n      label\n      detail\n      code\n      why\n      organisationId\n    }\n  }\n": types.PaletteSearchDocument,
    "\n  query SearchFor($words: String!, $kinds: [SearchKind!], $first: Int) {\n    search(words: $words, kinds: $kinds, first: $first) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n    }\n  }\n": types.SearchForDocument,
    "\n  fragment DueFollowUp on FollowUp {\n    id title dueOn dueAt redated version\n    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle }\n  }\n": types.DueFollowUpFragmentDoc,
    "mutation DoneFollowUp($input: DoneFollowUpInput!) { doneFollowUp(input: $input) { activityId } }": types.DoneFollowUpDocument,
    "mutation SnoozeFollowUp($input: SnoozeFollowUpInput!) { snoozeFollowUp(input: $input) { activityId } }": types.SnoozeFollowUpDocument,
    "mutation UndoFollowUp($activityId: ID!) { undo(activityId: $activityId) { activityId } }": types.UndoFollowUpDocument,
    "\n  fragment NextRoundtable on Roundtable {\n    id title startsAt town format capacity\n    counts { accepted notAnswered }\n    balance { sector target accepted invited short }\n  }\n": types.NextRoundtableFragmentDoc,
    "\n  fragment SinceEntry on Activity { id at action by subjectKind subjectId subjectName }\n": types.SinceEntryFragmentDoc,
    "\n  fragment StalledOpportunity on Opportunity {\n    id title stage\n    pursuit { id stalledBecause quietDays nextStep { id } }\n  }\n": types.StalledOpportunityFragmentDoc,
    "\n  query TodayPage {\n    followUps(mine: true, first: 12) { items { ...DueFollowUp } totalCount }\n    opportunities(stalled: true, first: 5) { items { ...StalledOpportunity } totalCount }\n    roundtables(when: UPCOMING, first: 3) { items { ...NextRoundtable } }\n    today { lastHereAt openOpportunities since { ...SinceEntry } }\n  }\n": types.TodayPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    me {\n      userId\n      name\n      email\n      role\n      memberId\n      memberName\n      memberSector\n      counts {\n        introductions\n        roundtables\n        followUps\n      }\n      isDemo\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    me {\n      userId\n      name\n      email\n      role\n      memberId\n      memberName\n      memberSector\n      counts {\n        introductions\n        roundtables\n        followUps\n      }\n      isDemo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    me { userId name email role memberName }\n    mySessions { id kind label createdAt lastSeenAt expiresAt }\n  }\n"): (typeof documents)["\n  query Account {\n    me { userId name email role memberName }\n    mySessions { id kind label createdAt lastSeenAt expiresAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSession($id: ID!) { endSession(id: $id) }"): (typeof documents)["mutation EndSession($id: ID!) { endSession(id: $id) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndOtherSessions { endOtherSessions }"): (typeof documents)["mutation EndOtherSessions { endOtherSessions }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }"): (typeof documents)["mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }"): (typeof documents)["mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activities($after: String) {\n    activities(first: 25, after: $after) {\n      items { id at action subjectKind subjectId by subjectName isUndone }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query Activities($after: String) {\n    activities(first: 25, after: $after) {\n      items { id at action subjectKind subjectId by subjectName isUndone }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeBack($activityId: ID!) { undo(activityId: $activityId) { action activityId } }"): (typeof documents)["mutation TakeBack($activityId: ID!) { undo(activityId: $activityId) { action activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutboxPage($status: MailStatus, $after: String) {\n    outbox(status: $status, first: 25, after: $after) {\n      items { id kind subject toName toAddress replyTo status sendAfter sentAt createdAt attempts lastError }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query OutboxPage($status: MailStatus, $after: String) {\n    outbox(status: $status, first: 25, after: $after) {\n      items { id kind subject toName toAddress replyTo status sendAfter sentAt createdAt attempts lastError }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterEditions {\n    registerEditions {\n      id\n      register\n      editionOn\n      rowCount\n      created\n      changed\n      unchanged\n      refused\n      readAt\n    }\n  }\n"): (typeof documents)["\n  query RegisterEditions {\n    registerEditions {\n      id\n      register\n      editionOn\n      rowCount\n      created\n      changed\n      unchanged\n      refused\n      readAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users {\n    users(first: 100) { items { id name email role status } totalCount }\n  }\n"): (typeof documents)["\n  query Users {\n    users(first: 100) { items { id name email role status } totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferenceLists {\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n    topics {\n      key\n      label\n      kind\n    }\n  }\n"): (typeof documents)["\n  query ReferenceLists {\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n    topics {\n      key\n      label\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteSearch($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 8) {\n      kind\n      id\n      label\n      detail\n      code\n      why\n      organisationId\n    }\n  }\n"): (typeof documents)["\n  query PaletteSearch($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 8) {\n      kind\n      id\n      label\n      detail\n      code\n      why\n      organisationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchFor($words: String!, $kinds: [SearchKind!], $first: Int) {\n    search(words: $words, kinds: $kinds, first: $first) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n    }\n  }\n"): (typeof documents)["\n  query SearchFor($words: String!, $kinds: [SearchKind!], $first: Int) {\n    search(words: $words, kinds: $kinds, first: $first) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DueFollowUp on FollowUp {\n    id title dueOn dueAt redated version\n    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle }\n  }\n"): (typeof documents)["\n  fragment DueFollowUp on FollowUp {\n    id title dueOn dueAt redated version\n    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DoneFollowUp($input: DoneFollowUpInput!) { doneFollowUp(input: $input) { activityId } }"): (typeof documents)["mutation DoneFollowUp($input: DoneFollowUpInput!) { doneFollowUp(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SnoozeFollowUp($input: SnoozeFollowUpInput!) { snoozeFollowUp(input: $input) { activityId } }"): (typeof documents)["mutation SnoozeFollowUp($input: SnoozeFollowUpInput!) { snoozeFollowUp(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoFollowUp($activityId: ID!) { undo(activityId: $activityId) { activityId } }"): (typeof documents)["mutation UndoFollowUp($activityId: ID!) { undo(activityId: $activityId) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextRoundtable on Roundtable {\n    id title startsAt town format capacity\n    counts { accepted notAnswered }\n    balance { sector target accepted invited short }\n  }\n"): (typeof documents)["\n  fragment NextRoundtable on Roundtable {\n    id title startsAt town format capacity\n    counts { accepted notAnswered }\n    balance { sector target accepted invited short }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SinceEntry on Activity { id at action by subjectKind subjectId subjectName }\n"): (typeof documents)["\n  fragment SinceEntry on Activity { id at action by subjectKind subjectId subjectName }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StalledOpportunity on Opportunity {\n    id title stage\n    pursuit { id stalledBecause quietDays nextStep { id } }\n  }\n"): (typeof documents)["\n  fragment StalledOpportunity on Opportunity {\n    id title stage\n    pursuit { id stalledBecause quietDays nextStep { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodayPage {\n    followUps(mine: true, first: 12) { items { ...DueFollowUp } totalCount }\n    opportunities(stalled: true, first: 5) { items { ...StalledOpportunity } totalCount }\n    roundtables(when: UPCOMING, first: 3) { items { ...NextRoundtable } }\n    today { lastHereAt openOpportunities since { ...SinceEntry } }\n  }\n"): (typeof documents)["\n  query TodayPage {\n    followUps(mine: true, first: 12) { items { ...DueFollowUp } totalCount }\n    opportunities(stalled: true, first: 5) { items { ...StalledOpportunity } totalCount }\n    roundtables(when: UPCOMING, first: 3) { items { ...NextRoundtable } }\n    today { lastHereAt openOpportunities since { ...SinceEntry } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;