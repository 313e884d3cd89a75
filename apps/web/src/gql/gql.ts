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
    "query QuickNotePerson($id: ID!) { record: person(id: $id) { id label: name } }": typeof types.QuickNotePersonDocument,
    "query QuickNoteOrganisation($id: ID!) { record: organisation(id: $id) { id label: name } }": typeof types.QuickNoteOrganisationDocument,
    "query QuickNoteOpportunity($id: ID!) { record: opportunity(id: $id) { id label: title } }": typeof types.QuickNoteOpportunityDocument,
    "query QuickNoteRoundtable($id: ID!) { record: roundtable(id: $id) { id label: title } }": typeof types.QuickNoteRoundtableDocument,
    "\n  query ReadQuickNote($text: String!, $followUp: String) {\n    readQuickNote(text: $text, followUp: $followUp) {\n      kind\n      direction\n      followUp { title dueOn dayOff nextWorkingDay problem }\n    }\n  }\n": typeof types.ReadQuickNoteDocument,
    "mutation LogQuickNote($input: QuickNoteInput!) { logQuickNote(input: $input) { id kind followUp { id dueOn } activityId } }": typeof types.LogQuickNoteDocument,
    "\n  query Shell {\n    me {\n      userId\n      name\n      email\n      role\n      memberId\n      memberName\n      memberSector\n      counts {\n        introductions\n        roundtables\n        followUps\n      }\n      isDemo\n    }\n  }\n": typeof types.ShellDocument,
    "\n  query Account($takesMail: Boolean!) {\n    me { userId name email role memberName }\n    mySessions { id kind label createdAt lastSeenAt expiresAt isCurrent }\n    connectorPreference { ...ConnectorPreference }\n    myMailAddress @include(if: $takesMail) { ...ForwardingAddress }\n    forwardedMails(first: 1) @include(if: $takesMail) { totalCount }\n  }\n": typeof types.AccountDocument,
    "mutation EndSession($id: ID!) { endSession(id: $id) }": typeof types.EndSessionDocument,
    "mutation EndOtherSessions { endOtherSessions }": typeof types.EndOtherSessionsDocument,
    "mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }": typeof types.ChangePasswordDocument,
    "\n  fragment ConnectorPreference on ConnectorPreference { wish }\n": typeof types.ConnectorPreferenceFragmentDoc,
    "\n  mutation SetConnectorWish($input: SetConnectorWishInput!) {\n    setConnectorWish(input: $input) { wish activityId }\n  }\n": typeof types.SetConnectorWishDocument,
    "fragment ForwardingAddress on MailAddress { id address createdAt }": typeof types.ForwardingAddressFragmentDoc,
    "mutation NewMailAddress { newMailAddress { mailAddress { ...ForwardingAddress } } }": typeof types.NewMailAddressDocument,
    "mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }": typeof types.CreateApiKeyDocument,
    "\n  query Activities($after: String) {\n    activities(first: 25, after: $after) {\n      items { id at action subjectKind subjectId by subjectName isUndone }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.ActivitiesDocument,
    "\n  query OutboxPage($status: MailStatus, $after: String) {\n    outbox(status: $status, first: 25, after: $after) {\n      items { id kind subject toName toAddress replyTo status sendAfter sentAt createdAt attempts lastError }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.OutboxPageDocument,
    "\n  query Users {\n    users(first: 100) { items { id name email role status } totalCount }\n  }\n": typeof types.UsersDocument,
    "\n  query Bin($after: String) {\n    bin(first: 25, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        kind\n        name\n        removedAt\n        removedBy\n        until\n        conflicts {\n          kind\n          value\n          recordId\n          name\n        }\n      }\n    }\n  }\n": typeof types.BinDocument,
    "\n  mutation RestoreRecord($input: RestoreRecordInput!) {\n    restoreRecord(input: $input) {\n      recordId\n      activityId\n    }\n  }\n": typeof types.RestoreRecordDocument,
    "mutation CreateMeeting($input: CreateMeetingInput!) { createMeeting(input: $input) { activityId } }": typeof types.CreateMeetingDocument,
    "mutation AddRisk($input: AddRiskInput!) { addRisk(input: $input) { activityId } }": typeof types.AddRiskDocument,
    "mutation AskDecision($input: AskDecisionInput!) { askDecision(input: $input) { activityId } }": typeof types.AskDecisionDocument,
    "\n  fragment BoardHeadline on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    movement { columnKey opening closing }\n    pipeline { columnKey opportunities homes worth }\n    commentary { id text writtenOn version author { name } }\n  }\n": typeof types.BoardHeadlineFragmentDoc,
    "\n  query BoardPage($asAt: Date) {\n    boardPage(asAt: $asAt) {\n      asAt\n      meeting { id title heldOn }\n      lastMeeting { id heldOn }\n      riskCount\n      decisions { ...AskedDecision }\n      ...BoardHeadline\n      ...BoardMovement\n      ...BoardAside\n      ...BoardPipeline\n      ...BoardOutcomes\n      ...BoardRisks\n      ...BoardIntroduced\n      ...BoardRoundtables\n    }\n  }\n": typeof types.BoardPageDocument,
    "mutation DecideDecision($input: DecideDecisionInput!) { decideDecision(input: $input) { activityId } }": typeof types.DecideDecisionDocument,
    "\n  fragment AskedDecision on Decision {\n    id ask options recommendation reason document version\n    opportunityId opportunityTitle askedBy { name } askedByTitle\n    meeting { id heldOn }\n  }\n": typeof types.AskedDecisionFragmentDoc,
    "\n  query Decisions($after: String) {\n    decisions(first: 25, after: $after) {\n      items { id ask outcome decidedOn conditions opportunityId opportunityTitle askedBy { name } meeting { id heldOn } }\n      totalCount endCursor hasNextPage\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  fragment BoardIntroduced on BoardPage {\n    introductions { asked made met led }\n    introduced { opportunityId title introducedBy connectorMember targetName ledOn }\n  }\n": typeof types.BoardIntroducedFragmentDoc,
    "\n  query BoardMovementItems($columnKey: BoardColumnKey, $flow: MovementFlow!, $since: Date, $asAt: Date!) {\n    boardMovementItems(columnKey: $columnKey, flow: $flow, since: $since, asAt: $asAt) {\n      opportunityId title happenedOn otherColumn reason homes worth\n    }\n  }\n": typeof types.BoardMovementItemsDocument,
    "\n  fragment BoardMovement on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    movement { columnKey opening added inForward inBack inResumed outForward outBack outPaused outClosed cameIn wentOut closing }\n    aside { columnKey cameIn otherColumn closeReason howMany }\n  }\n": typeof types.BoardMovementFragmentDoc,
    "\n  fragment BoardRoundtables on BoardPage {\n    roundtables { roundtableId title heldOn venue capacity taken }\n  }\n": typeof types.BoardRoundtablesFragmentDoc,
    "\n  fragment BoardOutcomes on BoardPage {\n    asAt\n    measures {\n      partnershipId partnershipTitle\n      measure { id name detail unit baseline target firstDue }\n      progress { latest suppressed asAt weeksOld isLate word }\n    }\n  }\n": typeof types.BoardOutcomesFragmentDoc,
    "\n  fragment BoardPipeline on BoardPage {\n    asAt\n    pipeline { columnKey opportunities homes worth unvalued }\n  }\n": typeof types.BoardPipelineFragmentDoc,
    "\n  fragment BoardRisks on BoardPage {\n    risks { id title likelihood impact trend response owner { name } }\n  }\n": typeof types.BoardRisksFragmentDoc,
    "\n  fragment BoardAside on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    stalledThen\n    stalled { opportunityId title workingDays reason }\n    slipped { opportunityId title hopedForThen hopedForNow backTo backReason }\n  }\n": typeof types.BoardAsideFragmentDoc,
    "mutation WriteCommentary($input: WriteCommentaryInput!) { writeCommentary(input: $input) { activityId } }": typeof types.WriteCommentaryDocument,
    "\n  query Boundaries($after: String) {\n    boundaryEditions(first: 25, after: $after) {\n      items {\n        id\n        ...BoundaryEditionRow\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.BoundariesDocument,
    "\n  fragment BoundaryEditionRow on BoundaryEdition {\n    id\n    kind\n    editionOn\n    fileName\n    attribution\n    placeCount\n    uploadedAt\n  }\n": typeof types.BoundaryEditionRowFragmentDoc,
    "\n  mutation RemoveBoundaries($input: RemoveBoundariesInput!) {\n    removeBoundaries(input: $input) {\n      activityId\n    }\n  }\n": typeof types.RemoveBoundariesDocument,
    "\n  query Directory($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 50) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n      organisationId\n    }\n    people(first: 1) {\n      totalCount\n    }\n    organisations(first: 1, status: [OPEN, PLANNED, CLOSING]) {\n      totalCount\n    }\n    places(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  query IntroductionAdvice($targetPersonId: ID!) {\n    introductionAdvice(targetPersonId: $targetPersonId) { knowsWell address approached waitUntil askedAlready }\n  }\n": typeof types.IntroductionAdviceDocument,
    "\n  mutation AskIntroduction($input: AskIntroductionInput!) {\n    askIntroduction(input: $input) {\n      hint\n      introduction { id }\n    }\n  }\n": typeof types.AskIntroductionDocument,
    "\n  query OpportunitiesToShare {\n    opportunities(first: 100) { items { id title } }\n  }\n": typeof types.OpportunitiesToShareDocument,
    "\n  mutation CorrectFinder($input: CorrectFinderInput!) {\n    correctFinder(input: $input) {\n      activityId\n    }\n  }\n": typeof types.CorrectFinderDocument,
    "\n  query FindPage($functionKey: String, $topicKey: String, $placeId: ID, $organisationId: ID, $sectors: [Sector!], $seniorityAtMost: Int, $confirmedWithinMonths: Int, $words: String) {\n    find(functionKey: $functionKey, topicKey: $topicKey, placeId: $placeId, organisationId: $organisationId, sectors: $sectors, seniorityAtMost: $seniorityAtMost, confirmedWithinMonths: $confirmedWithinMonths, words: $words, first: 25) {\n      ...FoundList\n      ...WhyThisOrder\n      need { ...FoundNeed }\n    }\n  }\n": typeof types.FindPageDocument,
    "\n  fragment FoundList on Found {\n    elsewhere\n    isLinked\n    need { functionLabel topicLabel placeName organisationName }\n    items { id ...FoundRow }\n    ...Nobody\n  }\n": typeof types.FoundListFragmentDoc,
    "\n  fragment FoundRow on FoundContact {\n    id\n    title\n    postId\n    vacantSince\n    postSource\n    person { id name }\n    deputy { id name }\n    gatekeeper { id name }\n    lastHolder { id name }\n    organisation { id name sector town }\n    reasons { text factId source on opportunityId }\n    ways { ties { strength evidence to { id name } } }\n    confirmedOn\n    confirmedBy\n    confirmedHow\n    approached\n    hasAddress\n    isYou\n    askedId\n    askedOn\n    correction { id version isOurs }\n  }\n": typeof types.FoundRowFragmentDoc,
    "\n  query GapsPage($after: String) {\n    finderGaps(first: 50, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        times\n        lastOn\n        members\n        function { key label }\n        topic { key label }\n        place { id name }\n      }\n    }\n  }\n": typeof types.GapsPageDocument,
    "\n  fragment FoundNeed on FoundNeed {\n    functionLabel\n    topicLabel\n    placeName\n    organisationName\n  }\n": typeof types.FoundNeedFragmentDoc,
    "\n  query ReadNeed($question: String!) {\n    readNeed(question: $question) {\n      functionKey\n      topicKey\n      placeId\n      organisationId\n      sectors\n      words\n    }\n  }\n": typeof types.ReadNeedDocument,
    "\n  fragment Nobody on Found {\n    people\n    vacantPosts\n    nearest { placeId placeName count }\n    mayKnow { person { id name } title organisation because }\n    need { functionLabel topicLabel placeName }\n  }\n": typeof types.NobodyFragmentDoc,
    "\n  mutation NoteGap($input: NoteGapInput!) {\n    noteGap(input: $input) {\n      activityId\n      gap { id members }\n    }\n  }\n": typeof types.NoteGapDocument,
    "\n  fragment WhyThisOrder on Found {\n    formula { label gives }\n    items { id title score person { id name } parts { label points because factId } }\n  }\n": typeof types.WhyThisOrderFragmentDoc,
    "\n  mutation WithdrawCorrection($input: WithdrawCorrectionInput!) {\n    withdrawCorrection(input: $input) {\n      activityId\n    }\n  }\n": typeof types.WithdrawCorrectionDocument,
    "\n  mutation EditJobFunction($input: EditJobFunctionInput!) {\n    editJobFunction(input: $input) {\n      activityId\n    }\n  }\n": typeof types.EditJobFunctionDocument,
    "\n  mutation CreateJobFunction($input: CreateJobFunctionInput!) {\n    createJobFunction(input: $input) {\n      activityId\n    }\n  }\n": typeof types.CreateJobFunctionDocument,
    "\n  query JobFunctions {\n    jobFunctions {\n      ...JobFunctionLine\n    }\n    me {\n      role\n    }\n  }\n  fragment JobFunctionLine on JobFunction {\n    id\n    key\n    version\n    label\n    sectors\n    titlePatterns\n    postCount\n  }\n": typeof types.JobFunctionsDocument,
    "\n  query TryTitle($title: String!) {\n    readNeed(question: $title) {\n      functionKey\n    }\n  }\n": typeof types.TryTitleDocument,
    "\n  fragment CheckStep on Import {\n    id\n    state\n    rowCount\n    done\n    columns { header field isDropped }\n    counts { ready decide cannot names }\n  }\n": typeof types.CheckStepFragmentDoc,
    "\n  query Import($id: ID!, $view: ImportRowView, $after: String, $outcome: ImportRowView, $outcomeAfter: String, $newAfter: String, $keptAfter: String) {\n    import(id: $id) {\n      id\n      state\n      fileName\n      rowCount\n      madeBy\n      encoding\n      delimiter\n      sheet\n      headerRow\n      ...MatchStep\n      ...CheckStep\n      ...ResultStep\n    }\n    importNames(importId: $id, first: 20) {\n      items { ...NameChoice }\n      totalCount\n    }\n    importRows(importId: $id, view: $view, first: 25, after: $after) {\n      items { ...ProblemRow ...RowChoice }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    importNewNames(importId: $id, first: 25, after: $newAfter) {\n      items { ...NewName }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    outcomes: importRows(importId: $id, view: $outcome, first: 25, after: $outcomeAfter) {\n      items { ...OutcomeRow }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    importKept(importId: $id, first: 25, after: $keptAfter) {\n      items { ...KeptRecord }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query Imports($after: String) {\n    imports(first: 25, after: $after) {\n      items { id fileName state rowCount created updated unchanged refused by createdAt }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  fragment KeptRecord on ImportKept {\n    id\n    kind\n    recordId\n    name\n    reason\n  }\n": typeof types.KeptRecordFragmentDoc,
    "\n  fragment MatchStep on Import {\n    id\n    version\n    kind\n    madeBy\n    notice\n    source\n    lawfulBasis\n    columns { header samples field why isDropped }\n  }\n": typeof types.MatchStepFragmentDoc,
    "\n  mutation MatchImport($input: MatchImportInput!) {\n    matchImport(input: $input) {\n      activityId\n    }\n  }\n": typeof types.MatchImportDocument,
    "\n  fragment NameChoice on ImportName {\n    id\n    name\n    rowCount\n    candidates { id name detail why }\n  }\n": typeof types.NameChoiceFragmentDoc,
    "\n  mutation DecideImportName($input: DecideImportNameInput!) {\n    decideImportName(input: $input) {\n      activityId\n    }\n  }\n": typeof types.DecideImportNameDocument,
    "\n  fragment NewName on ImportName {\n    id\n    name\n    type\n  }\n": typeof types.NewNameFragmentDoc,
    "\n  fragment OutcomeRow on ImportRow {\n    id\n    rowNumber\n    name\n    detail\n    recordId\n    reason\n  }\n": typeof types.OutcomeRowFragmentDoc,
    "\n  fragment ProblemRow on ImportRow {\n    id\n    rowNumber\n    cells\n    name\n    detail\n    problems { field sentence isBlocking }\n  }\n": typeof types.ProblemRowFragmentDoc,
    "\n  mutation FixImportCell($input: FixImportCellInput!) {\n    fixImportCell(input: $input) {\n      activityId\n    }\n  }\n": typeof types.FixImportCellDocument,
    "\n  fragment ResultStep on Import {\n    id\n    version\n    state\n    kind\n    rowCount\n    done\n    created\n    updated\n    unchanged\n    refused\n    activityId\n    finishedAt\n    undoableUntil\n    undoneAt\n    counts { ready decide cannot added known names }\n  }\n": typeof types.ResultStepFragmentDoc,
    "\n  mutation StopImport($input: ImportIdInput!) {\n    stopImport(input: $input) {\n      activityId\n    }\n  }\n": typeof types.StopImportDocument,
    "\n  fragment RowChoice on ImportRow {\n    id\n    rowNumber\n    name\n    detail\n    email\n    phone\n    decision\n    chosenId\n    candidates { id name detail email phone why }\n  }\n": typeof types.RowChoiceFragmentDoc,
    "\n  mutation DecideImportRow($input: DecideImportRowInput!) {\n    decideImportRow(input: $input) {\n      activityId\n    }\n  }\n": typeof types.DecideImportRowDocument,
    "\n  mutation StartImport($input: ImportVersionInput!) {\n    startImport(input: $input) {\n      activityId\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  mutation DiscardImport($input: ImportVersionInput!) {\n    discardImport(input: $input) {\n      activityId\n    }\n  }\n": typeof types.DiscardImportDocument,
    "\n  fragment ForwardedRow on ForwardedMail {\n    id\n    version\n    forwardedBy\n    isFromYou\n    fromName\n    fromAddress\n    direction\n    sentOn\n    subject\n    body\n    moreParticipants\n    dropped\n    isAutomatic\n    people { id name }\n    unknown { name address }\n  }\n": typeof types.ForwardedRowFragmentDoc,
    "mutation DiscardForwardedMail($input: DiscardForwardedMailInput!) { discardForwardedMail(input: $input) { id activityId } }": typeof types.DiscardForwardedMailDocument,
    "\n  query ForwardedMails($after: String) {\n    forwardedMails(first: 25, after: $after) {\n      items { id ...ForwardedRow }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.ForwardedMailsDocument,
    "mutation LogForwardedMail($input: LogForwardedMailInput!) { logForwardedMail(input: $input) { id activityId } }": typeof types.LogForwardedMailDocument,
    "\n  fragment AnswerableIntroduction on Introduction {\n    id\n    askerName\n    target { id name }\n    targetCanBeWrittenTo\n    cannotBeMade\n    abilities { answer }\n  }\n": typeof types.AnswerableIntroductionFragmentDoc,
    "\n  mutation AnswerIntroduction($input: AnswerIntroductionInput!) {\n    answerIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n": typeof types.AnswerIntroductionDocument,
    "\n  fragment AskDelivery on Introduction {\n    id\n    state\n    waitsForMe\n    connector { id name }\n    connectorMember { id }\n    connectorLeft\n    askStatus\n    askSentAt\n    abilities { withdraw }\n  }\n": typeof types.AskDeliveryFragmentDoc,
    "\n  fragment AskPoolLine on AskPool {\n    target { id name }\n    asks { introductionId askerName askerMember about }\n  }\n": typeof types.AskPoolLineFragmentDoc,
    "\n  mutation PoolAsks($input: PoolAsksInput!) {\n    poolAsks(input: $input) { introduction { id } }\n  }\n": typeof types.PoolAsksDocument,
    "\n  fragment AskAnother on Introduction {\n    id\n    version\n    target { id name }\n    suggested { id name }\n    abilities { askSomeoneElse }\n  }\n": typeof types.AskAnotherFragmentDoc,
    "\n  mutation AskSomeoneElse($input: AskSomeoneElseInput!) {\n    askSomeoneElse(input: $input) {\n      introduction { id }\n    }\n  }\n": typeof types.AskSomeoneElseDocument,
    "\n  fragment IntroductionOutcome on Introduction {\n    id\n    version\n    state\n    about\n    abilities { recordMeeting recordResult }\n  }\n": typeof types.IntroductionOutcomeFragmentDoc,
    "\n  mutation RecordIntroductionMeeting($input: IntroductionVersionInput!) {\n    recordIntroductionMeeting(input: $input) {\n      activityId\n      introduction { id state version }\n    }\n  }\n": typeof types.RecordIntroductionMeetingDocument,
    "\n  mutation RecordIntroductionResult($input: RecordResultInput!) {\n    recordIntroductionResult(input: $input) {\n      activityId\n      introduction { id state version ledTo { id title } }\n    }\n  }\n": typeof types.RecordIntroductionResultDocument,
    "\n  fragment IntroductionLine on Introduction {\n    id\n    state\n    stateLabel\n    result\n    askerName\n    askerMember { id name }\n    target { id name }\n    connector { id name }\n    about\n    askedAt\n    hopedBy\n    waitsFor\n    waitsForMe\n    ledTo { id title }\n    ...AnswerableIntroduction\n  }\n": typeof types.IntroductionLineFragmentDoc,
    "\n  fragment IntroductionSteps on Introduction {\n    state\n    result\n    askedAt\n    acceptedAt\n    targetAgreedAt\n    madeAt\n    metAt\n    closedAt\n  }\n": typeof types.IntroductionStepsFragmentDoc,
    "\n  fragment IntroductionText on Introduction {\n    id\n    version\n    askerName\n    target { id name }\n    message\n    sendAfter\n    mailStatus\n    targetCanBeWrittenTo\n    abilities { hold send }\n  }\n": typeof types.IntroductionTextFragmentDoc,
    "\n  mutation HoldIntroduction($input: IntroductionVersionInput!) {\n    holdIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n": typeof types.HoldIntroductionDocument,
    "\n  mutation SendIntroduction($input: SendIntroductionInput!) {\n    sendIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n": typeof types.SendIntroductionDocument,
    "\n  query Introduction($id: ID!) {\n    introduction(id: $id) {\n      id\n      version\n      state\n      stateLabel\n      result\n      resultNote\n      about\n      askerName\n      askerMember { id name }\n      connector { id name }\n      connectorMember { id name }\n      target { id name }\n      targetRole\n      hopedBy\n      opportunityTitle\n      waitsFor\n      waitsForMe\n      sendAfter\n      mailStatus\n      privateReason\n      suggested { id name }\n      pooledWith\n      connectorLeft\n      cannotBeMade\n      otherWayId\n      why\n      ledTo { id title }\n      ...IntroductionSteps\n      ...AskDelivery\n      ...AskAnother\n      ...PoolableIntroduction\n      ...AnswerableIntroduction\n      ...IntroductionText\n      ...IntroductionOutcome\n      ...IntroductionOtherWays\n    }\n  }\n": typeof types.IntroductionDocument,
    "\n  query Introductions($lane: IntroductionLane!, $after: String) {\n    introductions(lane: $lane, first: 25, after: $after) {\n      items { id ...IntroductionLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    introductionCounts { forMe waiting outcomeDue closed }\n    askPools { ...AskPoolLine }\n  }\n": typeof types.IntroductionsDocument,
    "\n  fragment MonthLine on Introduction {\n    id askerName target { id name } targetRole connector { id name } stateLabel waitsFor result askedAt hopedBy madeAt\n    ledTo { id title }\n  }\n": typeof types.MonthLineFragmentDoc,
    "\n  query IntroductionsOfMonth($month: Date!, $after: String) {\n    introductionsOfMonth(month: $month, first: 100, after: $after) {\n      items { id ...MonthLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.IntroductionsOfMonthDocument,
    "\n  fragment IntroductionOtherWays on Introduction {\n    id\n    version\n    abilities { recordAgreement recordMade withdraw }\n  }\n": typeof types.IntroductionOtherWaysFragmentDoc,
    "\n  mutation RecordIntroductionAgreed($input: IntroductionVersionInput!) {\n    recordIntroductionAgreed(input: $input) { activityId introduction { id state version } }\n  }\n": typeof types.RecordIntroductionAgreedDocument,
    "\n  mutation RecordIntroductionMade($input: IntroductionVersionInput!) {\n    recordIntroductionMade(input: $input) { introduction { id state version } }\n  }\n": typeof types.RecordIntroductionMadeDocument,
    "\n  mutation WithdrawIntroduction($input: IntroductionVersionInput!) {\n    withdrawIntroduction(input: $input) { activityId introduction { id state version } }\n  }\n": typeof types.WithdrawIntroductionDocument,
    "\n  fragment PoolableIntroduction on Introduction {\n    id\n    version\n    mayPool\n    abilities { allowPooling }\n  }\n": typeof types.PoolableIntroductionFragmentDoc,
    "\n  mutation AllowPooling($input: AllowPoolingInput!) {\n    allowPooling(input: $input) { activityId introduction { id version mayPool } }\n  }\n": typeof types.AllowPoolingDocument,
    "\n  query SearchOther($words: String!, $kinds: [SearchKind!]) {\n    search(words: $words, kinds: $kinds, first: 12) { id label detail why }\n  }\n": typeof types.SearchOtherDocument,
    "\n  query MergePreview($kind: RecordKind!, $keepId: ID!, $awayId: ID!) {\n    mergePreview(kind: $kind, keepId: $keepId, awayId: $awayId) {\n      keep { id name detail source version }\n      away { id name detail source version }\n      refusal\n      fields { key label kept other isFixed }\n      moves { what rows }\n      notices { says }\n    }\n  }\n": typeof types.MergePreviewDocument,
    "\n  mutation MergeRecords($input: MergeRecordsInput!) {\n    mergeRecords(input: $input) {\n      merge { id unmergeUntil }\n      activityId\n    }\n  }\n": typeof types.MergeRecordsDocument,
    "\n  query LikelyPairs($kind: RecordKind!, $after: String) {\n    likelyPairs(kind: $kind, first: 25, after: $after) {\n      items {\n        id\n        likeness\n        reasons\n        a { id name detail }\n        b { id name detail }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.LikelyPairsDocument,
    "\n  query RecordMerges($after: String) {\n    recordMerges(first: 25, after: $after) {\n      items {\n        id\n        kind\n        keptId\n        keptName\n        awayName\n        memberName\n        mergedAt\n        unmergeUntil\n        version\n        addedSince { rowId what says }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.RecordMergesDocument,
    "\n  mutation MarkNotSame($input: MarkNotSameInput!) {\n    markNotSame(input: $input) {\n      activityId\n    }\n  }\n": typeof types.MarkNotSameDocument,
    "\n  mutation UnmergeRecords($input: UnmergeRecordsInput!) {\n    unmergeRecords(input: $input) {\n      awayId\n      kept\n    }\n  }\n": typeof types.UnmergeRecordsDocument,
    "\n  query Network($personId: ID, $organisationId: ID, $sectors: [Sector!], $kinds: [TieKind!], $strengthAtLeast: TieStrength) {\n    network(personId: $personId, organisationId: $organisationId, sectors: $sectors, kinds: $kinds, strengthAtLeast: $strengthAtLeast) {\n      centreName\n      leftOut\n      people {\n        id\n        name\n        title\n        organisationName\n        sector\n        ring\n        tieCount\n        joins\n        onlyLinkTo { id name }\n      }\n      ties { aId bId strength evidence }\n    }\n  }\n": typeof types.NetworkDocument,
    "\n  query NetworkWays($fromId: ID!, $toId: ID!) {\n    networkWays(fromId: $fromId, toId: $toId) {\n      items {\n        steps {\n          to { id name title organisationName sector }\n          strength\n          evidence\n        }\n      }\n    }\n  }\n": typeof types.NetworkWaysDocument,
    "mutation AddParty($input: AddPartyInput!) { addParty(input: $input) { opportunity { id } activityId } }": typeof types.AddPartyDocument,
    "mutation AddOpportunityRisk($input: AddRiskInput!) { addRisk(input: $input) { risk { id } activityId } }": typeof types.AddOpportunityRiskDocument,
    "\n  fragment AtAGlance on Opportunity {\n    id version title summary need offer stage state homes noteLine valueLow valueHigh valueConfidence targetOn land landStatus kindLabel\n    places { id name }\n    goals { key label }\n    pursuit { id isStalled stalledBecause quietDays lastTwoWayOn owner { id name } nextStep { id title dueOn dueAt owners { id name } } }\n    waitingFor\n    why\n    abilities { edit }\n  }\n": typeof types.AtAGlanceFragmentDoc,
    "\n  fragment OpportunityCard on Opportunity {\n    id\n    title\n    version\n    stage\n    state\n    homes\n    noteLine\n    valueLow\n    valueHigh\n    targetOn\n    stageSince\n    restartOn\n    kindLabel\n    parties { id isOurs organisation { id name sector } }\n    places { id name }\n    pursuit { id isStalled stalledBecause quietDays owner { id name } nextStep { id title dueOn dueAt } }\n    abilities { edit }\n  }\n": typeof types.OpportunityCardFragmentDoc,
    "mutation ChangeParty($input: ChangePartyInput!) { changeParty(input: $input) { opportunity { id } activityId } }": typeof types.ChangePartyDocument,
    "query PartyPeople($organisation: ID!) { posts(organisation: $organisation, first: 100) { items { id title holders { appointmentId name } } } }": typeof types.PartyPeopleDocument,
    "mutation RemoveParty($input: RemovePartyInput!) { removeParty(input: $input) { opportunity { id } activityId } }": typeof types.RemovePartyDocument,
    "mutation EditOpportunity($input: EditOpportunityInput!) { editOpportunity(input: $input) { opportunity { id version } activityId } }": typeof types.EditOpportunityDocument,
    "mutation ProvideEvidence($input: ProvideEvidenceInput!) { provideEvidence(input: $input) { opportunity { id } activityId } }": typeof types.ProvideEvidenceDocument,
    "mutation AddOpportunityFollowUp($input: AddFollowUpInput!) { addFollowUp(input: $input) { followUp { id } activityId } }": typeof types.AddOpportunityFollowUpDocument,
    "\n  fragment OpenFollowUp on FollowUp { id title dueOn dueAt version owners { id name } }\n": typeof types.OpenFollowUpFragmentDoc,
    "\n  fragment GateSection on Opportunity {\n    id\n    stage\n    gate { item label hint answer inPlace value suggestion providedBy providedOn version }\n    abilities { edit }\n  }\n": typeof types.GateSectionFragmentDoc,
    "\n  fragment HowItBegan on Opportunity {\n    id\n    leadMember { id name }\n    partnershipId\n    source { roundtableId roundtableTitle roundtableOn convenor introductionId introducedBy }\n  }\n": typeof types.HowItBeganFragmentDoc,
    "mutation LogContact($input: LogInteractionInput!) { logInteraction(input: $input) { id activityId } }": typeof types.LogContactDocument,
    "\n  query MoveChoices($id: ID!) {\n    opportunity(id: $id) {\n      id\n      version\n      stage\n      state\n      gate { item inPlace }\n      nextStages { stage number label isBack asksForAgreement missing { item label hint answer suggestion } }\n    }\n  }\n": typeof types.MoveChoicesDocument,
    "mutation MoveOpportunity($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { opportunity { id stage state version } activityId } }": typeof types.MoveOpportunityDocument,
    "mutation PauseOpportunity($input: PauseOpportunityInput!) { pauseOpportunity(input: $input) { opportunity { id stage state version } activityId } }": typeof types.PauseOpportunityDocument,
    "mutation ResumeOpportunity($input: ResumeOpportunityInput!) { resumeOpportunity(input: $input) { opportunity { id stage state version } activityId } }": typeof types.ResumeOpportunityDocument,
    "mutation CloseOpportunity($input: CloseOpportunityInput!) { closeOpportunity(input: $input) { opportunity { id stage state version } activityId } }": typeof types.CloseOpportunityDocument,
    "mutation ReopenOpportunity($input: ReopenOpportunityInput!) { reopenOpportunity(input: $input) { opportunity { id stage state version } activityId } }": typeof types.ReopenOpportunityDocument,
    "mutation CreateOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }": typeof types.CreateOpportunityDocument,
    "mutation SetNextStep($input: SetNextStepInput!) { setNextStep(input: $input) { opportunity { id } activityId } }": typeof types.SetNextStepDocument,
    "\n  query OpportunityBoard($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean) {\n    opportunityBoard(placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard) {\n      columns { stage number count homes valueLow valueHigh more cards { ...OpportunityCard } }\n      beside { paused nextRestartOn closedThisYear lessonsThisYear }\n      ...OpportunityViews\n    }\n  }\n": typeof types.OpportunityBoardDocument,
    "\n  fragment OpportunityViews on OpportunityBoard {\n    views { all mine stalled closingThisQuarter forBoard }\n    facets { places { value label } owners { value label } kinds { value label } }\n  }\n": typeof types.OpportunityViewsFragmentDoc,
    "\n  query OpportunityList($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean, $state: OpportunityState, $order: String, $after: String) {\n    opportunityBoard { ...OpportunityViews }\n    opportunities(first: 50, after: $after, placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard, state: $state, order: $order) {\n      items { ...OpportunityCard }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.OpportunityListDocument,
    "\n  query OpportunityDetail($id: ID!, $organises: Boolean!) {\n    opportunity(id: $id) {\n      id title summary version stage state stageSince pauseReason restartOn closeReason lesson partnershipId targetOn\n      stageTimes { stage isHere since workingDays }\n      nextStages { stage label isBack missing { item } }\n      abilities { edit }\n      ...AtAGlance\n      ...GateSection\n      ...PartiesSection\n      ...StorySection\n      ...HowItBegan\n      ...RisksSection\n      pursuit { id nextStep { id } }\n    }\n    followUps(opportunityId: $id, first: 20) @include(if: $organises) { items { ...OpenFollowUp } totalCount }\n  }\n": typeof types.OpportunityDetailDocument,
    "\n  fragment PartiesSection on Opportunity {\n    id\n    parties { id version isOurs role commitment commitmentOn commitmentNote liveTies sponsor { appointmentId personId name title leftOn } organisation { id name sector } }\n    abilities { edit }\n  }\n": typeof types.PartiesSectionFragmentDoc,
    "\n  fragment RisksSection on Opportunity {\n    id\n    risks { id title likelihood impact trend response }\n  }\n": typeof types.RisksSectionFragmentDoc,
    "\n  fragment StorySection on Opportunity {\n    id\n    timeline(first: 100) { id kind happenedOn by text layer direction minutes people fromColumn toColumn overrideBy overrideReason organisationName sector fromCommitment toCommitment }\n  }\n": typeof types.StorySectionFragmentDoc,
    "mutation AddOpportunityNote($input: AddNoteInput!) { addNote(input: $input) { id activityId } }": typeof types.AddOpportunityNoteDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      activityId\n    }\n  }\n": typeof types.CreatePostDocument,
    "\n  query OrganisationChanges($ids: [ID!]!, $change: OrganisationChangeInput!) {\n    rows: organisationChanges(ids: $ids, change: $change) {\n      ...BulkOutcomeRow\n    }\n  }\n": typeof types.OrganisationChangesDocument,
    "\n  mutation ChangeOrganisations($input: ChangeOrganisationsInput!) {\n    done: changeOrganisations(input: $input) {\n      ...BulkAnswer\n    }\n  }\n": typeof types.ChangeOrganisationsDocument,
    "\n  query OrganisationIds($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $after: String) {\n    organisations(first: 100, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      items {\n        id\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.OrganisationIdsDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        version\n      }\n    }\n  }\n": typeof types.EditOrganisationDocument,
    "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      activityId\n    }\n  }\n": typeof types.EditPostDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CreateOrganisationDocument,
    "\n  fragment NowPartOf on Organisation {\n    status\n    openedOn\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n": typeof types.NowPartOfFragmentDoc,
    "\n  fragment OrganisationCodes on Organisation {\n    id\n    register\n    identifiers {\n      id\n      scheme\n      value\n      validFrom\n      validTo\n      source\n    }\n  }\n": typeof types.OrganisationCodesFragmentDoc,
    "\n  mutation AddOrganisationIdentifier($input: AddIdentifierInput!) {\n    addOrganisationIdentifier(input: $input) {\n      activityId\n    }\n  }\n": typeof types.AddOrganisationIdentifierDocument,
    "\n  mutation EndOrganisationIdentifier($input: EndFactInput!) {\n    endOrganisationIdentifier(input: $input) {\n      activityId\n    }\n  }\n": typeof types.EndOrganisationIdentifierDocument,
    "\n  fragment OrganisationRow on Organisation {\n    id\n    version\n    name\n    sector\n    type\n    status\n    town\n    code\n    peopleKnown\n    vacantPosts\n    openOpportunities\n    lastContactOn\n    icb {\n      id\n      to {\n        id\n        name\n      }\n    }\n    servedInPart @include(if: $isInPlace) {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OrganisationRowFragmentDoc,
    "\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    name\n    type\n    subType\n    status\n    openedOn\n    closedOn\n    legalForm\n    pecrClass\n    address\n    town\n    postcode\n    phone\n    website\n    actsAs\n    register\n    heldByRegister\n    source\n    checkedOn\n    icb {\n      id\n      to {\n        id\n        name\n        code\n      }\n    }\n  }\n": typeof types.OrganisationFactsFragmentDoc,
    "\n  fragment OrganisationNames on Organisation {\n    id\n    name\n    names {\n      id\n      name\n      kind\n      validFrom\n      validTo\n      dated\n      source\n    }\n  }\n": typeof types.OrganisationNamesFragmentDoc,
    "\n  mutation AddOrganisationName($input: AddOrganisationNameInput!) {\n    addOrganisationName(input: $input) {\n      activityId\n    }\n  }\n": typeof types.AddOrganisationNameDocument,
    "\n  fragment OrganisationPost on Post {\n    id\n    version\n    title\n    seniority\n    ...PostAround\n    decisionRole\n    vacantSince\n    function {\n      key\n      label\n    }\n    remits {\n      id\n      place {\n        code\n        name\n      }\n      topic {\n        key\n        label\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n      verifiedOn\n      verifiedBy\n      verifiedHow\n    }\n  }\n": typeof types.OrganisationPostFragmentDoc,
    "\n  mutation MarkPostVacant($input: MarkVacantInput!) {\n    markPostVacant(input: $input) {\n      activityId\n    }\n  }\n": typeof types.MarkPostVacantDocument,
    "\n  fragment OrganisationPlaces on Organisation {\n    id\n    places {\n      id\n      basis\n      source\n      place {\n        id\n        code\n        name\n      }\n    }\n  }\n": typeof types.OrganisationPlacesFragmentDoc,
    "\n  mutation SetOrganisationPlaces($input: SetPlacesInput!) {\n    setOrganisationPlaces(input: $input) {\n      activityId\n    }\n  }\n": typeof types.SetOrganisationPlacesDocument,
    "\n  fragment OrganisationStructure on Organisation {\n    id\n    register\n    sector\n    icb {\n      ...StructureLink\n    }\n    icbs {\n      ...StructureLink\n    }\n    parents {\n      ...StructureLink\n    }\n    members {\n      id\n      kind\n      organisation {\n        id\n        name\n        sector\n      }\n    }\n    successors {\n      ...StructureStep\n      to {\n        id\n        name\n        sector\n      }\n    }\n    predecessors {\n      ...StructureStep\n      from {\n        id\n        name\n        sector\n      }\n    }\n  }\n  fragment StructureLink on OrganisationLink {\n    id\n    kind\n    validFrom\n    validTo\n    dated\n    source\n    to {\n      id\n      name\n      sector\n      code\n    }\n  }\n  fragment StructureStep on Succession {\n    id\n    kind\n    happenedOn\n    source\n  }\n": typeof types.OrganisationStructureFragmentDoc,
    "\n  mutation EndOrganisationLink($input: EndFactInput!) {\n    endOrganisationLink(input: $input) {\n      activityId\n    }\n  }\n": typeof types.EndOrganisationLinkDocument,
    "\n  query Organisation($id: ID!, $on: Date) {\n    organisation(id: $id, on: $on) {\n      id\n      name\n      sector\n      type\n      town\n      code\n      peopleKnown\n      why\n      places {\n        id\n        place {\n          code\n          name\n        }\n      }\n      abilities {\n        edit\n      }\n      ...NowPartOf\n      ...OrganisationFacts\n      ...OrganisationCodes\n      ...OrganisationPlaces\n      ...OrganisationNames\n      ...OrganisationStructure\n    }\n    posts(organisation: $id, first: 100) {\n      totalCount\n      items {\n        ...OrganisationPost\n      }\n    }\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $isInPlace: Boolean!, $placeWords: String!, $underIds: [ID!]!, $after: String) {\n    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        ...OrganisationRow\n      }\n    }\n    around: organisations(first: 1, ids: $underIds) {\n      items {\n        id\n        name\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n    savedViews(list: ORGANISATIONS) {\n      ...ListView\n    }\n    me {\n      role\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  mutation LinkOrganisations($input: LinkOrganisationsInput!) {\n    linkOrganisations(input: $input) {\n      activityId\n    }\n  }\n": typeof types.LinkOrganisationsDocument,
    "\n  mutation RecordSuccession($input: RecordSuccessionInput!) {\n    recordSuccession(input: $input) {\n      activityId\n    }\n  }\n": typeof types.RecordSuccessionDocument,
    "mutation AddContribution($input: AddContributionInput!) { addContribution(input: $input) { activityId } }": typeof types.AddContributionDocument,
    "mutation AddHub($input: AddHubInput!) { addHub(input: $input) { activityId } }": typeof types.AddHubDocument,
    "mutation AddMeasure($input: AddMeasureInput!) { addMeasure(input: $input) { activityId } }": typeof types.AddMeasureDocument,
    "\n  fragment PartnershipContributions on Partnership {\n    contributions { id financialYear kind pledged confirmed received organisation { id name sector } }\n  }\n": typeof types.PartnershipContributionsFragmentDoc,
    "\n  fragment EditedPartnership on Partnership {\n    id version title purpose story agreementType signedOn startsOn endsOn reviewOn\n  }\n": typeof types.EditedPartnershipFragmentDoc,
    "mutation EditPartnership($input: EditPartnershipInput!) { editPartnership(input: $input) { activityId } }": typeof types.EditPartnershipDocument,
    "\n  fragment PartnershipHubs on Partnership {\n    hubs { id name openedOn housingPriority healthPriority services host { id name sector } place { id name } }\n  }\n": typeof types.PartnershipHubsFragmentDoc,
    "\n  fragment PartnershipMeasures on Partnership {\n    measures {\n      id name definition unit baseline target firstDue\n      progress { latest suppressed asAt source weeksOld isLate word }\n      readings { id asAt value source version }\n    }\n  }\n": typeof types.PartnershipMeasuresFragmentDoc,
    "\n  fragment PartnershipParties on Partnership {\n    parties { id role signedOn signatory organisation { id name sector } }\n  }\n": typeof types.PartnershipPartiesFragmentDoc,
    "\n  query Partnership($id: ID!) {\n    partnership(id: $id) {\n      id\n      opportunityId\n      story\n      state\n      why\n      ...EditedPartnership\n      ...PartnershipParties\n      ...PartnershipContributions\n      ...PartnershipHubs\n      ...PartnershipMeasures\n      abilities { edit }\n    }\n  }\n": typeof types.PartnershipDocument,
    "\n  query Partnerships($after: String) {\n    partnerships(first: 25, after: $after) {\n      items { id title purpose agreementType signedOn startsOn endsOn state parties { id organisation { id name sector } } }\n      totalCount endCursor hasNextPage\n    }\n  }\n": typeof types.PartnershipsDocument,
    "mutation RecordReading($input: RecordReadingInput!) { recordReading(input: $input) { activityId } }": typeof types.RecordReadingDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      activityId\n    }\n  }\n": typeof types.AppointDocument,
    "\n  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n    confirmAppointment(input: $input) {\n      activityId\n    }\n  }\n": typeof types.ConfirmAppointmentDocument,
    "\n  mutation ChangeAppointment($input: ChangeAppointmentInput!) {\n    changeAppointment(input: $input) {\n      activityId\n    }\n  }\n": typeof types.ChangeAppointmentDocument,
    "\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      activityId\n    }\n  }\n": typeof types.EndAppointmentDocument,
    "\n  query PeopleChanges($ids: [ID!]!, $change: PeopleChangeInput!) {\n    rows: peopleChanges(ids: $ids, change: $change) {\n      ...BulkOutcomeRow\n    }\n  }\n": typeof types.PeopleChangesDocument,
    "\n  mutation ChangePeople($input: ChangePeopleInput!) {\n    done: changePeople(input: $input) {\n      ...BulkAnswer\n    }\n  }\n": typeof types.ChangePeopleDocument,
    "\n  query PeopleIds($words: String, $sector: Sector, $function: String, $topic: String, $place: String, $under: ID, $worksWith: Boolean, $notContactedDays: Int, $order: String, $after: String) {\n    people(first: 100, words: $words, sector: $sector, function: $function, topic: $topic, place: $place, under: $under, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      items {\n        id\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.PeopleIdsDocument,
    "\n  mutation AddTie($input: AddTieInput!) {\n    addTie(input: $input) { activityId }\n  }\n": typeof types.AddTieDocument,
    "\n  mutation SetPersonDetail($input: SetPersonDetailInput!) {\n    setPersonDetail(input: $input) {\n      activityId\n    }\n  }\n": typeof types.SetPersonDetailDocument,
    "\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      activityId\n    }\n  }\n": typeof types.EditPersonDocument,
    "\n  fragment HowWeKnow on Acquaintance {\n    id\n    aId\n    bId\n    version\n    strength\n    weakerOn\n    usableByOthers\n    a { id name }\n    b { id name }\n    parts { kind label happenedOn points pointsToday }\n    said { strength reason saidOn saidBy }\n  }\n": typeof types.HowWeKnowFragmentDoc,
    "\n  mutation DisownTie($input: DisownTieInput!) {\n    disownTie(input: $input) { activityId }\n  }\n": typeof types.DisownTieDocument,
    "\n  mutation AllowTie($input: AllowTieInput!) {\n    allowTie(input: $input) { activityId }\n  }\n": typeof types.AllowTieDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      activityId\n      person {\n        id\n      }\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  query NewPersonAt($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      sector\n      town\n      code\n    }\n    posts(organisation: $id, first: 100) {\n      items {\n        id\n        title\n      }\n    }\n  }\n": typeof types.NewPersonAtDocument,
    "\n  fragment OurDetail on Person {\n    id\n    detail {\n      id\n      version\n      email\n      phone\n      contactPreference\n      lawfulBasis\n      source\n      objectedAt\n    }\n  }\n": typeof types.OurDetailFragmentDoc,
    "\n  fragment PersonRow on Person {\n    id\n    version\n    name\n    publishedAt\n    lastContactOn\n    currentAppointment {\n      id\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query People($words: String, $sector: Sector, $function: String, $topic: String, $place: String, $under: ID, $worksWith: Boolean, $notContactedDays: Int, $order: String, $placeWords: String!, $underIds: [ID!]!, $after: String, $mayConfirm: Boolean!) {\n    rolesToConfirm(first: 1) @include(if: $mayConfirm) {\n      totalCount\n    }\n    people(first: 25, words: $words, sector: $sector, function: $function, topic: $topic, place: $place, under: $under, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        ...PersonRow\n      }\n    }\n    around: organisations(first: 1, ids: $underIds) {\n      items {\n        id\n        name\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n    savedViews(list: PEOPLE) {\n      ...ListView\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment PersonAppointments on Person {\n    id\n    name\n    appointments {\n      id\n      version\n      isPrimary\n      isCurrent\n      startedOn\n      endedOn\n      source\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        function {\n          key\n          label\n        }\n        organisation {\n          id\n          name\n          sector\n        }\n        ...PostAround\n      }\n    }\n  }\n": typeof types.PersonAppointmentsFragmentDoc,
    "\n  fragment PersonEvents on PersonEvent { id kind happenedOn by text title layer direction state subjectId }\n": typeof types.PersonEventsFragmentDoc,
    "\n  fragment PersonShared on Person {\n    sharedTopics\n    opportunities { id title stage isSponsor }\n  }\n": typeof types.PersonSharedFragmentDoc,
    "\n  fragment PersonStory on PersonEventPage {\n    totalCount\n    endCursor\n    hasNextPage\n    items { ...PersonEvents }\n  }\n": typeof types.PersonStoryFragmentDoc,
    "\n  query PersonTimeline($personId: ID!, $after: String) {\n    personTimeline(personId: $personId, first: 20, after: $after) { ...PersonStory }\n  }\n": typeof types.PersonTimelineDocument,
    "\n  fragment PersonTopics on Person {\n    id\n    topics {\n      id\n      statement\n      source\n      notedOn\n      topic {\n        key\n        label\n      }\n    }\n  }\n": typeof types.PersonTopicsFragmentDoc,
    "\n  mutation AddPersonTopic($input: AddPersonTopicInput!) {\n    addPersonTopic(input: $input) {\n      activityId\n    }\n  }\n": typeof types.AddPersonTopicDocument,
    "\n  fragment PersonWays on Ways {\n    items { ties { strength evidence to { id name } } }\n  }\n": typeof types.PersonWaysFragmentDoc,
    "\n  query Person($id: ID!, $maySeeContact: Boolean!) {\n    person(id: $id) {\n      id\n      version\n      name\n      pronunciation\n      publishedAt\n      publishedSource\n      publishedBasis\n      why\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n      abilities {\n        edit\n      }\n      ...PersonAppointments\n      ...PersonTopics\n      isBridge\n      detail { id email phone objectedAt }\n      ...OurDetail\n      ...PersonShared\n    }\n    personTimeline(personId: $id, first: 10) { ...PersonStory }\n    howWeKnow(personId: $id) @include(if: $maySeeContact) { ...HowWeKnow }\n    ways(to: $id, first: 3) @include(if: $maySeeContact) { ...PersonWays }\n    me { userId personId }\n  }\n": typeof types.PersonDocument,
    "\n  mutation PublishPerson($input: PublishPersonInput!) {\n    publishPerson(input: $input) {\n      activityId\n    }\n  }\n": typeof types.PublishPersonDocument,
    "\n  fragment RoleAtHand on RoleToConfirm {\n    id\n    sponsorOf\n    roundtableId\n    roundtableTitle\n    roundtableOn\n    appointment {\n      id\n      version\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      person {\n        id\n        name\n      }\n      post {\n        id\n        title\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n": typeof types.RoleAtHandFragmentDoc,
    "\n  query RolesToConfirm {\n    rolesToConfirm(first: 50) {\n      totalCount\n      items {\n        ...RoleAtHand\n      }\n    }\n  }\n": typeof types.RolesToConfirmDocument,
    "\n  mutation SetTieStrength($input: SetTieStrengthInput!) {\n    setTieStrength(input: $input) { activityId }\n  }\n": typeof types.SetTieStrengthDocument,
    "\n  fragment CoverageMapEdition on BoundaryEdition {\n    editionOn\n    attribution\n    width\n    height\n    boundaries {\n      id\n      path\n      place {\n        id\n      }\n    }\n  }\n": typeof types.CoverageMapEditionFragmentDoc,
    "\n  query Coverage($kind: PlaceKind!, $sector: Sector!, $after: String, $isMap: Boolean!, $on: Date) {\n    boundaryEditions(kind: $kind, on: $on, first: 1) @include(if: $isMap) {\n      items {\n        id\n        ...CoverageMapEdition\n      }\n    }\n    editions: boundaryEditions(kind: $kind, first: 20) @include(if: $isMap) {\n      items {\n        id\n        editionOn\n      }\n    }\n    coverage(kind: $kind, sector: $sector, first: 50, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        place {\n          id\n          code\n          name\n          peopleCount\n          ...PlacePart\n        }\n        liveOpportunities\n        lastContactOn\n        roles {\n          ...RoleRow\n        }\n      }\n    }\n  }\n": typeof types.CoverageDocument,
    "\n  fragment DistrictRow on Place {\n    id\n    code\n    name\n    deprivation {\n      year\n      rank\n      averageScore\n      mostDeprivedTenth\n      neighbourhoods\n      inMostDeprivedFifth\n      source\n    }\n  }\n": typeof types.DistrictRowFragmentDoc,
    "\n  query Deprivation($within: String, $after: String) {\n    deprivation(first: 25, within: $within, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        peopleCount\n        ...DistrictRow\n      }\n    }\n    places(first: 100, kind: SYSTEM) {\n      items {\n        id\n        code\n        name\n      }\n    }\n  }\n": typeof types.DeprivationDocument,
    "\n  fragment PlaceDeprivation on LocalEconomy {\n    districts {\n      ...DistrictRow\n    }\n  }\n": typeof types.PlaceDeprivationFragmentDoc,
    "\n  fragment PlaceGaps on LocalEconomy {\n    id\n    roles {\n      ...RoleRow\n    }\n    organisations {\n      organisation {\n        id\n        sector\n      }\n    }\n  }\n": typeof types.PlaceGapsFragmentDoc,
    "\n  fragment PlaceLies on Place {\n    id\n    within {\n      id\n      code\n      name\n      kind\n    }\n    parts(first: 100) {\n      id\n      code\n      name\n      kind\n    }\n  }\n": typeof types.PlaceLiesFragmentDoc,
    "\n  fragment PlaceOrganisations on LocalEconomy {\n    place {\n      id\n      code\n    }\n    organisations {\n      patientShare\n      organisation {\n        id\n        name\n        type\n        subType\n        sector\n        peopleKnown\n      }\n    }\n  }\n": typeof types.PlaceOrganisationsFragmentDoc,
    "\n  fragment PlacePart on Place {\n    liesPartlyIn {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n    holdsPartOf {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PlacePartFragmentDoc,
    "\n  fragment PlacePeople on PersonPage {\n    totalCount\n    items {\n      id\n      name\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlacePeopleFragmentDoc,
    "\n  fragment PlaceWork on LocalEconomy {\n    id\n    liveOpportunities\n    lastContactOn\n    opportunities {\n      id\n      title\n      stage\n    }\n    roundtables {\n      id\n      title\n      startsAt\n    }\n  }\n": typeof types.PlaceWorkFragmentDoc,
    "\n  query Place($code: String!, $on: Date, $isToday: Boolean!) {\n    place(code: $code, on: $on) {\n      id\n      code\n      name\n      kind\n      validFrom\n      validTo\n      ...PlaceLies\n      ...PlacePart\n    }\n    localEconomy(code: $code) @include(if: $isToday) {\n      id\n      ...PlaceOrganisations\n      ...PlaceDeprivation\n      ...PlaceGaps\n      ...PlaceWork\n    }\n    people(place: $code, first: 50) @include(if: $isToday) {\n      ...PlacePeople\n    }\n  }\n": typeof types.PlaceDocument,
    "\n  query Places($words: String, $kind: PlaceKind, $after: String) {\n    places(first: 25, words: $words, kind: $kind, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        code\n        name\n        kind\n        validFrom\n        validTo\n        organisationCount\n        peopleCount\n        within {\n          id\n          name\n        }\n        liesPartlyIn {\n          id\n          share\n          place {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  fragment RoleRow on RoleCoverage {\n    sector\n    functionKey\n    label\n    known\n    vacant\n    unknown\n  }\n": typeof types.RoleRowFragmentDoc,
    "\n  fragment RegisterAddress on RegisterFetch {\n    id\n    state\n    since\n    fetchedOn\n    total\n    done\n    note\n  }\n": typeof types.RegisterAddressFragmentDoc,
    "\n  mutation FetchRegisters($input: FetchRegistersInput!) {\n    fetchRegisters(input: $input) {\n      registerFetch {\n        id\n      }\n    }\n  }\n": typeof types.FetchRegistersDocument,
    "\n  query RegisterEditions {\n    registerEditions {\n      id\n      register\n      editionOn\n      rowCount\n      created\n      changed\n      unchanged\n      refused\n      readAt\n    }\n    registerHost\n    registerFetches {\n      id\n      state\n      ...RegisterAddress\n    }\n  }\n": typeof types.RegisterEditionsDocument,
    "\n  fragment BodyToSettle on Organisation {\n    id\n    name\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n": typeof types.BodyToSettleFragmentDoc,
    "\n  query Reorganised($postsAfter: String, $partiesAfter: String) {\n    postsToSettle(first: 50, after: $postsAfter) {\n      items {\n        id\n        ...WaitingPost\n        organisation {\n          ...BodyToSettle\n        }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    partiesToSettle(first: 50, after: $partiesAfter) {\n      items {\n        id\n        ...WaitingParty\n        organisation {\n          ...BodyToSettle\n        }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.ReorganisedDocument,
    "\n  fragment WaitingParty on OpportunityParty {\n    id\n    version\n    commitment\n    opportunity {\n      id\n      title\n    }\n  }\n": typeof types.WaitingPartyFragmentDoc,
    "\n  mutation SettleParty($input: SettlePartyInput!) {\n    settleParty(input: $input) {\n      activityId\n    }\n  }\n": typeof types.SettlePartyDocument,
    "\n  fragment WaitingPost on Post {\n    id\n    version\n    title\n    settled\n    function {\n      key\n      label\n    }\n    movedTo {\n      organisation {\n        name\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n    }\n  }\n": typeof types.WaitingPostFragmentDoc,
    "\n  mutation SettlePost($input: SettlePostInput!) {\n    settlePost(input: $input) {\n      activityId\n    }\n  }\n": typeof types.SettlePostDocument,
    "\n  fragment RoomBalance on Roundtable {\n    balance { sector target accepted invited drafted short }\n    counts { executives directors heads }\n  }\n": typeof types.RoomBalanceFragmentDoc,
    "mutation CancelRoundtable($input: VersionedInput!) { cancelRoundtable(input: $input) { roundtable { id state version } count } }": typeof types.CancelRoundtableDocument,
    "mutation AddCapture($input: CaptureInput!) { addCapture(input: $input) { capture { id kind } activityId } }": typeof types.AddCaptureDocument,
    "\n  fragment Captured on Capture {\n    id kind text dueOn capturedAt canEdit opportunityId version\n    person { id name }\n    followUp { id state dueOn version owners { id name } }\n  }\n": typeof types.CapturedFragmentDoc,
    "mutation RemoveCapture($input: VersionedInput!) { removeCapture(input: $input) { capture { id } activityId } }": typeof types.RemoveCaptureDocument,
    "mutation TakeOnAction($input: AddFollowUpInput!) { addFollowUp(input: $input) { activityId } }": typeof types.TakeOnActionDocument,
    "\n  fragment CheckIn on Roundtable {\n    id\n    capacity\n    seatsTaken\n    counts { accepted attended }\n    invitations { id name sector state attended needs version post { id title organisation { id name } } }\n  }\n": typeof types.CheckInFragmentDoc,
    "mutation MarkAttendance($input: MarkAttendanceInput!) { markAttendance(input: $input) { invitation { id attended version } activityId } }": typeof types.MarkAttendanceDocument,
    "mutation AddWalkIn($input: AddWalkInInput!) { addWalkIn(input: $input) { invitation { id name } activityId } }": typeof types.AddWalkInDocument,
    "\n  query RoundtableFollowUp($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      version\n      counts { invited accepted attended noShow }\n      actions actionsDone\n      captures { ...Captured }\n    }\n  }\n": typeof types.RoundtableFollowUpDocument,
    "mutation CorrectInvitationEmail($input: CorrectEmailInput!) { correctInvitationEmail(input: $input) { invitation { id email state version } activityId } }": typeof types.CorrectInvitationEmailDocument,
    "\n  fragment Guest on Invitation {\n    id personId name sector email state group joining showsName substituteName substituteEmail attended sentAt answeredAt remindedAt reminders waitingSince isWrongAddress needs roleVerifiedOn version\n    post { id title organisation { id name } }\n    mail { id status lastError }\n  }\n": typeof types.GuestFragmentDoc,
    "\n  fragment GuestList on Roundtable {\n    id\n    capacity\n    seatsTaken\n    invitations { ...Guest }\n    proposal { id }\n  }\n": typeof types.GuestListFragmentDoc,
    "\n  fragment InviteNext on Roundtable {\n    id\n    objectedCount\n    inviteNext { personId postId name title organisationName sector reasons }\n  }\n": typeof types.InviteNextFragmentDoc,
    "mutation InviteGuest($input: InviteInput!) { inviteGuest(input: $input) { invitation { id name state } activityId } }": typeof types.InviteGuestDocument,
    "\n  query RoundtableInvites($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      ...RoomBalance\n      ...InviteNext\n      ...GuestList\n    }\n  }\n": typeof types.RoundtableInvitesDocument,
    "\n  query RoundtableLive($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      question\n      ...CheckIn\n      shownGuests { id name postTitle organisationName sector }\n      captures { ...Captured }\n    }\n  }\n": typeof types.RoundtableLiveDocument,
    "query InvitationPreview($invitationId: ID!) { invitationPreview(invitationId: $invitationId) { to subject text } }": typeof types.InvitationPreviewDocument,
    "query RoundtablesToCopy { roundtables(order: LATEST, first: 50) { items { id title startsAt abilities { edit } } } }": typeof types.RoundtablesToCopyDocument,
    "mutation CreateRoundtable($input: CreateRoundtableInput!) { createRoundtable(input: $input) { roundtable { id } activityId } }": typeof types.CreateRoundtableDocument,
    "\n  fragment PlanForm on Roundtable {\n    id version title purpose question startsAt endsAt format venue town accessNote joiningLink rule admission promotesAutomatically answerBy capacity seatsTaken\n    balance { sector target }\n    counts { invited }\n  }\n": typeof types.PlanFormFragmentDoc,
    "mutation EditRoundtable($input: EditRoundtableInput!) { editRoundtable(input: $input) { roundtable { ...PlannerHead ...PlanForm } activityId count } }": typeof types.EditRoundtableDocument,
    "query RoundtablePlan($id: ID!) { roundtable(id: $id) { ...PlannerHead ...PlanForm } }": typeof types.RoundtablePlanDocument,
    "\n  fragment PlannerHead on Roundtable {\n    id title startsAt endsAt format venue town rule state capacity\n    convenor { id name }\n    why\n    abilities { edit capture }\n  }\n": typeof types.PlannerHeadFragmentDoc,
    "query RoundtableStep($id: ID!) { roundtable(id: $id) { id startsAt abilities { edit } } }": typeof types.RoundtableStepDocument,
    "\n  query Roundtables($when: RoundtableWhen, $order: RoundtableOrder, $after: String) {\n    me { role }\n    roundtables(when: $when, order: $order, first: 25, after: $after) {\n      items { ...RoundtableLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.RoundtablesDocument,
    "\n  fragment RoundtableLine on Roundtable {\n    id title startsAt format venue town state capacity seatsTaken\n    convenor { id name }\n    abilities { edit capture }\n    actions actionsDone\n    counts { invited accepted attended toSettle }\n    balance { sector target drafted short }\n  }\n": typeof types.RoundtableLineFragmentDoc,
    "mutation SendInvitations($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }": typeof types.SendInvitationsDocument,
    "mutation RemindGuests($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }": typeof types.RemindGuestsDocument,
    "mutation ThankGuests($input: GuestsInput!) { thankGuests(input: $input) { count activityId } }": typeof types.ThankGuestsDocument,
    "mutation RaiseOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }": typeof types.RaiseOpportunityDocument,
    "mutation RemoveInvitation($input: VersionedInput!) { removeInvitation(input: $input) { invitationId activityId } }": typeof types.RemoveInvitationDocument,
    "mutation RevertInvitation($input: VersionedInput!) { revertInvitation(input: $input) { invitation { id state } activityId } }": typeof types.RevertInvitationDocument,
    "mutation WithdrawInvitation($input: VersionedInput!) { withdrawInvitation(input: $input) { invitation { id state } activityId } }": typeof types.WithdrawInvitationDocument,
    "mutation OfferSeat($input: VersionedInput!) { offerSeat(input: $input) { invitation { id state } activityId } }": typeof types.OfferSeatDocument,
    "mutation AgreeSubstitute($input: VersionedInput!) { agreeSubstitute(input: $input) { invitation { id name } activityId } }": typeof types.AgreeSubstituteDocument,
    "mutation RecordAnswer($input: RecordAnswerInput!) { recordAnswer(input: $input) { invitation { id state } activityId } }": typeof types.RecordAnswerDocument,
    "mutation RemindGuest($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }": typeof types.RemindGuestDocument,
    "mutation SendInvitationAgain($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }": typeof types.SendInvitationAgainDocument,
    "\n  query ReferenceLists {\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n    topics {\n      key\n      label\n      kind\n    }\n  }\n": typeof types.ReferenceListsDocument,
    "\n  query PaletteSearch($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 8) {\n      kind\n      id\n      label\n      detail\n      code\n      why\n      organisationId\n    }\n  }\n": typeof types.PaletteSearchDocument,
    "\n  query PaletteWork($words: String!) {\n    opportunities(words: $words, first: 4, order: \"TITLE\") {\n      items {\n        id\n        title\n        stage\n      }\n    }\n    roundtables(words: $words, first: 3, order: LATEST) {\n      items {\n        id\n        title\n        startsAt\n      }\n    }\n    partnerships(words: $words, first: 3) {\n      items {\n        id\n        title\n      }\n    }\n  }\n": typeof types.PaletteWorkDocument,
    "\n  query SearchFor($words: String!, $kinds: [SearchKind!], $first: Int) {\n    search(words: $words, kinds: $kinds, first: $first) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n    }\n  }\n": typeof types.SearchForDocument,
    "\n  fragment DueFollowUp on FollowUp {\n    id title dueOn dueAt redated version\n    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle postId postTitle postFunctionKey postPlaceId postHolder }\n  }\n": typeof types.DueFollowUpFragmentDoc,
    "\n  query FollowUpsPage($mine: Boolean, $after: String) {\n    followUps(mine: $mine, first: 50, after: $after) { items { ...DueFollowUp } totalCount endCursor hasNextPage }\n  }\n": typeof types.FollowUpsPageDocument,
    "\n  fragment LostSponsor on LostSponsor {\n    id\n    opportunityId\n    opportunityTitle\n    organisationName\n    name\n    leftOn\n  }\n": typeof types.LostSponsorFragmentDoc,
    "\n  fragment NextRoundtable on Roundtable {\n    id title startsAt town format capacity\n    convenor { name }\n    abilities { edit }\n    counts { accepted notAnswered }\n    balance { sector target accepted invited short }\n  }\n": typeof types.NextRoundtableFragmentDoc,
    "\n  fragment SinceEntry on Activity { id at action by subjectKind subjectId subjectName }\n": typeof types.SinceEntryFragmentDoc,
    "\n  fragment StalledOpportunity on Opportunity {\n    id title stage\n    pursuit { id stalledBecause quietDays nextStep { id } }\n  }\n": typeof types.StalledOpportunityFragmentDoc,
    "\n  query TodayPage {\n    followUps(mine: true, first: 12) { items { ...DueFollowUp } totalCount }\n    opportunities(stalled: true, first: 5) { items { ...StalledOpportunity } totalCount }\n    introductions(lane: FOR_ME, first: 3) { items { ...WaitingIntroduction } totalCount }\n    roundtables(when: UPCOMING, first: 3) { items { ...NextRoundtable } }\n    today { lastHereAt openOpportunities since { ...SinceEntry } lostSponsors { ...LostSponsor } }\n  }\n": typeof types.TodayPageDocument,
    "\n  fragment WaitingIntroduction on Introduction {\n    id version askerName about askedAt hopedBy targetCanBeWrittenTo target { id name }\n  }\n": typeof types.WaitingIntroductionFragmentDoc,
    "mutation AnswerFromToday($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { introduction { id } activityId } }": typeof types.AnswerFromTodayDocument,
    "\n  mutation Undo($activityId: ID!) {\n    undo(activityId: $activityId) {\n      activityId\n      kept\n    }\n  }\n": typeof types.UndoDocument,
    "mutation DoneFollowUp($input: DoneFollowUpInput!) { doneFollowUp(input: $input) { activityId } }": typeof types.DoneFollowUpDocument,
    "mutation SnoozeFollowUp($input: SnoozeFollowUpInput!) { snoozeFollowUp(input: $input) { activityId } }": typeof types.SnoozeFollowUpDocument,
    "\n  fragment BulkOutcomeRow on BulkRow {\n    id\n    name\n    version\n    outcome\n    reason\n  }\n": typeof types.BulkOutcomeRowFragmentDoc,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      activityId\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation EditSavedView($input: EditSavedViewInput!) {\n    editSavedView(input: $input) {\n      activityId\n    }\n  }\n": typeof types.EditSavedViewDocument,
    "\n  fragment PostBeside on Post {\n    id\n    title\n    vacantSince\n    holders {\n      appointmentId\n      personId\n      name\n    }\n  }\n": typeof types.PostBesideFragmentDoc,
    "\n  fragment PostAround on Post {\n    isGatekeeper\n    deputy {\n      ...PostBeside\n    }\n    gatekeeper {\n      ...PostBeside\n    }\n  }\n": typeof types.PostAroundFragmentDoc,
    "\n  query RemovalPreview($kind: BinKind!, $id: ID!) {\n    removalPreview(kind: $kind, id: $id) {\n      refusal\n      lines {\n        what\n        rows\n      }\n    }\n  }\n": typeof types.RemovalPreviewDocument,
    "\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) {\n      activityId\n    }\n  }\n": typeof types.RemovePersonDocument,
    "\n  mutation RemoveOrganisation($input: RemoveOrganisationInput!) {\n    removeOrganisation(input: $input) {\n      activityId\n    }\n  }\n": typeof types.RemoveOrganisationDocument,
    "\n  fragment BulkAnswer on BulkDone {\n    changed\n    gone\n    left {\n      id\n      name\n      reason\n    }\n    activityId\n  }\n": typeof types.BulkAnswerFragmentDoc,
    "\n  fragment ListView on SavedView {\n    id\n    name\n    version\n    isShared\n    isMine\n    by\n    filters {\n      name\n      value\n    }\n  }\n": typeof types.ListViewFragmentDoc,
    "\n  mutation RemoveSavedView($input: RemoveSavedViewInput!) {\n    removeSavedView(input: $input) {\n      activityId\n    }\n  }\n": typeof types.RemoveSavedViewDocument,
};
const documents: Documents = {
    "query QuickNotePerson($id: ID!) { record: person(id: $id) { id label: name } }": types.QuickNotePersonDocument,
    "query QuickNoteOrganisation($id: ID!) { record: organisation(id: $id) { id label: name } }": types.QuickNoteOrganisationDocument,
    "query QuickNoteOpportunity($id: ID!) { record: opportunity(id: $id) { id label: title } }": types.QuickNoteOpportunityDocument,
    "query QuickNoteRoundtable($id: ID!) { record: roundtable(id: $id) { id label: title } }": types.QuickNoteRoundtableDocument,
    "\n  query ReadQuickNote($text: String!, $followUp: String) {\n    readQuickNote(text: $text, followUp: $followUp) {\n      kind\n      direction\n      followUp { title dueOn dayOff nextWorkingDay problem }\n    }\n  }\n": types.ReadQuickNoteDocument,
    "mutation LogQuickNote($input: QuickNoteInput!) { logQuickNote(input: $input) { id kind followUp { id dueOn } activityId } }": types.LogQuickNoteDocument,
    "\n  query Shell {\n    me {\n      userId\n      name\n      email\n      role\n      memberId\n      memberName\n      memberSector\n      counts {\n        introductions\n        roundtables\n        followUps\n      }\n      isDemo\n    }\n  }\n": types.ShellDocument,
    "\n  query Account($takesMail: Boolean!) {\n    me { userId name email role memberName }\n    mySessions { id kind label createdAt lastSeenAt expiresAt isCurrent }\n    connectorPreference { ...ConnectorPreference }\n    myMailAddress @include(if: $takesMail) { ...ForwardingAddress }\n    forwardedMails(first: 1) @include(if: $takesMail) { totalCount }\n  }\n": types.AccountDocument,
    "mutation EndSession($id: ID!) { endSession(id: $id) }": types.EndSessionDocument,
    "mutation EndOtherSessions { endOtherSessions }": types.EndOtherSessionsDocument,
    "mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }": types.ChangePasswordDocument,
    "\n  fragment ConnectorPreference on ConnectorPreference { wish }\n": types.ConnectorPreferenceFragmentDoc,
    "\n  mutation SetConnectorWish($input: SetConnectorWishInput!) {\n    setConnectorWish(input: $input) { wish activityId }\n  }\n": types.SetConnectorWishDocument,
    "fragment ForwardingAddress on MailAddress { id address createdAt }": types.ForwardingAddressFragmentDoc,
    "mutation NewMailAddress { newMailAddress { mailAddress { ...ForwardingAddress } } }": types.NewMailAddressDocument,
    "mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }": types.CreateApiKeyDocument,
    "\n  query Activities($after: String) {\n    activities(first: 25, after: $after) {\n      items { id at action subjectKind subjectId by subjectName isUndone }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.ActivitiesDocument,
    "\n  query OutboxPage($status: MailStatus, $after: String) {\n    outbox(status: $status, first: 25, after: $after) {\n      items { id kind subject toName toAddress replyTo status sendAfter sentAt createdAt attempts lastError }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.OutboxPageDocument,
    "\n  query Users {\n    users(first: 100) { items { id name email role status } totalCount }\n  }\n": types.UsersDocument,
    "\n  query Bin($after: String) {\n    bin(first: 25, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        kind\n        name\n        removedAt\n        removedBy\n        until\n        conflicts {\n          kind\n          value\n          recordId\n          name\n        }\n      }\n    }\n  }\n": types.BinDocument,
    "\n  mutation RestoreRecord($input: RestoreRecordInput!) {\n    restoreRecord(input: $input) {\n      recordId\n      activityId\n    }\n  }\n": types.RestoreRecordDocument,
    "mutation CreateMeeting($input: CreateMeetingInput!) { createMeeting(input: $input) { activityId } }": types.CreateMeetingDocument,
    "mutation AddRisk($input: AddRiskInput!) { addRisk(input: $input) { activityId } }": types.AddRiskDocument,
    "mutation AskDecision($input: AskDecisionInput!) { askDecision(input: $input) { activityId } }": types.AskDecisionDocument,
    "\n  fragment BoardHeadline on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    movement { columnKey opening closing }\n    pipeline { columnKey opportunities homes worth }\n    commentary { id text writtenOn version author { name } }\n  }\n": types.BoardHeadlineFragmentDoc,
    "\n  query BoardPage($asAt: Date) {\n    boardPage(asAt: $asAt) {\n      asAt\n      meeting { id title heldOn }\n      lastMeeting { id heldOn }\n      riskCount\n      decisions { ...AskedDecision }\n      ...BoardHeadline\n      ...BoardMovement\n      ...BoardAside\n      ...BoardPipeline\n      ...BoardOutcomes\n      ...BoardRisks\n      ...BoardIntroduced\n      ...BoardRoundtables\n    }\n  }\n": types.BoardPageDocument,
    "mutation DecideDecision($input: DecideDecisionInput!) { decideDecision(input: $input) { activityId } }": types.DecideDecisionDocument,
    "\n  fragment AskedDecision on Decision {\n    id ask options recommendation reason document version\n    opportunityId opportunityTitle askedBy { name } askedByTitle\n    meeting { id heldOn }\n  }\n": types.AskedDecisionFragmentDoc,
    "\n  query Decisions($after: String) {\n    decisions(first: 25, after: $after) {\n      items { id ask outcome decidedOn conditions opportunityId opportunityTitle askedBy { name } meeting { id heldOn } }\n      totalCount endCursor hasNextPage\n    }\n  }\n": types.DecisionsDocument,
    "\n  fragment BoardIntroduced on BoardPage {\n    introductions { asked made met led }\n    introduced { opportunityId title introducedBy connectorMember targetName ledOn }\n  }\n": types.BoardIntroducedFragmentDoc,
    "\n  query BoardMovementItems($columnKey: BoardColumnKey, $flow: MovementFlow!, $since: Date, $asAt: Date!) {\n    boardMovementItems(columnKey: $columnKey, flow: $flow, since: $since, asAt: $asAt) {\n      opportunityId title happenedOn otherColumn reason homes worth\n    }\n  }\n": types.BoardMovementItemsDocument,
    "\n  fragment BoardMovement on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    movement { columnKey opening added inForward inBack inResumed outForward outBack outPaused outClosed cameIn wentOut closing }\n    aside { columnKey cameIn otherColumn closeReason howMany }\n  }\n": types.BoardMovementFragmentDoc,
    "\n  fragment BoardRoundtables on BoardPage {\n    roundtables { roundtableId title heldOn venue capacity taken }\n  }\n": types.BoardRoundtablesFragmentDoc,
    "\n  fragment BoardOutcomes on BoardPage {\n    asAt\n    measures {\n      partnershipId partnershipTitle\n      measure { id name detail unit baseline target firstDue }\n      progress { latest suppressed asAt weeksOld isLate word }\n    }\n  }\n": types.BoardOutcomesFragmentDoc,
    "\n  fragment BoardPipeline on BoardPage {\n    asAt\n    pipeline { columnKey opportunities homes worth unvalued }\n  }\n": types.BoardPipelineFragmentDoc,
    "\n  fragment BoardRisks on BoardPage {\n    risks { id title likelihood impact trend response owner { name } }\n  }\n": types.BoardRisksFragmentDoc,
    "\n  fragment BoardAside on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    stalledThen\n    stalled { opportunityId title workingDays reason }\n    slipped { opportunityId title hopedForThen hopedForNow backTo backReason }\n  }\n": types.BoardAsideFragmentDoc,
    "mutation WriteCommentary($input: WriteCommentaryInput!) { writeCommentary(input: $input) { activityId } }": types.WriteCommentaryDocument,
    "\n  query Boundaries($after: String) {\n    boundaryEditions(first: 25, after: $after) {\n      items {\n        id\n        ...BoundaryEditionRow\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.BoundariesDocument,
    "\n  fragment BoundaryEditionRow on BoundaryEdition {\n    id\n    kind\n    editionOn\n    fileName\n    attribution\n    placeCount\n    uploadedAt\n  }\n": types.BoundaryEditionRowFragmentDoc,
    "\n  mutation RemoveBoundaries($input: RemoveBoundariesInput!) {\n    removeBoundaries(input: $input) {\n      activityId\n    }\n  }\n": types.RemoveBoundariesDocument,
    "\n  query Directory($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 50) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n      organisationId\n    }\n    people(first: 1) {\n      totalCount\n    }\n    organisations(first: 1, status: [OPEN, PLANNED, CLOSING]) {\n      totalCount\n    }\n    places(first: 1) {\n      totalCount\n    }\n  }\n": types.DirectoryDocument,
    "\n  query IntroductionAdvice($targetPersonId: ID!) {\n    introductionAdvice(targetPersonId: $targetPersonId) { knowsWell address approached waitUntil askedAlready }\n  }\n": types.IntroductionAdviceDocument,
    "\n  mutation AskIntroduction($input: AskIntroductionInput!) {\n    askIntroduction(input: $input) {\n      hint\n      introduction { id }\n    }\n  }\n": types.AskIntroductionDocument,
    "\n  query OpportunitiesToShare {\n    opportunities(first: 100) { items { id title } }\n  }\n": types.OpportunitiesToShareDocument,
    "\n  mutation CorrectFinder($input: CorrectFinderInput!) {\n    correctFinder(input: $input) {\n      activityId\n    }\n  }\n": types.CorrectFinderDocument,
    "\n  query FindPage($functionKey: String, $topicKey: String, $placeId: ID, $organisationId: ID, $sectors: [Sector!], $seniorityAtMost: Int, $confirmedWithinMonths: Int, $words: String) {\n    find(functionKey: $functionKey, topicKey: $topicKey, placeId: $placeId, organisationId: $organisationId, sectors: $sectors, seniorityAtMost: $seniorityAtMost, confirmedWithinMonths: $confirmedWithinMonths, words: $words, first: 25) {\n      ...FoundList\n      ...WhyThisOrder\n      need { ...FoundNeed }\n    }\n  }\n": types.FindPageDocument,
    "\n  fragment FoundList on Found {\n    elsewhere\n    isLinked\n    need { functionLabel topicLabel placeName organisationName }\n    items { id ...FoundRow }\n    ...Nobody\n  }\n": types.FoundListFragmentDoc,
    "\n  fragment FoundRow on FoundContact {\n    id\n    title\n    postId\n    vacantSince\n    postSource\n    person { id name }\n    deputy { id name }\n    gatekeeper { id name }\n    lastHolder { id name }\n    organisation { id name sector town }\n    reasons { text factId source on opportunityId }\n    ways { ties { strength evidence to { id name } } }\n    confirmedOn\n    confirmedBy\n    confirmedHow\n    approached\n    hasAddress\n    isYou\n    askedId\n    askedOn\n    correction { id version isOurs }\n  }\n": types.FoundRowFragmentDoc,
    "\n  query GapsPage($after: String) {\n    finderGaps(first: 50, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        times\n        lastOn\n        members\n        function { key label }\n        topic { key label }\n        place { id name }\n      }\n    }\n  }\n": types.GapsPageDocument,
    "\n  fragment FoundNeed on FoundNeed {\n    functionLabel\n    topicLabel\n    placeName\n    organisationName\n  }\n": types.FoundNeedFragmentDoc,
    "\n  query ReadNeed($question: String!) {\n    readNeed(question: $question) {\n      functionKey\n      topicKey\n      placeId\n      organisationId\n      sectors\n      words\n    }\n  }\n": types.ReadNeedDocument,
    "\n  fragment Nobody on Found {\n    people\n    vacantPosts\n    nearest { placeId placeName count }\n    mayKnow { person { id name } title organisation because }\n    need { functionLabel topicLabel placeName }\n  }\n": types.NobodyFragmentDoc,
    "\n  mutation NoteGap($input: NoteGapInput!) {\n    noteGap(input: $input) {\n      activityId\n      gap { id members }\n    }\n  }\n": types.NoteGapDocument,
    "\n  fragment WhyThisOrder on Found {\n    formula { label gives }\n    items { id title score person { id name } parts { label points because factId } }\n  }\n": types.WhyThisOrderFragmentDoc,
    "\n  mutation WithdrawCorrection($input: WithdrawCorrectionInput!) {\n    withdrawCorrection(input: $input) {\n      activityId\n    }\n  }\n": types.WithdrawCorrectionDocument,
    "\n  mutation EditJobFunction($input: EditJobFunctionInput!) {\n    editJobFunction(input: $input) {\n      activityId\n    }\n  }\n": types.EditJobFunctionDocument,
    "\n  mutation CreateJobFunction($input: CreateJobFunctionInput!) {\n    createJobFunction(input: $input) {\n      activityId\n    }\n  }\n": types.CreateJobFunctionDocument,
    "\n  query JobFunctions {\n    jobFunctions {\n      ...JobFunctionLine\n    }\n    me {\n      role\n    }\n  }\n  fragment JobFunctionLine on JobFunction {\n    id\n    key\n    version\n    label\n    sectors\n    titlePatterns\n    postCount\n  }\n": types.JobFunctionsDocument,
    "\n  query TryTitle($title: String!) {\n    readNeed(question: $title) {\n      functionKey\n    }\n  }\n": types.TryTitleDocument,
    "\n  fragment CheckStep on Import {\n    id\n    state\n    rowCount\n    done\n    columns { header field isDropped }\n    counts { ready decide cannot names }\n  }\n": types.CheckStepFragmentDoc,
    "\n  query Import($id: ID!, $view: ImportRowView, $after: String, $outcome: ImportRowView, $outcomeAfter: String, $newAfter: String, $keptAfter: String) {\n    import(id: $id) {\n      id\n      state\n      fileName\n      rowCount\n      madeBy\n      encoding\n      delimiter\n      sheet\n      headerRow\n      ...MatchStep\n      ...CheckStep\n      ...ResultStep\n    }\n    importNames(importId: $id, first: 20) {\n      items { ...NameChoice }\n      totalCount\n    }\n    importRows(importId: $id, view: $view, first: 25, after: $after) {\n      items { ...ProblemRow ...RowChoice }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    importNewNames(importId: $id, first: 25, after: $newAfter) {\n      items { ...NewName }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    outcomes: importRows(importId: $id, view: $outcome, first: 25, after: $outcomeAfter) {\n      items { ...OutcomeRow }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    importKept(importId: $id, first: 25, after: $keptAfter) {\n      items { ...KeptRecord }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.ImportDocument,
    "\n  query Imports($after: String) {\n    imports(first: 25, after: $after) {\n      items { id fileName state rowCount created updated unchanged refused by createdAt }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.ImportsDocument,
    "\n  fragment KeptRecord on ImportKept {\n    id\n    kind\n    recordId\n    name\n    reason\n  }\n": types.KeptRecordFragmentDoc,
    "\n  fragment MatchStep on Import {\n    id\n    version\n    kind\n    madeBy\n    notice\n    source\n    lawfulBasis\n    columns { header samples field why isDropped }\n  }\n": types.MatchStepFragmentDoc,
    "\n  mutation MatchImport($input: MatchImportInput!) {\n    matchImport(input: $input) {\n      activityId\n    }\n  }\n": types.MatchImportDocument,
    "\n  fragment NameChoice on ImportName {\n    id\n    name\n    rowCount\n    candidates { id name detail why }\n  }\n": types.NameChoiceFragmentDoc,
    "\n  mutation DecideImportName($input: DecideImportNameInput!) {\n    decideImportName(input: $input) {\n      activityId\n    }\n  }\n": types.DecideImportNameDocument,
    "\n  fragment NewName on ImportName {\n    id\n    name\n    type\n  }\n": types.NewNameFragmentDoc,
    "\n  fragment OutcomeRow on ImportRow {\n    id\n    rowNumber\n    name\n    detail\n    recordId\n    reason\n  }\n": types.OutcomeRowFragmentDoc,
    "\n  fragment ProblemRow on ImportRow {\n    id\n    rowNumber\n    cells\n    name\n    detail\n    problems { field sentence isBlocking }\n  }\n": types.ProblemRowFragmentDoc,
    "\n  mutation FixImportCell($input: FixImportCellInput!) {\n    fixImportCell(input: $input) {\n      activityId\n    }\n  }\n": types.FixImportCellDocument,
    "\n  fragment ResultStep on Import {\n    id\n    version\n    state\n    kind\n    rowCount\n    done\n    created\n    updated\n    unchanged\n    refused\n    activityId\n    finishedAt\n    undoableUntil\n    undoneAt\n    counts { ready decide cannot added known names }\n  }\n": types.ResultStepFragmentDoc,
    "\n  mutation StopImport($input: ImportIdInput!) {\n    stopImport(input: $input) {\n      activityId\n    }\n  }\n": types.StopImportDocument,
    "\n  fragment RowChoice on ImportRow {\n    id\n    rowNumber\n    name\n    detail\n    email\n    phone\n    decision\n    chosenId\n    candidates { id name detail email phone why }\n  }\n": types.RowChoiceFragmentDoc,
    "\n  mutation DecideImportRow($input: DecideImportRowInput!) {\n    decideImportRow(input: $input) {\n      activityId\n    }\n  }\n": types.DecideImportRowDocument,
    "\n  mutation StartImport($input: ImportVersionInput!) {\n    startImport(input: $input) {\n      activityId\n    }\n  }\n": types.StartImportDocument,
    "\n  mutation DiscardImport($input: ImportVersionInput!) {\n    discardImport(input: $input) {\n      activityId\n    }\n  }\n": types.DiscardImportDocument,
    "\n  fragment ForwardedRow on ForwardedMail {\n    id\n    version\n    forwardedBy\n    isFromYou\n    fromName\n    fromAddress\n    direction\n    sentOn\n    subject\n    body\n    moreParticipants\n    dropped\n    isAutomatic\n    people { id name }\n    unknown { name address }\n  }\n": types.ForwardedRowFragmentDoc,
    "mutation DiscardForwardedMail($input: DiscardForwardedMailInput!) { discardForwardedMail(input: $input) { id activityId } }": types.DiscardForwardedMailDocument,
    "\n  query ForwardedMails($after: String) {\n    forwardedMails(first: 25, after: $after) {\n      items { id ...ForwardedRow }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.ForwardedMailsDocument,
    "mutation LogForwardedMail($input: LogForwardedMailInput!) { logForwardedMail(input: $input) { id activityId } }": types.LogForwardedMailDocument,
    "\n  fragment AnswerableIntroduction on Introduction {\n    id\n    askerName\n    target { id name }\n    targetCanBeWrittenTo\n    cannotBeMade\n    abilities { answer }\n  }\n": types.AnswerableIntroductionFragmentDoc,
    "\n  mutation AnswerIntroduction($input: AnswerIntroductionInput!) {\n    answerIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n": types.AnswerIntroductionDocument,
    "\n  fragment AskDelivery on Introduction {\n    id\n    state\n    waitsForMe\n    connector { id name }\n    connectorMember { id }\n    connectorLeft\n    askStatus\n    askSentAt\n    abilities { withdraw }\n  }\n": types.AskDeliveryFragmentDoc,
    "\n  fragment AskPoolLine on AskPool {\n    target { id name }\n    asks { introductionId askerName askerMember about }\n  }\n": types.AskPoolLineFragmentDoc,
    "\n  mutation PoolAsks($input: PoolAsksInput!) {\n    poolAsks(input: $input) { introduction { id } }\n  }\n": types.PoolAsksDocument,
    "\n  fragment AskAnother on Introduction {\n    id\n    version\n    target { id name }\n    suggested { id name }\n    abilities { askSomeoneElse }\n  }\n": types.AskAnotherFragmentDoc,
    "\n  mutation AskSomeoneElse($input: AskSomeoneElseInput!) {\n    askSomeoneElse(input: $input) {\n      introduction { id }\n    }\n  }\n": types.AskSomeoneElseDocument,
    "\n  fragment IntroductionOutcome on Introduction {\n    id\n    version\n    state\n    about\n    abilities { recordMeeting recordResult }\n  }\n": types.IntroductionOutcomeFragmentDoc,
    "\n  mutation RecordIntroductionMeeting($input: IntroductionVersionInput!) {\n    recordIntroductionMeeting(input: $input) {\n      activityId\n      introduction { id state version }\n    }\n  }\n": types.RecordIntroductionMeetingDocument,
    "\n  mutation RecordIntroductionResult($input: RecordResultInput!) {\n    recordIntroductionResult(input: $input) {\n      activityId\n      introduction { id state version ledTo { id title } }\n    }\n  }\n": types.RecordIntroductionResultDocument,
    "\n  fragment IntroductionLine on Introduction {\n    id\n    state\n    stateLabel\n    result\n    askerName\n    askerMember { id name }\n    target { id name }\n    connector { id name }\n    about\n    askedAt\n    hopedBy\n    waitsFor\n    waitsForMe\n    ledTo { id title }\n    ...AnswerableIntroduction\n  }\n": types.IntroductionLineFragmentDoc,
    "\n  fragment IntroductionSteps on Introduction {\n    state\n    result\n    askedAt\n    acceptedAt\n    targetAgreedAt\n    madeAt\n    metAt\n    closedAt\n  }\n": types.IntroductionStepsFragmentDoc,
    "\n  fragment IntroductionText on Introduction {\n    id\n    version\n    askerName\n    target { id name }\n    message\n    sendAfter\n    mailStatus\n    targetCanBeWrittenTo\n    abilities { hold send }\n  }\n": types.IntroductionTextFragmentDoc,
    "\n  mutation HoldIntroduction($input: IntroductionVersionInput!) {\n    holdIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n": types.HoldIntroductionDocument,
    "\n  mutation SendIntroduction($input: SendIntroductionInput!) {\n    sendIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n": types.SendIntroductionDocument,
    "\n  query Introduction($id: ID!) {\n    introduction(id: $id) {\n      id\n      version\n      state\n      stateLabel\n      result\n      resultNote\n      about\n      askerName\n      askerMember { id name }\n      connector { id name }\n      connectorMember { id name }\n      target { id name }\n      targetRole\n      hopedBy\n      opportunityTitle\n      waitsFor\n      waitsForMe\n      sendAfter\n      mailStatus\n      privateReason\n      suggested { id name }\n      pooledWith\n      connectorLeft\n      cannotBeMade\n      otherWayId\n      why\n      ledTo { id title }\n      ...IntroductionSteps\n      ...AskDelivery\n      ...AskAnother\n      ...PoolableIntroduction\n      ...AnswerableIntroduction\n      ...IntroductionText\n      ...IntroductionOutcome\n      ...IntroductionOtherWays\n    }\n  }\n": types.IntroductionDocument,
    "\n  query Introductions($lane: IntroductionLane!, $after: String) {\n    introductions(lane: $lane, first: 25, after: $after) {\n      items { id ...IntroductionLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    introductionCounts { forMe waiting outcomeDue closed }\n    askPools { ...AskPoolLine }\n  }\n": types.IntroductionsDocument,
    "\n  fragment MonthLine on Introduction {\n    id askerName target { id name } targetRole connector { id name } stateLabel waitsFor result askedAt hopedBy madeAt\n    ledTo { id title }\n  }\n": types.MonthLineFragmentDoc,
    "\n  query IntroductionsOfMonth($month: Date!, $after: String) {\n    introductionsOfMonth(month: $month, first: 100, after: $after) {\n      items { id ...MonthLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.IntroductionsOfMonthDocument,
    "\n  fragment IntroductionOtherWays on Introduction {\n    id\n    version\n    abilities { recordAgreement recordMade withdraw }\n  }\n": types.IntroductionOtherWaysFragmentDoc,
    "\n  mutation RecordIntroductionAgreed($input: IntroductionVersionInput!) {\n    recordIntroductionAgreed(input: $input) { activityId introduction { id state version } }\n  }\n": types.RecordIntroductionAgreedDocument,
    "\n  mutation RecordIntroductionMade($input: IntroductionVersionInput!) {\n    recordIntroductionMade(input: $input) { introduction { id state version } }\n  }\n": types.RecordIntroductionMadeDocument,
    "\n  mutation WithdrawIntroduction($input: IntroductionVersionInput!) {\n    withdrawIntroduction(input: $input) { activityId introduction { id state version } }\n  }\n": types.WithdrawIntroductionDocument,
    "\n  fragment PoolableIntroduction on Introduction {\n    id\n    version\n    mayPool\n    abilities { allowPooling }\n  }\n": types.PoolableIntroductionFragmentDoc,
    "\n  mutation AllowPooling($input: AllowPoolingInput!) {\n    allowPooling(input: $input) { activityId introduction { id version mayPool } }\n  }\n": types.AllowPoolingDocument,
    "\n  query SearchOther($words: String!, $kinds: [SearchKind!]) {\n    search(words: $words, kinds: $kinds, first: 12) { id label detail why }\n  }\n": types.SearchOtherDocument,
    "\n  query MergePreview($kind: RecordKind!, $keepId: ID!, $awayId: ID!) {\n    mergePreview(kind: $kind, keepId: $keepId, awayId: $awayId) {\n      keep { id name detail source version }\n      away { id name detail source version }\n      refusal\n      fields { key label kept other isFixed }\n      moves { what rows }\n      notices { says }\n    }\n  }\n": types.MergePreviewDocument,
    "\n  mutation MergeRecords($input: MergeRecordsInput!) {\n    mergeRecords(input: $input) {\n      merge { id unmergeUntil }\n      activityId\n    }\n  }\n": types.MergeRecordsDocument,
    "\n  query LikelyPairs($kind: RecordKind!, $after: String) {\n    likelyPairs(kind: $kind, first: 25, after: $after) {\n      items {\n        id\n        likeness\n        reasons\n        a { id name detail }\n        b { id name detail }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.LikelyPairsDocument,
    "\n  query RecordMerges($after: String) {\n    recordMerges(first: 25, after: $after) {\n      items {\n        id\n        kind\n        keptId\n        keptName\n        awayName\n        memberName\n        mergedAt\n        unmergeUntil\n        version\n        addedSince { rowId what says }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.RecordMergesDocument,
    "\n  mutation MarkNotSame($input: MarkNotSameInput!) {\n    markNotSame(input: $input) {\n      activityId\n    }\n  }\n": types.MarkNotSameDocument,
    "\n  mutation UnmergeRecords($input: UnmergeRecordsInput!) {\n    unmergeRecords(input: $input) {\n      awayId\n      kept\n    }\n  }\n": types.UnmergeRecordsDocument,
    "\n  query Network($personId: ID, $organisationId: ID, $sectors: [Sector!], $kinds: [TieKind!], $strengthAtLeast: TieStrength) {\n    network(personId: $personId, organisationId: $organisationId, sectors: $sectors, kinds: $kinds, strengthAtLeast: $strengthAtLeast) {\n      centreName\n      leftOut\n      people {\n        id\n        name\n        title\n        organisationName\n        sector\n        ring\n        tieCount\n        joins\n        onlyLinkTo { id name }\n      }\n      ties { aId bId strength evidence }\n    }\n  }\n": types.NetworkDocument,
    "\n  query NetworkWays($fromId: ID!, $toId: ID!) {\n    networkWays(fromId: $fromId, toId: $toId) {\n      items {\n        steps {\n          to { id name title organisationName sector }\n          strength\n          evidence\n        }\n      }\n    }\n  }\n": types.NetworkWaysDocument,
    "mutation AddParty($input: AddPartyInput!) { addParty(input: $input) { opportunity { id } activityId } }": types.AddPartyDocument,
    "mutation AddOpportunityRisk($input: AddRiskInput!) { addRisk(input: $input) { risk { id } activityId } }": types.AddOpportunityRiskDocument,
    "\n  fragment AtAGlance on Opportunity {\n    id version title summary need offer stage state homes noteLine valueLow valueHigh valueConfidence targetOn land landStatus kindLabel\n    places { id name }\n    goals { key label }\n    pursuit { id isStalled stalledBecause quietDays lastTwoWayOn owner { id name } nextStep { id title dueOn dueAt owners { id name } } }\n    waitingFor\n    why\n    abilities { edit }\n  }\n": types.AtAGlanceFragmentDoc,
    "\n  fragment OpportunityCard on Opportunity {\n    id\n    title\n    version\n    stage\n    state\n    homes\n    noteLine\n    valueLow\n    valueHigh\n    targetOn\n    stageSince\n    restartOn\n    kindLabel\n    parties { id isOurs organisation { id name sector } }\n    places { id name }\n    pursuit { id isStalled stalledBecause quietDays owner { id name } nextStep { id title dueOn dueAt } }\n    abilities { edit }\n  }\n": types.OpportunityCardFragmentDoc,
    "mutation ChangeParty($input: ChangePartyInput!) { changeParty(input: $input) { opportunity { id } activityId } }": types.ChangePartyDocument,
    "query PartyPeople($organisation: ID!) { posts(organisation: $organisation, first: 100) { items { id title holders { appointmentId name } } } }": types.PartyPeopleDocument,
    "mutation RemoveParty($input: RemovePartyInput!) { removeParty(input: $input) { opportunity { id } activityId } }": types.RemovePartyDocument,
    "mutation EditOpportunity($input: EditOpportunityInput!) { editOpportunity(input: $input) { opportunity { id version } activityId } }": types.EditOpportunityDocument,
    "mutation ProvideEvidence($input: ProvideEvidenceInput!) { provideEvidence(input: $input) { opportunity { id } activityId } }": types.ProvideEvidenceDocument,
    "mutation AddOpportunityFollowUp($input: AddFollowUpInput!) { addFollowUp(input: $input) { followUp { id } activityId } }": types.AddOpportunityFollowUpDocument,
    "\n  fragment OpenFollowUp on FollowUp { id title dueOn dueAt version owners { id name } }\n": types.OpenFollowUpFragmentDoc,
    "\n  fragment GateSection on Opportunity {\n    id\n    stage\n    gate { item label hint answer inPlace value suggestion providedBy providedOn version }\n    abilities { edit }\n  }\n": types.GateSectionFragmentDoc,
    "\n  fragment HowItBegan on Opportunity {\n    id\n    leadMember { id name }\n    partnershipId\n    source { roundtableId roundtableTitle roundtableOn convenor introductionId introducedBy }\n  }\n": types.HowItBeganFragmentDoc,
    "mutation LogContact($input: LogInteractionInput!) { logInteraction(input: $input) { id activityId } }": types.LogContactDocument,
    "\n  query MoveChoices($id: ID!) {\n    opportunity(id: $id) {\n      id\n      version\n      stage\n      state\n      gate { item inPlace }\n      nextStages { stage number label isBack asksForAgreement missing { item label hint answer suggestion } }\n    }\n  }\n": types.MoveChoicesDocument,
    "mutation MoveOpportunity($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { opportunity { id stage state version } activityId } }": types.MoveOpportunityDocument,
    "mutation PauseOpportunity($input: PauseOpportunityInput!) { pauseOpportunity(input: $input) { opportunity { id stage state version } activityId } }": types.PauseOpportunityDocument,
    "mutation ResumeOpportunity($input: ResumeOpportunityInput!) { resumeOpportunity(input: $input) { opportunity { id stage state version } activityId } }": types.ResumeOpportunityDocument,
    "mutation CloseOpportunity($input: CloseOpportunityInput!) { closeOpportunity(input: $input) { opportunity { id stage state version } activityId } }": types.CloseOpportunityDocument,
    "mutation ReopenOpportunity($input: ReopenOpportunityInput!) { reopenOpportunity(input: $input) { opportunity { id stage state version } activityId } }": types.ReopenOpportunityDocument,
    "mutation CreateOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }": types.CreateOpportunityDocument,
    "mutation SetNextStep($input: SetNextStepInput!) { setNextStep(input: $input) { opportunity { id } activityId } }": types.SetNextStepDocument,
    "\n  query OpportunityBoard($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean) {\n    opportunityBoard(placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard) {\n      columns { stage number count homes valueLow valueHigh more cards { ...OpportunityCard } }\n      beside { paused nextRestartOn closedThisYear lessonsThisYear }\n      ...OpportunityViews\n    }\n  }\n": types.OpportunityBoardDocument,
    "\n  fragment OpportunityViews on OpportunityBoard {\n    views { all mine stalled closingThisQuarter forBoard }\n    facets { places { value label } owners { value label } kinds { value label } }\n  }\n": types.OpportunityViewsFragmentDoc,
    "\n  query OpportunityList($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean, $state: OpportunityState, $order: String, $after: String) {\n    opportunityBoard { ...OpportunityViews }\n    opportunities(first: 50, after: $after, placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard, state: $state, order: $order) {\n      items { ...OpportunityCard }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.OpportunityListDocument,
    "\n  query OpportunityDetail($id: ID!, $organises: Boolean!) {\n    opportunity(id: $id) {\n      id title summary version stage state stageSince pauseReason restartOn closeReason lesson partnershipId targetOn\n      stageTimes { stage isHere since workingDays }\n      nextStages { stage label isBack missing { item } }\n      abilities { edit }\n      ...AtAGlance\n      ...GateSection\n      ...PartiesSection\n      ...StorySection\n      ...HowItBegan\n      ...RisksSection\n      pursuit { id nextStep { id } }\n    }\n    followUps(opportunityId: $id, first: 20) @include(if: $organises) { items { ...OpenFollowUp } totalCount }\n  }\n": types.OpportunityDetailDocument,
    "\n  fragment PartiesSection on Opportunity {\n    id\n    parties { id version isOurs role commitment commitmentOn commitmentNote liveTies sponsor { appointmentId personId name title leftOn } organisation { id name sector } }\n    abilities { edit }\n  }\n": types.PartiesSectionFragmentDoc,
    "\n  fragment RisksSection on Opportunity {\n    id\n    risks { id title likelihood impact trend response }\n  }\n": types.RisksSectionFragmentDoc,
    "\n  fragment StorySection on Opportunity {\n    id\n    timeline(first: 100) { id kind happenedOn by text layer direction minutes people fromColumn toColumn overrideBy overrideReason organisationName sector fromCommitment toCommitment }\n  }\n": types.StorySectionFragmentDoc,
    "mutation AddOpportunityNote($input: AddNoteInput!) { addNote(input: $input) { id activityId } }": types.AddOpportunityNoteDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      activityId\n    }\n  }\n": types.CreatePostDocument,
    "\n  query OrganisationChanges($ids: [ID!]!, $change: OrganisationChangeInput!) {\n    rows: organisationChanges(ids: $ids, change: $change) {\n      ...BulkOutcomeRow\n    }\n  }\n": types.OrganisationChangesDocument,
    "\n  mutation ChangeOrganisations($input: ChangeOrganisationsInput!) {\n    done: changeOrganisations(input: $input) {\n      ...BulkAnswer\n    }\n  }\n": types.ChangeOrganisationsDocument,
    "\n  query OrganisationIds($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $after: String) {\n    organisations(first: 100, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      items {\n        id\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.OrganisationIdsDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        version\n      }\n    }\n  }\n": types.EditOrganisationDocument,
    "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      activityId\n    }\n  }\n": types.EditPostDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.CreateOrganisationDocument,
    "\n  fragment NowPartOf on Organisation {\n    status\n    openedOn\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n": types.NowPartOfFragmentDoc,
    "\n  fragment OrganisationCodes on Organisation {\n    id\n    register\n    identifiers {\n      id\n      scheme\n      value\n      validFrom\n      validTo\n      source\n    }\n  }\n": types.OrganisationCodesFragmentDoc,
    "\n  mutation AddOrganisationIdentifier($input: AddIdentifierInput!) {\n    addOrganisationIdentifier(input: $input) {\n      activityId\n    }\n  }\n": types.AddOrganisationIdentifierDocument,
    "\n  mutation EndOrganisationIdentifier($input: EndFactInput!) {\n    endOrganisationIdentifier(input: $input) {\n      activityId\n    }\n  }\n": types.EndOrganisationIdentifierDocument,
    "\n  fragment OrganisationRow on Organisation {\n    id\n    version\n    name\n    sector\n    type\n    status\n    town\n    code\n    peopleKnown\n    vacantPosts\n    openOpportunities\n    lastContactOn\n    icb {\n      id\n      to {\n        id\n        name\n      }\n    }\n    servedInPart @include(if: $isInPlace) {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n  }\n": types.OrganisationRowFragmentDoc,
    "\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    name\n    type\n    subType\n    status\n    openedOn\n    closedOn\n    legalForm\n    pecrClass\n    address\n    town\n    postcode\n    phone\n    website\n    actsAs\n    register\n    heldByRegister\n    source\n    checkedOn\n    icb {\n      id\n      to {\n        id\n        name\n        code\n      }\n    }\n  }\n": types.OrganisationFactsFragmentDoc,
    "\n  fragment OrganisationNames on Organisation {\n    id\n    name\n    names {\n      id\n      name\n      kind\n      validFrom\n      validTo\n      dated\n      source\n    }\n  }\n": types.OrganisationNamesFragmentDoc,
    "\n  mutation AddOrganisationName($input: AddOrganisationNameInput!) {\n    addOrganisationName(input: $input) {\n      activityId\n    }\n  }\n": types.AddOrganisationNameDocument,
    "\n  fragment OrganisationPost on Post {\n    id\n    version\n    title\n    seniority\n    ...PostAround\n    decisionRole\n    vacantSince\n    function {\n      key\n      label\n    }\n    remits {\n      id\n      place {\n        code\n        name\n      }\n      topic {\n        key\n        label\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n      verifiedOn\n      verifiedBy\n      verifiedHow\n    }\n  }\n": types.OrganisationPostFragmentDoc,
    "\n  mutation MarkPostVacant($input: MarkVacantInput!) {\n    markPostVacant(input: $input) {\n      activityId\n    }\n  }\n": types.MarkPostVacantDocument,
    "\n  fragment OrganisationPlaces on Organisation {\n    id\n    places {\n      id\n      basis\n      source\n      place {\n        id\n        code\n        name\n      }\n    }\n  }\n": types.OrganisationPlacesFragmentDoc,
    "\n  mutation SetOrganisationPlaces($input: SetPlacesInput!) {\n    setOrganisationPlaces(input: $input) {\n      activityId\n    }\n  }\n": types.SetOrganisationPlacesDocument,
    "\n  fragment OrganisationStructure on Organisation {\n    id\n    register\n    sector\n    icb {\n      ...StructureLink\n    }\n    icbs {\n      ...StructureLink\n    }\n    parents {\n      ...StructureLink\n    }\n    members {\n      id\n      kind\n      organisation {\n        id\n        name\n        sector\n      }\n    }\n    successors {\n      ...StructureStep\n      to {\n        id\n        name\n        sector\n      }\n    }\n    predecessors {\n      ...StructureStep\n      from {\n        id\n        name\n        sector\n      }\n    }\n  }\n  fragment StructureLink on OrganisationLink {\n    id\n    kind\n    validFrom\n    validTo\n    dated\n    source\n    to {\n      id\n      name\n      sector\n      code\n    }\n  }\n  fragment StructureStep on Succession {\n    id\n    kind\n    happenedOn\n    source\n  }\n": types.OrganisationStructureFragmentDoc,
    "\n  mutation EndOrganisationLink($input: EndFactInput!) {\n    endOrganisationLink(input: $input) {\n      activityId\n    }\n  }\n": types.EndOrganisationLinkDocument,
    "\n  query Organisation($id: ID!, $on: Date) {\n    organisation(id: $id, on: $on) {\n      id\n      name\n      sector\n      type\n      town\n      code\n      peopleKnown\n      why\n      places {\n        id\n        place {\n          code\n          name\n        }\n      }\n      abilities {\n        edit\n      }\n      ...NowPartOf\n      ...OrganisationFacts\n      ...OrganisationCodes\n      ...OrganisationPlaces\n      ...OrganisationNames\n      ...OrganisationStructure\n    }\n    posts(organisation: $id, first: 100) {\n      totalCount\n      items {\n        ...OrganisationPost\n      }\n    }\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n  }\n": types.OrganisationDocument,
    "\n  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $isInPlace: Boolean!, $placeWords: String!, $underIds: [ID!]!, $after: String) {\n    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        ...OrganisationRow\n      }\n    }\n    around: organisations(first: 1, ids: $underIds) {\n      items {\n        id\n        name\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n    savedViews(list: ORGANISATIONS) {\n      ...ListView\n    }\n    me {\n      role\n    }\n  }\n": types.OrganisationsDocument,
    "\n  mutation LinkOrganisations($input: LinkOrganisationsInput!) {\n    linkOrganisations(input: $input) {\n      activityId\n    }\n  }\n": types.LinkOrganisationsDocument,
    "\n  mutation RecordSuccession($input: RecordSuccessionInput!) {\n    recordSuccession(input: $input) {\n      activityId\n    }\n  }\n": types.RecordSuccessionDocument,
    "mutation AddContribution($input: AddContributionInput!) { addContribution(input: $input) { activityId } }": types.AddContributionDocument,
    "mutation AddHub($input: AddHubInput!) { addHub(input: $input) { activityId } }": types.AddHubDocument,
    "mutation AddMeasure($input: AddMeasureInput!) { addMeasure(input: $input) { activityId } }": types.AddMeasureDocument,
    "\n  fragment PartnershipContributions on Partnership {\n    contributions { id financialYear kind pledged confirmed received organisation { id name sector } }\n  }\n": types.PartnershipContributionsFragmentDoc,
    "\n  fragment EditedPartnership on Partnership {\n    id version title purpose story agreementType signedOn startsOn endsOn reviewOn\n  }\n": types.EditedPartnershipFragmentDoc,
    "mutation EditPartnership($input: EditPartnershipInput!) { editPartnership(input: $input) { activityId } }": types.EditPartnershipDocument,
    "\n  fragment PartnershipHubs on Partnership {\n    hubs { id name openedOn housingPriority healthPriority services host { id name sector } place { id name } }\n  }\n": types.PartnershipHubsFragmentDoc,
    "\n  fragment PartnershipMeasures on Partnership {\n    measures {\n      id name definition unit baseline target firstDue\n      progress { latest suppressed asAt source weeksOld isLate word }\n      readings { id asAt value source version }\n    }\n  }\n": types.PartnershipMeasuresFragmentDoc,
    "\n  fragment PartnershipParties on Partnership {\n    parties { id role signedOn signatory organisation { id name sector } }\n  }\n": types.PartnershipPartiesFragmentDoc,
    "\n  query Partnership($id: ID!) {\n    partnership(id: $id) {\n      id\n      opportunityId\n      story\n      state\n      why\n      ...EditedPartnership\n      ...PartnershipParties\n      ...PartnershipContributions\n      ...PartnershipHubs\n      ...PartnershipMeasures\n      abilities { edit }\n    }\n  }\n": types.PartnershipDocument,
    "\n  query Partnerships($after: String) {\n    partnerships(first: 25, after: $after) {\n      items { id title purpose agreementType signedOn startsOn endsOn state parties { id organisation { id name sector } } }\n      totalCount endCursor hasNextPage\n    }\n  }\n": types.PartnershipsDocument,
    "mutation RecordReading($input: RecordReadingInput!) { recordReading(input: $input) { activityId } }": types.RecordReadingDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      activityId\n    }\n  }\n": types.AppointDocument,
    "\n  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n    confirmAppointment(input: $input) {\n      activityId\n    }\n  }\n": types.ConfirmAppointmentDocument,
    "\n  mutation ChangeAppointment($input: ChangeAppointmentInput!) {\n    changeAppointment(input: $input) {\n      activityId\n    }\n  }\n": types.ChangeAppointmentDocument,
    "\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      activityId\n    }\n  }\n": types.EndAppointmentDocument,
    "\n  query PeopleChanges($ids: [ID!]!, $change: PeopleChangeInput!) {\n    rows: peopleChanges(ids: $ids, change: $change) {\n      ...BulkOutcomeRow\n    }\n  }\n": types.PeopleChangesDocument,
    "\n  mutation ChangePeople($input: ChangePeopleInput!) {\n    done: changePeople(input: $input) {\n      ...BulkAnswer\n    }\n  }\n": types.ChangePeopleDocument,
    "\n  query PeopleIds($words: String, $sector: Sector, $function: String, $topic: String, $place: String, $under: ID, $worksWith: Boolean, $notContactedDays: Int, $order: String, $after: String) {\n    people(first: 100, words: $words, sector: $sector, function: $function, topic: $topic, place: $place, under: $under, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      items {\n        id\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.PeopleIdsDocument,
    "\n  mutation AddTie($input: AddTieInput!) {\n    addTie(input: $input) { activityId }\n  }\n": types.AddTieDocument,
    "\n  mutation SetPersonDetail($input: SetPersonDetailInput!) {\n    setPersonDetail(input: $input) {\n      activityId\n    }\n  }\n": types.SetPersonDetailDocument,
    "\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      activityId\n    }\n  }\n": types.EditPersonDocument,
    "\n  fragment HowWeKnow on Acquaintance {\n    id\n    aId\n    bId\n    version\n    strength\n    weakerOn\n    usableByOthers\n    a { id name }\n    b { id name }\n    parts { kind label happenedOn points pointsToday }\n    said { strength reason saidOn saidBy }\n  }\n": types.HowWeKnowFragmentDoc,
    "\n  mutation DisownTie($input: DisownTieInput!) {\n    disownTie(input: $input) { activityId }\n  }\n": types.DisownTieDocument,
    "\n  mutation AllowTie($input: AllowTieInput!) {\n    allowTie(input: $input) { activityId }\n  }\n": types.AllowTieDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      activityId\n      person {\n        id\n      }\n    }\n  }\n": types.CreatePersonDocument,
    "\n  query NewPersonAt($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      sector\n      town\n      code\n    }\n    posts(organisation: $id, first: 100) {\n      items {\n        id\n        title\n      }\n    }\n  }\n": types.NewPersonAtDocument,
    "\n  fragment OurDetail on Person {\n    id\n    detail {\n      id\n      version\n      email\n      phone\n      contactPreference\n      lawfulBasis\n      source\n      objectedAt\n    }\n  }\n": types.OurDetailFragmentDoc,
    "\n  fragment PersonRow on Person {\n    id\n    version\n    name\n    publishedAt\n    lastContactOn\n    currentAppointment {\n      id\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n": types.PersonRowFragmentDoc,
    "\n  query People($words: String, $sector: Sector, $function: String, $topic: String, $place: String, $under: ID, $worksWith: Boolean, $notContactedDays: Int, $order: String, $placeWords: String!, $underIds: [ID!]!, $after: String, $mayConfirm: Boolean!) {\n    rolesToConfirm(first: 1) @include(if: $mayConfirm) {\n      totalCount\n    }\n    people(first: 25, words: $words, sector: $sector, function: $function, topic: $topic, place: $place, under: $under, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        ...PersonRow\n      }\n    }\n    around: organisations(first: 1, ids: $underIds) {\n      items {\n        id\n        name\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n    savedViews(list: PEOPLE) {\n      ...ListView\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment PersonAppointments on Person {\n    id\n    name\n    appointments {\n      id\n      version\n      isPrimary\n      isCurrent\n      startedOn\n      endedOn\n      source\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        function {\n          key\n          label\n        }\n        organisation {\n          id\n          name\n          sector\n        }\n        ...PostAround\n      }\n    }\n  }\n": types.PersonAppointmentsFragmentDoc,
    "\n  fragment PersonEvents on PersonEvent { id kind happenedOn by text title layer direction state subjectId }\n": types.PersonEventsFragmentDoc,
    "\n  fragment PersonShared on Person {\n    sharedTopics\n    opportunities { id title stage isSponsor }\n  }\n": types.PersonSharedFragmentDoc,
    "\n  fragment PersonStory on PersonEventPage {\n    totalCount\n    endCursor\n    hasNextPage\n    items { ...PersonEvents }\n  }\n": types.PersonStoryFragmentDoc,
    "\n  query PersonTimeline($personId: ID!, $after: String) {\n    personTimeline(personId: $personId, first: 20, after: $after) { ...PersonStory }\n  }\n": types.PersonTimelineDocument,
    "\n  fragment PersonTopics on Person {\n    id\n    topics {\n      id\n      statement\n      source\n      notedOn\n      topic {\n        key\n        label\n      }\n    }\n  }\n": types.PersonTopicsFragmentDoc,
    "\n  mutation AddPersonTopic($input: AddPersonTopicInput!) {\n    addPersonTopic(input: $input) {\n      activityId\n    }\n  }\n": types.AddPersonTopicDocument,
    "\n  fragment PersonWays on Ways {\n    items { ties { strength evidence to { id name } } }\n  }\n": types.PersonWaysFragmentDoc,
    "\n  query Person($id: ID!, $maySeeContact: Boolean!) {\n    person(id: $id) {\n      id\n      version\n      name\n      pronunciation\n      publishedAt\n      publishedSource\n      publishedBasis\n      why\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n      abilities {\n        edit\n      }\n      ...PersonAppointments\n      ...PersonTopics\n      isBridge\n      detail { id email phone objectedAt }\n      ...OurDetail\n      ...PersonShared\n    }\n    personTimeline(personId: $id, first: 10) { ...PersonStory }\n    howWeKnow(personId: $id) @include(if: $maySeeContact) { ...HowWeKnow }\n    ways(to: $id, first: 3) @include(if: $maySeeContact) { ...PersonWays }\n    me { userId personId }\n  }\n": types.PersonDocument,
    "\n  mutation PublishPerson($input: PublishPersonInput!) {\n    publishPerson(input: $input) {\n      activityId\n    }\n  }\n": types.PublishPersonDocument,
    "\n  fragment RoleAtHand on RoleToConfirm {\n    id\n    sponsorOf\n    roundtableId\n    roundtableTitle\n    roundtableOn\n    appointment {\n      id\n      version\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      person {\n        id\n        name\n      }\n      post {\n        id\n        title\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n": types.RoleAtHandFragmentDoc,
    "\n  query RolesToConfirm {\n    rolesToConfirm(first: 50) {\n      totalCount\n      items {\n        ...RoleAtHand\n      }\n    }\n  }\n": types.RolesToConfirmDocument,
    "\n  mutation SetTieStrength($input: SetTieStrengthInput!) {\n    setTieStrength(input: $input) { activityId }\n  }\n": types.SetTieStrengthDocument,
    "\n  fragment CoverageMapEdition on BoundaryEdition {\n    editionOn\n    attribution\n    width\n    height\n    boundaries {\n      id\n      path\n      place {\n        id\n      }\n    }\n  }\n": types.CoverageMapEditionFragmentDoc,
    "\n  query Coverage($kind: PlaceKind!, $sector: Sector!, $after: String, $isMap: Boolean!, $on: Date) {\n    boundaryEditions(kind: $kind, on: $on, first: 1) @include(if: $isMap) {\n      items {\n        id\n        ...CoverageMapEdition\n      }\n    }\n    editions: boundaryEditions(kind: $kind, first: 20) @include(if: $isMap) {\n      items {\n        id\n        editionOn\n      }\n    }\n    coverage(kind: $kind, sector: $sector, first: 50, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        place {\n          id\n          code\n          name\n          peopleCount\n          ...PlacePart\n        }\n        liveOpportunities\n        lastContactOn\n        roles {\n          ...RoleRow\n        }\n      }\n    }\n  }\n": types.CoverageDocument,
    "\n  fragment DistrictRow on Place {\n    id\n    code\n    name\n    deprivation {\n      year\n      rank\n      averageScore\n      mostDeprivedTenth\n      neighbourhoods\n      inMostDeprivedFifth\n      source\n    }\n  }\n": types.DistrictRowFragmentDoc,
    "\n  query Deprivation($within: String, $after: String) {\n    deprivation(first: 25, within: $within, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        peopleCount\n        ...DistrictRow\n      }\n    }\n    places(first: 100, kind: SYSTEM) {\n      items {\n        id\n        code\n        name\n      }\n    }\n  }\n": types.DeprivationDocument,
    "\n  fragment PlaceDeprivation on LocalEconomy {\n    districts {\n      ...DistrictRow\n    }\n  }\n": types.PlaceDeprivationFragmentDoc,
    "\n  fragment PlaceGaps on LocalEconomy {\n    id\n    roles {\n      ...RoleRow\n    }\n    organisations {\n      organisation {\n        id\n        sector\n      }\n    }\n  }\n": types.PlaceGapsFragmentDoc,
    "\n  fragment PlaceLies on Place {\n    id\n    within {\n      id\n      code\n      name\n      kind\n    }\n    parts(first: 100) {\n      id\n      code\n      name\n      kind\n    }\n  }\n": types.PlaceLiesFragmentDoc,
    "\n  fragment PlaceOrganisations on LocalEconomy {\n    place {\n      id\n      code\n    }\n    organisations {\n      patientShare\n      organisation {\n        id\n        name\n        type\n        subType\n        sector\n        peopleKnown\n      }\n    }\n  }\n": types.PlaceOrganisationsFragmentDoc,
    "\n  fragment PlacePart on Place {\n    liesPartlyIn {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n    holdsPartOf {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n  }\n": types.PlacePartFragmentDoc,
    "\n  fragment PlacePeople on PersonPage {\n    totalCount\n    items {\n      id\n      name\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n    }\n  }\n": types.PlacePeopleFragmentDoc,
    "\n  fragment PlaceWork on LocalEconomy {\n    id\n    liveOpportunities\n    lastContactOn\n    opportunities {\n      id\n      title\n      stage\n    }\n    roundtables {\n      id\n      title\n      startsAt\n    }\n  }\n": types.PlaceWorkFragmentDoc,
    "\n  query Place($code: String!, $on: Date, $isToday: Boolean!) {\n    place(code: $code, on: $on) {\n      id\n      code\n      name\n      kind\n      validFrom\n      validTo\n      ...PlaceLies\n      ...PlacePart\n    }\n    localEconomy(code: $code) @include(if: $isToday) {\n      id\n      ...PlaceOrganisations\n      ...PlaceDeprivation\n      ...PlaceGaps\n      ...PlaceWork\n    }\n    people(place: $code, first: 50) @include(if: $isToday) {\n      ...PlacePeople\n    }\n  }\n": types.PlaceDocument,
    "\n  query Places($words: String, $kind: PlaceKind, $after: String) {\n    places(first: 25, words: $words, kind: $kind, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        code\n        name\n        kind\n        validFrom\n        validTo\n        organisationCount\n        peopleCount\n        within {\n          id\n          name\n        }\n        liesPartlyIn {\n          id\n          share\n          place {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  fragment RoleRow on RoleCoverage {\n    sector\n    functionKey\n    label\n    known\n    vacant\n    unknown\n  }\n": types.RoleRowFragmentDoc,
    "\n  fragment RegisterAddress on RegisterFetch {\n    id\n    state\n    since\n    fetchedOn\n    total\n    done\n    note\n  }\n": types.RegisterAddressFragmentDoc,
    "\n  mutation FetchRegisters($input: FetchRegistersInput!) {\n    fetchRegisters(input: $input) {\n      registerFetch {\n        id\n      }\n    }\n  }\n": types.FetchRegistersDocument,
    "\n  query RegisterEditions {\n    registerEditions {\n      id\n      register\n      editionOn\n      rowCount\n      created\n      changed\n      unchanged\n      refused\n      readAt\n    }\n    registerHost\n    registerFetches {\n      id\n      state\n      ...RegisterAddress\n    }\n  }\n": types.RegisterEditionsDocument,
    "\n  fragment BodyToSettle on Organisation {\n    id\n    name\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n": types.BodyToSettleFragmentDoc,
    "\n  query Reorganised($postsAfter: String, $partiesAfter: String) {\n    postsToSettle(first: 50, after: $postsAfter) {\n      items {\n        id\n        ...WaitingPost\n        organisation {\n          ...BodyToSettle\n        }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    partiesToSettle(first: 50, after: $partiesAfter) {\n      items {\n        id\n        ...WaitingParty\n        organisation {\n          ...BodyToSettle\n        }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.ReorganisedDocument,
    "\n  fragment WaitingParty on OpportunityParty {\n    id\n    version\n    commitment\n    opportunity {\n      id\n      title\n    }\n  }\n": types.WaitingPartyFragmentDoc,
    "\n  mutation SettleParty($input: SettlePartyInput!) {\n    settleParty(input: $input) {\n      activityId\n    }\n  }\n": types.SettlePartyDocument,
    "\n  fragment WaitingPost on Post {\n    id\n    version\n    title\n    settled\n    function {\n      key\n      label\n    }\n    movedTo {\n      organisation {\n        name\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n    }\n  }\n": types.WaitingPostFragmentDoc,
    "\n  mutation SettlePost($input: SettlePostInput!) {\n    settlePost(input: $input) {\n      activityId\n    }\n  }\n": types.SettlePostDocument,
    "\n  fragment RoomBalance on Roundtable {\n    balance { sector target accepted invited drafted short }\n    counts { executives directors heads }\n  }\n": types.RoomBalanceFragmentDoc,
    "mutation CancelRoundtable($input: VersionedInput!) { cancelRoundtable(input: $input) { roundtable { id state version } count } }": types.CancelRoundtableDocument,
    "mutation AddCapture($input: CaptureInput!) { addCapture(input: $input) { capture { id kind } activityId } }": types.AddCaptureDocument,
    "\n  fragment Captured on Capture {\n    id kind text dueOn capturedAt canEdit opportunityId version\n    person { id name }\n    followUp { id state dueOn version owners { id name } }\n  }\n": types.CapturedFragmentDoc,
    "mutation RemoveCapture($input: VersionedInput!) { removeCapture(input: $input) { capture { id } activityId } }": types.RemoveCaptureDocument,
    "mutation TakeOnAction($input: AddFollowUpInput!) { addFollowUp(input: $input) { activityId } }": types.TakeOnActionDocument,
    "\n  fragment CheckIn on Roundtable {\n    id\n    capacity\n    seatsTaken\n    counts { accepted attended }\n    invitations { id name sector state attended needs version post { id title organisation { id name } } }\n  }\n": types.CheckInFragmentDoc,
    "mutation MarkAttendance($input: MarkAttendanceInput!) { markAttendance(input: $input) { invitation { id attended version } activityId } }": types.MarkAttendanceDocument,
    "mutation AddWalkIn($input: AddWalkInInput!) { addWalkIn(input: $input) { invitation { id name } activityId } }": types.AddWalkInDocument,
    "\n  query RoundtableFollowUp($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      version\n      counts { invited accepted attended noShow }\n      actions actionsDone\n      captures { ...Captured }\n    }\n  }\n": types.RoundtableFollowUpDocument,
    "mutation CorrectInvitationEmail($input: CorrectEmailInput!) { correctInvitationEmail(input: $input) { invitation { id email state version } activityId } }": types.CorrectInvitationEmailDocument,
    "\n  fragment Guest on Invitation {\n    id personId name sector email state group joining showsName substituteName substituteEmail attended sentAt answeredAt remindedAt reminders waitingSince isWrongAddress needs roleVerifiedOn version\n    post { id title organisation { id name } }\n    mail { id status lastError }\n  }\n": types.GuestFragmentDoc,
    "\n  fragment GuestList on Roundtable {\n    id\n    capacity\n    seatsTaken\n    invitations { ...Guest }\n    proposal { id }\n  }\n": types.GuestListFragmentDoc,
    "\n  fragment InviteNext on Roundtable {\n    id\n    objectedCount\n    inviteNext { personId postId name title organisationName sector reasons }\n  }\n": types.InviteNextFragmentDoc,
    "mutation InviteGuest($input: InviteInput!) { inviteGuest(input: $input) { invitation { id name state } activityId } }": types.InviteGuestDocument,
    "\n  query RoundtableInvites($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      ...RoomBalance\n      ...InviteNext\n      ...GuestList\n    }\n  }\n": types.RoundtableInvitesDocument,
    "\n  query RoundtableLive($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      question\n      ...CheckIn\n      shownGuests { id name postTitle organisationName sector }\n      captures { ...Captured }\n    }\n  }\n": types.RoundtableLiveDocument,
    "query InvitationPreview($invitationId: ID!) { invitationPreview(invitationId: $invitationId) { to subject text } }": types.InvitationPreviewDocument,
    "query RoundtablesToCopy { roundtables(order: LATEST, first: 50) { items { id title startsAt abilities { edit } } } }": types.RoundtablesToCopyDocument,
    "mutation CreateRoundtable($input: CreateRoundtableInput!) { createRoundtable(input: $input) { roundtable { id } activityId } }": types.CreateRoundtableDocument,
    "\n  fragment PlanForm on Roundtable {\n    id version title purpose question startsAt endsAt format venue town accessNote joiningLink rule admission promotesAutomatically answerBy capacity seatsTaken\n    balance { sector target }\n    counts { invited }\n  }\n": types.PlanFormFragmentDoc,
    "mutation EditRoundtable($input: EditRoundtableInput!) { editRoundtable(input: $input) { roundtable { ...PlannerHead ...PlanForm } activityId count } }": types.EditRoundtableDocument,
    "query RoundtablePlan($id: ID!) { roundtable(id: $id) { ...PlannerHead ...PlanForm } }": types.RoundtablePlanDocument,
    "\n  fragment PlannerHead on Roundtable {\n    id title startsAt endsAt format venue town rule state capacity\n    convenor { id name }\n    why\n    abilities { edit capture }\n  }\n": types.PlannerHeadFragmentDoc,
    "query RoundtableStep($id: ID!) { roundtable(id: $id) { id startsAt abilities { edit } } }": types.RoundtableStepDocument,
    "\n  query Roundtables($when: RoundtableWhen, $order: RoundtableOrder, $after: String) {\n    me { role }\n    roundtables(when: $when, order: $order, first: 25, after: $after) {\n      items { ...RoundtableLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n": types.RoundtablesDocument,
    "\n  fragment RoundtableLine on Roundtable {\n    id title startsAt format venue town state capacity seatsTaken\n    convenor { id name }\n    abilities { edit capture }\n    actions actionsDone\n    counts { invited accepted attended toSettle }\n    balance { sector target drafted short }\n  }\n": types.RoundtableLineFragmentDoc,
    "mutation SendInvitations($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }": types.SendInvitationsDocument,
    "mutation RemindGuests($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }": types.RemindGuestsDocument,
    "mutation ThankGuests($input: GuestsInput!) { thankGuests(input: $input) { count activityId } }": types.ThankGuestsDocument,
    "mutation RaiseOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }": types.RaiseOpportunityDocument,
    "mutation RemoveInvitation($input: VersionedInput!) { removeInvitation(input: $input) { invitationId activityId } }": types.RemoveInvitationDocument,
    "mutation RevertInvitation($input: VersionedInput!) { revertInvitation(input: $input) { invitation { id state } activityId } }": types.RevertInvitationDocument,
    "mutation WithdrawInvitation($input: VersionedInput!) { withdrawInvitation(input: $input) { invitation { id state } activityId } }": types.WithdrawInvitationDocument,
    "mutation OfferSeat($input: VersionedInput!) { offerSeat(input: $input) { invitation { id state } activityId } }": types.OfferSeatDocument,
    "mutation AgreeSubstitute($input: VersionedInput!) { agreeSubstitute(input: $input) { invitation { id name } activityId } }": types.AgreeSubstituteDocument,
    "mutation RecordAnswer($input: RecordAnswerInput!) { recordAnswer(input: $input) { invitation { id state } activityId } }": types.RecordAnswerDocument,
    "mutation RemindGuest($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }": types.RemindGuestDocument,
    "mutation SendInvitationAgain($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }": types.SendInvitationAgainDocument,
    "\n  query ReferenceLists {\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n    topics {\n      key\n      label\n      kind\n    }\n  }\n": types.ReferenceListsDocument,
    "\n  query PaletteSearch($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 8) {\n      kind\n      id\n      label\n      detail\n      code\n      why\n      organisationId\n    }\n  }\n": types.PaletteSearchDocument,
    "\n  query PaletteWork($words: String!) {\n    opportunities(words: $words, first: 4, order: \"TITLE\") {\n      items {\n        id\n        title\n        stage\n      }\n    }\n    roundtables(words: $words, first: 3, order: LATEST) {\n      items {\n        id\n        title\n        startsAt\n      }\n    }\n    partnerships(words: $words, first: 3) {\n      items {\n        id\n        title\n      }\n    }\n  }\n": types.PaletteWorkDocument,
    "\n  query SearchFor($words: String!, $kinds: [SearchKind!], $first: Int) {\n    search(words: $words, kinds: $kinds, first: $first) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n    }\n  }\n": types.SearchForDocument,
    "\n  fragment DueFollowUp on FollowUp {\n    id title dueOn dueAt redated version\n    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle postId postTitle postFunctionKey postPlaceId postHolder }\n  }\n": types.DueFollowUpFragmentDoc,
    "\n  query FollowUpsPage($mine: Boolean, $after: String) {\n    followUps(mine: $mine, first: 50, after: $after) { items { ...DueFollowUp } totalCount endCursor hasNextPage }\n  }\n": types.FollowUpsPageDocument,
    "\n  fragment LostSponsor on LostSponsor {\n    id\n    opportunityId\n    opportunityTitle\n    organisationName\n    name\n    leftOn\n  }\n": types.LostSponsorFragmentDoc,
    "\n  fragment NextRoundtable on Roundtable {\n    id title startsAt town format capacity\n    convenor { name }\n    abilities { edit }\n    counts { accepted notAnswered }\n    balance { sector target accepted invited short }\n  }\n": types.NextRoundtableFragmentDoc,
    "\n  fragment SinceEntry on Activity { id at action by subjectKind subjectId subjectName }\n": types.SinceEntryFragmentDoc,
    "\n  fragment StalledOpportunity on Opportunity {\n    id title stage\n    pursuit { id stalledBecause quietDays nextStep { id } }\n  }\n": types.StalledOpportunityFragmentDoc,
    "\n  query TodayPage {\n    followUps(mine: true, first: 12) { items { ...DueFollowUp } totalCount }\n    opportunities(stalled: true, first: 5) { items { ...StalledOpportunity } totalCount }\n    introductions(lane: FOR_ME, first: 3) { items { ...WaitingIntroduction } totalCount }\n    roundtables(when: UPCOMING, first: 3) { items { ...NextRoundtable } }\n    today { lastHereAt openOpportunities since { ...SinceEntry } lostSponsors { ...LostSponsor } }\n  }\n": types.TodayPageDocument,
    "\n  fragment WaitingIntroduction on Introduction {\n    id version askerName about askedAt hopedBy targetCanBeWrittenTo target { id name }\n  }\n": types.WaitingIntroductionFragmentDoc,
    "mutation AnswerFromToday($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { introduction { id } activityId } }": types.AnswerFromTodayDocument,
    "\n  mutation Undo($activityId: ID!) {\n    undo(activityId: $activityId) {\n      activityId\n      kept\n    }\n  }\n": types.UndoDocument,
    "mutation DoneFollowUp($input: DoneFollowUpInput!) { doneFollowUp(input: $input) { activityId } }": types.DoneFollowUpDocument,
    "mutation SnoozeFollowUp($input: SnoozeFollowUpInput!) { snoozeFollowUp(input: $input) { activityId } }": types.SnoozeFollowUpDocument,
    "\n  fragment BulkOutcomeRow on BulkRow {\n    id\n    name\n    version\n    outcome\n    reason\n  }\n": types.BulkOutcomeRowFragmentDoc,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      activityId\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation EditSavedView($input: EditSavedViewInput!) {\n    editSavedView(input: $input) {\n      activityId\n    }\n  }\n": types.EditSavedViewDocument,
    "\n  fragment PostBeside on Post {\n    id\n    title\n    vacantSince\n    holders {\n      appointmentId\n      personId\n      name\n    }\n  }\n": types.PostBesideFragmentDoc,
    "\n  fragment PostAround on Post {\n    isGatekeeper\n    deputy {\n      ...PostBeside\n    }\n    gatekeeper {\n      ...PostBeside\n    }\n  }\n": types.PostAroundFragmentDoc,
    "\n  query RemovalPreview($kind: BinKind!, $id: ID!) {\n    removalPreview(kind: $kind, id: $id) {\n      refusal\n      lines {\n        what\n        rows\n      }\n    }\n  }\n": types.RemovalPreviewDocument,
    "\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) {\n      activityId\n    }\n  }\n": types.RemovePersonDocument,
    "\n  mutation RemoveOrganisation($input: RemoveOrganisationInput!) {\n    removeOrganisation(input: $input) {\n      activityId\n    }\n  }\n": types.RemoveOrganisationDocument,
    "\n  fragment BulkAnswer on BulkDone {\n    changed\n    gone\n    left {\n      id\n      name\n      reason\n    }\n    activityId\n  }\n": types.BulkAnswerFragmentDoc,
    "\n  fragment ListView on SavedView {\n    id\n    name\n    version\n    isShared\n    isMine\n    by\n    filters {\n      name\n      value\n    }\n  }\n": types.ListViewFragmentDoc,
    "\n  mutation RemoveSavedView($input: RemoveSavedViewInput!) {\n    removeSavedView(input: $input) {\n      activityId\n    }\n  }\n": types.RemoveSavedViewDocument,
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
export function graphql(source: "query QuickNotePerson($id: ID!) { record: person(id: $id) { id label: name } }"): (typeof documents)["query QuickNotePerson($id: ID!) { record: person(id: $id) { id label: name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query QuickNoteOrganisation($id: ID!) { record: organisation(id: $id) { id label: name } }"): (typeof documents)["query QuickNoteOrganisation($id: ID!) { record: organisation(id: $id) { id label: name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query QuickNoteOpportunity($id: ID!) { record: opportunity(id: $id) { id label: title } }"): (typeof documents)["query QuickNoteOpportunity($id: ID!) { record: opportunity(id: $id) { id label: title } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query QuickNoteRoundtable($id: ID!) { record: roundtable(id: $id) { id label: title } }"): (typeof documents)["query QuickNoteRoundtable($id: ID!) { record: roundtable(id: $id) { id label: title } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadQuickNote($text: String!, $followUp: String) {\n    readQuickNote(text: $text, followUp: $followUp) {\n      kind\n      direction\n      followUp { title dueOn dayOff nextWorkingDay problem }\n    }\n  }\n"): (typeof documents)["\n  query ReadQuickNote($text: String!, $followUp: String) {\n    readQuickNote(text: $text, followUp: $followUp) {\n      kind\n      direction\n      followUp { title dueOn dayOff nextWorkingDay problem }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LogQuickNote($input: QuickNoteInput!) { logQuickNote(input: $input) { id kind followUp { id dueOn } activityId } }"): (typeof documents)["mutation LogQuickNote($input: QuickNoteInput!) { logQuickNote(input: $input) { id kind followUp { id dueOn } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    me {\n      userId\n      name\n      email\n      role\n      memberId\n      memberName\n      memberSector\n      counts {\n        introductions\n        roundtables\n        followUps\n      }\n      isDemo\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    me {\n      userId\n      name\n      email\n      role\n      memberId\n      memberName\n      memberSector\n      counts {\n        introductions\n        roundtables\n        followUps\n      }\n      isDemo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account($takesMail: Boolean!) {\n    me { userId name email role memberName }\n    mySessions { id kind label createdAt lastSeenAt expiresAt isCurrent }\n    connectorPreference { ...ConnectorPreference }\n    myMailAddress @include(if: $takesMail) { ...ForwardingAddress }\n    forwardedMails(first: 1) @include(if: $takesMail) { totalCount }\n  }\n"): (typeof documents)["\n  query Account($takesMail: Boolean!) {\n    me { userId name email role memberName }\n    mySessions { id kind label createdAt lastSeenAt expiresAt isCurrent }\n    connectorPreference { ...ConnectorPreference }\n    myMailAddress @include(if: $takesMail) { ...ForwardingAddress }\n    forwardedMails(first: 1) @include(if: $takesMail) { totalCount }\n  }\n"];
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
export function graphql(source: "\n  fragment ConnectorPreference on ConnectorPreference { wish }\n"): (typeof documents)["\n  fragment ConnectorPreference on ConnectorPreference { wish }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetConnectorWish($input: SetConnectorWishInput!) {\n    setConnectorWish(input: $input) { wish activityId }\n  }\n"): (typeof documents)["\n  mutation SetConnectorWish($input: SetConnectorWishInput!) {\n    setConnectorWish(input: $input) { wish activityId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ForwardingAddress on MailAddress { id address createdAt }"): (typeof documents)["fragment ForwardingAddress on MailAddress { id address createdAt }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NewMailAddress { newMailAddress { mailAddress { ...ForwardingAddress } } }"): (typeof documents)["mutation NewMailAddress { newMailAddress { mailAddress { ...ForwardingAddress } } }"];
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
export function graphql(source: "\n  query OutboxPage($status: MailStatus, $after: String) {\n    outbox(status: $status, first: 25, after: $after) {\n      items { id kind subject toName toAddress replyTo status sendAfter sentAt createdAt attempts lastError }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query OutboxPage($status: MailStatus, $after: String) {\n    outbox(status: $status, first: 25, after: $after) {\n      items { id kind subject toName toAddress replyTo status sendAfter sentAt createdAt attempts lastError }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users {\n    users(first: 100) { items { id name email role status } totalCount }\n  }\n"): (typeof documents)["\n  query Users {\n    users(first: 100) { items { id name email role status } totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bin($after: String) {\n    bin(first: 25, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        kind\n        name\n        removedAt\n        removedBy\n        until\n        conflicts {\n          kind\n          value\n          recordId\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Bin($after: String) {\n    bin(first: 25, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        kind\n        name\n        removedAt\n        removedBy\n        until\n        conflicts {\n          kind\n          value\n          recordId\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreRecord($input: RestoreRecordInput!) {\n    restoreRecord(input: $input) {\n      recordId\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreRecord($input: RestoreRecordInput!) {\n    restoreRecord(input: $input) {\n      recordId\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateMeeting($input: CreateMeetingInput!) { createMeeting(input: $input) { activityId } }"): (typeof documents)["mutation CreateMeeting($input: CreateMeetingInput!) { createMeeting(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddRisk($input: AddRiskInput!) { addRisk(input: $input) { activityId } }"): (typeof documents)["mutation AddRisk($input: AddRiskInput!) { addRisk(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskDecision($input: AskDecisionInput!) { askDecision(input: $input) { activityId } }"): (typeof documents)["mutation AskDecision($input: AskDecisionInput!) { askDecision(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardHeadline on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    movement { columnKey opening closing }\n    pipeline { columnKey opportunities homes worth }\n    commentary { id text writtenOn version author { name } }\n  }\n"): (typeof documents)["\n  fragment BoardHeadline on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    movement { columnKey opening closing }\n    pipeline { columnKey opportunities homes worth }\n    commentary { id text writtenOn version author { name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardPage($asAt: Date) {\n    boardPage(asAt: $asAt) {\n      asAt\n      meeting { id title heldOn }\n      lastMeeting { id heldOn }\n      riskCount\n      decisions { ...AskedDecision }\n      ...BoardHeadline\n      ...BoardMovement\n      ...BoardAside\n      ...BoardPipeline\n      ...BoardOutcomes\n      ...BoardRisks\n      ...BoardIntroduced\n      ...BoardRoundtables\n    }\n  }\n"): (typeof documents)["\n  query BoardPage($asAt: Date) {\n    boardPage(asAt: $asAt) {\n      asAt\n      meeting { id title heldOn }\n      lastMeeting { id heldOn }\n      riskCount\n      decisions { ...AskedDecision }\n      ...BoardHeadline\n      ...BoardMovement\n      ...BoardAside\n      ...BoardPipeline\n      ...BoardOutcomes\n      ...BoardRisks\n      ...BoardIntroduced\n      ...BoardRoundtables\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideDecision($input: DecideDecisionInput!) { decideDecision(input: $input) { activityId } }"): (typeof documents)["mutation DecideDecision($input: DecideDecisionInput!) { decideDecision(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedDecision on Decision {\n    id ask options recommendation reason document version\n    opportunityId opportunityTitle askedBy { name } askedByTitle\n    meeting { id heldOn }\n  }\n"): (typeof documents)["\n  fragment AskedDecision on Decision {\n    id ask options recommendation reason document version\n    opportunityId opportunityTitle askedBy { name } askedByTitle\n    meeting { id heldOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decisions($after: String) {\n    decisions(first: 25, after: $after) {\n      items { id ask outcome decidedOn conditions opportunityId opportunityTitle askedBy { name } meeting { id heldOn } }\n      totalCount endCursor hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query Decisions($after: String) {\n    decisions(first: 25, after: $after) {\n      items { id ask outcome decidedOn conditions opportunityId opportunityTitle askedBy { name } meeting { id heldOn } }\n      totalCount endCursor hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardIntroduced on BoardPage {\n    introductions { asked made met led }\n    introduced { opportunityId title introducedBy connectorMember targetName ledOn }\n  }\n"): (typeof documents)["\n  fragment BoardIntroduced on BoardPage {\n    introductions { asked made met led }\n    introduced { opportunityId title introducedBy connectorMember targetName ledOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardMovementItems($columnKey: BoardColumnKey, $flow: MovementFlow!, $since: Date, $asAt: Date!) {\n    boardMovementItems(columnKey: $columnKey, flow: $flow, since: $since, asAt: $asAt) {\n      opportunityId title happenedOn otherColumn reason homes worth\n    }\n  }\n"): (typeof documents)["\n  query BoardMovementItems($columnKey: BoardColumnKey, $flow: MovementFlow!, $since: Date, $asAt: Date!) {\n    boardMovementItems(columnKey: $columnKey, flow: $flow, since: $since, asAt: $asAt) {\n      opportunityId title happenedOn otherColumn reason homes worth\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardMovement on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    movement { columnKey opening added inForward inBack inResumed outForward outBack outPaused outClosed cameIn wentOut closing }\n    aside { columnKey cameIn otherColumn closeReason howMany }\n  }\n"): (typeof documents)["\n  fragment BoardMovement on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    movement { columnKey opening added inForward inBack inResumed outForward outBack outPaused outClosed cameIn wentOut closing }\n    aside { columnKey cameIn otherColumn closeReason howMany }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRoundtables on BoardPage {\n    roundtables { roundtableId title heldOn venue capacity taken }\n  }\n"): (typeof documents)["\n  fragment BoardRoundtables on BoardPage {\n    roundtables { roundtableId title heldOn venue capacity taken }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardOutcomes on BoardPage {\n    asAt\n    measures {\n      partnershipId partnershipTitle\n      measure { id name detail unit baseline target firstDue }\n      progress { latest suppressed asAt weeksOld isLate word }\n    }\n  }\n"): (typeof documents)["\n  fragment BoardOutcomes on BoardPage {\n    asAt\n    measures {\n      partnershipId partnershipTitle\n      measure { id name detail unit baseline target firstDue }\n      progress { latest suppressed asAt weeksOld isLate word }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardPipeline on BoardPage {\n    asAt\n    pipeline { columnKey opportunities homes worth unvalued }\n  }\n"): (typeof documents)["\n  fragment BoardPipeline on BoardPage {\n    asAt\n    pipeline { columnKey opportunities homes worth unvalued }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRisks on BoardPage {\n    risks { id title likelihood impact trend response owner { name } }\n  }\n"): (typeof documents)["\n  fragment BoardRisks on BoardPage {\n    risks { id title likelihood impact trend response owner { name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardAside on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    stalledThen\n    stalled { opportunityId title workingDays reason }\n    slipped { opportunityId title hopedForThen hopedForNow backTo backReason }\n  }\n"): (typeof documents)["\n  fragment BoardAside on BoardPage {\n    asAt\n    lastMeeting { id heldOn }\n    stalledThen\n    stalled { opportunityId title workingDays reason }\n    slipped { opportunityId title hopedForThen hopedForNow backTo backReason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WriteCommentary($input: WriteCommentaryInput!) { writeCommentary(input: $input) { activityId } }"): (typeof documents)["mutation WriteCommentary($input: WriteCommentaryInput!) { writeCommentary(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Boundaries($after: String) {\n    boundaryEditions(first: 25, after: $after) {\n      items {\n        id\n        ...BoundaryEditionRow\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query Boundaries($after: String) {\n    boundaryEditions(first: 25, after: $after) {\n      items {\n        id\n        ...BoundaryEditionRow\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoundaryEditionRow on BoundaryEdition {\n    id\n    kind\n    editionOn\n    fileName\n    attribution\n    placeCount\n    uploadedAt\n  }\n"): (typeof documents)["\n  fragment BoundaryEditionRow on BoundaryEdition {\n    id\n    kind\n    editionOn\n    fileName\n    attribution\n    placeCount\n    uploadedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBoundaries($input: RemoveBoundariesInput!) {\n    removeBoundaries(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveBoundaries($input: RemoveBoundariesInput!) {\n    removeBoundaries(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 50) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n      organisationId\n    }\n    people(first: 1) {\n      totalCount\n    }\n    organisations(first: 1, status: [OPEN, PLANNED, CLOSING]) {\n      totalCount\n    }\n    places(first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Directory($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 50) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n      organisationId\n    }\n    people(first: 1) {\n      totalCount\n    }\n    organisations(first: 1, status: [OPEN, PLANNED, CLOSING]) {\n      totalCount\n    }\n    places(first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntroductionAdvice($targetPersonId: ID!) {\n    introductionAdvice(targetPersonId: $targetPersonId) { knowsWell address approached waitUntil askedAlready }\n  }\n"): (typeof documents)["\n  query IntroductionAdvice($targetPersonId: ID!) {\n    introductionAdvice(targetPersonId: $targetPersonId) { knowsWell address approached waitUntil askedAlready }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskIntroduction($input: AskIntroductionInput!) {\n    askIntroduction(input: $input) {\n      hint\n      introduction { id }\n    }\n  }\n"): (typeof documents)["\n  mutation AskIntroduction($input: AskIntroductionInput!) {\n    askIntroduction(input: $input) {\n      hint\n      introduction { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunitiesToShare {\n    opportunities(first: 100) { items { id title } }\n  }\n"): (typeof documents)["\n  query OpportunitiesToShare {\n    opportunities(first: 100) { items { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectFinder($input: CorrectFinderInput!) {\n    correctFinder(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectFinder($input: CorrectFinderInput!) {\n    correctFinder(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPage($functionKey: String, $topicKey: String, $placeId: ID, $organisationId: ID, $sectors: [Sector!], $seniorityAtMost: Int, $confirmedWithinMonths: Int, $words: String) {\n    find(functionKey: $functionKey, topicKey: $topicKey, placeId: $placeId, organisationId: $organisationId, sectors: $sectors, seniorityAtMost: $seniorityAtMost, confirmedWithinMonths: $confirmedWithinMonths, words: $words, first: 25) {\n      ...FoundList\n      ...WhyThisOrder\n      need { ...FoundNeed }\n    }\n  }\n"): (typeof documents)["\n  query FindPage($functionKey: String, $topicKey: String, $placeId: ID, $organisationId: ID, $sectors: [Sector!], $seniorityAtMost: Int, $confirmedWithinMonths: Int, $words: String) {\n    find(functionKey: $functionKey, topicKey: $topicKey, placeId: $placeId, organisationId: $organisationId, sectors: $sectors, seniorityAtMost: $seniorityAtMost, confirmedWithinMonths: $confirmedWithinMonths, words: $words, first: 25) {\n      ...FoundList\n      ...WhyThisOrder\n      need { ...FoundNeed }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundList on Found {\n    elsewhere\n    isLinked\n    need { functionLabel topicLabel placeName organisationName }\n    items { id ...FoundRow }\n    ...Nobody\n  }\n"): (typeof documents)["\n  fragment FoundList on Found {\n    elsewhere\n    isLinked\n    need { functionLabel topicLabel placeName organisationName }\n    items { id ...FoundRow }\n    ...Nobody\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundRow on FoundContact {\n    id\n    title\n    postId\n    vacantSince\n    postSource\n    person { id name }\n    deputy { id name }\n    gatekeeper { id name }\n    lastHolder { id name }\n    organisation { id name sector town }\n    reasons { text factId source on opportunityId }\n    ways { ties { strength evidence to { id name } } }\n    confirmedOn\n    confirmedBy\n    confirmedHow\n    approached\n    hasAddress\n    isYou\n    askedId\n    askedOn\n    correction { id version isOurs }\n  }\n"): (typeof documents)["\n  fragment FoundRow on FoundContact {\n    id\n    title\n    postId\n    vacantSince\n    postSource\n    person { id name }\n    deputy { id name }\n    gatekeeper { id name }\n    lastHolder { id name }\n    organisation { id name sector town }\n    reasons { text factId source on opportunityId }\n    ways { ties { strength evidence to { id name } } }\n    confirmedOn\n    confirmedBy\n    confirmedHow\n    approached\n    hasAddress\n    isYou\n    askedId\n    askedOn\n    correction { id version isOurs }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GapsPage($after: String) {\n    finderGaps(first: 50, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        times\n        lastOn\n        members\n        function { key label }\n        topic { key label }\n        place { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query GapsPage($after: String) {\n    finderGaps(first: 50, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        times\n        lastOn\n        members\n        function { key label }\n        topic { key label }\n        place { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundNeed on FoundNeed {\n    functionLabel\n    topicLabel\n    placeName\n    organisationName\n  }\n"): (typeof documents)["\n  fragment FoundNeed on FoundNeed {\n    functionLabel\n    topicLabel\n    placeName\n    organisationName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadNeed($question: String!) {\n    readNeed(question: $question) {\n      functionKey\n      topicKey\n      placeId\n      organisationId\n      sectors\n      words\n    }\n  }\n"): (typeof documents)["\n  query ReadNeed($question: String!) {\n    readNeed(question: $question) {\n      functionKey\n      topicKey\n      placeId\n      organisationId\n      sectors\n      words\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Nobody on Found {\n    people\n    vacantPosts\n    nearest { placeId placeName count }\n    mayKnow { person { id name } title organisation because }\n    need { functionLabel topicLabel placeName }\n  }\n"): (typeof documents)["\n  fragment Nobody on Found {\n    people\n    vacantPosts\n    nearest { placeId placeName count }\n    mayKnow { person { id name } title organisation because }\n    need { functionLabel topicLabel placeName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteGap($input: NoteGapInput!) {\n    noteGap(input: $input) {\n      activityId\n      gap { id members }\n    }\n  }\n"): (typeof documents)["\n  mutation NoteGap($input: NoteGapInput!) {\n    noteGap(input: $input) {\n      activityId\n      gap { id members }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhyThisOrder on Found {\n    formula { label gives }\n    items { id title score person { id name } parts { label points because factId } }\n  }\n"): (typeof documents)["\n  fragment WhyThisOrder on Found {\n    formula { label gives }\n    items { id title score person { id name } parts { label points because factId } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCorrection($input: WithdrawCorrectionInput!) {\n    withdrawCorrection(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawCorrection($input: WithdrawCorrectionInput!) {\n    withdrawCorrection(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditJobFunction($input: EditJobFunctionInput!) {\n    editJobFunction(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation EditJobFunction($input: EditJobFunctionInput!) {\n    editJobFunction(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateJobFunction($input: CreateJobFunctionInput!) {\n    createJobFunction(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation CreateJobFunction($input: CreateJobFunctionInput!) {\n    createJobFunction(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobFunctions {\n    jobFunctions {\n      ...JobFunctionLine\n    }\n    me {\n      role\n    }\n  }\n  fragment JobFunctionLine on JobFunction {\n    id\n    key\n    version\n    label\n    sectors\n    titlePatterns\n    postCount\n  }\n"): (typeof documents)["\n  query JobFunctions {\n    jobFunctions {\n      ...JobFunctionLine\n    }\n    me {\n      role\n    }\n  }\n  fragment JobFunctionLine on JobFunction {\n    id\n    key\n    version\n    label\n    sectors\n    titlePatterns\n    postCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TryTitle($title: String!) {\n    readNeed(question: $title) {\n      functionKey\n    }\n  }\n"): (typeof documents)["\n  query TryTitle($title: String!) {\n    readNeed(question: $title) {\n      functionKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckStep on Import {\n    id\n    state\n    rowCount\n    done\n    columns { header field isDropped }\n    counts { ready decide cannot names }\n  }\n"): (typeof documents)["\n  fragment CheckStep on Import {\n    id\n    state\n    rowCount\n    done\n    columns { header field isDropped }\n    counts { ready decide cannot names }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!, $view: ImportRowView, $after: String, $outcome: ImportRowView, $outcomeAfter: String, $newAfter: String, $keptAfter: String) {\n    import(id: $id) {\n      id\n      state\n      fileName\n      rowCount\n      madeBy\n      encoding\n      delimiter\n      sheet\n      headerRow\n      ...MatchStep\n      ...CheckStep\n      ...ResultStep\n    }\n    importNames(importId: $id, first: 20) {\n      items { ...NameChoice }\n      totalCount\n    }\n    importRows(importId: $id, view: $view, first: 25, after: $after) {\n      items { ...ProblemRow ...RowChoice }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    importNewNames(importId: $id, first: 25, after: $newAfter) {\n      items { ...NewName }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    outcomes: importRows(importId: $id, view: $outcome, first: 25, after: $outcomeAfter) {\n      items { ...OutcomeRow }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    importKept(importId: $id, first: 25, after: $keptAfter) {\n      items { ...KeptRecord }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query Import($id: ID!, $view: ImportRowView, $after: String, $outcome: ImportRowView, $outcomeAfter: String, $newAfter: String, $keptAfter: String) {\n    import(id: $id) {\n      id\n      state\n      fileName\n      rowCount\n      madeBy\n      encoding\n      delimiter\n      sheet\n      headerRow\n      ...MatchStep\n      ...CheckStep\n      ...ResultStep\n    }\n    importNames(importId: $id, first: 20) {\n      items { ...NameChoice }\n      totalCount\n    }\n    importRows(importId: $id, view: $view, first: 25, after: $after) {\n      items { ...ProblemRow ...RowChoice }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    importNewNames(importId: $id, first: 25, after: $newAfter) {\n      items { ...NewName }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    outcomes: importRows(importId: $id, view: $outcome, first: 25, after: $outcomeAfter) {\n      items { ...OutcomeRow }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    importKept(importId: $id, first: 25, after: $keptAfter) {\n      items { ...KeptRecord }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports($after: String) {\n    imports(first: 25, after: $after) {\n      items { id fileName state rowCount created updated unchanged refused by createdAt }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query Imports($after: String) {\n    imports(first: 25, after: $after) {\n      items { id fileName state rowCount created updated unchanged refused by createdAt }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeptRecord on ImportKept {\n    id\n    kind\n    recordId\n    name\n    reason\n  }\n"): (typeof documents)["\n  fragment KeptRecord on ImportKept {\n    id\n    kind\n    recordId\n    name\n    reason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchStep on Import {\n    id\n    version\n    kind\n    madeBy\n    notice\n    source\n    lawfulBasis\n    columns { header samples field why isDropped }\n  }\n"): (typeof documents)["\n  fragment MatchStep on Import {\n    id\n    version\n    kind\n    madeBy\n    notice\n    source\n    lawfulBasis\n    columns { header samples field why isDropped }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchImport($input: MatchImportInput!) {\n    matchImport(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation MatchImport($input: MatchImportInput!) {\n    matchImport(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NameChoice on ImportName {\n    id\n    name\n    rowCount\n    candidates { id name detail why }\n  }\n"): (typeof documents)["\n  fragment NameChoice on ImportName {\n    id\n    name\n    rowCount\n    candidates { id name detail why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideImportName($input: DecideImportNameInput!) {\n    decideImportName(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation DecideImportName($input: DecideImportNameInput!) {\n    decideImportName(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewName on ImportName {\n    id\n    name\n    type\n  }\n"): (typeof documents)["\n  fragment NewName on ImportName {\n    id\n    name\n    type\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeRow on ImportRow {\n    id\n    rowNumber\n    name\n    detail\n    recordId\n    reason\n  }\n"): (typeof documents)["\n  fragment OutcomeRow on ImportRow {\n    id\n    rowNumber\n    name\n    detail\n    recordId\n    reason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProblemRow on ImportRow {\n    id\n    rowNumber\n    cells\n    name\n    detail\n    problems { field sentence isBlocking }\n  }\n"): (typeof documents)["\n  fragment ProblemRow on ImportRow {\n    id\n    rowNumber\n    cells\n    name\n    detail\n    problems { field sentence isBlocking }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FixImportCell($input: FixImportCellInput!) {\n    fixImportCell(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation FixImportCell($input: FixImportCellInput!) {\n    fixImportCell(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResultStep on Import {\n    id\n    version\n    state\n    kind\n    rowCount\n    done\n    created\n    updated\n    unchanged\n    refused\n    activityId\n    finishedAt\n    undoableUntil\n    undoneAt\n    counts { ready decide cannot added known names }\n  }\n"): (typeof documents)["\n  fragment ResultStep on Import {\n    id\n    version\n    state\n    kind\n    rowCount\n    done\n    created\n    updated\n    unchanged\n    refused\n    activityId\n    finishedAt\n    undoableUntil\n    undoneAt\n    counts { ready decide cannot added known names }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopImport($input: ImportIdInput!) {\n    stopImport(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation StopImport($input: ImportIdInput!) {\n    stopImport(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowChoice on ImportRow {\n    id\n    rowNumber\n    name\n    detail\n    email\n    phone\n    decision\n    chosenId\n    candidates { id name detail email phone why }\n  }\n"): (typeof documents)["\n  fragment RowChoice on ImportRow {\n    id\n    rowNumber\n    name\n    detail\n    email\n    phone\n    decision\n    chosenId\n    candidates { id name detail email phone why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideImportRow($input: DecideImportRowInput!) {\n    decideImportRow(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation DecideImportRow($input: DecideImportRowInput!) {\n    decideImportRow(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($input: ImportVersionInput!) {\n    startImport(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation StartImport($input: ImportVersionInput!) {\n    startImport(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($input: ImportVersionInput!) {\n    discardImport(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardImport($input: ImportVersionInput!) {\n    discardImport(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ForwardedRow on ForwardedMail {\n    id\n    version\n    forwardedBy\n    isFromYou\n    fromName\n    fromAddress\n    direction\n    sentOn\n    subject\n    body\n    moreParticipants\n    dropped\n    isAutomatic\n    people { id name }\n    unknown { name address }\n  }\n"): (typeof documents)["\n  fragment ForwardedRow on ForwardedMail {\n    id\n    version\n    forwardedBy\n    isFromYou\n    fromName\n    fromAddress\n    direction\n    sentOn\n    subject\n    body\n    moreParticipants\n    dropped\n    isAutomatic\n    people { id name }\n    unknown { name address }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DiscardForwardedMail($input: DiscardForwardedMailInput!) { discardForwardedMail(input: $input) { id activityId } }"): (typeof documents)["mutation DiscardForwardedMail($input: DiscardForwardedMailInput!) { discardForwardedMail(input: $input) { id activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ForwardedMails($after: String) {\n    forwardedMails(first: 25, after: $after) {\n      items { id ...ForwardedRow }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query ForwardedMails($after: String) {\n    forwardedMails(first: 25, after: $after) {\n      items { id ...ForwardedRow }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LogForwardedMail($input: LogForwardedMailInput!) { logForwardedMail(input: $input) { id activityId } }"): (typeof documents)["mutation LogForwardedMail($input: LogForwardedMailInput!) { logForwardedMail(input: $input) { id activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerableIntroduction on Introduction {\n    id\n    askerName\n    target { id name }\n    targetCanBeWrittenTo\n    cannotBeMade\n    abilities { answer }\n  }\n"): (typeof documents)["\n  fragment AnswerableIntroduction on Introduction {\n    id\n    askerName\n    target { id name }\n    targetCanBeWrittenTo\n    cannotBeMade\n    abilities { answer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerIntroduction($input: AnswerIntroductionInput!) {\n    answerIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerIntroduction($input: AnswerIntroductionInput!) {\n    answerIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskDelivery on Introduction {\n    id\n    state\n    waitsForMe\n    connector { id name }\n    connectorMember { id }\n    connectorLeft\n    askStatus\n    askSentAt\n    abilities { withdraw }\n  }\n"): (typeof documents)["\n  fragment AskDelivery on Introduction {\n    id\n    state\n    waitsForMe\n    connector { id name }\n    connectorMember { id }\n    connectorLeft\n    askStatus\n    askSentAt\n    abilities { withdraw }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskPoolLine on AskPool {\n    target { id name }\n    asks { introductionId askerName askerMember about }\n  }\n"): (typeof documents)["\n  fragment AskPoolLine on AskPool {\n    target { id name }\n    asks { introductionId askerName askerMember about }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PoolAsks($input: PoolAsksInput!) {\n    poolAsks(input: $input) { introduction { id } }\n  }\n"): (typeof documents)["\n  mutation PoolAsks($input: PoolAsksInput!) {\n    poolAsks(input: $input) { introduction { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskAnother on Introduction {\n    id\n    version\n    target { id name }\n    suggested { id name }\n    abilities { askSomeoneElse }\n  }\n"): (typeof documents)["\n  fragment AskAnother on Introduction {\n    id\n    version\n    target { id name }\n    suggested { id name }\n    abilities { askSomeoneElse }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskSomeoneElse($input: AskSomeoneElseInput!) {\n    askSomeoneElse(input: $input) {\n      introduction { id }\n    }\n  }\n"): (typeof documents)["\n  mutation AskSomeoneElse($input: AskSomeoneElseInput!) {\n    askSomeoneElse(input: $input) {\n      introduction { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntroductionOutcome on Introduction {\n    id\n    version\n    state\n    about\n    abilities { recordMeeting recordResult }\n  }\n"): (typeof documents)["\n  fragment IntroductionOutcome on Introduction {\n    id\n    version\n    state\n    about\n    abilities { recordMeeting recordResult }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIntroductionMeeting($input: IntroductionVersionInput!) {\n    recordIntroductionMeeting(input: $input) {\n      activityId\n      introduction { id state version }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordIntroductionMeeting($input: IntroductionVersionInput!) {\n    recordIntroductionMeeting(input: $input) {\n      activityId\n      introduction { id state version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIntroductionResult($input: RecordResultInput!) {\n    recordIntroductionResult(input: $input) {\n      activityId\n      introduction { id state version ledTo { id title } }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordIntroductionResult($input: RecordResultInput!) {\n    recordIntroductionResult(input: $input) {\n      activityId\n      introduction { id state version ledTo { id title } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntroductionLine on Introduction {\n    id\n    state\n    stateLabel\n    result\n    askerName\n    askerMember { id name }\n    target { id name }\n    connector { id name }\n    about\n    askedAt\n    hopedBy\n    waitsFor\n    waitsForMe\n    ledTo { id title }\n    ...AnswerableIntroduction\n  }\n"): (typeof documents)["\n  fragment IntroductionLine on Introduction {\n    id\n    state\n    stateLabel\n    result\n    askerName\n    askerMember { id name }\n    target { id name }\n    connector { id name }\n    about\n    askedAt\n    hopedBy\n    waitsFor\n    waitsForMe\n    ledTo { id title }\n    ...AnswerableIntroduction\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntroductionSteps on Introduction {\n    state\n    result\n    askedAt\n    acceptedAt\n    targetAgreedAt\n    madeAt\n    metAt\n    closedAt\n  }\n"): (typeof documents)["\n  fragment IntroductionSteps on Introduction {\n    state\n    result\n    askedAt\n    acceptedAt\n    targetAgreedAt\n    madeAt\n    metAt\n    closedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntroductionText on Introduction {\n    id\n    version\n    askerName\n    target { id name }\n    message\n    sendAfter\n    mailStatus\n    targetCanBeWrittenTo\n    abilities { hold send }\n  }\n"): (typeof documents)["\n  fragment IntroductionText on Introduction {\n    id\n    version\n    askerName\n    target { id name }\n    message\n    sendAfter\n    mailStatus\n    targetCanBeWrittenTo\n    abilities { hold send }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldIntroduction($input: IntroductionVersionInput!) {\n    holdIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n"): (typeof documents)["\n  mutation HoldIntroduction($input: IntroductionVersionInput!) {\n    holdIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendIntroduction($input: SendIntroductionInput!) {\n    sendIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n"): (typeof documents)["\n  mutation SendIntroduction($input: SendIntroductionInput!) {\n    sendIntroduction(input: $input) {\n      introduction { id state version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Introduction($id: ID!) {\n    introduction(id: $id) {\n      id\n      version\n      state\n      stateLabel\n      result\n      resultNote\n      about\n      askerName\n      askerMember { id name }\n      connector { id name }\n      connectorMember { id name }\n      target { id name }\n      targetRole\n      hopedBy\n      opportunityTitle\n      waitsFor\n      waitsForMe\n      sendAfter\n      mailStatus\n      privateReason\n      suggested { id name }\n      pooledWith\n      connectorLeft\n      cannotBeMade\n      otherWayId\n      why\n      ledTo { id title }\n      ...IntroductionSteps\n      ...AskDelivery\n      ...AskAnother\n      ...PoolableIntroduction\n      ...AnswerableIntroduction\n      ...IntroductionText\n      ...IntroductionOutcome\n      ...IntroductionOtherWays\n    }\n  }\n"): (typeof documents)["\n  query Introduction($id: ID!) {\n    introduction(id: $id) {\n      id\n      version\n      state\n      stateLabel\n      result\n      resultNote\n      about\n      askerName\n      askerMember { id name }\n      connector { id name }\n      connectorMember { id name }\n      target { id name }\n      targetRole\n      hopedBy\n      opportunityTitle\n      waitsFor\n      waitsForMe\n      sendAfter\n      mailStatus\n      privateReason\n      suggested { id name }\n      pooledWith\n      connectorLeft\n      cannotBeMade\n      otherWayId\n      why\n      ledTo { id title }\n      ...IntroductionSteps\n      ...AskDelivery\n      ...AskAnother\n      ...PoolableIntroduction\n      ...AnswerableIntroduction\n      ...IntroductionText\n      ...IntroductionOutcome\n      ...IntroductionOtherWays\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Introductions($lane: IntroductionLane!, $after: String) {\n    introductions(lane: $lane, first: 25, after: $after) {\n      items { id ...IntroductionLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    introductionCounts { forMe waiting outcomeDue closed }\n    askPools { ...AskPoolLine }\n  }\n"): (typeof documents)["\n  query Introductions($lane: IntroductionLane!, $after: String) {\n    introductions(lane: $lane, first: 25, after: $after) {\n      items { id ...IntroductionLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    introductionCounts { forMe waiting outcomeDue closed }\n    askPools { ...AskPoolLine }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthLine on Introduction {\n    id askerName target { id name } targetRole connector { id name } stateLabel waitsFor result askedAt hopedBy madeAt\n    ledTo { id title }\n  }\n"): (typeof documents)["\n  fragment MonthLine on Introduction {\n    id askerName target { id name } targetRole connector { id name } stateLabel waitsFor result askedAt hopedBy madeAt\n    ledTo { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntroductionsOfMonth($month: Date!, $after: String) {\n    introductionsOfMonth(month: $month, first: 100, after: $after) {\n      items { id ...MonthLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query IntroductionsOfMonth($month: Date!, $after: String) {\n    introductionsOfMonth(month: $month, first: 100, after: $after) {\n      items { id ...MonthLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntroductionOtherWays on Introduction {\n    id\n    version\n    abilities { recordAgreement recordMade withdraw }\n  }\n"): (typeof documents)["\n  fragment IntroductionOtherWays on Introduction {\n    id\n    version\n    abilities { recordAgreement recordMade withdraw }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIntroductionAgreed($input: IntroductionVersionInput!) {\n    recordIntroductionAgreed(input: $input) { activityId introduction { id state version } }\n  }\n"): (typeof documents)["\n  mutation RecordIntroductionAgreed($input: IntroductionVersionInput!) {\n    recordIntroductionAgreed(input: $input) { activityId introduction { id state version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIntroductionMade($input: IntroductionVersionInput!) {\n    recordIntroductionMade(input: $input) { introduction { id state version } }\n  }\n"): (typeof documents)["\n  mutation RecordIntroductionMade($input: IntroductionVersionInput!) {\n    recordIntroductionMade(input: $input) { introduction { id state version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawIntroduction($input: IntroductionVersionInput!) {\n    withdrawIntroduction(input: $input) { activityId introduction { id state version } }\n  }\n"): (typeof documents)["\n  mutation WithdrawIntroduction($input: IntroductionVersionInput!) {\n    withdrawIntroduction(input: $input) { activityId introduction { id state version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PoolableIntroduction on Introduction {\n    id\n    version\n    mayPool\n    abilities { allowPooling }\n  }\n"): (typeof documents)["\n  fragment PoolableIntroduction on Introduction {\n    id\n    version\n    mayPool\n    abilities { allowPooling }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllowPooling($input: AllowPoolingInput!) {\n    allowPooling(input: $input) { activityId introduction { id version mayPool } }\n  }\n"): (typeof documents)["\n  mutation AllowPooling($input: AllowPoolingInput!) {\n    allowPooling(input: $input) { activityId introduction { id version mayPool } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchOther($words: String!, $kinds: [SearchKind!]) {\n    search(words: $words, kinds: $kinds, first: 12) { id label detail why }\n  }\n"): (typeof documents)["\n  query SearchOther($words: String!, $kinds: [SearchKind!]) {\n    search(words: $words, kinds: $kinds, first: 12) { id label detail why }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePreview($kind: RecordKind!, $keepId: ID!, $awayId: ID!) {\n    mergePreview(kind: $kind, keepId: $keepId, awayId: $awayId) {\n      keep { id name detail source version }\n      away { id name detail source version }\n      refusal\n      fields { key label kept other isFixed }\n      moves { what rows }\n      notices { says }\n    }\n  }\n"): (typeof documents)["\n  query MergePreview($kind: RecordKind!, $keepId: ID!, $awayId: ID!) {\n    mergePreview(kind: $kind, keepId: $keepId, awayId: $awayId) {\n      keep { id name detail source version }\n      away { id name detail source version }\n      refusal\n      fields { key label kept other isFixed }\n      moves { what rows }\n      notices { says }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeRecords($input: MergeRecordsInput!) {\n    mergeRecords(input: $input) {\n      merge { id unmergeUntil }\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation MergeRecords($input: MergeRecordsInput!) {\n    mergeRecords(input: $input) {\n      merge { id unmergeUntil }\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikelyPairs($kind: RecordKind!, $after: String) {\n    likelyPairs(kind: $kind, first: 25, after: $after) {\n      items {\n        id\n        likeness\n        reasons\n        a { id name detail }\n        b { id name detail }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query LikelyPairs($kind: RecordKind!, $after: String) {\n    likelyPairs(kind: $kind, first: 25, after: $after) {\n      items {\n        id\n        likeness\n        reasons\n        a { id name detail }\n        b { id name detail }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordMerges($after: String) {\n    recordMerges(first: 25, after: $after) {\n      items {\n        id\n        kind\n        keptId\n        keptName\n        awayName\n        memberName\n        mergedAt\n        unmergeUntil\n        version\n        addedSince { rowId what says }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query RecordMerges($after: String) {\n    recordMerges(first: 25, after: $after) {\n      items {\n        id\n        kind\n        keptId\n        keptName\n        awayName\n        memberName\n        mergedAt\n        unmergeUntil\n        version\n        addedSince { rowId what says }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotSame($input: MarkNotSameInput!) {\n    markNotSame(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation MarkNotSame($input: MarkNotSameInput!) {\n    markNotSame(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmergeRecords($input: UnmergeRecordsInput!) {\n    unmergeRecords(input: $input) {\n      awayId\n      kept\n    }\n  }\n"): (typeof documents)["\n  mutation UnmergeRecords($input: UnmergeRecordsInput!) {\n    unmergeRecords(input: $input) {\n      awayId\n      kept\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Network($personId: ID, $organisationId: ID, $sectors: [Sector!], $kinds: [TieKind!], $strengthAtLeast: TieStrength) {\n    network(personId: $personId, organisationId: $organisationId, sectors: $sectors, kinds: $kinds, strengthAtLeast: $strengthAtLeast) {\n      centreName\n      leftOut\n      people {\n        id\n        name\n        title\n        organisationName\n        sector\n        ring\n        tieCount\n        joins\n        onlyLinkTo { id name }\n      }\n      ties { aId bId strength evidence }\n    }\n  }\n"): (typeof documents)["\n  query Network($personId: ID, $organisationId: ID, $sectors: [Sector!], $kinds: [TieKind!], $strengthAtLeast: TieStrength) {\n    network(personId: $personId, organisationId: $organisationId, sectors: $sectors, kinds: $kinds, strengthAtLeast: $strengthAtLeast) {\n      centreName\n      leftOut\n      people {\n        id\n        name\n        title\n        organisationName\n        sector\n        ring\n        tieCount\n        joins\n        onlyLinkTo { id name }\n      }\n      ties { aId bId strength evidence }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkWays($fromId: ID!, $toId: ID!) {\n    networkWays(fromId: $fromId, toId: $toId) {\n      items {\n        steps {\n          to { id name title organisationName sector }\n          strength\n          evidence\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NetworkWays($fromId: ID!, $toId: ID!) {\n    networkWays(fromId: $fromId, toId: $toId) {\n      items {\n        steps {\n          to { id name title organisationName sector }\n          strength\n          evidence\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddParty($input: AddPartyInput!) { addParty(input: $input) { opportunity { id } activityId } }"): (typeof documents)["mutation AddParty($input: AddPartyInput!) { addParty(input: $input) { opportunity { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddOpportunityRisk($input: AddRiskInput!) { addRisk(input: $input) { risk { id } activityId } }"): (typeof documents)["mutation AddOpportunityRisk($input: AddRiskInput!) { addRisk(input: $input) { risk { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AtAGlance on Opportunity {\n    id version title summary need offer stage state homes noteLine valueLow valueHigh valueConfidence targetOn land landStatus kindLabel\n    places { id name }\n    goals { key label }\n    pursuit { id isStalled stalledBecause quietDays lastTwoWayOn owner { id name } nextStep { id title dueOn dueAt owners { id name } } }\n    waitingFor\n    why\n    abilities { edit }\n  }\n"): (typeof documents)["\n  fragment AtAGlance on Opportunity {\n    id version title summary need offer stage state homes noteLine valueLow valueHigh valueConfidence targetOn land landStatus kindLabel\n    places { id name }\n    goals { key label }\n    pursuit { id isStalled stalledBecause quietDays lastTwoWayOn owner { id name } nextStep { id title dueOn dueAt owners { id name } } }\n    waitingFor\n    why\n    abilities { edit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityCard on Opportunity {\n    id\n    title\n    version\n    stage\n    state\n    homes\n    noteLine\n    valueLow\n    valueHigh\n    targetOn\n    stageSince\n    restartOn\n    kindLabel\n    parties { id isOurs organisation { id name sector } }\n    places { id name }\n    pursuit { id isStalled stalledBecause quietDays owner { id name } nextStep { id title dueOn dueAt } }\n    abilities { edit }\n  }\n"): (typeof documents)["\n  fragment OpportunityCard on Opportunity {\n    id\n    title\n    version\n    stage\n    state\n    homes\n    noteLine\n    valueLow\n    valueHigh\n    targetOn\n    stageSince\n    restartOn\n    kindLabel\n    parties { id isOurs organisation { id name sector } }\n    places { id name }\n    pursuit { id isStalled stalledBecause quietDays owner { id name } nextStep { id title dueOn dueAt } }\n    abilities { edit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeParty($input: ChangePartyInput!) { changeParty(input: $input) { opportunity { id } activityId } }"): (typeof documents)["mutation ChangeParty($input: ChangePartyInput!) { changeParty(input: $input) { opportunity { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartyPeople($organisation: ID!) { posts(organisation: $organisation, first: 100) { items { id title holders { appointmentId name } } } }"): (typeof documents)["query PartyPeople($organisation: ID!) { posts(organisation: $organisation, first: 100) { items { id title holders { appointmentId name } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveParty($input: RemovePartyInput!) { removeParty(input: $input) { opportunity { id } activityId } }"): (typeof documents)["mutation RemoveParty($input: RemovePartyInput!) { removeParty(input: $input) { opportunity { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EditOpportunity($input: EditOpportunityInput!) { editOpportunity(input: $input) { opportunity { id version } activityId } }"): (typeof documents)["mutation EditOpportunity($input: EditOpportunityInput!) { editOpportunity(input: $input) { opportunity { id version } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProvideEvidence($input: ProvideEvidenceInput!) { provideEvidence(input: $input) { opportunity { id } activityId } }"): (typeof documents)["mutation ProvideEvidence($input: ProvideEvidenceInput!) { provideEvidence(input: $input) { opportunity { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddOpportunityFollowUp($input: AddFollowUpInput!) { addFollowUp(input: $input) { followUp { id } activityId } }"): (typeof documents)["mutation AddOpportunityFollowUp($input: AddFollowUpInput!) { addFollowUp(input: $input) { followUp { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenFollowUp on FollowUp { id title dueOn dueAt version owners { id name } }\n"): (typeof documents)["\n  fragment OpenFollowUp on FollowUp { id title dueOn dueAt version owners { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GateSection on Opportunity {\n    id\n    stage\n    gate { item label hint answer inPlace value suggestion providedBy providedOn version }\n    abilities { edit }\n  }\n"): (typeof documents)["\n  fragment GateSection on Opportunity {\n    id\n    stage\n    gate { item label hint answer inPlace value suggestion providedBy providedOn version }\n    abilities { edit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HowItBegan on Opportunity {\n    id\n    leadMember { id name }\n    partnershipId\n    source { roundtableId roundtableTitle roundtableOn convenor introductionId introducedBy }\n  }\n"): (typeof documents)["\n  fragment HowItBegan on Opportunity {\n    id\n    leadMember { id name }\n    partnershipId\n    source { roundtableId roundtableTitle roundtableOn convenor introductionId introducedBy }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LogContact($input: LogInteractionInput!) { logInteraction(input: $input) { id activityId } }"): (typeof documents)["mutation LogContact($input: LogInteractionInput!) { logInteraction(input: $input) { id activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoveChoices($id: ID!) {\n    opportunity(id: $id) {\n      id\n      version\n      stage\n      state\n      gate { item inPlace }\n      nextStages { stage number label isBack asksForAgreement missing { item label hint answer suggestion } }\n    }\n  }\n"): (typeof documents)["\n  query MoveChoices($id: ID!) {\n    opportunity(id: $id) {\n      id\n      version\n      stage\n      state\n      gate { item inPlace }\n      nextStages { stage number label isBack asksForAgreement missing { item label hint answer suggestion } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveOpportunity($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { opportunity { id stage state version } activityId } }"): (typeof documents)["mutation MoveOpportunity($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { opportunity { id stage state version } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PauseOpportunity($input: PauseOpportunityInput!) { pauseOpportunity(input: $input) { opportunity { id stage state version } activityId } }"): (typeof documents)["mutation PauseOpportunity($input: PauseOpportunityInput!) { pauseOpportunity(input: $input) { opportunity { id stage state version } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeOpportunity($input: ResumeOpportunityInput!) { resumeOpportunity(input: $input) { opportunity { id stage state version } activityId } }"): (typeof documents)["mutation ResumeOpportunity($input: ResumeOpportunityInput!) { resumeOpportunity(input: $input) { opportunity { id stage state version } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseOpportunity($input: CloseOpportunityInput!) { closeOpportunity(input: $input) { opportunity { id stage state version } activityId } }"): (typeof documents)["mutation CloseOpportunity($input: CloseOpportunityInput!) { closeOpportunity(input: $input) { opportunity { id stage state version } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenOpportunity($input: ReopenOpportunityInput!) { reopenOpportunity(input: $input) { opportunity { id stage state version } activityId } }"): (typeof documents)["mutation ReopenOpportunity($input: ReopenOpportunityInput!) { reopenOpportunity(input: $input) { opportunity { id stage state version } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }"): (typeof documents)["mutation CreateOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetNextStep($input: SetNextStepInput!) { setNextStep(input: $input) { opportunity { id } activityId } }"): (typeof documents)["mutation SetNextStep($input: SetNextStepInput!) { setNextStep(input: $input) { opportunity { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityBoard($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean) {\n    opportunityBoard(placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard) {\n      columns { stage number count homes valueLow valueHigh more cards { ...OpportunityCard } }\n      beside { paused nextRestartOn closedThisYear lessonsThisYear }\n      ...OpportunityViews\n    }\n  }\n"): (typeof documents)["\n  query OpportunityBoard($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean) {\n    opportunityBoard(placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard) {\n      columns { stage number count homes valueLow valueHigh more cards { ...OpportunityCard } }\n      beside { paused nextRestartOn closedThisYear lessonsThisYear }\n      ...OpportunityViews\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityViews on OpportunityBoard {\n    views { all mine stalled closingThisQuarter forBoard }\n    facets { places { value label } owners { value label } kinds { value label } }\n  }\n"): (typeof documents)["\n  fragment OpportunityViews on OpportunityBoard {\n    views { all mine stalled closingThisQuarter forBoard }\n    facets { places { value label } owners { value label } kinds { value label } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityList($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean, $state: OpportunityState, $order: String, $after: String) {\n    opportunityBoard { ...OpportunityViews }\n    opportunities(first: 50, after: $after, placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard, state: $state, order: $order) {\n      items { ...OpportunityCard }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query OpportunityList($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean, $state: OpportunityState, $order: String, $after: String) {\n    opportunityBoard { ...OpportunityViews }\n    opportunities(first: 50, after: $after, placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard, state: $state, order: $order) {\n      items { ...OpportunityCard }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityDetail($id: ID!, $organises: Boolean!) {\n    opportunity(id: $id) {\n      id title summary version stage state stageSince pauseReason restartOn closeReason lesson partnershipId targetOn\n      stageTimes { stage isHere since workingDays }\n      nextStages { stage label isBack missing { item } }\n      abilities { edit }\n      ...AtAGlance\n      ...GateSection\n      ...PartiesSection\n      ...StorySection\n      ...HowItBegan\n      ...RisksSection\n      pursuit { id nextStep { id } }\n    }\n    followUps(opportunityId: $id, first: 20) @include(if: $organises) { items { ...OpenFollowUp } totalCount }\n  }\n"): (typeof documents)["\n  query OpportunityDetail($id: ID!, $organises: Boolean!) {\n    opportunity(id: $id) {\n      id title summary version stage state stageSince pauseReason restartOn closeReason lesson partnershipId targetOn\n      stageTimes { stage isHere since workingDays }\n      nextStages { stage label isBack missing { item } }\n      abilities { edit }\n      ...AtAGlance\n      ...GateSection\n      ...PartiesSection\n      ...StorySection\n      ...HowItBegan\n      ...RisksSection\n      pursuit { id nextStep { id } }\n    }\n    followUps(opportunityId: $id, first: 20) @include(if: $organises) { items { ...OpenFollowUp } totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartiesSection on Opportunity {\n    id\n    parties { id version isOurs role commitment commitmentOn commitmentNote liveTies sponsor { appointmentId personId name title leftOn } organisation { id name sector } }\n    abilities { edit }\n  }\n"): (typeof documents)["\n  fragment PartiesSection on Opportunity {\n    id\n    parties { id version isOurs role commitment commitmentOn commitmentNote liveTies sponsor { appointmentId personId name title leftOn } organisation { id name sector } }\n    abilities { edit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RisksSection on Opportunity {\n    id\n    risks { id title likelihood impact trend response }\n  }\n"): (typeof documents)["\n  fragment RisksSection on Opportunity {\n    id\n    risks { id title likelihood impact trend response }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StorySection on Opportunity {\n    id\n    timeline(first: 100) { id kind happenedOn by text layer direction minutes people fromColumn toColumn overrideBy overrideReason organisationName sector fromCommitment toCommitment }\n  }\n"): (typeof documents)["\n  fragment StorySection on Opportunity {\n    id\n    timeline(first: 100) { id kind happenedOn by text layer direction minutes people fromColumn toColumn overrideBy overrideReason organisationName sector fromCommitment toCommitment }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddOpportunityNote($input: AddNoteInput!) { addNote(input: $input) { id activityId } }"): (typeof documents)["mutation AddOpportunityNote($input: AddNoteInput!) { addNote(input: $input) { id activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationChanges($ids: [ID!]!, $change: OrganisationChangeInput!) {\n    rows: organisationChanges(ids: $ids, change: $change) {\n      ...BulkOutcomeRow\n    }\n  }\n"): (typeof documents)["\n  query OrganisationChanges($ids: [ID!]!, $change: OrganisationChangeInput!) {\n    rows: organisationChanges(ids: $ids, change: $change) {\n      ...BulkOutcomeRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOrganisations($input: ChangeOrganisationsInput!) {\n    done: changeOrganisations(input: $input) {\n      ...BulkAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeOrganisations($input: ChangeOrganisationsInput!) {\n    done: changeOrganisations(input: $input) {\n      ...BulkAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationIds($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $after: String) {\n    organisations(first: 100, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      items {\n        id\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query OrganisationIds($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $after: String) {\n    organisations(first: 100, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      items {\n        id\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NowPartOf on Organisation {\n    status\n    openedOn\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NowPartOf on Organisation {\n    status\n    openedOn\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationCodes on Organisation {\n    id\n    register\n    identifiers {\n      id\n      scheme\n      value\n      validFrom\n      validTo\n      source\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationCodes on Organisation {\n    id\n    register\n    identifiers {\n      id\n      scheme\n      value\n      validFrom\n      validTo\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOrganisationIdentifier($input: AddIdentifierInput!) {\n    addOrganisationIdentifier(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation AddOrganisationIdentifier($input: AddIdentifierInput!) {\n    addOrganisationIdentifier(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOrganisationIdentifier($input: EndFactInput!) {\n    endOrganisationIdentifier(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation EndOrganisationIdentifier($input: EndFactInput!) {\n    endOrganisationIdentifier(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationRow on Organisation {\n    id\n    version\n    name\n    sector\n    type\n    status\n    town\n    code\n    peopleKnown\n    vacantPosts\n    openOpportunities\n    lastContactOn\n    icb {\n      id\n      to {\n        id\n        name\n      }\n    }\n    servedInPart @include(if: $isInPlace) {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationRow on Organisation {\n    id\n    version\n    name\n    sector\n    type\n    status\n    town\n    code\n    peopleKnown\n    vacantPosts\n    openOpportunities\n    lastContactOn\n    icb {\n      id\n      to {\n        id\n        name\n      }\n    }\n    servedInPart @include(if: $isInPlace) {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    name\n    type\n    subType\n    status\n    openedOn\n    closedOn\n    legalForm\n    pecrClass\n    address\n    town\n    postcode\n    phone\n    website\n    actsAs\n    register\n    heldByRegister\n    source\n    checkedOn\n    icb {\n      id\n      to {\n        id\n        name\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    name\n    type\n    subType\n    status\n    openedOn\n    closedOn\n    legalForm\n    pecrClass\n    address\n    town\n    postcode\n    phone\n    website\n    actsAs\n    register\n    heldByRegister\n    source\n    checkedOn\n    icb {\n      id\n      to {\n        id\n        name\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationNames on Organisation {\n    id\n    name\n    names {\n      id\n      name\n      kind\n      validFrom\n      validTo\n      dated\n      source\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationNames on Organisation {\n    id\n    name\n    names {\n      id\n      name\n      kind\n      validFrom\n      validTo\n      dated\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOrganisationName($input: AddOrganisationNameInput!) {\n    addOrganisationName(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation AddOrganisationName($input: AddOrganisationNameInput!) {\n    addOrganisationName(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationPost on Post {\n    id\n    version\n    title\n    seniority\n    ...PostAround\n    decisionRole\n    vacantSince\n    function {\n      key\n      label\n    }\n    remits {\n      id\n      place {\n        code\n        name\n      }\n      topic {\n        key\n        label\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n      verifiedOn\n      verifiedBy\n      verifiedHow\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationPost on Post {\n    id\n    version\n    title\n    seniority\n    ...PostAround\n    decisionRole\n    vacantSince\n    function {\n      key\n      label\n    }\n    remits {\n      id\n      place {\n        code\n        name\n      }\n      topic {\n        key\n        label\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n      verifiedOn\n      verifiedBy\n      verifiedHow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkPostVacant($input: MarkVacantInput!) {\n    markPostVacant(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation MarkPostVacant($input: MarkVacantInput!) {\n    markPostVacant(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationPlaces on Organisation {\n    id\n    places {\n      id\n      basis\n      source\n      place {\n        id\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationPlaces on Organisation {\n    id\n    places {\n      id\n      basis\n      source\n      place {\n        id\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOrganisationPlaces($input: SetPlacesInput!) {\n    setOrganisationPlaces(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation SetOrganisationPlaces($input: SetPlacesInput!) {\n    setOrganisationPlaces(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationStructure on Organisation {\n    id\n    register\n    sector\n    icb {\n      ...StructureLink\n    }\n    icbs {\n      ...StructureLink\n    }\n    parents {\n      ...StructureLink\n    }\n    members {\n      id\n      kind\n      organisation {\n        id\n        name\n        sector\n      }\n    }\n    successors {\n      ...StructureStep\n      to {\n        id\n        name\n        sector\n      }\n    }\n    predecessors {\n      ...StructureStep\n      from {\n        id\n        name\n        sector\n      }\n    }\n  }\n  fragment StructureLink on OrganisationLink {\n    id\n    kind\n    validFrom\n    validTo\n    dated\n    source\n    to {\n      id\n      name\n      sector\n      code\n    }\n  }\n  fragment StructureStep on Succession {\n    id\n    kind\n    happenedOn\n    source\n  }\n"): (typeof documents)["\n  fragment OrganisationStructure on Organisation {\n    id\n    register\n    sector\n    icb {\n      ...StructureLink\n    }\n    icbs {\n      ...StructureLink\n    }\n    parents {\n      ...StructureLink\n    }\n    members {\n      id\n      kind\n      organisation {\n        id\n        name\n        sector\n      }\n    }\n    successors {\n      ...StructureStep\n      to {\n        id\n        name\n        sector\n      }\n    }\n    predecessors {\n      ...StructureStep\n      from {\n        id\n        name\n        sector\n      }\n    }\n  }\n  fragment StructureLink on OrganisationLink {\n    id\n    kind\n    validFrom\n    validTo\n    dated\n    source\n    to {\n      id\n      name\n      sector\n      code\n    }\n  }\n  fragment StructureStep on Succession {\n    id\n    kind\n    happenedOn\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOrganisationLink($input: EndFactInput!) {\n    endOrganisationLink(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation EndOrganisationLink($input: EndFactInput!) {\n    endOrganisationLink(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($id: ID!, $on: Date) {\n    organisation(id: $id, on: $on) {\n      id\n      name\n      sector\n      type\n      town\n      code\n      peopleKnown\n      why\n      places {\n        id\n        place {\n          code\n          name\n        }\n      }\n      abilities {\n        edit\n      }\n      ...NowPartOf\n      ...OrganisationFacts\n      ...OrganisationCodes\n      ...OrganisationPlaces\n      ...OrganisationNames\n      ...OrganisationStructure\n    }\n    posts(organisation: $id, first: 100) {\n      totalCount\n      items {\n        ...OrganisationPost\n      }\n    }\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n  }\n"): (typeof documents)["\n  query Organisation($id: ID!, $on: Date) {\n    organisation(id: $id, on: $on) {\n      id\n      name\n      sector\n      type\n      town\n      code\n      peopleKnown\n      why\n      places {\n        id\n        place {\n          code\n          name\n        }\n      }\n      abilities {\n        edit\n      }\n      ...NowPartOf\n      ...OrganisationFacts\n      ...OrganisationCodes\n      ...OrganisationPlaces\n      ...OrganisationNames\n      ...OrganisationStructure\n    }\n    posts(organisation: $id, first: 100) {\n      totalCount\n      items {\n        ...OrganisationPost\n      }\n    }\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $isInPlace: Boolean!, $placeWords: String!, $underIds: [ID!]!, $after: String) {\n    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        ...OrganisationRow\n      }\n    }\n    around: organisations(first: 1, ids: $underIds) {\n      items {\n        id\n        name\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n    savedViews(list: ORGANISATIONS) {\n      ...ListView\n    }\n    me {\n      role\n    }\n  }\n"): (typeof documents)["\n  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $isInPlace: Boolean!, $placeWords: String!, $underIds: [ID!]!, $after: String) {\n    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        ...OrganisationRow\n      }\n    }\n    around: organisations(first: 1, ids: $underIds) {\n      items {\n        id\n        name\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n    savedViews(list: ORGANISATIONS) {\n      ...ListView\n    }\n    me {\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkOrganisations($input: LinkOrganisationsInput!) {\n    linkOrganisations(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation LinkOrganisations($input: LinkOrganisationsInput!) {\n    linkOrganisations(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSuccession($input: RecordSuccessionInput!) {\n    recordSuccession(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSuccession($input: RecordSuccessionInput!) {\n    recordSuccession(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddContribution($input: AddContributionInput!) { addContribution(input: $input) { activityId } }"): (typeof documents)["mutation AddContribution($input: AddContributionInput!) { addContribution(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddHub($input: AddHubInput!) { addHub(input: $input) { activityId } }"): (typeof documents)["mutation AddHub($input: AddHubInput!) { addHub(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddMeasure($input: AddMeasureInput!) { addMeasure(input: $input) { activityId } }"): (typeof documents)["mutation AddMeasure($input: AddMeasureInput!) { addMeasure(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipContributions on Partnership {\n    contributions { id financialYear kind pledged confirmed received organisation { id name sector } }\n  }\n"): (typeof documents)["\n  fragment PartnershipContributions on Partnership {\n    contributions { id financialYear kind pledged confirmed received organisation { id name sector } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditedPartnership on Partnership {\n    id version title purpose story agreementType signedOn startsOn endsOn reviewOn\n  }\n"): (typeof documents)["\n  fragment EditedPartnership on Partnership {\n    id version title purpose story agreementType signedOn startsOn endsOn reviewOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EditPartnership($input: EditPartnershipInput!) { editPartnership(input: $input) { activityId } }"): (typeof documents)["mutation EditPartnership($input: EditPartnershipInput!) { editPartnership(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipHubs on Partnership {\n    hubs { id name openedOn housingPriority healthPriority services host { id name sector } place { id name } }\n  }\n"): (typeof documents)["\n  fragment PartnershipHubs on Partnership {\n    hubs { id name openedOn housingPriority healthPriority services host { id name sector } place { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipMeasures on Partnership {\n    measures {\n      id name definition unit baseline target firstDue\n      progress { latest suppressed asAt source weeksOld isLate word }\n      readings { id asAt value source version }\n    }\n  }\n"): (typeof documents)["\n  fragment PartnershipMeasures on Partnership {\n    measures {\n      id name definition unit baseline target firstDue\n      progress { latest suppressed asAt source weeksOld isLate word }\n      readings { id asAt value source version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipParties on Partnership {\n    parties { id role signedOn signatory organisation { id name sector } }\n  }\n"): (typeof documents)["\n  fragment PartnershipParties on Partnership {\n    parties { id role signedOn signatory organisation { id name sector } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partnership($id: ID!) {\n    partnership(id: $id) {\n      id\n      opportunityId\n      story\n      state\n      why\n      ...EditedPartnership\n      ...PartnershipParties\n      ...PartnershipContributions\n      ...PartnershipHubs\n      ...PartnershipMeasures\n      abilities { edit }\n    }\n  }\n"): (typeof documents)["\n  query Partnership($id: ID!) {\n    partnership(id: $id) {\n      id\n      opportunityId\n      story\n      state\n      why\n      ...EditedPartnership\n      ...PartnershipParties\n      ...PartnershipContributions\n      ...PartnershipHubs\n      ...PartnershipMeasures\n      abilities { edit }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partnerships($after: String) {\n    partnerships(first: 25, after: $after) {\n      items { id title purpose agreementType signedOn startsOn endsOn state parties { id organisation { id name sector } } }\n      totalCount endCursor hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query Partnerships($after: String) {\n    partnerships(first: 25, after: $after) {\n      items { id title purpose agreementType signedOn startsOn endsOn state parties { id organisation { id name sector } } }\n      totalCount endCursor hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordReading($input: RecordReadingInput!) { recordReading(input: $input) { activityId } }"): (typeof documents)["mutation RecordReading($input: RecordReadingInput!) { recordReading(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n    confirmAppointment(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n    confirmAppointment(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAppointment($input: ChangeAppointmentInput!) {\n    changeAppointment(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeAppointment($input: ChangeAppointmentInput!) {\n    changeAppointment(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleChanges($ids: [ID!]!, $change: PeopleChangeInput!) {\n    rows: peopleChanges(ids: $ids, change: $change) {\n      ...BulkOutcomeRow\n    }\n  }\n"): (typeof documents)["\n  query PeopleChanges($ids: [ID!]!, $change: PeopleChangeInput!) {\n    rows: peopleChanges(ids: $ids, change: $change) {\n      ...BulkOutcomeRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePeople($input: ChangePeopleInput!) {\n    done: changePeople(input: $input) {\n      ...BulkAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePeople($input: ChangePeopleInput!) {\n    done: changePeople(input: $input) {\n      ...BulkAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleIds($words: String, $sector: Sector, $function: String, $topic: String, $place: String, $under: ID, $worksWith: Boolean, $notContactedDays: Int, $order: String, $after: String) {\n    people(first: 100, words: $words, sector: $sector, function: $function, topic: $topic, place: $place, under: $under, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      items {\n        id\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query PeopleIds($words: String, $sector: Sector, $function: String, $topic: String, $place: String, $under: ID, $worksWith: Boolean, $notContactedDays: Int, $order: String, $after: String) {\n    people(first: 100, words: $words, sector: $sector, function: $function, topic: $topic, place: $place, under: $under, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      items {\n        id\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTie($input: AddTieInput!) {\n    addTie(input: $input) { activityId }\n  }\n"): (typeof documents)["\n  mutation AddTie($input: AddTieInput!) {\n    addTie(input: $input) { activityId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPersonDetail($input: SetPersonDetailInput!) {\n    setPersonDetail(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation SetPersonDetail($input: SetPersonDetailInput!) {\n    setPersonDetail(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HowWeKnow on Acquaintance {\n    id\n    aId\n    bId\n    version\n    strength\n    weakerOn\n    usableByOthers\n    a { id name }\n    b { id name }\n    parts { kind label happenedOn points pointsToday }\n    said { strength reason saidOn saidBy }\n  }\n"): (typeof documents)["\n  fragment HowWeKnow on Acquaintance {\n    id\n    aId\n    bId\n    version\n    strength\n    weakerOn\n    usableByOthers\n    a { id name }\n    b { id name }\n    parts { kind label happenedOn points pointsToday }\n    said { strength reason saidOn saidBy }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisownTie($input: DisownTieInput!) {\n    disownTie(input: $input) { activityId }\n  }\n"): (typeof documents)["\n  mutation DisownTie($input: DisownTieInput!) {\n    disownTie(input: $input) { activityId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllowTie($input: AllowTieInput!) {\n    allowTie(input: $input) { activityId }\n  }\n"): (typeof documents)["\n  mutation AllowTie($input: AllowTieInput!) {\n    allowTie(input: $input) { activityId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      activityId\n      person {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      activityId\n      person {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewPersonAt($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      sector\n      town\n      code\n    }\n    posts(organisation: $id, first: 100) {\n      items {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewPersonAt($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      sector\n      town\n      code\n    }\n    posts(organisation: $id, first: 100) {\n      items {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OurDetail on Person {\n    id\n    detail {\n      id\n      version\n      email\n      phone\n      contactPreference\n      lawfulBasis\n      source\n      objectedAt\n    }\n  }\n"): (typeof documents)["\n  fragment OurDetail on Person {\n    id\n    detail {\n      id\n      version\n      email\n      phone\n      contactPreference\n      lawfulBasis\n      source\n      objectedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Person {\n    id\n    version\n    name\n    publishedAt\n    lastContactOn\n    currentAppointment {\n      id\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonRow on Person {\n    id\n    version\n    name\n    publishedAt\n    lastContactOn\n    currentAppointment {\n      id\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($words: String, $sector: Sector, $function: String, $topic: String, $place: String, $under: ID, $worksWith: Boolean, $notContactedDays: Int, $order: String, $placeWords: String!, $underIds: [ID!]!, $after: String, $mayConfirm: Boolean!) {\n    rolesToConfirm(first: 1) @include(if: $mayConfirm) {\n      totalCount\n    }\n    people(first: 25, words: $words, sector: $sector, function: $function, topic: $topic, place: $place, under: $under, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        ...PersonRow\n      }\n    }\n    around: organisations(first: 1, ids: $underIds) {\n      items {\n        id\n        name\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n    savedViews(list: PEOPLE) {\n      ...ListView\n    }\n  }\n"): (typeof documents)["\n  query People($words: String, $sector: Sector, $function: String, $topic: String, $place: String, $under: ID, $worksWith: Boolean, $notContactedDays: Int, $order: String, $placeWords: String!, $underIds: [ID!]!, $after: String, $mayConfirm: Boolean!) {\n    rolesToConfirm(first: 1) @include(if: $mayConfirm) {\n      totalCount\n    }\n    people(first: 25, words: $words, sector: $sector, function: $function, topic: $topic, place: $place, under: $under, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        ...PersonRow\n      }\n    }\n    around: organisations(first: 1, ids: $underIds) {\n      items {\n        id\n        name\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n    savedViews(list: PEOPLE) {\n      ...ListView\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonAppointments on Person {\n    id\n    name\n    appointments {\n      id\n      version\n      isPrimary\n      isCurrent\n      startedOn\n      endedOn\n      source\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        function {\n          key\n          label\n        }\n        organisation {\n          id\n          name\n          sector\n        }\n        ...PostAround\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonAppointments on Person {\n    id\n    name\n    appointments {\n      id\n      version\n      isPrimary\n      isCurrent\n      startedOn\n      endedOn\n      source\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        function {\n          key\n          label\n        }\n        organisation {\n          id\n          name\n          sector\n        }\n        ...PostAround\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonEvents on PersonEvent { id kind happenedOn by text title layer direction state subjectId }\n"): (typeof documents)["\n  fragment PersonEvents on PersonEvent { id kind happenedOn by text title layer direction state subjectId }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonShared on Person {\n    sharedTopics\n    opportunities { id title stage isSponsor }\n  }\n"): (typeof documents)["\n  fragment PersonShared on Person {\n    sharedTopics\n    opportunities { id title stage isSponsor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonStory on PersonEventPage {\n    totalCount\n    endCursor\n    hasNextPage\n    items { ...PersonEvents }\n  }\n"): (typeof documents)["\n  fragment PersonStory on PersonEventPage {\n    totalCount\n    endCursor\n    hasNextPage\n    items { ...PersonEvents }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonTimeline($personId: ID!, $after: String) {\n    personTimeline(personId: $personId, first: 20, after: $after) { ...PersonStory }\n  }\n"): (typeof documents)["\n  query PersonTimeline($personId: ID!, $after: String) {\n    personTimeline(personId: $personId, first: 20, after: $after) { ...PersonStory }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonTopics on Person {\n    id\n    topics {\n      id\n      statement\n      source\n      notedOn\n      topic {\n        key\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonTopics on Person {\n    id\n    topics {\n      id\n      statement\n      source\n      notedOn\n      topic {\n        key\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPersonTopic($input: AddPersonTopicInput!) {\n    addPersonTopic(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation AddPersonTopic($input: AddPersonTopicInput!) {\n    addPersonTopic(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonWays on Ways {\n    items { ties { strength evidence to { id name } } }\n  }\n"): (typeof documents)["\n  fragment PersonWays on Ways {\n    items { ties { strength evidence to { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!, $maySeeContact: Boolean!) {\n    person(id: $id) {\n      id\n      version\n      name\n      pronunciation\n      publishedAt\n      publishedSource\n      publishedBasis\n      why\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n      abilities {\n        edit\n      }\n      ...PersonAppointments\n      ...PersonTopics\n      isBridge\n      detail { id email phone objectedAt }\n      ...OurDetail\n      ...PersonShared\n    }\n    personTimeline(personId: $id, first: 10) { ...PersonStory }\n    howWeKnow(personId: $id) @include(if: $maySeeContact) { ...HowWeKnow }\n    ways(to: $id, first: 3) @include(if: $maySeeContact) { ...PersonWays }\n    me { userId personId }\n  }\n"): (typeof documents)["\n  query Person($id: ID!, $maySeeContact: Boolean!) {\n    person(id: $id) {\n      id\n      version\n      name\n      pronunciation\n      publishedAt\n      publishedSource\n      publishedBasis\n      why\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n      abilities {\n        edit\n      }\n      ...PersonAppointments\n      ...PersonTopics\n      isBridge\n      detail { id email phone objectedAt }\n      ...OurDetail\n      ...PersonShared\n    }\n    personTimeline(personId: $id, first: 10) { ...PersonStory }\n    howWeKnow(personId: $id) @include(if: $maySeeContact) { ...HowWeKnow }\n    ways(to: $id, first: 3) @include(if: $maySeeContact) { ...PersonWays }\n    me { userId personId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPerson($input: PublishPersonInput!) {\n    publishPerson(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation PublishPerson($input: PublishPersonInput!) {\n    publishPerson(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleAtHand on RoleToConfirm {\n    id\n    sponsorOf\n    roundtableId\n    roundtableTitle\n    roundtableOn\n    appointment {\n      id\n      version\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      person {\n        id\n        name\n      }\n      post {\n        id\n        title\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RoleAtHand on RoleToConfirm {\n    id\n    sponsorOf\n    roundtableId\n    roundtableTitle\n    roundtableOn\n    appointment {\n      id\n      version\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      person {\n        id\n        name\n      }\n      post {\n        id\n        title\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesToConfirm {\n    rolesToConfirm(first: 50) {\n      totalCount\n      items {\n        ...RoleAtHand\n      }\n    }\n  }\n"): (typeof documents)["\n  query RolesToConfirm {\n    rolesToConfirm(first: 50) {\n      totalCount\n      items {\n        ...RoleAtHand\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTieStrength($input: SetTieStrengthInput!) {\n    setTieStrength(input: $input) { activityId }\n  }\n"): (typeof documents)["\n  mutation SetTieStrength($input: SetTieStrengthInput!) {\n    setTieStrength(input: $input) { activityId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverageMapEdition on BoundaryEdition {\n    editionOn\n    attribution\n    width\n    height\n    boundaries {\n      id\n      path\n      place {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CoverageMapEdition on BoundaryEdition {\n    editionOn\n    attribution\n    width\n    height\n    boundaries {\n      id\n      path\n      place {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($kind: PlaceKind!, $sector: Sector!, $after: String, $isMap: Boolean!, $on: Date) {\n    boundaryEditions(kind: $kind, on: $on, first: 1) @include(if: $isMap) {\n      items {\n        id\n        ...CoverageMapEdition\n      }\n    }\n    editions: boundaryEditions(kind: $kind, first: 20) @include(if: $isMap) {\n      items {\n        id\n        editionOn\n      }\n    }\n    coverage(kind: $kind, sector: $sector, first: 50, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        place {\n          id\n          code\n          name\n          peopleCount\n          ...PlacePart\n        }\n        liveOpportunities\n        lastContactOn\n        roles {\n          ...RoleRow\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Coverage($kind: PlaceKind!, $sector: Sector!, $after: String, $isMap: Boolean!, $on: Date) {\n    boundaryEditions(kind: $kind, on: $on, first: 1) @include(if: $isMap) {\n      items {\n        id\n        ...CoverageMapEdition\n      }\n    }\n    editions: boundaryEditions(kind: $kind, first: 20) @include(if: $isMap) {\n      items {\n        id\n        editionOn\n      }\n    }\n    coverage(kind: $kind, sector: $sector, first: 50, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        place {\n          id\n          code\n          name\n          peopleCount\n          ...PlacePart\n        }\n        liveOpportunities\n        lastContactOn\n        roles {\n          ...RoleRow\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DistrictRow on Place {\n    id\n    code\n    name\n    deprivation {\n      year\n      rank\n      averageScore\n      mostDeprivedTenth\n      neighbourhoods\n      inMostDeprivedFifth\n      source\n    }\n  }\n"): (typeof documents)["\n  fragment DistrictRow on Place {\n    id\n    code\n    name\n    deprivation {\n      year\n      rank\n      averageScore\n      mostDeprivedTenth\n      neighbourhoods\n      inMostDeprivedFifth\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deprivation($within: String, $after: String) {\n    deprivation(first: 25, within: $within, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        peopleCount\n        ...DistrictRow\n      }\n    }\n    places(first: 100, kind: SYSTEM) {\n      items {\n        id\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Deprivation($within: String, $after: String) {\n    deprivation(first: 25, within: $within, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        peopleCount\n        ...DistrictRow\n      }\n    }\n    places(first: 100, kind: SYSTEM) {\n      items {\n        id\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceDeprivation on LocalEconomy {\n    districts {\n      ...DistrictRow\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceDeprivation on LocalEconomy {\n    districts {\n      ...DistrictRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceGaps on LocalEconomy {\n    id\n    roles {\n      ...RoleRow\n    }\n    organisations {\n      organisation {\n        id\n        sector\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceGaps on LocalEconomy {\n    id\n    roles {\n      ...RoleRow\n    }\n    organisations {\n      organisation {\n        id\n        sector\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceLies on Place {\n    id\n    within {\n      id\n      code\n      name\n      kind\n    }\n    parts(first: 100) {\n      id\n      code\n      name\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceLies on Place {\n    id\n    within {\n      id\n      code\n      name\n      kind\n    }\n    parts(first: 100) {\n      id\n      code\n      name\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceOrganisations on LocalEconomy {\n    place {\n      id\n      code\n    }\n    organisations {\n      patientShare\n      organisation {\n        id\n        name\n        type\n        subType\n        sector\n        peopleKnown\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceOrganisations on LocalEconomy {\n    place {\n      id\n      code\n    }\n    organisations {\n      patientShare\n      organisation {\n        id\n        name\n        type\n        subType\n        sector\n        peopleKnown\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlacePart on Place {\n    liesPartlyIn {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n    holdsPartOf {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlacePart on Place {\n    liesPartlyIn {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n    holdsPartOf {\n      id\n      share\n      place {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlacePeople on PersonPage {\n    totalCount\n    items {\n      id\n      name\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlacePeople on PersonPage {\n    totalCount\n    items {\n      id\n      name\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceWork on LocalEconomy {\n    id\n    liveOpportunities\n    lastContactOn\n    opportunities {\n      id\n      title\n      stage\n    }\n    roundtables {\n      id\n      title\n      startsAt\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceWork on LocalEconomy {\n    id\n    liveOpportunities\n    lastContactOn\n    opportunities {\n      id\n      title\n      stage\n    }\n    roundtables {\n      id\n      title\n      startsAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Place($code: String!, $on: Date, $isToday: Boolean!) {\n    place(code: $code, on: $on) {\n      id\n      code\n      name\n      kind\n      validFrom\n      validTo\n      ...PlaceLies\n      ...PlacePart\n    }\n    localEconomy(code: $code) @include(if: $isToday) {\n      id\n      ...PlaceOrganisations\n      ...PlaceDeprivation\n      ...PlaceGaps\n      ...PlaceWork\n    }\n    people(place: $code, first: 50) @include(if: $isToday) {\n      ...PlacePeople\n    }\n  }\n"): (typeof documents)["\n  query Place($code: String!, $on: Date, $isToday: Boolean!) {\n    place(code: $code, on: $on) {\n      id\n      code\n      name\n      kind\n      validFrom\n      validTo\n      ...PlaceLies\n      ...PlacePart\n    }\n    localEconomy(code: $code) @include(if: $isToday) {\n      id\n      ...PlaceOrganisations\n      ...PlaceDeprivation\n      ...PlaceGaps\n      ...PlaceWork\n    }\n    people(place: $code, first: 50) @include(if: $isToday) {\n      ...PlacePeople\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places($words: String, $kind: PlaceKind, $after: String) {\n    places(first: 25, words: $words, kind: $kind, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        code\n        name\n        kind\n        validFrom\n        validTo\n        organisationCount\n        peopleCount\n        within {\n          id\n          name\n        }\n        liesPartlyIn {\n          id\n          share\n          place {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Places($words: String, $kind: PlaceKind, $after: String) {\n    places(first: 25, words: $words, kind: $kind, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        code\n        name\n        kind\n        validFrom\n        validTo\n        organisationCount\n        peopleCount\n        within {\n          id\n          name\n        }\n        liesPartlyIn {\n          id\n          share\n          place {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleRow on RoleCoverage {\n    sector\n    functionKey\n    label\n    known\n    vacant\n    unknown\n  }\n"): (typeof documents)["\n  fragment RoleRow on RoleCoverage {\n    sector\n    functionKey\n    label\n    known\n    vacant\n    unknown\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegisterAddress on RegisterFetch {\n    id\n    state\n    since\n    fetchedOn\n    total\n    done\n    note\n  }\n"): (typeof documents)["\n  fragment RegisterAddress on RegisterFetch {\n    id\n    state\n    since\n    fetchedOn\n    total\n    done\n    note\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FetchRegisters($input: FetchRegistersInput!) {\n    fetchRegisters(input: $input) {\n      registerFetch {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FetchRegisters($input: FetchRegistersInput!) {\n    fetchRegisters(input: $input) {\n      registerFetch {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterEditions {\n    registerEditions {\n      id\n      register\n      editionOn\n      rowCount\n      created\n      changed\n      unchanged\n      refused\n      readAt\n    }\n    registerHost\n    registerFetches {\n      id\n      state\n      ...RegisterAddress\n    }\n  }\n"): (typeof documents)["\n  query RegisterEditions {\n    registerEditions {\n      id\n      register\n      editionOn\n      rowCount\n      created\n      changed\n      unchanged\n      refused\n      readAt\n    }\n    registerHost\n    registerFetches {\n      id\n      state\n      ...RegisterAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BodyToSettle on Organisation {\n    id\n    name\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BodyToSettle on Organisation {\n    id\n    name\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reorganised($postsAfter: String, $partiesAfter: String) {\n    postsToSettle(first: 50, after: $postsAfter) {\n      items {\n        id\n        ...WaitingPost\n        organisation {\n          ...BodyToSettle\n        }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    partiesToSettle(first: 50, after: $partiesAfter) {\n      items {\n        id\n        ...WaitingParty\n        organisation {\n          ...BodyToSettle\n        }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query Reorganised($postsAfter: String, $partiesAfter: String) {\n    postsToSettle(first: 50, after: $postsAfter) {\n      items {\n        id\n        ...WaitingPost\n        organisation {\n          ...BodyToSettle\n        }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n    partiesToSettle(first: 50, after: $partiesAfter) {\n      items {\n        id\n        ...WaitingParty\n        organisation {\n          ...BodyToSettle\n        }\n      }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingParty on OpportunityParty {\n    id\n    version\n    commitment\n    opportunity {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment WaitingParty on OpportunityParty {\n    id\n    version\n    commitment\n    opportunity {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleParty($input: SettlePartyInput!) {\n    settleParty(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation SettleParty($input: SettlePartyInput!) {\n    settleParty(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingPost on Post {\n    id\n    version\n    title\n    settled\n    function {\n      key\n      label\n    }\n    movedTo {\n      organisation {\n        name\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment WaitingPost on Post {\n    id\n    version\n    title\n    settled\n    function {\n      key\n      label\n    }\n    movedTo {\n      organisation {\n        name\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettlePost($input: SettlePostInput!) {\n    settlePost(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation SettlePost($input: SettlePostInput!) {\n    settlePost(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomBalance on Roundtable {\n    balance { sector target accepted invited drafted short }\n    counts { executives directors heads }\n  }\n"): (typeof documents)["\n  fragment RoomBalance on Roundtable {\n    balance { sector target accepted invited drafted short }\n    counts { executives directors heads }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelRoundtable($input: VersionedInput!) { cancelRoundtable(input: $input) { roundtable { id state version } count } }"): (typeof documents)["mutation CancelRoundtable($input: VersionedInput!) { cancelRoundtable(input: $input) { roundtable { id state version } count } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddCapture($input: CaptureInput!) { addCapture(input: $input) { capture { id kind } activityId } }"): (typeof documents)["mutation AddCapture($input: CaptureInput!) { addCapture(input: $input) { capture { id kind } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Captured on Capture {\n    id kind text dueOn capturedAt canEdit opportunityId version\n    person { id name }\n    followUp { id state dueOn version owners { id name } }\n  }\n"): (typeof documents)["\n  fragment Captured on Capture {\n    id kind text dueOn capturedAt canEdit opportunityId version\n    person { id name }\n    followUp { id state dueOn version owners { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveCapture($input: VersionedInput!) { removeCapture(input: $input) { capture { id } activityId } }"): (typeof documents)["mutation RemoveCapture($input: VersionedInput!) { removeCapture(input: $input) { capture { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeOnAction($input: AddFollowUpInput!) { addFollowUp(input: $input) { activityId } }"): (typeof documents)["mutation TakeOnAction($input: AddFollowUpInput!) { addFollowUp(input: $input) { activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckIn on Roundtable {\n    id\n    capacity\n    seatsTaken\n    counts { accepted attended }\n    invitations { id name sector state attended needs version post { id title organisation { id name } } }\n  }\n"): (typeof documents)["\n  fragment CheckIn on Roundtable {\n    id\n    capacity\n    seatsTaken\n    counts { accepted attended }\n    invitations { id name sector state attended needs version post { id title organisation { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkAttendance($input: MarkAttendanceInput!) { markAttendance(input: $input) { invitation { id attended version } activityId } }"): (typeof documents)["mutation MarkAttendance($input: MarkAttendanceInput!) { markAttendance(input: $input) { invitation { id attended version } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddWalkIn($input: AddWalkInInput!) { addWalkIn(input: $input) { invitation { id name } activityId } }"): (typeof documents)["mutation AddWalkIn($input: AddWalkInInput!) { addWalkIn(input: $input) { invitation { id name } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundtableFollowUp($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      version\n      counts { invited accepted attended noShow }\n      actions actionsDone\n      captures { ...Captured }\n    }\n  }\n"): (typeof documents)["\n  query RoundtableFollowUp($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      version\n      counts { invited accepted attended noShow }\n      actions actionsDone\n      captures { ...Captured }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectInvitationEmail($input: CorrectEmailInput!) { correctInvitationEmail(input: $input) { invitation { id email state version } activityId } }"): (typeof documents)["mutation CorrectInvitationEmail($input: CorrectEmailInput!) { correctInvitationEmail(input: $input) { invitation { id email state version } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Guest on Invitation {\n    id personId name sector email state group joining showsName substituteName substituteEmail attended sentAt answeredAt remindedAt reminders waitingSince isWrongAddress needs roleVerifiedOn version\n    post { id title organisation { id name } }\n    mail { id status lastError }\n  }\n"): (typeof documents)["\n  fragment Guest on Invitation {\n    id personId name sector email state group joining showsName substituteName substituteEmail attended sentAt answeredAt remindedAt reminders waitingSince isWrongAddress needs roleVerifiedOn version\n    post { id title organisation { id name } }\n    mail { id status lastError }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuestList on Roundtable {\n    id\n    capacity\n    seatsTaken\n    invitations { ...Guest }\n    proposal { id }\n  }\n"): (typeof documents)["\n  fragment GuestList on Roundtable {\n    id\n    capacity\n    seatsTaken\n    invitations { ...Guest }\n    proposal { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InviteNext on Roundtable {\n    id\n    objectedCount\n    inviteNext { personId postId name title organisationName sector reasons }\n  }\n"): (typeof documents)["\n  fragment InviteNext on Roundtable {\n    id\n    objectedCount\n    inviteNext { personId postId name title organisationName sector reasons }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InviteGuest($input: InviteInput!) { inviteGuest(input: $input) { invitation { id name state } activityId } }"): (typeof documents)["mutation InviteGuest($input: InviteInput!) { inviteGuest(input: $input) { invitation { id name state } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundtableInvites($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      ...RoomBalance\n      ...InviteNext\n      ...GuestList\n    }\n  }\n"): (typeof documents)["\n  query RoundtableInvites($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      ...RoomBalance\n      ...InviteNext\n      ...GuestList\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundtableLive($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      question\n      ...CheckIn\n      shownGuests { id name postTitle organisationName sector }\n      captures { ...Captured }\n    }\n  }\n"): (typeof documents)["\n  query RoundtableLive($id: ID!) {\n    roundtable(id: $id) {\n      ...PlannerHead\n      question\n      ...CheckIn\n      shownGuests { id name postTitle organisationName sector }\n      captures { ...Captured }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InvitationPreview($invitationId: ID!) { invitationPreview(invitationId: $invitationId) { to subject text } }"): (typeof documents)["query InvitationPreview($invitationId: ID!) { invitationPreview(invitationId: $invitationId) { to subject text } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoundtablesToCopy { roundtables(order: LATEST, first: 50) { items { id title startsAt abilities { edit } } } }"): (typeof documents)["query RoundtablesToCopy { roundtables(order: LATEST, first: 50) { items { id title startsAt abilities { edit } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateRoundtable($input: CreateRoundtableInput!) { createRoundtable(input: $input) { roundtable { id } activityId } }"): (typeof documents)["mutation CreateRoundtable($input: CreateRoundtableInput!) { createRoundtable(input: $input) { roundtable { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanForm on Roundtable {\n    id version title purpose question startsAt endsAt format venue town accessNote joiningLink rule admission promotesAutomatically answerBy capacity seatsTaken\n    balance { sector target }\n    counts { invited }\n  }\n"): (typeof documents)["\n  fragment PlanForm on Roundtable {\n    id version title purpose question startsAt endsAt format venue town accessNote joiningLink rule admission promotesAutomatically answerBy capacity seatsTaken\n    balance { sector target }\n    counts { invited }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EditRoundtable($input: EditRoundtableInput!) { editRoundtable(input: $input) { roundtable { ...PlannerHead ...PlanForm } activityId count } }"): (typeof documents)["mutation EditRoundtable($input: EditRoundtableInput!) { editRoundtable(input: $input) { roundtable { ...PlannerHead ...PlanForm } activityId count } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoundtablePlan($id: ID!) { roundtable(id: $id) { ...PlannerHead ...PlanForm } }"): (typeof documents)["query RoundtablePlan($id: ID!) { roundtable(id: $id) { ...PlannerHead ...PlanForm } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlannerHead on Roundtable {\n    id title startsAt endsAt format venue town rule state capacity\n    convenor { id name }\n    why\n    abilities { edit capture }\n  }\n"): (typeof documents)["\n  fragment PlannerHead on Roundtable {\n    id title startsAt endsAt format venue town rule state capacity\n    convenor { id name }\n    why\n    abilities { edit capture }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoundtableStep($id: ID!) { roundtable(id: $id) { id startsAt abilities { edit } } }"): (typeof documents)["query RoundtableStep($id: ID!) { roundtable(id: $id) { id startsAt abilities { edit } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roundtables($when: RoundtableWhen, $order: RoundtableOrder, $after: String) {\n    me { role }\n    roundtables(when: $when, order: $order, first: 25, after: $after) {\n      items { ...RoundtableLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query Roundtables($when: RoundtableWhen, $order: RoundtableOrder, $after: String) {\n    me { role }\n    roundtables(when: $when, order: $order, first: 25, after: $after) {\n      items { ...RoundtableLine }\n      totalCount\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundtableLine on Roundtable {\n    id title startsAt format venue town state capacity seatsTaken\n    convenor { id name }\n    abilities { edit capture }\n    actions actionsDone\n    counts { invited accepted attended toSettle }\n    balance { sector target drafted short }\n  }\n"): (typeof documents)["\n  fragment RoundtableLine on Roundtable {\n    id title startsAt format venue town state capacity seatsTaken\n    convenor { id name }\n    abilities { edit capture }\n    actions actionsDone\n    counts { invited accepted attended toSettle }\n    balance { sector target drafted short }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendInvitations($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }"): (typeof documents)["mutation SendInvitations($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemindGuests($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }"): (typeof documents)["mutation RemindGuests($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ThankGuests($input: GuestsInput!) { thankGuests(input: $input) { count activityId } }"): (typeof documents)["mutation ThankGuests($input: GuestsInput!) { thankGuests(input: $input) { count activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RaiseOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }"): (typeof documents)["mutation RaiseOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveInvitation($input: VersionedInput!) { removeInvitation(input: $input) { invitationId activityId } }"): (typeof documents)["mutation RemoveInvitation($input: VersionedInput!) { removeInvitation(input: $input) { invitationId activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevertInvitation($input: VersionedInput!) { revertInvitation(input: $input) { invitation { id state } activityId } }"): (typeof documents)["mutation RevertInvitation($input: VersionedInput!) { revertInvitation(input: $input) { invitation { id state } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawInvitation($input: VersionedInput!) { withdrawInvitation(input: $input) { invitation { id state } activityId } }"): (typeof documents)["mutation WithdrawInvitation($input: VersionedInput!) { withdrawInvitation(input: $input) { invitation { id state } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OfferSeat($input: VersionedInput!) { offerSeat(input: $input) { invitation { id state } activityId } }"): (typeof documents)["mutation OfferSeat($input: VersionedInput!) { offerSeat(input: $input) { invitation { id state } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AgreeSubstitute($input: VersionedInput!) { agreeSubstitute(input: $input) { invitation { id name } activityId } }"): (typeof documents)["mutation AgreeSubstitute($input: VersionedInput!) { agreeSubstitute(input: $input) { invitation { id name } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordAnswer($input: RecordAnswerInput!) { recordAnswer(input: $input) { invitation { id state } activityId } }"): (typeof documents)["mutation RecordAnswer($input: RecordAnswerInput!) { recordAnswer(input: $input) { invitation { id state } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemindGuest($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }"): (typeof documents)["mutation RemindGuest($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendInvitationAgain($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }"): (typeof documents)["mutation SendInvitationAgain($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }"];
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
export function graphql(source: "\n  query PaletteWork($words: String!) {\n    opportunities(words: $words, first: 4, order: \"TITLE\") {\n      items {\n        id\n        title\n        stage\n      }\n    }\n    roundtables(words: $words, first: 3, order: LATEST) {\n      items {\n        id\n        title\n        startsAt\n      }\n    }\n    partnerships(words: $words, first: 3) {\n      items {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteWork($words: String!) {\n    opportunities(words: $words, first: 4, order: \"TITLE\") {\n      items {\n        id\n        title\n        stage\n      }\n    }\n    roundtables(words: $words, first: 3, order: LATEST) {\n      items {\n        id\n        title\n        startsAt\n      }\n    }\n    partnerships(words: $words, first: 3) {\n      items {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchFor($words: String!, $kinds: [SearchKind!], $first: Int) {\n    search(words: $words, kinds: $kinds, first: $first) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n    }\n  }\n"): (typeof documents)["\n  query SearchFor($words: String!, $kinds: [SearchKind!], $first: Int) {\n    search(words: $words, kinds: $kinds, first: $first) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DueFollowUp on FollowUp {\n    id title dueOn dueAt redated version\n    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle postId postTitle postFunctionKey postPlaceId postHolder }\n  }\n"): (typeof documents)["\n  fragment DueFollowUp on FollowUp {\n    id title dueOn dueAt redated version\n    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle postId postTitle postFunctionKey postPlaceId postHolder }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUpsPage($mine: Boolean, $after: String) {\n    followUps(mine: $mine, first: 50, after: $after) { items { ...DueFollowUp } totalCount endCursor hasNextPage }\n  }\n"): (typeof documents)["\n  query FollowUpsPage($mine: Boolean, $after: String) {\n    followUps(mine: $mine, first: 50, after: $after) { items { ...DueFollowUp } totalCount endCursor hasNextPage }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LostSponsor on LostSponsor {\n    id\n    opportunityId\n    opportunityTitle\n    organisationName\n    name\n    leftOn\n  }\n"): (typeof documents)["\n  fragment LostSponsor on LostSponsor {\n    id\n    opportunityId\n    opportunityTitle\n    organisationName\n    name\n    leftOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextRoundtable on Roundtable {\n    id title startsAt town format capacity\n    convenor { name }\n    abilities { edit }\n    counts { accepted notAnswered }\n    balance { sector target accepted invited short }\n  }\n"): (typeof documents)["\n  fragment NextRoundtable on Roundtable {\n    id title startsAt town format capacity\n    convenor { name }\n    abilities { edit }\n    counts { accepted notAnswered }\n    balance { sector target accepted invited short }\n  }\n"];
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
export function graphql(source: "\n  query TodayPage {\n    followUps(mine: true, first: 12) { items { ...DueFollowUp } totalCount }\n    opportunities(stalled: true, first: 5) { items { ...StalledOpportunity } totalCount }\n    introductions(lane: FOR_ME, first: 3) { items { ...WaitingIntroduction } totalCount }\n    roundtables(when: UPCOMING, first: 3) { items { ...NextRoundtable } }\n    today { lastHereAt openOpportunities since { ...SinceEntry } lostSponsors { ...LostSponsor } }\n  }\n"): (typeof documents)["\n  query TodayPage {\n    followUps(mine: true, first: 12) { items { ...DueFollowUp } totalCount }\n    opportunities(stalled: true, first: 5) { items { ...StalledOpportunity } totalCount }\n    introductions(lane: FOR_ME, first: 3) { items { ...WaitingIntroduction } totalCount }\n    roundtables(when: UPCOMING, first: 3) { items { ...NextRoundtable } }\n    today { lastHereAt openOpportunities since { ...SinceEntry } lostSponsors { ...LostSponsor } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingIntroduction on Introduction {\n    id version askerName about askedAt hopedBy targetCanBeWrittenTo target { id name }\n  }\n"): (typeof documents)["\n  fragment WaitingIntroduction on Introduction {\n    id version askerName about askedAt hopedBy targetCanBeWrittenTo target { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerFromToday($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { introduction { id } activityId } }"): (typeof documents)["mutation AnswerFromToday($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { introduction { id } activityId } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Undo($activityId: ID!) {\n    undo(activityId: $activityId) {\n      activityId\n      kept\n    }\n  }\n"): (typeof documents)["\n  mutation Undo($activityId: ID!) {\n    undo(activityId: $activityId) {\n      activityId\n      kept\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment BulkOutcomeRow on BulkRow {\n    id\n    name\n    version\n    outcome\n    reason\n  }\n"): (typeof documents)["\n  fragment BulkOutcomeRow on BulkRow {\n    id\n    name\n    version\n    outcome\n    reason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSavedView($input: EditSavedViewInput!) {\n    editSavedView(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation EditSavedView($input: EditSavedViewInput!) {\n    editSavedView(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostBeside on Post {\n    id\n    title\n    vacantSince\n    holders {\n      appointmentId\n      personId\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment PostBeside on Post {\n    id\n    title\n    vacantSince\n    holders {\n      appointmentId\n      personId\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostAround on Post {\n    isGatekeeper\n    deputy {\n      ...PostBeside\n    }\n    gatekeeper {\n      ...PostBeside\n    }\n  }\n"): (typeof documents)["\n  fragment PostAround on Post {\n    isGatekeeper\n    deputy {\n      ...PostBeside\n    }\n    gatekeeper {\n      ...PostBeside\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemovalPreview($kind: BinKind!, $id: ID!) {\n    removalPreview(kind: $kind, id: $id) {\n      refusal\n      lines {\n        what\n        rows\n      }\n    }\n  }\n"): (typeof documents)["\n  query RemovalPreview($kind: BinKind!, $id: ID!) {\n    removalPreview(kind: $kind, id: $id) {\n      refusal\n      lines {\n        what\n        rows\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOrganisation($input: RemoveOrganisationInput!) {\n    removeOrganisation(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveOrganisation($input: RemoveOrganisationInput!) {\n    removeOrganisation(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BulkAnswer on BulkDone {\n    changed\n    gone\n    left {\n      id\n      name\n      reason\n    }\n    activityId\n  }\n"): (typeof documents)["\n  fragment BulkAnswer on BulkDone {\n    changed\n    gone\n    left {\n      id\n      name\n      reason\n    }\n    activityId\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListView on SavedView {\n    id\n    name\n    version\n    isShared\n    isMine\n    by\n    filters {\n      name\n      value\n    }\n  }\n"): (typeof documents)["\n  fragment ListView on SavedView {\n    id\n    name\n    version\n    isShared\n    isMine\n    by\n    filters {\n      name\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSavedView($input: RemoveSavedViewInput!) {\n    removeSavedView(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveSavedView($input: RemoveSavedViewInput!) {\n    removeSavedView(input: $input) {\n      activityId\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;