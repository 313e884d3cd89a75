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
    "\n  query Directory($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 50) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n      organisationId\n    }\n    people(first: 1) {\n      totalCount\n    }\n    organisations(first: 1, status: [OPEN, PLANNED, CLOSING]) {\n      totalCount\n    }\n    places(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      activityId\n    }\n  }\n": typeof types.CreatePostDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        version\n      }\n    }\n  }\n": typeof types.EditOrganisationDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CreateOrganisationDocument,
    "\n  fragment NowPartOf on Organisation {\n    status\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n": typeof types.NowPartOfFragmentDoc,
    "\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    name\n    type\n    subType\n    status\n    openedOn\n    closedOn\n    legalForm\n    address\n    town\n    postcode\n    phone\n    website\n    actsAs\n    register\n    heldByRegister\n    source\n    checkedOn\n    identifiers {\n      id\n      scheme\n      value\n      validTo\n    }\n  }\n": typeof types.OrganisationFactsFragmentDoc,
    "\n  fragment OrganisationNames on Organisation {\n    id\n    name\n    names {\n      id\n      name\n      kind\n      validFrom\n      validTo\n      dated\n      source\n    }\n  }\n": typeof types.OrganisationNamesFragmentDoc,
    "\n  mutation AddOrganisationName($input: AddOrganisationNameInput!) {\n    addOrganisationName(input: $input) {\n      activityId\n    }\n  }\n": typeof types.AddOrganisationNameDocument,
    "\n  fragment OrganisationPost on Post {\n    id\n    title\n    seniority\n    decisionRole\n    vacantSince\n    function {\n      key\n      label\n    }\n    remits {\n      id\n      place {\n        code\n        name\n      }\n      topic {\n        key\n        label\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n      verifiedOn\n      verifiedBy\n      verifiedHow\n    }\n  }\n": typeof types.OrganisationPostFragmentDoc,
    "\n  mutation MarkPostVacant($input: MarkVacantInput!) {\n    markPostVacant(input: $input) {\n      activityId\n    }\n  }\n": typeof types.MarkPostVacantDocument,
    "\n  fragment OrganisationStructure on Organisation {\n    sector\n    icb {\n      ...StructureLink\n    }\n    icbs {\n      ...StructureLink\n    }\n    parents {\n      ...StructureLink\n    }\n    members {\n      id\n      kind\n      organisation {\n        id\n        name\n        sector\n      }\n    }\n    successors {\n      ...StructureStep\n      to {\n        id\n        name\n        sector\n      }\n    }\n    predecessors {\n      ...StructureStep\n      from {\n        id\n        name\n        sector\n      }\n    }\n  }\n  fragment StructureLink on OrganisationLink {\n    id\n    kind\n    validFrom\n    validTo\n    dated\n    source\n    to {\n      id\n      name\n      sector\n      code\n    }\n  }\n  fragment StructureStep on Succession {\n    id\n    kind\n    happenedOn\n    source\n  }\n": typeof types.OrganisationStructureFragmentDoc,
    "\n  query Organisation($id: ID!, $on: Date) {\n    organisation(id: $id, on: $on) {\n      id\n      name\n      sector\n      type\n      town\n      code\n      peopleKnown\n      places {\n        id\n        place {\n          code\n          name\n        }\n      }\n      abilities {\n        edit\n      }\n      ...NowPartOf\n      ...OrganisationFacts\n      ...OrganisationNames\n      ...OrganisationStructure\n    }\n    posts(organisation: $id, first: 100) {\n      totalCount\n      items {\n        ...OrganisationPost\n      }\n    }\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $placeWords: String!, $after: String) {\n    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        name\n        sector\n        type\n        status\n        town\n        code\n        peopleKnown\n        vacantPosts\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      activityId\n    }\n  }\n": typeof types.AppointDocument,
    "\n  mutation SetPersonDetail($input: SetPersonDetailInput!) {\n    setPersonDetail(input: $input) {\n      activityId\n    }\n  }\n": typeof types.SetPersonDetailDocument,
    "\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      activityId\n    }\n  }\n": typeof types.EditPersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      activityId\n      person {\n        id\n      }\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  query NewPersonAt($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      sector\n      town\n      code\n    }\n    posts(organisation: $id, first: 100) {\n      items {\n        id\n        title\n      }\n    }\n  }\n": typeof types.NewPersonAtDocument,
    "\n  fragment OurDetail on Person {\n    id\n    detail {\n      id\n      version\n      email\n      phone\n      contactPreference\n      lawfulBasis\n      source\n      objectedAt\n    }\n  }\n": typeof types.OurDetailFragmentDoc,
    "\n  query People($words: String, $function: String, $place: String, $placeWords: String!, $after: String) {\n    people(first: 25, words: $words, function: $function, place: $place, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        name\n        publishedAt\n        currentAppointment {\n          id\n          verifiedOn\n          verifiedBy\n          verifiedHow\n          post {\n            id\n            title\n            organisation {\n              id\n              name\n              sector\n            }\n          }\n        }\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment PersonAppointments on Person {\n    id\n    name\n    appointments {\n      id\n      version\n      isPrimary\n      isCurrent\n      startedOn\n      endedOn\n      source\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        function {\n          key\n          label\n        }\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n": typeof types.PersonAppointmentsFragmentDoc,
    "\n  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n    confirmAppointment(input: $input) {\n      activityId\n    }\n  }\n": typeof types.ConfirmAppointmentDocument,
    "\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      activityId\n    }\n  }\n": typeof types.EndAppointmentDocument,
    "\n  fragment PersonTopics on Person {\n    id\n    topics {\n      id\n      statement\n      source\n      notedOn\n      topic {\n        key\n        label\n      }\n    }\n  }\n": typeof types.PersonTopicsFragmentDoc,
    "\n  mutation AddPersonTopic($input: AddPersonTopicInput!) {\n    addPersonTopic(input: $input) {\n      activityId\n    }\n  }\n": typeof types.AddPersonTopicDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      pronunciation\n      publishedAt\n      publishedSource\n      publishedBasis\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n      abilities {\n        edit\n      }\n      ...PersonAppointments\n      ...PersonTopics\n      ...OurDetail\n    }\n    me {\n      role\n    }\n  }\n": typeof types.PersonDocument,
    "\n  mutation PublishPerson($input: PublishPersonInput!) {\n    publishPerson(input: $input) {\n      activityId\n    }\n  }\n": typeof types.PublishPersonDocument,
    "\n  query Place($code: String!) {\n    place(code: $code) {\n      id\n      code\n      name\n      kind\n      organisationCount\n      peopleCount\n      within {\n        id\n        code\n        name\n      }\n      parts(first: 100) {\n        id\n        code\n        name\n        organisationCount\n      }\n    }\n    organisations(place: $code, status: [OPEN, PLANNED, CLOSING], first: 100) {\n      totalCount\n      items {\n        id\n        name\n        sector\n        peopleKnown\n      }\n    }\n    people(place: $code, first: 50) {\n      totalCount\n      items {\n        id\n        name\n        currentAppointment {\n          id\n          post {\n            title\n            organisation {\n              id\n              name\n              sector\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlaceDocument,
    "\n  query Places($words: String, $kind: PlaceKind, $after: String) {\n    places(first: 25, words: $words, kind: $kind, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        code\n        name\n        kind\n        organisationCount\n        peopleCount\n        within {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PlacesDocument,
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
    "\n  mutation Undo($activityId: ID!) {\n    undo(activityId: $activityId) {\n      activityId\n    }\n  }\n": typeof types.UndoDocument,
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
    "\n  query Directory($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 50) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n      organisationId\n    }\n    people(first: 1) {\n      totalCount\n    }\n    organisations(first: 1, status: [OPEN, PLANNED, CLOSING]) {\n      totalCount\n    }\n    places(first: 1) {\n      totalCount\n    }\n  }\n": types.DirectoryDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      activityId\n    }\n  }\n": types.CreatePostDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        version\n      }\n    }\n  }\n": types.EditOrganisationDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.CreateOrganisationDocument,
    "\n  fragment NowPartOf on Organisation {\n    status\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n": types.NowPartOfFragmentDoc,
    "\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    name\n    type\n    subType\n    status\n    openedOn\n    closedOn\n    legalForm\n    address\n    town\n    postcode\n    phone\n    website\n    actsAs\n    register\n    heldByRegister\n    source\n    checkedOn\n    identifiers {\n      id\n      scheme\n      value\n      validTo\n    }\n  }\n": types.OrganisationFactsFragmentDoc,
    "\n  fragment OrganisationNames on Organisation {\n    id\n    name\n    names {\n      id\n      name\n      kind\n      validFrom\n      validTo\n      dated\n      source\n    }\n  }\n": types.OrganisationNamesFragmentDoc,
    "\n  mutation AddOrganisationName($input: AddOrganisationNameInput!) {\n    addOrganisationName(input: $input) {\n      activityId\n    }\n  }\n": types.AddOrganisationNameDocument,
    "\n  fragment OrganisationPost on Post {\n    id\n    title\n    seniority\n    decisionRole\n    vacantSince\n    function {\n      key\n      label\n    }\n    remits {\n      id\n      place {\n        code\n        name\n      }\n      topic {\n        key\n        label\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n      verifiedOn\n      verifiedBy\n      verifiedHow\n    }\n  }\n": types.OrganisationPostFragmentDoc,
    "\n  mutation MarkPostVacant($input: MarkVacantInput!) {\n    markPostVacant(input: $input) {\n      activityId\n    }\n  }\n": types.MarkPostVacantDocument,
    "\n  fragment OrganisationStructure on Organisation {\n    sector\n    icb {\n      ...StructureLink\n    }\n    icbs {\n      ...StructureLink\n    }\n    parents {\n      ...StructureLink\n    }\n    members {\n      id\n      kind\n      organisation {\n        id\n        name\n        sector\n      }\n    }\n    successors {\n      ...StructureStep\n      to {\n        id\n        name\n        sector\n      }\n    }\n    predecessors {\n      ...StructureStep\n      from {\n        id\n        name\n        sector\n      }\n    }\n  }\n  fragment StructureLink on OrganisationLink {\n    id\n    kind\n    validFrom\n    validTo\n    dated\n    source\n    to {\n      id\n      name\n      sector\n      code\n    }\n  }\n  fragment StructureStep on Succession {\n    id\n    kind\n    happenedOn\n    source\n  }\n": types.OrganisationStructureFragmentDoc,
    "\n  query Organisation($id: ID!, $on: Date) {\n    organisation(id: $id, on: $on) {\n      id\n      name\n      sector\n      type\n      town\n      code\n      peopleKnown\n      places {\n        id\n        place {\n          code\n          name\n        }\n      }\n      abilities {\n        edit\n      }\n      ...NowPartOf\n      ...OrganisationFacts\n      ...OrganisationNames\n      ...OrganisationStructure\n    }\n    posts(organisation: $id, first: 100) {\n      totalCount\n      items {\n        ...OrganisationPost\n      }\n    }\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n  }\n": types.OrganisationDocument,
    "\n  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $placeWords: String!, $after: String) {\n    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        name\n        sector\n        type\n        status\n        town\n        code\n        peopleKnown\n        vacantPosts\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n  }\n": types.OrganisationsDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      activityId\n    }\n  }\n": types.AppointDocument,
    "\n  mutation SetPersonDetail($input: SetPersonDetailInput!) {\n    setPersonDetail(input: $input) {\n      activityId\n    }\n  }\n": types.SetPersonDetailDocument,
    "\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      activityId\n    }\n  }\n": types.EditPersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      activityId\n      person {\n        id\n      }\n    }\n  }\n": types.CreatePersonDocument,
    "\n  query NewPersonAt($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      sector\n      town\n      code\n    }\n    posts(organisation: $id, first: 100) {\n      items {\n        id\n        title\n      }\n    }\n  }\n": types.NewPersonAtDocument,
    "\n  fragment OurDetail on Person {\n    id\n    detail {\n      id\n      version\n      email\n      phone\n      contactPreference\n      lawfulBasis\n      source\n      objectedAt\n    }\n  }\n": types.OurDetailFragmentDoc,
    "\n  query People($words: String, $function: String, $place: String, $placeWords: String!, $after: String) {\n    people(first: 25, words: $words, function: $function, place: $place, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        name\n        publishedAt\n        currentAppointment {\n          id\n          verifiedOn\n          verifiedBy\n          verifiedHow\n          post {\n            id\n            title\n            organisation {\n              id\n              name\n              sector\n            }\n          }\n        }\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment PersonAppointments on Person {\n    id\n    name\n    appointments {\n      id\n      version\n      isPrimary\n      isCurrent\n      startedOn\n      endedOn\n      source\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        function {\n          key\n          label\n        }\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n": types.PersonAppointmentsFragmentDoc,
    "\n  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n    confirmAppointment(input: $input) {\n      activityId\n    }\n  }\n": types.ConfirmAppointmentDocument,
    "\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      activityId\n    }\n  }\n": types.EndAppointmentDocument,
    "\n  fragment PersonTopics on Person {\n    id\n    topics {\n      id\n      statement\n      source\n      notedOn\n      topic {\n        key\n        label\n      }\n    }\n  }\n": types.PersonTopicsFragmentDoc,
    "\n  mutation AddPersonTopic($input: AddPersonTopicInput!) {\n    addPersonTopic(input: $input) {\n      activityId\n    }\n  }\n": types.AddPersonTopicDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      pronunciation\n      publishedAt\n      publishedSource\n      publishedBasis\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n      abilities {\n        edit\n      }\n      ...PersonAppointments\n      ...PersonTopics\n      ...OurDetail\n    }\n    me {\n      role\n    }\n  }\n": types.PersonDocument,
    "\n  mutation PublishPerson($input: PublishPersonInput!) {\n    publishPerson(input: $input) {\n      activityId\n    }\n  }\n": types.PublishPersonDocument,
    "\n  query Place($code: String!) {\n    place(code: $code) {\n      id\n      code\n      name\n      kind\n      organisationCount\n      peopleCount\n      within {\n        id\n        code\n        name\n      }\n      parts(first: 100) {\n        id\n        code\n        name\n        organisationCount\n      }\n    }\n    organisations(place: $code, status: [OPEN, PLANNED, CLOSING], first: 100) {\n      totalCount\n      items {\n        id\n        name\n        sector\n        peopleKnown\n      }\n    }\n    people(place: $code, first: 50) {\n      totalCount\n      items {\n        id\n        name\n        currentAppointment {\n          id\n          post {\n            title\n            organisation {\n              id\n              name\n              sector\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PlaceDocument,
    "\n  query Places($words: String, $kind: PlaceKind, $after: String) {\n    places(first: 25, words: $words, kind: $kind, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        code\n        name\n        kind\n        organisationCount\n        peopleCount\n        within {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PlacesDocument,
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
    "\n  mutation Undo($activityId: ID!) {\n    undo(activityId: $activityId) {\n      activityId\n    }\n  }\n": types.UndoDocument,
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
export function graphql(source: "\n  query Directory($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 50) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n      organisationId\n    }\n    people(first: 1) {\n      totalCount\n    }\n    organisations(first: 1, status: [OPEN, PLANNED, CLOSING]) {\n      totalCount\n    }\n    places(first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Directory($words: String!) {\n    search(words: $words, kinds: [ORGANISATION, PERSON, POST, PLACE], first: 50) {\n      kind\n      id\n      label\n      sector\n      detail\n      code\n      why\n      understoodAs\n      organisationId\n    }\n    people(first: 1) {\n      totalCount\n    }\n    organisations(first: 1, status: [OPEN, PLANNED, CLOSING]) {\n      totalCount\n    }\n    places(first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      activityId\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NowPartOf on Organisation {\n    status\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NowPartOf on Organisation {\n    status\n    closedOn\n    successors {\n      id\n      kind\n      happenedOn\n      to {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    name\n    type\n    subType\n    status\n    openedOn\n    closedOn\n    legalForm\n    address\n    town\n    postcode\n    phone\n    website\n    actsAs\n    register\n    heldByRegister\n    source\n    checkedOn\n    identifiers {\n      id\n      scheme\n      value\n      validTo\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationFacts on Organisation {\n    id\n    version\n    name\n    type\n    subType\n    status\n    openedOn\n    closedOn\n    legalForm\n    address\n    town\n    postcode\n    phone\n    website\n    actsAs\n    register\n    heldByRegister\n    source\n    checkedOn\n    identifiers {\n      id\n      scheme\n      value\n      validTo\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment OrganisationPost on Post {\n    id\n    title\n    seniority\n    decisionRole\n    vacantSince\n    function {\n      key\n      label\n    }\n    remits {\n      id\n      place {\n        code\n        name\n      }\n      topic {\n        key\n        label\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n      verifiedOn\n      verifiedBy\n      verifiedHow\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationPost on Post {\n    id\n    title\n    seniority\n    decisionRole\n    vacantSince\n    function {\n      key\n      label\n    }\n    remits {\n      id\n      place {\n        code\n        name\n      }\n      topic {\n        key\n        label\n      }\n    }\n    holders {\n      appointmentId\n      personId\n      name\n      verifiedOn\n      verifiedBy\n      verifiedHow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkPostVacant($input: MarkVacantInput!) {\n    markPostVacant(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation MarkPostVacant($input: MarkVacantInput!) {\n    markPostVacant(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationStructure on Organisation {\n    sector\n    icb {\n      ...StructureLink\n    }\n    icbs {\n      ...StructureLink\n    }\n    parents {\n      ...StructureLink\n    }\n    members {\n      id\n      kind\n      organisation {\n        id\n        name\n        sector\n      }\n    }\n    successors {\n      ...StructureStep\n      to {\n        id\n        name\n        sector\n      }\n    }\n    predecessors {\n      ...StructureStep\n      from {\n        id\n        name\n        sector\n      }\n    }\n  }\n  fragment StructureLink on OrganisationLink {\n    id\n    kind\n    validFrom\n    validTo\n    dated\n    source\n    to {\n      id\n      name\n      sector\n      code\n    }\n  }\n  fragment StructureStep on Succession {\n    id\n    kind\n    happenedOn\n    source\n  }\n"): (typeof documents)["\n  fragment OrganisationStructure on Organisation {\n    sector\n    icb {\n      ...StructureLink\n    }\n    icbs {\n      ...StructureLink\n    }\n    parents {\n      ...StructureLink\n    }\n    members {\n      id\n      kind\n      organisation {\n        id\n        name\n        sector\n      }\n    }\n    successors {\n      ...StructureStep\n      to {\n        id\n        name\n        sector\n      }\n    }\n    predecessors {\n      ...StructureStep\n      from {\n        id\n        name\n        sector\n      }\n    }\n  }\n  fragment StructureLink on OrganisationLink {\n    id\n    kind\n    validFrom\n    validTo\n    dated\n    source\n    to {\n      id\n      name\n      sector\n      code\n    }\n  }\n  fragment StructureStep on Succession {\n    id\n    kind\n    happenedOn\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($id: ID!, $on: Date) {\n    organisation(id: $id, on: $on) {\n      id\n      name\n      sector\n      type\n      town\n      code\n      peopleKnown\n      places {\n        id\n        place {\n          code\n          name\n        }\n      }\n      abilities {\n        edit\n      }\n      ...NowPartOf\n      ...OrganisationFacts\n      ...OrganisationNames\n      ...OrganisationStructure\n    }\n    posts(organisation: $id, first: 100) {\n      totalCount\n      items {\n        ...OrganisationPost\n      }\n    }\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n  }\n"): (typeof documents)["\n  query Organisation($id: ID!, $on: Date) {\n    organisation(id: $id, on: $on) {\n      id\n      name\n      sector\n      type\n      town\n      code\n      peopleKnown\n      places {\n        id\n        place {\n          code\n          name\n        }\n      }\n      abilities {\n        edit\n      }\n      ...NowPartOf\n      ...OrganisationFacts\n      ...OrganisationNames\n      ...OrganisationStructure\n    }\n    posts(organisation: $id, first: 100) {\n      totalCount\n      items {\n        ...OrganisationPost\n      }\n    }\n    jobFunctions {\n      key\n      label\n      sectors\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $placeWords: String!, $after: String) {\n    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        name\n        sector\n        type\n        status\n        town\n        code\n        peopleKnown\n        vacantPosts\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n  }\n"): (typeof documents)["\n  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $placeWords: String!, $after: String) {\n    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        name\n        sector\n        type\n        status\n        town\n        code\n        peopleKnown\n        vacantPosts\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      activityId\n    }\n  }\n"];
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
export function graphql(source: "\n  query People($words: String, $function: String, $place: String, $placeWords: String!, $after: String) {\n    people(first: 25, words: $words, function: $function, place: $place, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        name\n        publishedAt\n        currentAppointment {\n          id\n          verifiedOn\n          verifiedBy\n          verifiedHow\n          post {\n            id\n            title\n            organisation {\n              id\n              name\n              sector\n            }\n          }\n        }\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n  }\n"): (typeof documents)["\n  query People($words: String, $function: String, $place: String, $placeWords: String!, $after: String) {\n    people(first: 25, words: $words, function: $function, place: $place, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        name\n        publishedAt\n        currentAppointment {\n          id\n          verifiedOn\n          verifiedBy\n          verifiedHow\n          post {\n            id\n            title\n            organisation {\n              id\n              name\n              sector\n            }\n          }\n        }\n      }\n    }\n    search(words: $placeWords, kinds: [PLACE], first: 1) {\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonAppointments on Person {\n    id\n    name\n    appointments {\n      id\n      version\n      isPrimary\n      isCurrent\n      startedOn\n      endedOn\n      source\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        function {\n          key\n          label\n        }\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonAppointments on Person {\n    id\n    name\n    appointments {\n      id\n      version\n      isPrimary\n      isCurrent\n      startedOn\n      endedOn\n      source\n      verifiedOn\n      verifiedBy\n      verifiedHow\n      post {\n        id\n        title\n        function {\n          key\n          label\n        }\n        organisation {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n    confirmAppointment(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {\n    confirmAppointment(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      activityId\n    }\n  }\n"];
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
export function graphql(source: "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      pronunciation\n      publishedAt\n      publishedSource\n      publishedBasis\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n      abilities {\n        edit\n      }\n      ...PersonAppointments\n      ...PersonTopics\n      ...OurDetail\n    }\n    me {\n      role\n    }\n  }\n"): (typeof documents)["\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      pronunciation\n      publishedAt\n      publishedSource\n      publishedBasis\n      currentAppointment {\n        id\n        post {\n          title\n          organisation {\n            id\n            name\n            sector\n          }\n        }\n      }\n      abilities {\n        edit\n      }\n      ...PersonAppointments\n      ...PersonTopics\n      ...OurDetail\n    }\n    me {\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPerson($input: PublishPersonInput!) {\n    publishPerson(input: $input) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation PublishPerson($input: PublishPersonInput!) {\n    publishPerson(input: $input) {\n      activityId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Place($code: String!) {\n    place(code: $code) {\n      id\n      code\n      name\n      kind\n      organisationCount\n      peopleCount\n      within {\n        id\n        code\n        name\n      }\n      parts(first: 100) {\n        id\n        code\n        name\n        organisationCount\n      }\n    }\n    organisations(place: $code, status: [OPEN, PLANNED, CLOSING], first: 100) {\n      totalCount\n      items {\n        id\n        name\n        sector\n        peopleKnown\n      }\n    }\n    people(place: $code, first: 50) {\n      totalCount\n      items {\n        id\n        name\n        currentAppointment {\n          id\n          post {\n            title\n            organisation {\n              id\n              name\n              sector\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Place($code: String!) {\n    place(code: $code) {\n      id\n      code\n      name\n      kind\n      organisationCount\n      peopleCount\n      within {\n        id\n        code\n        name\n      }\n      parts(first: 100) {\n        id\n        code\n        name\n        organisationCount\n      }\n    }\n    organisations(place: $code, status: [OPEN, PLANNED, CLOSING], first: 100) {\n      totalCount\n      items {\n        id\n        name\n        sector\n        peopleKnown\n      }\n    }\n    people(place: $code, first: 50) {\n      totalCount\n      items {\n        id\n        name\n        currentAppointment {\n          id\n          post {\n            title\n            organisation {\n              id\n              name\n              sector\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places($words: String, $kind: PlaceKind, $after: String) {\n    places(first: 25, words: $words, kind: $kind, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        code\n        name\n        kind\n        organisationCount\n        peopleCount\n        within {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Places($words: String, $kind: PlaceKind, $after: String) {\n    places(first: 25, words: $words, kind: $kind, after: $after) {\n      totalCount\n      endCursor\n      hasNextPage\n      items {\n        id\n        code\n        name\n        kind\n        organisationCount\n        peopleCount\n        within {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Undo($activityId: ID!) {\n    undo(activityId: $activityId) {\n      activityId\n    }\n  }\n"): (typeof documents)["\n  mutation Undo($activityId: ID!) {\n    undo(activityId: $activityId) {\n      activityId\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;