/**
 * The expected answers: who is given what, for everything that goes in or out. Written and reviewed by hand and generated from nothing:
 * a new field, argument, input, mutation, route, job, mail or calendar property without a row here turns the tests of this folder red,
 * and so does a row for what no longer exists.
 *
 * Cells are four letters, for administrator, partnership lead, event organiser and board member: `r` is given it (of a mutation: is let do it), `-` is not.
 * A column that is left out says that there are no such rows. What is not said is refused: another member's rows (the column
 * `other`), rows in the bin (`deleted`), and everything to whoever is not signed in, holds a link, or is the worker.
 */
export type Cells = string;

const everybody = 'rrrr';
/** Those who bring people together: everybody but board members. */
const staff = 'rrr-';
const leads = 'rr--';
const boardReaders = 'rr-r';
const administrator = 'r---';
/** What is personal: in the worlds of the tests the lead is the one who has any. */
const oneself = '-r--';
const nobody = '----';

/** own: rows of the asker's member. shared: rows that another member shares with it. directory: rows that are everybody's. */
export interface Audience { own?: Cells; shared?: Cells; directory?: Cells }

/**
 * Types and their fields. An object without an id of its own (a gate's line, a count) stands as the object around it does;
 * one without any (Me, the board page) is the asker's own. An ability is given when it says yes, a count when it counts something.
 */
export const fields: readonly (readonly [type: string, audience: Audience, fields: string])[] = [
  // Everybody's: the Directory and the lists that come with the product.
  ['Place', { directory: everybody }, 'id code kind name validFrom validTo version within parts organisationCount peopleCount'],
  ['PlacePage', { own: everybody }, 'items totalCount endCursor hasNextPage'],
  ['Organisation', { directory: everybody }, 'id name type subType sector actsAs legalForm status openedOn closedOn address town postcode phone website register heldByRegister source checkedOn version code names identifiers places icb icbs parents members successors predecessors peopleKnown vacantPosts abilities why'],
  ['OrganisationAbilities', { directory: staff }, 'edit'],
  ['OrganisationName', { directory: everybody }, 'id name kind validFrom validTo dated source'],
  ['OrganisationIdentifier', { directory: everybody }, 'id scheme value validFrom validTo source'],
  ['OrganisationPlace', { directory: everybody }, 'id place basis source'],
  ['OrganisationLink', { directory: everybody }, 'id organisation to kind validFrom validTo dated source'],
  ['OrganisationPage', { own: everybody }, 'items totalCount endCursor hasNextPage'],
  ['Succession', { directory: everybody }, 'id from to kind happenedOn source'],
  ['Post', { directory: everybody }, 'id organisation functionKey function title seniority decisionRole isGatekeeper deputy gatekeeper vacantSince source verifiedOn version remits holders'],
  ['PostPage', { own: everybody }, 'items totalCount endCursor hasNextPage'],
  ['PostRemit', { directory: everybody }, 'id place topic statement source notedOn'],
  ['PostHolder', { directory: everybody }, 'appointmentId personId name startedOn verifiedOn verifiedBy verifiedHow'],
  ['Topic', { own: everybody, directory: everybody }, 'key label synonyms kind position'],
  ['Goal', { own: everybody }, 'key label healthWording housingWording'],
  ['JobFunction', { own: everybody, directory: everybody }, 'key label sectors titlePatterns position'],
  ['Member', { directory: everybody }, 'id name sector'],
  ['SearchHit', { own: everybody, directory: everybody }, 'kind id label sector organisationId detail why understoodAs'],
  ['SearchHit', { directory: everybody }, 'code'],
  ['RegisterEdition', { directory: leads }, 'id register editionOn fileName rowCount created changed unchanged refused readAt'],

  // People: kept by a member until they are published; what is held about them is never shared.
  ['Person', { own: everybody, directory: everybody }, 'id name version abilities why'],
  ['Person', { own: everybody, directory: everybody }, 'pronunciation currentAppointment appointments topics'],
  ['Person', { directory: everybody }, 'publishedAt publishedSource publishedBasis'],
  ['Person', { own: staff, directory: staff }, 'detail'],
  ['PersonAbilities', { own: staff, directory: staff }, 'edit'],
  ['PersonPage', { own: everybody }, 'items totalCount endCursor hasNextPage'],
  ['PersonTopic', { own: everybody, directory: everybody }, 'id topic statement source notedOn'],
  ['Appointment', { own: everybody, directory: everybody }, 'id person post isPrimary startedOn isCurrent source verifiedOn verifiedBy verifiedHow version'],
  ['Appointment', { own: everybody, directory: everybody }, 'endedOn'],
  ['PersonDetail', { own: staff }, 'id email phone contactPreference lawfulBasis source objectedAt version'],
  ['ErasureLine', { own: administrator }, 'what rows'],
  ['Tie', { own: staff }, 'id a b kind weight evidence lastOn usableByOthers strength version'],

  // Find: computed for the asker, of what the asker may see. The lead alone is a person of the Directory, so only the lead is linked.
  ['Found', { own: staff }, 'items people vacantPosts elsewhere nearest need formula'],
  ['Found', { own: oneself }, 'isLinked'],
  ['FoundContact', { own: staff, directory: staff }, 'id postId title organisation postSource reasons score parts'],
  ['FoundContact', { own: staff }, 'person confirmedOn confirmedBy confirmedHow approached hasAddress'],
  ['FoundContact', { directory: staff }, 'vacantSince deputy gatekeeper lastHolder'],
  ['FoundContact', { own: oneself, directory: oneself }, 'ways'],
  ['FoundPerson', { own: staff, directory: staff }, 'id name'],
  ['FoundOrganisation', { directory: staff }, 'id name sector town'],
  ['FoundReason', { own: staff, directory: staff }, 'text factId source on opportunityId'],
  ['FoundPart', { own: staff, directory: staff }, 'label points because factId'],
  ['FoundWay', { own: oneself, directory: oneself }, 'ties'],
  ['FoundTie', { own: oneself, directory: oneself }, 'strength evidence to'],
  ['FoundNeed', { own: staff }, 'functionLabel topicLabel placeName organisationName'],
  ['NeedInWords', { own: staff }, 'functionKey topicKey placeId organisationId sectors words'],
  ['FormulaLine', { own: staff }, 'label gives'],

  ['NearestPlace', { own: staff }, 'placeId placeName count'],

  // Introductions: between the asker's member and the connector's; what only the connector may know or do is the connector's alone.
  ['Introduction', { own: staff, shared: staff }, 'id askerMember connector connectorMember target targetPost about shares hopedBy state result resultNote message sendAfter askedAt acceptedAt targetAgreedAt madeAt metAt closedAt chaseOn ledTo askerName targetRole opportunityTitle stateLabel waitsFor abilities version why suggested mayPool pooledWith connectorLeft'],
  ['Introduction', { shared: staff }, 'targetCanBeWrittenTo cannotBeMade otherWayId'],
  ['Introduction', { shared: oneself }, 'waitsForMe privateReason'],
  ['Introduction', { own: staff }, 'mailStatus'],
  ['IntroductionAbilities', { shared: oneself }, 'answer hold send recordAgreement'],
  ['IntroductionAbilities', { own: staff, shared: oneself }, 'recordMade'],
  ['IntroductionAbilities', { own: staff }, 'recordMeeting recordResult withdraw askSomeoneElse allowPooling'],
  ['IntroductionAdvice', { own: staff }, 'knowsWell address approached waitUntil askedAlready'],
  // Only a convenor's: neither A nor its partner is one.
  ['AskPool', {}, 'target asks'],
  ['PoolableAsk', {}, 'introductionId askerName askerMember about hopedBy askedAt'],
  ['IntroductionPage', { own: staff }, 'items totalCount endCursor hasNextPage'],
  ['IntroductionCounts', { own: oneself }, 'forMe'],
  ['IntroductionCounts', { own: staff }, 'waiting outcomeDue closed'],

  // Roundtables: run by the convening member's staff, read by members with a guest at the table.
  ['Roundtable', { own: everybody, shared: everybody }, 'id convenor title purpose question startsAt endsAt format venue town accessNote joiningLink place rule admission promotesAutomatically state answerBy abilities capacity seatsTaken counts shownGuests captures version why'],
  ['Roundtable', { own: everybody }, 'host'],
  ['Roundtable', { own: staff }, 'balance invitations proposal inviteNext objectedCount'],
  ['RoundtableAbilities', { own: staff }, 'edit'],
  ['RoundtableAbilities', { own: staff, shared: staff }, 'capture'],
  ['RoundtablePage', { own: everybody }, 'items totalCount endCursor hasNextPage'],
  ['SectorBalance', { own: staff }, 'sector target accepted invited drafted waiting short'],
  ['GuestCounts', { own: staff }, 'drafts readyToSend invited notAnswered accepted waiting declined toSettle attended noShow executives directors heads'],
  ['InviteSuggestion', { own: staff }, 'personId postId name title organisationId organisationName sector reasons'],
  ['Invitation', { own: staff }, 'id personId person post sector name email state joining showsName substituteName substituteEmail attended sentAt answeredAt remindedAt reminders waitingSince mail group isWrongAddress needs roleVerifiedOn version'],
  ['ShownGuest', { own: everybody, shared: everybody }, 'id name postTitle organisationName sector'],
  ['Capture', { own: everybody, shared: everybody }, 'id kind text dueOn capturedAt opportunityId person version'],
  ['Capture', { own: staff }, 'canEdit'],
  ['MailPreview', { own: staff }, 'to subject text'],

  // Opportunities: the parties' that are members; each keeps its own pursuit, papers and risks.
  ['Opportunity', { own: everybody, shared: everybody }, 'id title summary need offer kindKey stage state stageSince leadMember homes valueLow valueHigh valueConfidence noteLine targetOn land landStatus pauseReason restartOn closeReason lesson version kindLabel parties places goals gate nextStages stageTimes stageHistory timeline source waitingFor partnershipId abilities why'],
  ['Opportunity', { own: boardReaders }, 'risks'],
  ['Opportunity', { own: everybody }, 'pursuit'],
  ['OpportunityAbilities', { own: leads, shared: leads }, 'edit'],
  ['OpportunityPage', { own: everybody }, 'items totalCount endCursor hasNextPage'],
  ['OpportunityParty', { own: everybody, shared: everybody }, 'id organisation role commitment commitmentOn commitmentNote version isOurs'],
  ['OpportunityParty', { own: staff }, 'liveTies'],
  ['OpportunitySource', { own: everybody, shared: everybody }, 'roundtableId roundtableTitle roundtableOn convenor introductionId'],
  ['OpportunitySource', { own: staff, shared: staff }, 'introducedBy'],
  ['GateEntry', { own: everybody, shared: everybody }, 'item label hint answer inPlace value providedBy providedOn version'],
  ['NextStage', { own: everybody, shared: everybody }, 'stage number label isBack asksForAgreement missing'],
  ['StageTime', { own: everybody, shared: everybody }, 'stage number label isHere since workingDays'],
  ['StageChange', { own: everybody, shared: everybody }, 'id seq fromColumn toColumn happenedOn recordedAt reason overrideBy overrideReason missing workingDays'],
  ['StageChange', { own: everybody }, 'by activityId'],
  ['SharedGoal', { own: everybody, shared: everybody }, 'key label'],
  ['TimelineEntry', { own: everybody, shared: everybody }, 'id kind happenedOn recordedAt by text fromColumn toColumn overrideBy overrideReason organisationName sector fromCommitment toCommitment'],
  ['TimelineEntry', { own: everybody }, 'layer'],
  ['TimelineEntry', { own: staff }, 'direction minutes people'],
  ['Pursuit', { own: everybody }, 'id owner lastTwoWayOn version isStalled stalledBecause quietDays'],
  ['Pursuit', { own: staff }, 'nextStep'],
  ['OpportunityBoard', { own: everybody }, 'columns beside views facets'],
  ['BoardStage', { own: everybody }, 'stage number label count homes valueLow valueHigh cards more'],
  ['BesideTheStages', { own: everybody }, 'paused nextRestartOn closedThisYear lessonsThisYear'],
  ['ViewCounts', { own: everybody }, 'all stalled closingThisQuarter forBoard'],
  ['ViewCounts', { own: oneself }, 'mine'],
  ['OpportunityFacets', { own: everybody }, 'places owners kinds'],
  ['FilterOption', { own: everybody }, 'value label'],

  // Partnerships: the parties' that are members.
  ['Partnership', { own: everybody, shared: everybody }, 'id opportunityId title purpose story agreementType signedOn startsOn endsOn reviewOn state version parties contributions hubs measures abilities why'],
  ['PartnershipAbilities', { own: leads, shared: leads }, 'edit'],
  ['PartnershipPage', { own: everybody }, 'items totalCount endCursor hasNextPage'],
  ['PartnershipParty', { own: everybody, shared: everybody }, 'id organisation role signedOn signatory version'],
  ['Contribution', { own: everybody, shared: everybody }, 'id organisation financialYear kind pledged confirmed received version'],
  ['Hub', { own: everybody, shared: everybody }, 'id name host place openedOn housingPriority healthPriority services version'],
  ['Measure', { own: everybody, shared: everybody }, 'id name definition detail unit better baseline target firstDue version progress readings'],
  ['MeasureProgress', { own: everybody, shared: everybody }, 'latest suppressed asAt source weeksOld isLate share word'],
  ['MeasureReading', { own: everybody, shared: everybody }, 'id asAt value source version'],

  // The board: its own member's board readers, nobody else.
  ['BoardPage', { own: boardReaders }, 'asAt meeting lastMeeting decisions commentary movement aside pipeline stalled stalledThen slipped measures risks riskCount introductions introduced roundtables'],
  ['BoardMeeting', { own: boardReaders }, 'id title heldOn version'],
  ['BoardMeetingPage', { own: boardReaders }, 'items totalCount endCursor hasNextPage'],
  ['Commentary', { own: boardReaders }, 'id author text writtenOn version'],
  ['Decision', { own: boardReaders }, 'id meeting opportunityId opportunityTitle ask options recommendation reason askedBy askedByTitle document outcome decidedOn conditions version why'],
  ['DecisionPage', { own: boardReaders }, 'items totalCount endCursor hasNextPage'],
  ['MovementRow', { own: boardReaders }, 'columnKey opening added inForward inBack inResumed outForward outBack outPaused outClosed cameIn wentOut closing'],
  ['AsideMovement', { own: boardReaders }, 'columnKey cameIn otherColumn closeReason howMany'],
  ['MovementItem', { own: boardReaders }, 'opportunityId title happenedOn otherColumn reason homes worth'],
  ['PipelineRow', { own: boardReaders }, 'columnKey opportunities homes worth unvalued'],
  ['StalledItem', { own: boardReaders }, 'opportunityId title workingDays reason'],
  ['SlippedItem', { own: boardReaders }, 'opportunityId title hopedForThen hopedForNow backTo backReason'],
  ['BoardMeasure', { own: boardReaders }, 'measure partnershipId partnershipTitle progress'],
  ['BoardIntroductions', { own: boardReaders }, 'asked made met led'],
  ['IntroducedOpportunity', { own: boardReaders }, 'opportunityId title introducedBy connectorMember targetName ledOn'],
  ['ComingRoundtable', { own: boardReaders }, 'roundtableId title heldOn venue capacity taken'],
  ['Risk', { own: boardReaders }, 'id opportunityId title likelihood impact trend response owner forBoard raisedOn closedOn version why'],

  // Working papers and the member's own affairs.
  ['FollowUp', { own: staff }, 'id title dueOn state redated version dueAt about owners why'],
  ['FollowUpAbout', { own: staff }, 'opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle'],
  ['FollowUpPage', { own: staff }, 'items totalCount endCursor hasNextPage'],
  ['QuickNoteReading', { own: staff }, 'kind direction followUp'],
  ['FollowUpInWords', { own: staff }, 'title dueOn dayOff nextWorkingDay problem'],
  ['OutgoingMail', { own: staff }, 'id kind subjectId fromName toName toAddress replyTo subject bodyText status sendAfter attempts lastError createdAt sentAt version'],
  ['OutgoingMailPage', { own: staff }, 'items totalCount endCursor hasNextPage'],
  ['Activity', { own: staff }, 'id at action subjectKind subjectId by subjectName isUndone'],
  ['ActivityPage', { own: staff }, 'items totalCount endCursor hasNextPage'],
  ['Today', { own: staff }, 'lastHereAt since openOpportunities'],
  ['Me', { own: everybody }, 'userId name email role memberId memberName memberSector memberOrganisationId isDemo counts'],
  ['Me', { own: oneself }, 'personId'],
  ['MenuCounts', { own: oneself }, 'introductions followUps'],
  ['MenuCounts', { own: staff }, 'roundtables'],
  ['User', { own: everybody }, 'id email name personId role status version'],
  ['UserPage', { own: leads }, 'items totalCount endCursor hasNextPage'],
  ['Session', { own: everybody }, 'id kind createdAt lastSeenAt expiresAt isCurrent'],
  ['Session', { own: oneself }, 'label'],
];

/** What mutations answer: given to whoever is let call them. What stands in it is read as it is anywhere else. */
export const payloads: readonly (readonly [type: string, fields: string])[] = [
  ['ApiKeyMade', 'key'],
  ['FollowUpPayload', 'followUp activityId'],
  ['WrittenPayload', 'id activityId'],
  ['QuickNotePayload', 'id kind followUp activityId'],
  ['PartnershipChanged', 'partnership activityId'],
  ['ReadingRecorded', 'measure activityId'],
  ['OpportunityPayload', 'opportunity activityId'],
  ['IntroductionChanged', 'introduction activityId'],
  ['IntroductionAsked', 'introduction activityId hint'],
  ['MeetingCreated', 'meeting activityId'],
  ['DecisionChanged', 'decision activityId'],
  ['CommentaryWritten', 'commentary activityId'],
  ['RiskChanged', 'risk activityId'],
  ['OrganisationChange', 'organisation activityId'],
  ['PostChange', 'post activityId'],
  ['PersonChange', 'person activityId'],
  ['AppointmentChange', 'appointment activityId'],
  ['PlaceChange', 'place activityId'],
  ['UndoResult', 'action activityId'],
  ['RoundtablePayload', 'roundtable activityId count'],
  ['InvitationPayload', 'invitation activityId'],
  ['RemovedInvitationPayload', 'invitationId activityId'],
  ['CapturePayload', 'capture activityId'],
  ['TieChanged', 'tie activityId'],
  ['TieRemoved', 'activityId'],
  ['PersonErased', 'id activityId'],
];

/** The fields of Query with their arguments: who is let ask at all. What they then find, the types above say. */
export const queries: readonly (readonly [asked: Cells, fields: string])[] = [
  [everybody, 'me mySessions jobFunctions topics goals place(code) places(first after words kind within) search(words kinds first)'],
  [everybody, 'organisation(id on) organisations(first after words type sector status place) posts(first after organisation)'],
  [everybody, 'person(id) people(first after words organisation function place)'],
  [everybody, 'roundtable(id) roundtables(first after when order) partnership(id) partnerships(first after state)'],
  [everybody, 'opportunity(id) opportunities(stage state ownerId mine stalled closingThisQuarter forBoard placeId kindKey sector organisationId words first after order)'],
  [everybody, 'opportunityBoard(first after stage state ownerId mine stalled closingThisQuarter forBoard placeId kindKey sector organisationId words)'],
  [staff, 'find(functionKey topicKey placeId organisationId sectors seniorityAtMost confirmedWithinMonths words first) readNeed(question) tiesOf(personId)'],
  [staff, 'introduction(id) introductions(first after lane) introductionCounts introductionsOfMonth(first after month) introductionAdvice(targetPersonId) askPools invitationPreview(invitationId)'],
  [staff, 'followUps(first after ownerId mine opportunityId dueWithin) readQuickNote(text followUp) today activities(first after) outbox(first after status)'],
  [administrator, 'erasurePreview(personId)'],
  [leads, 'users(first after) registerEditions'],
  [boardReaders, 'boardPage(asAt meetingId) boardMovementItems(columnKey flow since asAt) boardMeetings(first after) decisions(first after) risks(opportunityId)'],
];

/**
 * Mutations: who is let call one at all; the table of the row that it is about (null: it makes something of the caller's own),
 * and whose rows it may be done to.
 */
export const mutations: readonly (readonly [called: Cells, about: string | null, done: Audience, mutations: string])[] = [
  [everybody, null, { own: everybody }, 'createApiKey(input) endOtherSessions changePassword(input)'],
  [everybody, 'session', { own: oneself }, 'endSession(id)'],
  [staff, 'activity', { own: staff }, 'undo(activityId)'],
  // Places come with the product; an administrator adds what is missing.
  [staff, null, { own: administrator }, 'createPlace(input)'],
  [staff, 'place', { directory: administrator }, 'putPlaceWithin(input)'],
  [staff, null, { own: staff }, 'createOrganisation(input) createPerson(input) createRoundtable(input) createOpportunity(input) addFollowUp(input)'],
  [staff, 'organisation', { directory: staff }, 'editOrganisation(input) addOrganisationName(input) addOrganisationIdentifier(input) setOrganisationPlaces(input) linkOrganisations(input) recordSuccession(input) createPost(input)'],
  [staff, 'organisation_name', { directory: staff }, 'removeOrganisationName(input)'],
  [staff, 'post', { directory: staff }, 'editPost(input) addRemit(input) markPostVacant(input)'],
  [staff, 'post_remit', { directory: staff }, 'removeRemit(input)'],
  [staff, 'person', { own: staff, directory: staff }, 'editPerson(input) publishPerson(input) setPersonDetail(input) addPersonTopic(input) appoint(input) addTie(input)'],
  [administrator, 'person', { own: administrator, directory: administrator }, 'erasePerson(input)'],
  [staff, 'appointment', { own: staff, directory: staff }, 'confirmAppointment(input) endAppointment(input)'],
  [staff, 'tie', { own: staff }, 'editTie(input) removeTie(input)'],
  [staff, 'roundtable', { own: staff, shared: nobody }, 'editRoundtable(input) inviteGuest(input) sendInvitations(input) remindGuests(input) thankGuests(input) addWalkIn(input) markRoundtableHeld(input) cancelRoundtable(input)'],
  [staff, 'roundtable', { own: staff, shared: staff }, 'addCapture(input)'],
  [staff, 'capture', { own: staff, shared: nobody }, 'editCapture(input) removeCapture(input)'],
  [staff, 'invitation', { own: staff, shared: nobody }, 'recordAnswer(input) offerSeat(input) agreeSubstitute(input) markAttendance(input) revertInvitation(input) correctInvitationEmail(input) withdrawInvitation(input) removeInvitation(input)'],
  [staff, 'opportunity', { own: staff, shared: staff }, 'setNextStep(input) addNote(input) logInteraction(input) logQuickNote(input)'],
  [leads, 'opportunity', { own: leads, shared: leads }, 'editOpportunity(input) provideEvidence(input) setOpportunityPlaces(input) setOpportunityGoals(input) setOpportunityOwner(input) moveOpportunity(input) pauseOpportunity(input) resumeOpportunity(input) closeOpportunity(input) reopenOpportunity(input) addParty(input)'],
  [leads, 'opportunity_party', { own: leads, shared: leads }, 'changeParty(input) removeParty(input)'],
  [staff, 'task', { own: staff }, 'snoozeFollowUp(input) redateFollowUp(input) doneFollowUp(input)'],
  [leads, 'partnership', { own: leads, shared: leads }, 'editPartnership(input) addPartnershipParty(input) addContribution(input) addHub(input) addMeasure(input) endPartnership(input)'],
  [leads, 'measure', { own: leads, shared: leads }, 'recordReading(input)'],
  [staff, null, { own: staff }, 'askIntroduction(input)'],
  [staff, null, { own: nobody }, 'poolAsks(input)'],
  // The connector answers for themselves: nobody of their member in their place, and nobody of the asker's.
  [staff, 'introduction', { own: nobody, shared: oneself }, 'answerIntroduction(input) holdIntroduction(input) sendIntroduction(input) recordIntroductionAgreed(input)'],
  [staff, 'introduction', { own: staff, shared: oneself }, 'recordIntroductionMade(input)'],
  [staff, 'introduction', { own: staff, shared: nobody }, 'recordIntroductionMeeting(input) recordIntroductionResult(input) withdrawIntroduction(input) askSomeoneElse(input) allowPooling(input)'],
  [leads, null, { own: leads }, 'createMeeting(input) addRisk(input)'],
  [leads, 'board_meeting', { own: leads }, 'askDecision(input) writeCommentary(input)'],
  [leads, 'decision', { own: leads }, 'decideDecision(input)'],
  [leads, 'risk', { own: leads }, 'editRisk(input)'],
];

/**
 * Inputs: their plain fields, and those that name a row, with its table (null: that of the mutation). Owner, version, author and member are never among them.
 * Whoever may call the mutation gives all of its fields; a row that they may not read is to them as one that does not exist.
 */
export const inputs: readonly (readonly [input: string, plain: string, rows?: Readonly<Record<string, string | null>>])[] = [
  ['CreateApiKeyInput', 'label days'],
  ['ChangePasswordInput', 'current next'],
  ['CreatePlaceInput', 'code kind name validFrom validTo source', { withinId: 'place' }],
  ['PutPlaceWithinInput', 'share', { placeId: 'place', withinId: 'place' }],
  ['CreateOrganisationInput', 'type subType actsAs legalForm status openedOn closedOn address town postcode phone website name aliases places identifiers source'],
  ['PlaceServedInput', 'basis', { placeId: 'place' }],
  ['IdentifierInput', 'scheme value validFrom validTo'],
  ['EditOrganisationInput', 'type subType actsAs legalForm status openedOn closedOn address town postcode phone website version name renamedOn', { id: 'organisation' }],
  ['AddOrganisationNameInput', 'name kind validFrom validTo source', { organisationId: 'organisation' }],
  ['RemoveNameInput', '', { id: 'organisation_name' }],
  ['AddIdentifierInput', 'scheme value validFrom validTo source', { organisationId: 'organisation' }],
  ['SetPlacesInput', 'places', { organisationId: 'organisation' }],
  ['LinkOrganisationsInput', 'kind validFrom validTo source', { organisationId: 'organisation', toId: 'organisation' }],
  ['RecordSuccessionInput', 'kind happenedOn source', { fromId: 'organisation', toId: 'organisation' }],
  ['CreatePostInput', 'seniority decisionRole isGatekeeper title vacantSince source verifiedOn', { functionKey: 'job_function', deputyId: 'post', gatekeeperId: 'post', organisationId: 'organisation', placeIds: 'place', topicKeys: 'topic' }],
  ['EditPostInput', 'seniority decisionRole isGatekeeper version title', { functionKey: 'job_function', deputyId: 'post', gatekeeperId: 'post', id: 'post' }],
  ['AddRemitInput', 'statement source notedOn', { postId: 'post', placeId: 'place', topicKey: 'topic' }],
  ['RemoveRemitInput', '', { id: 'post_remit' }],
  ['MarkVacantInput', 'since', { id: 'post' }],
  ['CreatePersonInput', 'title name pronunciation detail', { postId: 'post', organisationId: 'organisation', functionKey: 'job_function' }],
  ['PersonDetailInput', 'email phone contactPreference lawfulBasis source'],
  ['EditPersonInput', 'version name pronunciation', { id: 'person' }],
  ['ErasePersonInput', 'name', { id: 'person' }],
  ['PublishPersonInput', 'source lawfulBasis', { id: 'person' }],
  ['SetPersonDetailInput', 'email phone contactPreference lawfulBasis source version', { personId: 'person' }],
  ['AddPersonTopicInput', 'statement source notedOn', { personId: 'person', topicKey: 'topic' }],
  ['AppointInput', 'title isPrimary startedOn endedOn source verifiedOn verifiedBy verifiedHow', { postId: 'post', organisationId: 'organisation', functionKey: 'job_function', personId: 'person' }],
  ['EndAppointmentInput', 'version endedOn', { id: 'appointment' }],
  ['ConfirmAppointmentInput', 'version how by on', { id: 'appointment' }],
  ['CreateRoundtableInput', 'startsAt endsAt purpose question format venue town accessNote joiningLink rule admission promotesAutomatically answerBy capacity targets title on', { placeId: 'place', copyOf: 'roundtable' }],
  ['TargetInput', 'sector seats'],
  ['EditRoundtableInput', 'startsAt endsAt purpose question format venue town accessNote joiningLink rule admission promotesAutomatically answerBy capacity targets version title on', { placeId: 'place', id: 'roundtable' }],
  ['VersionedInput', 'version', { id: null }],
  ['GuestsInput', '', { roundtableId: 'roundtable', invitationIds: 'invitation' }],
  ['InviteInput', 'email', { roundtableId: 'roundtable', personId: 'person', postId: 'post' }],
  ['CorrectEmailInput', 'version email', { id: 'invitation' }],
  ['RecordAnswerInput', 'version answer joining needs substituteName substituteEmail', { id: 'invitation' }],
  ['MarkAttendanceInput', 'version attended', { id: 'invitation' }],
  ['AddWalkInInput', '', { roundtableId: 'roundtable', personId: 'person' }],
  ['CaptureInput', 'kind text dueOn', { roundtableId: 'roundtable', personId: 'person' }],
  ['EditCaptureInput', 'version text dueOn', { id: 'capture' }],
  ['CreateOpportunityInput', 'title summary need offer kindKey homes noteLine valueLow valueHigh valueConfidence targetOn land landStatus parties introducedOn', { placeIds: 'place', goalKeys: 'goal', ownerId: 'user_account', roundtableId: 'roundtable', captureId: 'capture', introductionId: 'introduction' }],
  ['PartyInput', 'role commitment commitmentOn commitmentNote', { organisationId: 'organisation' }],
  ['EditOpportunityInput', 'title summary need offer kindKey homes noteLine valueLow valueHigh valueConfidence targetOn land landStatus version', { id: 'opportunity' }],
  ['ProvideEvidenceInput', 'item value providedOn version', { opportunityId: 'opportunity' }],
  ['SetOpportunityPlacesInput', 'version', { opportunityId: 'opportunity', placeIds: 'place' }],
  ['SetOpportunityGoalsInput', 'version', { opportunityId: 'opportunity', goalKeys: 'goal' }],
  ['SetOwnerInput', 'version', { opportunityId: 'opportunity', ownerId: 'user_account' }],
  ['SetNextStepInput', 'title dueOn dueTime', { opportunityId: 'opportunity', taskId: 'task', ownerIds: 'user_account' }],
  ['MoveOpportunityInput', 'version happenedOn to reason evidence overrideReason agreement', { id: 'opportunity' }],
  ['EvidenceInput', 'item value'],
  ['AgreementInput', 'agreementType signedOn startsOn endsOn reviewOn'],
  ['PauseOpportunityInput', 'version happenedOn reason restartOn', { id: 'opportunity' }],
  ['ResumeOpportunityInput', 'version happenedOn', { id: 'opportunity' }],
  ['CloseOpportunityInput', 'version happenedOn reason lesson', { id: 'opportunity' }],
  ['ReopenOpportunityInput', 'version happenedOn reason', { id: 'opportunity' }],
  ['AddPartyInput', 'role commitment commitmentOn commitmentNote', { organisationId: 'organisation', opportunityId: 'opportunity' }],
  ['ChangePartyInput', 'version role commitment commitmentOn commitmentNote', { id: 'opportunity_party' }],
  ['RemovePartyInput', 'version', { id: 'opportunity_party' }],
  ['AddFollowUpInput', 'title dueOn dueTime', { opportunityId: 'opportunity', personId: 'person', organisationId: 'organisation', roundtableId: 'roundtable', ownerIds: 'user_account' }],
  ['DoneFollowUpInput', 'version', { id: 'task' }],
  ['SnoozeFollowUpInput', 'version days', { id: 'task' }],
  ['RedateFollowUpInput', 'version dueOn', { id: 'task' }],
  ['AddNoteInput', 'text layer', { opportunityId: 'opportunity', personId: 'person', organisationId: 'organisation', roundtableId: 'roundtable' }],
  ['QuickNoteInput', 'text kind direction happenedOn layer followUp', { opportunityId: 'opportunity', personId: 'person', organisationId: 'organisation', roundtableId: 'roundtable', personIds: 'person' }],
  ['LogInteractionInput', 'kind direction happenedOn minutes summary', { opportunityId: 'opportunity', organisationId: 'organisation', personIds: 'person' }],
  ['EditPartnershipInput', 'version title purpose story agreementType signedOn startsOn endsOn reviewOn', { id: 'partnership' }],
  ['EndPartnershipInput', 'version endedOn', { id: 'partnership' }],
  ['AddPartnershipPartyInput', 'role signedOn signatory', { partnershipId: 'partnership', organisationId: 'organisation' }],
  ['AddContributionInput', 'financialYear kind pledged confirmed received', { partnershipId: 'partnership', organisationId: 'organisation' }],
  ['AddHubInput', 'name openedOn housingPriority healthPriority services', { partnershipId: 'partnership', hostId: 'organisation', placeId: 'place' }],
  ['AddMeasureInput', 'name definition detail unit better baseline target firstDue', { partnershipId: 'partnership' }],
  ['RecordReadingInput', 'asAt value source version', { measureId: 'measure' }],
  ['AddTieInput', 'kind weight evidence lastOn usableByOthers', { aId: 'person', bId: 'person' }],
  ['EditTieInput', 'version kind weight evidence lastOn usableByOthers', { id: 'tie' }],
  ['RemoveTieInput', 'version', { id: 'tie' }],
  ['AskIntroductionInput', 'about shares hopedBy mayPool', { connectorPersonId: 'person', targetPersonId: 'person', targetPostId: 'post', opportunityId: 'opportunity' }],
  ['AskSomeoneElseInput', 'version', { id: 'introduction', connectorPersonId: 'person' }],
  ['AllowPoolingInput', 'version allowed', { id: 'introduction' }],
  ['PoolAsksInput', '', { targetPersonId: 'person' }],
  ['AnswerIntroductionInput', 'answer reason suggestion editFirst targetEmail', { id: 'introduction', suggestedPersonId: 'person' }],
  ['IntroductionVersionInput', 'version', { id: 'introduction' }],
  ['SendIntroductionInput', 'version message targetEmail', { id: 'introduction' }],
  ['RecordResultInput', 'result note opportunityTitle', { id: 'introduction', opportunityId: 'opportunity' }],
  ['CreateMeetingInput', 'title heldOn'],
  ['AskDecisionInput', 'ask options recommendation reason document', { meetingId: 'board_meeting', opportunityId: 'opportunity' }],
  ['DecideDecisionInput', 'version outcome decidedOn conditions', { id: 'decision' }],
  ['WriteCommentaryInput', 'text version', { meetingId: 'board_meeting' }],
  ['AddRiskInput', 'title likelihood impact trend response forBoard', { opportunityId: 'opportunity', ownerId: 'user_account' }],
  ['EditRiskInput', 'title likelihood impact trend response forBoard version closedOn', { opportunityId: 'opportunity', ownerId: 'user_account', id: 'risk' }],
];

/** Routes. `anyone` needs no session; a `challenge` belongs to a sign-in that has begun; a `link` answers only for what it names; the rest is for these roles. */
export const routes: Readonly<Record<string, Cells>> = {
  'GET /health/live': 'anyone',
  'GET /health/ready': 'anyone',
  'POST /auth/sign-in': 'anyone',
  'POST /auth/sign-out': 'anyone',
  'GET /auth/sample-accounts': 'anyone',
  'POST /auth/enrolment': 'challenge',
  'POST /auth/enrolment/confirm': 'challenge',
  'POST /auth/code': 'challenge',
  'POST /auth/recovery-code': 'challenge',
  'GET /auth/second-factor': everybody,
  'POST /auth/second-factor/recovery-codes': everybody,
  'POST /auth/second-factor/forget': everybody,
  'GET /r/:token': 'link',
  'POST /r/:token': 'link',
  'GET /r/:token/invitation.ics': 'link',
  'GET /i/:token': 'link',
  'POST /i/:token': 'link',
  'POST /uploads/registers/preview': administrator,
  'POST /uploads/registers': administrator,
};

/** Jobs of the worker and what stands in their payloads: ids and days, never a word that somebody wrote. */
export const jobs: Readonly<Record<string, string>> = {
  send_mail: 'id',
  introduction_ask: 'id',
  introduction_chase: 'id state day',
  introduction_news: 'id state',
  introduction_renew: 'id',
  roundtable_forget_needs: 'roundtableId',
  organisation_days: '',
};

/** Mails: whom they go to, and in the name of which member they stand in its outbox. */
export const mails: Readonly<Record<string, { to: 'guest' | 'connector' | 'target' | 'asker'; keptBy: 'convenor' | 'connector' | 'asker' }>> = {
  ROUNDTABLE_INVITATION: { to: 'guest', keptBy: 'convenor' },
  ROUNDTABLE_REMINDER: { to: 'guest', keptBy: 'convenor' },
  ROUNDTABLE_CHANGE: { to: 'guest', keptBy: 'convenor' },
  ROUNDTABLE_SEAT_FREED: { to: 'guest', keptBy: 'convenor' },
  ROUNDTABLE_CANCELLED: { to: 'guest', keptBy: 'convenor' },
  ROUNDTABLE_WITHDRAWN: { to: 'guest', keptBy: 'convenor' },
  ROUNDTABLE_THANK_YOU: { to: 'guest', keptBy: 'convenor' },
  INTRODUCTION_ASK: { to: 'connector', keptBy: 'connector' },
  INTRODUCTION_REMINDER: { to: 'connector', keptBy: 'connector' },
  INTRODUCTION_TARGET: { to: 'target', keptBy: 'connector' },
  INTRODUCTION: { to: 'target', keptBy: 'connector' },
  INTRODUCTION_ANSWER: { to: 'asker', keptBy: 'asker' },
  INTRODUCTION_RESULT: { to: 'connector', keptBy: 'connector' },
  INTRODUCTION_OUTCOME: { to: 'asker', keptBy: 'asker' },
};

/** Properties of the calendar entry that a guest is sent: the event and that guest, no other guest and no note. */
export const calendar: readonly string[] = [
  'VERSION PRODID METHOD TIMEZONE-ID X-WR-TIMEZONE', 'TZID TZNAME TZOFFSETFROM TZOFFSETTO DTSTART RRULE', 'UID SEQUENCE DTSTAMP DTEND SUMMARY LOCATION DESCRIPTION STATUS URL ORGANIZER ATTENDEE',
];
