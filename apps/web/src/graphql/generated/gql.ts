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
    "\n  subscription Events($after: Position) {\n    events(after: $after) {\n      id\n      position\n      name\n      subjectKind\n      subjectId\n      related { kind id }\n      title { sv en }\n      actorName\n      occurredAt\n    }\n  }\n": typeof types.EventsDocument,
    "\n  query Session {\n    me {\n      id\n      name\n      email\n      language\n      secondFactorDue\n      membership {\n        id\n        role\n        workspace { id name { sv en } }\n        organisation { id name { sv en } }\n      }\n      memberships {\n        id\n        role\n        workspace { id name { sv en } }\n        organisation { id name { sv en } }\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query Position {\n    position\n  }\n": typeof types.PositionDocument,
    "\n  mutation RefreshSession {\n    refreshSession { expiresAt }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { id language }\n  }\n": typeof types.SetLanguageDocument,
    "\n  mutation UseMembership($membershipId: ID!) {\n    useMembership(membershipId: $membershipId) { id membership { id } }\n  }\n": typeof types.UseMembershipDocument,
    "\n  query AccessTable {\n    accessTable {\n      objects {\n        name\n        isPart\n        fields\n        rules { role extent which { sv en } }\n        narrower { name rules { role extent which { sv en } } }\n      }\n      operations { kind name permission roles }\n    }\n  }\n": typeof types.AccessTableDocument,
    "\n  query ExternalIdentities {\n    externalIdentities { id provider linkedAt }\n  }\n": typeof types.ExternalIdentitiesDocument,
    "\n  mutation LinkExternalIdentity($provider: ID!) {\n    linkExternalIdentity(provider: $provider)\n  }\n": typeof types.LinkExternalIdentityDocument,
    "\n  mutation UnlinkExternalIdentity($id: ID!) {\n    unlinkExternalIdentity(id: $id)\n  }\n": typeof types.UnlinkExternalIdentityDocument,
    "\n  query Sessions {\n    sessions { id device { sv en } method startedAt lastSeenAt expiresAt current }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query ApiTokens {\n    apiTokens { id name scopes createdAt expiresAt lastUsedAt }\n  }\n": typeof types.ApiTokensDocument,
    "\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n": typeof types.ApiTokenScopesDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) { token apiToken { id name } }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query Security {\n    accountSecurity { hasPassword mayResetPassword secondFactorOn recoveryCodesLeft }\n  }\n": typeof types.SecurityDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation ProposeSecondFactor {\n    proposeSecondFactor { secret uri }\n  }\n": typeof types.ProposeSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation DisableSecondFactor($proof: SecondFactorProofInput!) {\n    disableSecondFactor(proof: $proof)\n  }\n": typeof types.DisableSecondFactorDocument,
    "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditFilterInput) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node { id position at kind personId personName role organisationName subjectKind subjectId details { name value } hash }\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query Capabilities($first: Int!, $after: String, $search: String) {\n    capabilities(first: $first, after: $after, search: $search) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind unit site biosafetyLevel gmmClass openToCompanies lastConfirmed leadTimeDays\n          name { sv en }\n          organisation { id name { sv en } }\n        }\n      }\n    }\n  }\n": typeof types.CapabilitiesDocument,
    "\n  query Capability($id: ID!) {\n    capability(id: $id) {\n      id version unit site kind methods equipment biosafetyLevel gmmClass certifications sampleTypes clinicalSpeciality\n      capacityPerMonth leadTimeDays nextFreeOn trlFrom trlTo requiredTraining priceGroups openToCompanies validUntil lastConfirmed accessCriteriaUrl source actions\n      name { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n    }\n  }\n": typeof types.CapabilityDocument,
    "\n  query OpenNeeds($id: ID!, $after: String) {\n    capability(id: $id) {\n      id\n      openNeeds(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id referenceNo title anonymisedSummary language kind windowFrom windowTo trlNow trlTarget score\n            parts { code points reason { sv en } }\n            matches { part query { field start end text } document { field start end text } }\n            questions { sv en }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpenNeedsDocument,
    "\n  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {\n    updateCapability(id: $id, version: $version, input: $input) { id version }\n  }\n": typeof types.UpdateCapabilityDocument,
    "\n  query Agenda {\n    agenda { id reason subjectKind subjectId title { sv en } dueOn overdue since }\n  }\n": typeof types.AgendaDocument,
    "\n  query Activity($first: Int!) {\n    activity(first: $first) {\n      edges {\n        cursor\n        node { id position name subjectKind subjectId related { kind id } title { sv en } actorName occurredAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ActivityDocument,
    "\n  query Initiatives($first: Int!, $after: String) {\n    initiatives(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id stage startsOn endsOn processLeaderName\n          title { sv en }\n          organisation { id name { sv en } }\n          milestones { id title dueOn state }\n        }\n      }\n    }\n  }\n": typeof types.InitiativesDocument,
    "\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id version stage visibility processLeaderName programme financier startsOn endsOn matchId actions\n      title { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n      participations { role organisation { id kind name { sv en } } }\n      milestones {\n        id version title dueOn state doneAt evidence\n        ownerOrganisation { id name { sv en } }\n        moves { at fromDate toDate reason byName }\n      }\n      indicators {\n        code kind unit baseline target actual countingRule\n        name { sv en }\n        definition { sv en }\n      }\n    }\n  }\n": typeof types.InitiativeDocument,
    "\n  query MatchForInitiative($id: ID!) {\n    match(id: $id) {\n      id\n      need { id referenceNo title anonymisedSummary windowFrom windowTo organisation { id name { sv en } } }\n      capability { id name { sv en } organisation { id name { sv en } } }\n    }\n  }\n": typeof types.MatchForInitiativeDocument,
    "\n  mutation CreateInitiative($input: CreateInitiativeInput!) {\n    createInitiative(input: $input) { id }\n  }\n": typeof types.CreateInitiativeDocument,
    "\n  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {\n    addMilestone(initiativeId: $initiativeId, input: $input) { id version state }\n  }\n": typeof types.AddMilestoneDocument,
    "\n  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {\n    completeMilestone(id: $id, version: $version, evidence: $evidence) { id version state doneAt evidence }\n  }\n": typeof types.CompleteMilestoneDocument,
    "\n  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {\n    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) { id version dueOn }\n  }\n": typeof types.MoveMilestoneDocument,
    "\n  query ReportRecipients {\n    reportRecipients { id name { sv en } }\n  }\n": typeof types.ReportRecipientsDocument,
    "\n  mutation DraftReport($input: DraftReportInput!) {\n    draftReport(input: $input) { id }\n  }\n": typeof types.DraftReportDocument,
    "\n  query ReceivedInvitation($token: String!) {\n    receivedInvitation(token: $token) { email role language hasAccount workspaceName { sv en } organisationName { sv en } }\n    me { id email }\n  }\n": typeof types.ReceivedInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input)\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation AcceptInvitationBy($provider: ID!, $token: String!) {\n    acceptInvitationBy(provider: $provider, token: $token)\n  }\n": typeof types.AcceptInvitationByDocument,
    "\n  query Letters {\n    lettersOfIntent {\n      id documentVersion signedOn signatories\n      title { sv en }\n      adoptions {\n        id decidingBody state decision meetingDate paragraph diarienummer source\n        organisation { id kind name { sv en } }\n      }\n    }\n  }\n": typeof types.LettersDocument,
    "\n  query Matches($first: Int!, $after: String, $states: [MatchState!]) {\n    matches(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id state score dueOn\n          need { id referenceNo title kind organisation { id name { sv en } } }\n          capability { id name { sv en } organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n": typeof types.MatchesDocument,
    "\n  query Match($id: ID!) {\n    match(id: $id) {\n      id version state score dueOn declineReason declineComment ndaSignedOn actions\n      parts { code points reason { sv en } }\n      textMatches { part query { field start end text } document { field start end text } }\n      gates { code verdict hardness reason { sv en } change { words { sv en } } }\n      initiative { id title { sv en } }\n      history { at fromState toState byRole byName }\n      need {\n        id referenceNo state kind title anonymisedSummary moneyDirection trlNow trlTarget biosafetyLevel gmmClass\n        clinicalSpeciality certifications sampleTypes volumePerMonth trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek successCriteria\n        hasConfidentialDescription\n        organisation { id name { sv en } }\n      }\n      capability {\n        id unit site methods equipment\n        name { sv en }\n        summary { sv en }\n        organisation { id name { sv en } }\n      }\n    }\n  }\n": typeof types.MatchDocument,
    "\n  mutation AskInterest($matchId: ID!, $version: Int!) {\n    askInterest(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n": typeof types.AskInterestDocument,
    "\n  mutation AcceptInterest($matchId: ID!, $version: Int!) {\n    acceptInterest(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n": typeof types.AcceptInterestDocument,
    "\n  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {\n    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {\n      id version state dueOn declineReason declineComment actions\n    }\n  }\n": typeof types.DeclineInterestDocument,
    "\n  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {\n    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {\n      id version state dueOn ndaSignedOn actions\n    }\n  }\n": typeof types.RecordNdaDocument,
    "\n  mutation OpenConfidential($matchId: ID!) {\n    openConfidential(matchId: $matchId) { matchId text files { id name size url } reveal { at byName field agreement } }\n  }\n": typeof types.OpenConfidentialDocument,
    "\n  mutation IntroduceMatch($matchId: ID!, $version: Int!) {\n    introduceMatch(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n": typeof types.IntroduceMatchDocument,
    "\n  mutation WithdrawMatch($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n": typeof types.WithdrawMatchDocument,
    "\n  query Needs($first: Int!, $after: String, $states: [NeedState!]) {\n    needs(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id referenceNo state kind title windowFrom windowTo expiresOn submittedAt\n          organisation { id name { sv en } }\n          matches { id state dueOn }\n        }\n      }\n    }\n  }\n": typeof types.NeedsDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id version referenceNo state kind title anonymisedSummary language\n      organisation { id name { sv en } municipality }\n      moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality\n      certifications sampleTypes volumePerMonth trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek expiresOn successCriteria\n      submittedAt publishedAt hasConfidentialDescription confidentialDescription\n      confidentialFiles { id name size url }\n      matches {\n        id version state dueOn score\n        capability { id name { sv en } unit organisation { id name { sv en } } }\n      }\n      reveals { at byName organisation { id name { sv en } } field fileName agreement matchId reason }\n      actions\n    }\n  }\n": typeof types.NeedDocument,
    "\n  query NeedCandidates($id: ID!, $first: Int!, $filter: CandidateFilterInput) {\n    need(id: $id) {\n      id\n      candidates(first: $first, filter: $filter) { totalCount edges { node { ...CandidateParts } } }\n    }\n  }\n": typeof types.NeedCandidatesDocument,
    "\n  query AlmostFit($id: ID!, $first: Int!) {\n    need(id: $id) {\n      id\n      almostFit(first: $first) { totalCount edges { node { ...CandidateParts } } }\n    }\n  }\n": typeof types.AlmostFitDocument,
    "\n  query WhyNot($id: ID!, $capabilityId: ID!) {\n    need(id: $id) {\n      id\n      whyNot(capabilityId: $capabilityId) { ...CandidateParts }\n    }\n  }\n  fragment CandidateParts on Candidate {\n    score fits\n    parts { code points reason { sv en } }\n    matches { part query { field start end text } document { field start end text } }\n    gates { code verdict hardness reason { sv en } change { words { sv en } } }\n    questions { sv en }\n    warnings { sv en }\n    match { id state }\n    capability {\n      id unit site methods equipment\n      name { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n    }\n  }\n": typeof types.WhyNotDocument,
    "\n  mutation SubmitNeed($input: SubmitNeedInput!) {\n    submitNeed(input: $input) { id referenceNo }\n  }\n": typeof types.SubmitNeedDocument,
    "\n  mutation PublishNeed($id: ID!, $version: Int!) {\n    publishNeed(id: $id, version: $version) { id version state publishedAt actions }\n  }\n": typeof types.PublishNeedDocument,
    "\n  mutation WithdrawNeed($id: ID!, $version: Int!) {\n    withdrawNeed(id: $id, version: $version) { id version state actions }\n  }\n": typeof types.WithdrawNeedDocument,
    "\n  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {\n    shortlistCapability(needId: $needId, capabilityId: $capabilityId) { id version state }\n  }\n": typeof types.ShortlistCapabilityDocument,
    "\n  query ViewAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      id\n      viewAs(stage: $stage) {\n        opensConfidential confidentialText\n        confidentialFiles { id name size url }\n        need { ...PartnerNeed }\n      }\n    }\n  }\n  # Without its id: in the cache it must stay apart from the need as the viewer sees it.\n  fragment PartnerNeed on Need {\n    title anonymisedSummary language successCriteria organisation { name { sv en } }\n    kind moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality certifications sampleTypes volumePerMonth softGates personalData ndaNeeded windowFrom windowTo budgetSek\n  }\n": typeof types.ViewAsDocument,
    "\n  query PreviewNeed($input: SubmitNeedInput!, $stage: PartnerStage!) {\n    previewNeed(input: $input) {\n      telling { field kind text }\n      viewAs(stage: $stage) { opensConfidential confidentialText confidentialFiles { id name size url } need { ...PartnerNeed } }\n    }\n  }\n": typeof types.PreviewNeedDocument,
    "\n  mutation RemoveNeedFile($id: ID!) {\n    removeNeedFile(id: $id) { id confidentialFiles { id name size url } }\n  }\n": typeof types.RemoveNeedFileDocument,
    "\n  mutation BreakGlass($needId: ID!, $reason: String!) {\n    breakGlass(needId: $needId, reason: $reason) { needId text }\n  }\n": typeof types.BreakGlassDocument,
    "\n  query Organisations($first: Int!, $after: String, $search: String, $kind: OrganisationKind) {\n    organisations(first: $first, after: $after, search: $search, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node { id kind orgnr rorId municipality website clusterRoles source retrievedAt name { sv en } }\n      }\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query People($first: Int!, $after: String, $search: String, $role: Role) {\n    people(first: $first, after: $after, search: $search, role: $role) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id version name email disabled actions\n          memberships { id version role actions organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Invitations($first: Int!, $after: String) {\n    invitations(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id version email role state expiresAt inviterName organisation { id name { sv en } } } }\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  query InitiativeChoices {\n    initiatives(first: 100) { edges { node { id title { sv en } } } }\n  }\n": typeof types.InitiativeChoicesDocument,
    "\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) { id email }\n  }\n": typeof types.InviteDocument,
    "\n  mutation ResendInvitation($id: ID!, $version: Int!) {\n    resendInvitation(id: $id, version: $version) { id version }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($id: ID!, $version: Int!) {\n    revokeInvitation(id: $id, version: $version) { id version }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation ChangeRole($membershipId: ID!, $version: Int!, $role: Role!) {\n    changeRole(membershipId: $membershipId, version: $version, role: $role)\n  }\n": typeof types.ChangeRoleDocument,
    "\n  mutation EndMembership($membershipId: ID!, $version: Int!) {\n    endMembership(membershipId: $membershipId, version: $version)\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation DisablePerson($id: ID!, $version: Int!) {\n    disablePerson(id: $id, version: $version) { id version }\n  }\n": typeof types.DisablePersonDocument,
    "\n  mutation EnablePerson($id: ID!, $version: Int!) {\n    enablePerson(id: $id, version: $version) { id version }\n  }\n": typeof types.EnablePersonDocument,
    "\n  mutation EndSessionsOfPerson($id: ID!) {\n    endSessionsOfPerson(id: $id) { id }\n  }\n": typeof types.EndSessionsOfPersonDocument,
    "\n  query Reports($first: Int!, $after: String, $states: [ReportState!]) {\n    reports(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id revision state periodFrom periodTo dueOn receiverDiarienummer\n          recipient { id name { sv en } }\n          initiative { id title { sv en } }\n        }\n      }\n    }\n  }\n": typeof types.ReportsDocument,
    "\n  query Report($id: ID!) {\n    report(id: $id) {\n      id version revision state template periodFrom periodTo dueOn signatoryName\n      receiverDiarienummer completionComment createdAt deliveredAt receivedAt actions\n      initiative { id title { sv en } }\n      recipient { id name { sv en } }\n      figures { code value unit name { sv en } rows { label date counts reason { sv en } } }\n      problems { code severity message { sv en } }\n      files { format sha256 bytes url }\n      attempts { at outcome detail messageId }\n      history { at fromState toState byName }\n    }\n  }\n": typeof types.ReportDocument,
    "\n  mutation SendReport($id: ID!, $version: Int!) {\n    sendReport(id: $id, version: $version) {\n      __typename\n      ... on Report { id version state actions }\n      ... on ReportIncomplete {\n        code\n        message { sv en }\n        problems { code severity message { sv en } }\n      }\n    }\n  }\n": typeof types.SendReportDocument,
    "\n  mutation AcknowledgeReport($id: ID!, $version: Int!, $diarienummer: String) {\n    acknowledgeReport(id: $id, version: $version, diarienummer: $diarienummer) {\n      id version state receiverDiarienummer receivedAt actions\n    }\n  }\n": typeof types.AcknowledgeReportDocument,
    "\n  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {\n    askCompletion(id: $id, version: $version, comment: $comment) { id version state completionComment actions }\n  }\n": typeof types.AskCompletionDocument,
    "\n  mutation AcceptReport($id: ID!, $version: Int!) {\n    acceptReport(id: $id, version: $version) { id version state actions }\n  }\n": typeof types.AcceptReportDocument,
    "\n  query Rounds($first: Int!, $after: String, $states: [AllocationRoundState!]) {\n    allocationRounds(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title { sv en } state mode closesAt publishedAt needCount slotCount } }\n    }\n  }\n": typeof types.RoundsDocument,
    "\n  query Round($id: ID!) {\n    allocationRound(id: $id) {\n      id version title { sv en } state mode seed closesAt openedAt closedAt publishedAt actions needCount slotCount\n      needs { id code title { sv en } referenceNo }\n      slots {\n        id code description { sv en } capacity minimum\n        capability { id name { sv en } organisation { id name { sv en } } }\n      }\n      rankings {\n        id version side origin changedAt mayEdit\n        about { id code title { sv en } summary referenceNo }\n        groups { choices { id code title { sv en } summary referenceNo place score } }\n        notAccepted { id code title { sv en } summary referenceNo place score }\n        changes { at byName byRole reason }\n      }\n      answers {\n        id side\n        about { id code title { sv en } referenceNo }\n        given { id code title { sv en } referenceNo place }\n        reasons { sv en }\n      }\n    }\n  }\n": typeof types.RoundDocument,
    "\n  query DryRun($id: ID!) {\n    allocationRound(id: $id) {\n      id\n      dryRun { ...Outcome }\n      stable: dryRun(mode: STABLE) { blockingPairs choices unplaced { id } placements { need { id } } }\n      whole: dryRun(mode: MAX_WELFARE) { blockingPairs choices unplaced { id } placements { need { id } } price { placedMore gain lose } }\n    }\n  }\n  fragment Outcome on AllocationOutcome {\n    mode oneSided stable blockingPairs choices inputsSha256 resultSha256 seed\n    placements {\n      need { id code title { sv en } referenceNo place }\n      slot { id code title { sv en } place }\n    }\n    unplaced { id code title { sv en } referenceNo }\n    checks { code passed count }\n  }\n": typeof types.DryRunDocument,
    "\n  query Published($id: ID!) {\n    allocationRound(id: $id) { id certificate outcome { ...Outcome } }\n  }\n": typeof types.PublishedDocument,
    "\n  mutation CreateRound($input: CreateAllocationRoundInput!) { createAllocationRound(input: $input) { id } }\n": typeof types.CreateRoundDocument,
    "\n  query RoundChoices {\n    needs(first: 100, states: [PUBLISHED]) { edges { node { id referenceNo title } } }\n  }\n": typeof types.RoundChoicesDocument,
    "\n  mutation OpenRound($id: ID!, $version: Int!) { openAllocationRound(id: $id, version: $version) { id version state actions } }\n": typeof types.OpenRoundDocument,
    "\n  mutation FillRound($id: ID!, $version: Int!) { fillAllocationPreferences(id: $id, version: $version) { id version state actions } }\n": typeof types.FillRoundDocument,
    "\n  mutation CloseRound($id: ID!, $version: Int!) { closeAllocationRound(id: $id, version: $version) { id version state actions } }\n": typeof types.CloseRoundDocument,
    "\n  mutation PublishRound($id: ID!, $version: Int!) { publishAllocationRound(id: $id, version: $version) { id version state actions } }\n": typeof types.PublishRoundDocument,
    "\n  mutation CancelRound($id: ID!, $version: Int!) { cancelAllocationRound(id: $id, version: $version) { id version state actions } }\n": typeof types.CancelRoundDocument,
    "\n  mutation SetRanking($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {\n    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) { id version origin }\n  }\n": typeof types.SetRankingDocument,
    "\n  query SavedSearches {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id version name watches search site kinds minScore active mail unreadCount\n          need { id referenceNo title language }\n          capabilities { id name { sv en } }\n        }\n      }\n    }\n  }\n": typeof types.SavedSearchesDocument,
    "\n  query Alerts($first: Int!, $after: String) {\n    alerts(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id searchId searchName score raisedAt readAt\n          need { id referenceNo title anonymisedSummary language kind windowFrom windowTo }\n          capability { id name { sv en } organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n": typeof types.AlertsDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) { id }\n  }\n": typeof types.SaveSearchDocument,
    "\n  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {\n    changeSavedSearch(id: $id, version: $version, input: $input) { id version active }\n  }\n": typeof types.ChangeSavedSearchDocument,
    "\n  mutation DeleteSavedSearch($id: ID!, $version: Int!) {\n    deleteSavedSearch(id: $id, version: $version)\n  }\n": typeof types.DeleteSavedSearchDocument,
    "\n  mutation MarkAlertsRead($ids: [ID!]) {\n    markAlertsRead(ids: $ids)\n  }\n": typeof types.MarkAlertsReadDocument,
    "\n  query SignInProviders {\n    signInProviders { id label { sv en } }\n  }\n": typeof types.SignInProvidersDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { expiresAt me { id } }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) { expiresAt me { id } }\n  }\n": typeof types.SignInByLinkDocument,
    "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  query Webhooks {\n    webhooks(first: 20) {\n      edges {\n        node {\n          id version url events byName createdAt pausedAt\n          deliveries { id eventName state attempts lastStatus lastFailure createdAt lastAttemptAt }\n        }\n      }\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) { webhook { id } secret }\n  }\n": typeof types.AddWebhookDocument,
    "\n  mutation RemoveWebhook($id: ID!, $version: Int!) {\n    removeWebhook(id: $id, version: $version)\n  }\n": typeof types.RemoveWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) { id version deliveries { id state } }\n  }\n": typeof types.TestWebhookDocument,
    "\n  mutation ResumeWebhook($id: ID!, $version: Int!) {\n    resumeWebhook(id: $id, version: $version) { id version pausedAt }\n  }\n": typeof types.ResumeWebhookDocument,
    "\n  query Weights {\n    weightsInUse {\n      versionNo\n      parts { code points handPoints }\n      hostBiases { points organisation { id name { sv en } } }\n    }\n    scoreWeights(first: 50) {\n      totalCount\n      edges {\n        node { id versionNo source createdAt byName reason { sv en } changes { sv en } }\n      }\n    }\n  }\n": typeof types.WeightsDocument,
    "\n  query PreviewWeights {\n    previewScoreWeights {\n      adoptable\n      reason { sv en }\n      changes { sv en }\n      parts { code points handPoints }\n      evidence { decisions pairs heldOutAccuracyPrior heldOutAccuracyLearned lowerBound }\n    }\n  }\n": typeof types.PreviewWeightsDocument,
    "\n  mutation LearnWeights($versionNo: Int!) {\n    learnScoreWeights(versionNo: $versionNo) { versionNo }\n  }\n": typeof types.LearnWeightsDocument,
    "\n  mutation RevertWeights($versionNo: Int!, $toId: ID, $reason: String!) {\n    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) { versionNo }\n  }\n": typeof types.RevertWeightsDocument,
    "\n  query OrganisationChoices($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name { sv en } } } }\n  }\n": typeof types.OrganisationChoicesDocument,
    "\n  query CapabilityChoices($search: String) {\n    capabilities(first: 20, search: $search) { edges { node { id name { sv en } organisation { id name { sv en } } } } }\n  }\n": typeof types.CapabilityChoicesDocument,
    "\n  query Findable($needs: Boolean!, $reports: Boolean!) {\n    needs(first: 50) @include(if: $needs) { edges { node { id referenceNo title } } }\n    initiatives(first: 50) { edges { node { id title { sv en } } } }\n    reports(first: 50) @include(if: $reports) { edges { node { id revision recipient { id name { sv en } } initiative { id title { sv en } } } } }\n  }\n": typeof types.FindableDocument,
    "\n  query UnreadAlerts {\n    alerts(first: 1, unreadOnly: true) { totalCount }\n  }\n": typeof types.UnreadAlertsDocument,
};
const documents: Documents = {
    "\n  subscription Events($after: Position) {\n    events(after: $after) {\n      id\n      position\n      name\n      subjectKind\n      subjectId\n      related { kind id }\n      title { sv en }\n      actorName\n      occurredAt\n    }\n  }\n": types.EventsDocument,
    "\n  query Session {\n    me {\n      id\n      name\n      email\n      language\n      secondFactorDue\n      membership {\n        id\n        role\n        workspace { id name { sv en } }\n        organisation { id name { sv en } }\n      }\n      memberships {\n        id\n        role\n        workspace { id name { sv en } }\n        organisation { id name { sv en } }\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  query Position {\n    position\n  }\n": types.PositionDocument,
    "\n  mutation RefreshSession {\n    refreshSession { expiresAt }\n  }\n": types.RefreshSessionDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { id language }\n  }\n": types.SetLanguageDocument,
    "\n  mutation UseMembership($membershipId: ID!) {\n    useMembership(membershipId: $membershipId) { id membership { id } }\n  }\n": types.UseMembershipDocument,
    "\n  query AccessTable {\n    accessTable {\n      objects {\n        name\n        isPart\n        fields\n        rules { role extent which { sv en } }\n        narrower { name rules { role extent which { sv en } } }\n      }\n      operations { kind name permission roles }\n    }\n  }\n": types.AccessTableDocument,
    "\n  query ExternalIdentities {\n    externalIdentities { id provider linkedAt }\n  }\n": types.ExternalIdentitiesDocument,
    "\n  mutation LinkExternalIdentity($provider: ID!) {\n    linkExternalIdentity(provider: $provider)\n  }\n": types.LinkExternalIdentityDocument,
    "\n  mutation UnlinkExternalIdentity($id: ID!) {\n    unlinkExternalIdentity(id: $id)\n  }\n": types.UnlinkExternalIdentityDocument,
    "\n  query Sessions {\n    sessions { id device { sv en } method startedAt lastSeenAt expiresAt current }\n  }\n": types.SessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n  query ApiTokens {\n    apiTokens { id name scopes createdAt expiresAt lastUsedAt }\n  }\n": types.ApiTokensDocument,
    "\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n": types.ApiTokenScopesDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) { token apiToken { id name } }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": types.RevokeApiTokenDocument,
    "\n  query Security {\n    accountSecurity { hasPassword mayResetPassword secondFactorOn recoveryCodesLeft }\n  }\n": types.SecurityDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation ProposeSecondFactor {\n    proposeSecondFactor { secret uri }\n  }\n": types.ProposeSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation DisableSecondFactor($proof: SecondFactorProofInput!) {\n    disableSecondFactor(proof: $proof)\n  }\n": types.DisableSecondFactorDocument,
    "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditFilterInput) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node { id position at kind personId personName role organisationName subjectKind subjectId details { name value } hash }\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query Capabilities($first: Int!, $after: String, $search: String) {\n    capabilities(first: $first, after: $after, search: $search) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind unit site biosafetyLevel gmmClass openToCompanies lastConfirmed leadTimeDays\n          name { sv en }\n          organisation { id name { sv en } }\n        }\n      }\n    }\n  }\n": types.CapabilitiesDocument,
    "\n  query Capability($id: ID!) {\n    capability(id: $id) {\n      id version unit site kind methods equipment biosafetyLevel gmmClass certifications sampleTypes clinicalSpeciality\n      capacityPerMonth leadTimeDays nextFreeOn trlFrom trlTo requiredTraining priceGroups openToCompanies validUntil lastConfirmed accessCriteriaUrl source actions\n      name { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n    }\n  }\n": types.CapabilityDocument,
    "\n  query OpenNeeds($id: ID!, $after: String) {\n    capability(id: $id) {\n      id\n      openNeeds(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id referenceNo title anonymisedSummary language kind windowFrom windowTo trlNow trlTarget score\n            parts { code points reason { sv en } }\n            matches { part query { field start end text } document { field start end text } }\n            questions { sv en }\n          }\n        }\n      }\n    }\n  }\n": types.OpenNeedsDocument,
    "\n  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {\n    updateCapability(id: $id, version: $version, input: $input) { id version }\n  }\n": types.UpdateCapabilityDocument,
    "\n  query Agenda {\n    agenda { id reason subjectKind subjectId title { sv en } dueOn overdue since }\n  }\n": types.AgendaDocument,
    "\n  query Activity($first: Int!) {\n    activity(first: $first) {\n      edges {\n        cursor\n        node { id position name subjectKind subjectId related { kind id } title { sv en } actorName occurredAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ActivityDocument,
    "\n  query Initiatives($first: Int!, $after: String) {\n    initiatives(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id stage startsOn endsOn processLeaderName\n          title { sv en }\n          organisation { id name { sv en } }\n          milestones { id title dueOn state }\n        }\n      }\n    }\n  }\n": types.InitiativesDocument,
    "\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id version stage visibility processLeaderName programme financier startsOn endsOn matchId actions\n      title { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n      participations { role organisation { id kind name { sv en } } }\n      milestones {\n        id version title dueOn state doneAt evidence\n        ownerOrganisation { id name { sv en } }\n        moves { at fromDate toDate reason byName }\n      }\n      indicators {\n        code kind unit baseline target actual countingRule\n        name { sv en }\n        definition { sv en }\n      }\n    }\n  }\n": types.InitiativeDocument,
    "\n  query MatchForInitiative($id: ID!) {\n    match(id: $id) {\n      id\n      need { id referenceNo title anonymisedSummary windowFrom windowTo organisation { id name { sv en } } }\n      capability { id name { sv en } organisation { id name { sv en } } }\n    }\n  }\n": types.MatchForInitiativeDocument,
    "\n  mutation CreateInitiative($input: CreateInitiativeInput!) {\n    createInitiative(input: $input) { id }\n  }\n": types.CreateInitiativeDocument,
    "\n  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {\n    addMilestone(initiativeId: $initiativeId, input: $input) { id version state }\n  }\n": types.AddMilestoneDocument,
    "\n  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {\n    completeMilestone(id: $id, version: $version, evidence: $evidence) { id version state doneAt evidence }\n  }\n": types.CompleteMilestoneDocument,
    "\n  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {\n    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) { id version dueOn }\n  }\n": types.MoveMilestoneDocument,
    "\n  query ReportRecipients {\n    reportRecipients { id name { sv en } }\n  }\n": types.ReportRecipientsDocument,
    "\n  mutation DraftReport($input: DraftReportInput!) {\n    draftReport(input: $input) { id }\n  }\n": types.DraftReportDocument,
    "\n  query ReceivedInvitation($token: String!) {\n    receivedInvitation(token: $token) { email role language hasAccount workspaceName { sv en } organisationName { sv en } }\n    me { id email }\n  }\n": types.ReceivedInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input)\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation AcceptInvitationBy($provider: ID!, $token: String!) {\n    acceptInvitationBy(provider: $provider, token: $token)\n  }\n": types.AcceptInvitationByDocument,
    "\n  query Letters {\n    lettersOfIntent {\n      id documentVersion signedOn signatories\n      title { sv en }\n      adoptions {\n        id decidingBody state decision meetingDate paragraph diarienummer source\n        organisation { id kind name { sv en } }\n      }\n    }\n  }\n": types.LettersDocument,
    "\n  query Matches($first: Int!, $after: String, $states: [MatchState!]) {\n    matches(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id state score dueOn\n          need { id referenceNo title kind organisation { id name { sv en } } }\n          capability { id name { sv en } organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n": types.MatchesDocument,
    "\n  query Match($id: ID!) {\n    match(id: $id) {\n      id version state score dueOn declineReason declineComment ndaSignedOn actions\n      parts { code points reason { sv en } }\n      textMatches { part query { field start end text } document { field start end text } }\n      gates { code verdict hardness reason { sv en } change { words { sv en } } }\n      initiative { id title { sv en } }\n      history { at fromState toState byRole byName }\n      need {\n        id referenceNo state kind title anonymisedSummary moneyDirection trlNow trlTarget biosafetyLevel gmmClass\n        clinicalSpeciality certifications sampleTypes volumePerMonth trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek successCriteria\n        hasConfidentialDescription\n        organisation { id name { sv en } }\n      }\n      capability {\n        id unit site methods equipment\n        name { sv en }\n        summary { sv en }\n        organisation { id name { sv en } }\n      }\n    }\n  }\n": types.MatchDocument,
    "\n  mutation AskInterest($matchId: ID!, $version: Int!) {\n    askInterest(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n": types.AskInterestDocument,
    "\n  mutation AcceptInterest($matchId: ID!, $version: Int!) {\n    acceptInterest(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n": types.AcceptInterestDocument,
    "\n  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {\n    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {\n      id version state dueOn declineReason declineComment actions\n    }\n  }\n": types.DeclineInterestDocument,
    "\n  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {\n    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {\n      id version state dueOn ndaSignedOn actions\n    }\n  }\n": types.RecordNdaDocument,
    "\n  mutation OpenConfidential($matchId: ID!) {\n    openConfidential(matchId: $matchId) { matchId text files { id name size url } reveal { at byName field agreement } }\n  }\n": types.OpenConfidentialDocument,
    "\n  mutation IntroduceMatch($matchId: ID!, $version: Int!) {\n    introduceMatch(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n": types.IntroduceMatchDocument,
    "\n  mutation WithdrawMatch($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n": types.WithdrawMatchDocument,
    "\n  query Needs($first: Int!, $after: String, $states: [NeedState!]) {\n    needs(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id referenceNo state kind title windowFrom windowTo expiresOn submittedAt\n          organisation { id name { sv en } }\n          matches { id state dueOn }\n        }\n      }\n    }\n  }\n": types.NeedsDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id version referenceNo state kind title anonymisedSummary language\n      organisation { id name { sv en } municipality }\n      moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality\n      certifications sampleTypes volumePerMonth trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek expiresOn successCriteria\n      submittedAt publishedAt hasConfidentialDescription confidentialDescription\n      confidentialFiles { id name size url }\n      matches {\n        id version state dueOn score\n        capability { id name { sv en } unit organisation { id name { sv en } } }\n      }\n      reveals { at byName organisation { id name { sv en } } field fileName agreement matchId reason }\n      actions\n    }\n  }\n": types.NeedDocument,
    "\n  query NeedCandidates($id: ID!, $first: Int!, $filter: CandidateFilterInput) {\n    need(id: $id) {\n      id\n      candidates(first: $first, filter: $filter) { totalCount edges { node { ...CandidateParts } } }\n    }\n  }\n": types.NeedCandidatesDocument,
    "\n  query AlmostFit($id: ID!, $first: Int!) {\n    need(id: $id) {\n      id\n      almostFit(first: $first) { totalCount edges { node { ...CandidateParts } } }\n    }\n  }\n": types.AlmostFitDocument,
    "\n  query WhyNot($id: ID!, $capabilityId: ID!) {\n    need(id: $id) {\n      id\n      whyNot(capabilityId: $capabilityId) { ...CandidateParts }\n    }\n  }\n  fragment CandidateParts on Candidate {\n    score fits\n    parts { code points reason { sv en } }\n    matches { part query { field start end text } document { field start end text } }\n    gates { code verdict hardness reason { sv en } change { words { sv en } } }\n    questions { sv en }\n    warnings { sv en }\n    match { id state }\n    capability {\n      id unit site methods equipment\n      name { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n    }\n  }\n": types.WhyNotDocument,
    "\n  mutation SubmitNeed($input: SubmitNeedInput!) {\n    submitNeed(input: $input) { id referenceNo }\n  }\n": types.SubmitNeedDocument,
    "\n  mutation PublishNeed($id: ID!, $version: Int!) {\n    publishNeed(id: $id, version: $version) { id version state publishedAt actions }\n  }\n": types.PublishNeedDocument,
    "\n  mutation WithdrawNeed($id: ID!, $version: Int!) {\n    withdrawNeed(id: $id, version: $version) { id version state actions }\n  }\n": types.WithdrawNeedDocument,
    "\n  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {\n    shortlistCapability(needId: $needId, capabilityId: $capabilityId) { id version state }\n  }\n": types.ShortlistCapabilityDocument,
    "\n  query ViewAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      id\n      viewAs(stage: $stage) {\n        opensConfidential confidentialText\n        confidentialFiles { id name size url }\n        need { ...PartnerNeed }\n      }\n    }\n  }\n  # Without its id: in the cache it must stay apart from the need as the viewer sees it.\n  fragment PartnerNeed on Need {\n    title anonymisedSummary language successCriteria organisation { name { sv en } }\n    kind moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality certifications sampleTypes volumePerMonth softGates personalData ndaNeeded windowFrom windowTo budgetSek\n  }\n": types.ViewAsDocument,
    "\n  query PreviewNeed($input: SubmitNeedInput!, $stage: PartnerStage!) {\n    previewNeed(input: $input) {\n      telling { field kind text }\n      viewAs(stage: $stage) { opensConfidential confidentialText confidentialFiles { id name size url } need { ...PartnerNeed } }\n    }\n  }\n": types.PreviewNeedDocument,
    "\n  mutation RemoveNeedFile($id: ID!) {\n    removeNeedFile(id: $id) { id confidentialFiles { id name size url } }\n  }\n": types.RemoveNeedFileDocument,
    "\n  mutation BreakGlass($needId: ID!, $reason: String!) {\n    breakGlass(needId: $needId, reason: $reason) { needId text }\n  }\n": types.BreakGlassDocument,
    "\n  query Organisations($first: Int!, $after: String, $search: String, $kind: OrganisationKind) {\n    organisations(first: $first, after: $after, search: $search, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node { id kind orgnr rorId municipality website clusterRoles source retrievedAt name { sv en } }\n      }\n    }\n  }\n": types.OrganisationsDocument,
    "\n  query People($first: Int!, $after: String, $search: String, $role: Role) {\n    people(first: $first, after: $after, search: $search, role: $role) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id version name email disabled actions\n          memberships { id version role actions organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Invitations($first: Int!, $after: String) {\n    invitations(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id version email role state expiresAt inviterName organisation { id name { sv en } } } }\n    }\n  }\n": types.InvitationsDocument,
    "\n  query InitiativeChoices {\n    initiatives(first: 100) { edges { node { id title { sv en } } } }\n  }\n": types.InitiativeChoicesDocument,
    "\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) { id email }\n  }\n": types.InviteDocument,
    "\n  mutation ResendInvitation($id: ID!, $version: Int!) {\n    resendInvitation(id: $id, version: $version) { id version }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($id: ID!, $version: Int!) {\n    revokeInvitation(id: $id, version: $version) { id version }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation ChangeRole($membershipId: ID!, $version: Int!, $role: Role!) {\n    changeRole(membershipId: $membershipId, version: $version, role: $role)\n  }\n": types.ChangeRoleDocument,
    "\n  mutation EndMembership($membershipId: ID!, $version: Int!) {\n    endMembership(membershipId: $membershipId, version: $version)\n  }\n": types.EndMembershipDocument,
    "\n  mutation DisablePerson($id: ID!, $version: Int!) {\n    disablePerson(id: $id, version: $version) { id version }\n  }\n": types.DisablePersonDocument,
    "\n  mutation EnablePerson($id: ID!, $version: Int!) {\n    enablePerson(id: $id, version: $version) { id version }\n  }\n": types.EnablePersonDocument,
    "\n  mutation EndSessionsOfPerson($id: ID!) {\n    endSessionsOfPerson(id: $id) { id }\n  }\n": types.EndSessionsOfPersonDocument,
    "\n  query Reports($first: Int!, $after: String, $states: [ReportState!]) {\n    reports(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id revision state periodFrom periodTo dueOn receiverDiarienummer\n          recipient { id name { sv en } }\n          initiative { id title { sv en } }\n        }\n      }\n    }\n  }\n": types.ReportsDocument,
    "\n  query Report($id: ID!) {\n    report(id: $id) {\n      id version revision state template periodFrom periodTo dueOn signatoryName\n      receiverDiarienummer completionComment createdAt deliveredAt receivedAt actions\n      initiative { id title { sv en } }\n      recipient { id name { sv en } }\n      figures { code value unit name { sv en } rows { label date counts reason { sv en } } }\n      problems { code severity message { sv en } }\n      files { format sha256 bytes url }\n      attempts { at outcome detail messageId }\n      history { at fromState toState byName }\n    }\n  }\n": types.ReportDocument,
    "\n  mutation SendReport($id: ID!, $version: Int!) {\n    sendReport(id: $id, version: $version) {\n      __typename\n      ... on Report { id version state actions }\n      ... on ReportIncomplete {\n        code\n        message { sv en }\n        problems { code severity message { sv en } }\n      }\n    }\n  }\n": types.SendReportDocument,
    "\n  mutation AcknowledgeReport($id: ID!, $version: Int!, $diarienummer: String) {\n    acknowledgeReport(id: $id, version: $version, diarienummer: $diarienummer) {\n      id version state receiverDiarienummer receivedAt actions\n    }\n  }\n": types.AcknowledgeReportDocument,
    "\n  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {\n    askCompletion(id: $id, version: $version, comment: $comment) { id version state completionComment actions }\n  }\n": types.AskCompletionDocument,
    "\n  mutation AcceptReport($id: ID!, $version: Int!) {\n    acceptReport(id: $id, version: $version) { id version state actions }\n  }\n": types.AcceptReportDocument,
    "\n  query Rounds($first: Int!, $after: String, $states: [AllocationRoundState!]) {\n    allocationRounds(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title { sv en } state mode closesAt publishedAt needCount slotCount } }\n    }\n  }\n": types.RoundsDocument,
    "\n  query Round($id: ID!) {\n    allocationRound(id: $id) {\n      id version title { sv en } state mode seed closesAt openedAt closedAt publishedAt actions needCount slotCount\n      needs { id code title { sv en } referenceNo }\n      slots {\n        id code description { sv en } capacity minimum\n        capability { id name { sv en } organisation { id name { sv en } } }\n      }\n      rankings {\n        id version side origin changedAt mayEdit\n        about { id code title { sv en } summary referenceNo }\n        groups { choices { id code title { sv en } summary referenceNo place score } }\n        notAccepted { id code title { sv en } summary referenceNo place score }\n        changes { at byName byRole reason }\n      }\n      answers {\n        id side\n        about { id code title { sv en } referenceNo }\n        given { id code title { sv en } referenceNo place }\n        reasons { sv en }\n      }\n    }\n  }\n": types.RoundDocument,
    "\n  query DryRun($id: ID!) {\n    allocationRound(id: $id) {\n      id\n      dryRun { ...Outcome }\n      stable: dryRun(mode: STABLE) { blockingPairs choices unplaced { id } placements { need { id } } }\n      whole: dryRun(mode: MAX_WELFARE) { blockingPairs choices unplaced { id } placements { need { id } } price { placedMore gain lose } }\n    }\n  }\n  fragment Outcome on AllocationOutcome {\n    mode oneSided stable blockingPairs choices inputsSha256 resultSha256 seed\n    placements {\n      need { id code title { sv en } referenceNo place }\n      slot { id code title { sv en } place }\n    }\n    unplaced { id code title { sv en } referenceNo }\n    checks { code passed count }\n  }\n": types.DryRunDocument,
    "\n  query Published($id: ID!) {\n    allocationRound(id: $id) { id certificate outcome { ...Outcome } }\n  }\n": types.PublishedDocument,
    "\n  mutation CreateRound($input: CreateAllocationRoundInput!) { createAllocationRound(input: $input) { id } }\n": types.CreateRoundDocument,
    "\n  query RoundChoices {\n    needs(first: 100, states: [PUBLISHED]) { edges { node { id referenceNo title } } }\n  }\n": types.RoundChoicesDocument,
    "\n  mutation OpenRound($id: ID!, $version: Int!) { openAllocationRound(id: $id, version: $version) { id version state actions } }\n": types.OpenRoundDocument,
    "\n  mutation FillRound($id: ID!, $version: Int!) { fillAllocationPreferences(id: $id, version: $version) { id version state actions } }\n": types.FillRoundDocument,
    "\n  mutation CloseRound($id: ID!, $version: Int!) { closeAllocationRound(id: $id, version: $version) { id version state actions } }\n": types.CloseRoundDocument,
    "\n  mutation PublishRound($id: ID!, $version: Int!) { publishAllocationRound(id: $id, version: $version) { id version state actions } }\n": types.PublishRoundDocument,
    "\n  mutation CancelRound($id: ID!, $version: Int!) { cancelAllocationRound(id: $id, version: $version) { id version state actions } }\n": types.CancelRoundDocument,
    "\n  mutation SetRanking($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {\n    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) { id version origin }\n  }\n": types.SetRankingDocument,
    "\n  query SavedSearches {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id version name watches search site kinds minScore active mail unreadCount\n          need { id referenceNo title language }\n          capabilities { id name { sv en } }\n        }\n      }\n    }\n  }\n": types.SavedSearchesDocument,
    "\n  query Alerts($first: Int!, $after: String) {\n    alerts(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id searchId searchName score raisedAt readAt\n          need { id referenceNo title anonymisedSummary language kind windowFrom windowTo }\n          capability { id name { sv en } organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n": types.AlertsDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) { id }\n  }\n": types.SaveSearchDocument,
    "\n  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {\n    changeSavedSearch(id: $id, version: $version, input: $input) { id version active }\n  }\n": types.ChangeSavedSearchDocument,
    "\n  mutation DeleteSavedSearch($id: ID!, $version: Int!) {\n    deleteSavedSearch(id: $id, version: $version)\n  }\n": types.DeleteSavedSearchDocument,
    "\n  mutation MarkAlertsRead($ids: [ID!]) {\n    markAlertsRead(ids: $ids)\n  }\n": types.MarkAlertsReadDocument,
    "\n  query SignInProviders {\n    signInProviders { id label { sv en } }\n  }\n": types.SignInProvidersDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { expiresAt me { id } }\n  }\n": types.SignInDocument,
    "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) { expiresAt me { id } }\n  }\n": types.SignInByLinkDocument,
    "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n": types.RequestSignInLinkDocument,
    "\n  query Webhooks {\n    webhooks(first: 20) {\n      edges {\n        node {\n          id version url events byName createdAt pausedAt\n          deliveries { id eventName state attempts lastStatus lastFailure createdAt lastAttemptAt }\n        }\n      }\n    }\n  }\n": types.WebhooksDocument,
    "\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) { webhook { id } secret }\n  }\n": types.AddWebhookDocument,
    "\n  mutation RemoveWebhook($id: ID!, $version: Int!) {\n    removeWebhook(id: $id, version: $version)\n  }\n": types.RemoveWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) { id version deliveries { id state } }\n  }\n": types.TestWebhookDocument,
    "\n  mutation ResumeWebhook($id: ID!, $version: Int!) {\n    resumeWebhook(id: $id, version: $version) { id version pausedAt }\n  }\n": types.ResumeWebhookDocument,
    "\n  query Weights {\n    weightsInUse {\n      versionNo\n      parts { code points handPoints }\n      hostBiases { points organisation { id name { sv en } } }\n    }\n    scoreWeights(first: 50) {\n      totalCount\n      edges {\n        node { id versionNo source createdAt byName reason { sv en } changes { sv en } }\n      }\n    }\n  }\n": types.WeightsDocument,
    "\n  query PreviewWeights {\n    previewScoreWeights {\n      adoptable\n      reason { sv en }\n      changes { sv en }\n      parts { code points handPoints }\n      evidence { decisions pairs heldOutAccuracyPrior heldOutAccuracyLearned lowerBound }\n    }\n  }\n": types.PreviewWeightsDocument,
    "\n  mutation LearnWeights($versionNo: Int!) {\n    learnScoreWeights(versionNo: $versionNo) { versionNo }\n  }\n": types.LearnWeightsDocument,
    "\n  mutation RevertWeights($versionNo: Int!, $toId: ID, $reason: String!) {\n    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) { versionNo }\n  }\n": types.RevertWeightsDocument,
    "\n  query OrganisationChoices($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name { sv en } } } }\n  }\n": types.OrganisationChoicesDocument,
    "\n  query CapabilityChoices($search: String) {\n    capabilities(first: 20, search: $search) { edges { node { id name { sv en } organisation { id name { sv en } } } } }\n  }\n": types.CapabilityChoicesDocument,
    "\n  query Findable($needs: Boolean!, $reports: Boolean!) {\n    needs(first: 50) @include(if: $needs) { edges { node { id referenceNo title } } }\n    initiatives(first: 50) { edges { node { id title { sv en } } } }\n    reports(first: 50) @include(if: $reports) { edges { node { id revision recipient { id name { sv en } } initiative { id title { sv en } } } } }\n  }\n": types.FindableDocument,
    "\n  query UnreadAlerts {\n    alerts(first: 1, unreadOnly: true) { totalCount }\n  }\n": types.UnreadAlertsDocument,
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
export function graphql(source: "\n  subscription Events($after: Position) {\n    events(after: $after) {\n      id\n      position\n      name\n      subjectKind\n      subjectId\n      related { kind id }\n      title { sv en }\n      actorName\n      occurredAt\n    }\n  }\n"): (typeof documents)["\n  subscription Events($after: Position) {\n    events(after: $after) {\n      id\n      position\n      name\n      subjectKind\n      subjectId\n      related { kind id }\n      title { sv en }\n      actorName\n      occurredAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    me {\n      id\n      name\n      email\n      language\n      secondFactorDue\n      membership {\n        id\n        role\n        workspace { id name { sv en } }\n        organisation { id name { sv en } }\n      }\n      memberships {\n        id\n        role\n        workspace { id name { sv en } }\n        organisation { id name { sv en } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    me {\n      id\n      name\n      email\n      language\n      secondFactorDue\n      membership {\n        id\n        role\n        workspace { id name { sv en } }\n        organisation { id name { sv en } }\n      }\n      memberships {\n        id\n        role\n        workspace { id name { sv en } }\n        organisation { id name { sv en } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Position {\n    position\n  }\n"): (typeof documents)["\n  query Position {\n    position\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession {\n    refreshSession { expiresAt }\n  }\n"): (typeof documents)["\n  mutation RefreshSession {\n    refreshSession { expiresAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { id language }\n  }\n"): (typeof documents)["\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { id language }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseMembership($membershipId: ID!) {\n    useMembership(membershipId: $membershipId) { id membership { id } }\n  }\n"): (typeof documents)["\n  mutation UseMembership($membershipId: ID!) {\n    useMembership(membershipId: $membershipId) { id membership { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessTable {\n    accessTable {\n      objects {\n        name\n        isPart\n        fields\n        rules { role extent which { sv en } }\n        narrower { name rules { role extent which { sv en } } }\n      }\n      operations { kind name permission roles }\n    }\n  }\n"): (typeof documents)["\n  query AccessTable {\n    accessTable {\n      objects {\n        name\n        isPart\n        fields\n        rules { role extent which { sv en } }\n        narrower { name rules { role extent which { sv en } } }\n      }\n      operations { kind name permission roles }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExternalIdentities {\n    externalIdentities { id provider linkedAt }\n  }\n"): (typeof documents)["\n  query ExternalIdentities {\n    externalIdentities { id provider linkedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkExternalIdentity($provider: ID!) {\n    linkExternalIdentity(provider: $provider)\n  }\n"): (typeof documents)["\n  mutation LinkExternalIdentity($provider: ID!) {\n    linkExternalIdentity(provider: $provider)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkExternalIdentity($id: ID!) {\n    unlinkExternalIdentity(id: $id)\n  }\n"): (typeof documents)["\n  mutation UnlinkExternalIdentity($id: ID!) {\n    unlinkExternalIdentity(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    sessions { id device { sv en } method startedAt lastSeenAt expiresAt current }\n  }\n"): (typeof documents)["\n  query Sessions {\n    sessions { id device { sv en } method startedAt lastSeenAt expiresAt current }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"): (typeof documents)["\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokens {\n    apiTokens { id name scopes createdAt expiresAt lastUsedAt }\n  }\n"): (typeof documents)["\n  query ApiTokens {\n    apiTokens { id name scopes createdAt expiresAt lastUsedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n"): (typeof documents)["\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) { token apiToken { id name } }\n  }\n"): (typeof documents)["\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) { token apiToken { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n"): (typeof documents)["\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Security {\n    accountSecurity { hasPassword mayResetPassword secondFactorOn recoveryCodesLeft }\n  }\n"): (typeof documents)["\n  query Security {\n    accountSecurity { hasPassword mayResetPassword secondFactorOn recoveryCodesLeft }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSecondFactor {\n    proposeSecondFactor { secret uri }\n  }\n"): (typeof documents)["\n  mutation ProposeSecondFactor {\n    proposeSecondFactor { secret uri }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n"): (typeof documents)["\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableSecondFactor($proof: SecondFactorProofInput!) {\n    disableSecondFactor(proof: $proof)\n  }\n"): (typeof documents)["\n  mutation DisableSecondFactor($proof: SecondFactorProofInput!) {\n    disableSecondFactor(proof: $proof)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditFilterInput) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node { id position at kind personId personName role organisationName subjectKind subjectId details { name value } hash }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEntries($first: Int!, $after: String, $filter: AuditFilterInput) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node { id position at kind personId personName role organisationName subjectKind subjectId details { name value } hash }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Capabilities($first: Int!, $after: String, $search: String) {\n    capabilities(first: $first, after: $after, search: $search) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind unit site biosafetyLevel gmmClass openToCompanies lastConfirmed leadTimeDays\n          name { sv en }\n          organisation { id name { sv en } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Capabilities($first: Int!, $after: String, $search: String) {\n    capabilities(first: $first, after: $after, search: $search) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind unit site biosafetyLevel gmmClass openToCompanies lastConfirmed leadTimeDays\n          name { sv en }\n          organisation { id name { sv en } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Capability($id: ID!) {\n    capability(id: $id) {\n      id version unit site kind methods equipment biosafetyLevel gmmClass certifications sampleTypes clinicalSpeciality\n      capacityPerMonth leadTimeDays nextFreeOn trlFrom trlTo requiredTraining priceGroups openToCompanies validUntil lastConfirmed accessCriteriaUrl source actions\n      name { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n    }\n  }\n"): (typeof documents)["\n  query Capability($id: ID!) {\n    capability(id: $id) {\n      id version unit site kind methods equipment biosafetyLevel gmmClass certifications sampleTypes clinicalSpeciality\n      capacityPerMonth leadTimeDays nextFreeOn trlFrom trlTo requiredTraining priceGroups openToCompanies validUntil lastConfirmed accessCriteriaUrl source actions\n      name { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenNeeds($id: ID!, $after: String) {\n    capability(id: $id) {\n      id\n      openNeeds(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id referenceNo title anonymisedSummary language kind windowFrom windowTo trlNow trlTarget score\n            parts { code points reason { sv en } }\n            matches { part query { field start end text } document { field start end text } }\n            questions { sv en }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenNeeds($id: ID!, $after: String) {\n    capability(id: $id) {\n      id\n      openNeeds(first: 20, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            id referenceNo title anonymisedSummary language kind windowFrom windowTo trlNow trlTarget score\n            parts { code points reason { sv en } }\n            matches { part query { field start end text } document { field start end text } }\n            questions { sv en }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {\n    updateCapability(id: $id, version: $version, input: $input) { id version }\n  }\n"): (typeof documents)["\n  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {\n    updateCapability(id: $id, version: $version, input: $input) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda {\n    agenda { id reason subjectKind subjectId title { sv en } dueOn overdue since }\n  }\n"): (typeof documents)["\n  query Agenda {\n    agenda { id reason subjectKind subjectId title { sv en } dueOn overdue since }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($first: Int!) {\n    activity(first: $first) {\n      edges {\n        cursor\n        node { id position name subjectKind subjectId related { kind id } title { sv en } actorName occurredAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Activity($first: Int!) {\n    activity(first: $first) {\n      edges {\n        cursor\n        node { id position name subjectKind subjectId related { kind id } title { sv en } actorName occurredAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Initiatives($first: Int!, $after: String) {\n    initiatives(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id stage startsOn endsOn processLeaderName\n          title { sv en }\n          organisation { id name { sv en } }\n          milestones { id title dueOn state }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Initiatives($first: Int!, $after: String) {\n    initiatives(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id stage startsOn endsOn processLeaderName\n          title { sv en }\n          organisation { id name { sv en } }\n          milestones { id title dueOn state }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id version stage visibility processLeaderName programme financier startsOn endsOn matchId actions\n      title { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n      participations { role organisation { id kind name { sv en } } }\n      milestones {\n        id version title dueOn state doneAt evidence\n        ownerOrganisation { id name { sv en } }\n        moves { at fromDate toDate reason byName }\n      }\n      indicators {\n        code kind unit baseline target actual countingRule\n        name { sv en }\n        definition { sv en }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id version stage visibility processLeaderName programme financier startsOn endsOn matchId actions\n      title { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n      participations { role organisation { id kind name { sv en } } }\n      milestones {\n        id version title dueOn state doneAt evidence\n        ownerOrganisation { id name { sv en } }\n        moves { at fromDate toDate reason byName }\n      }\n      indicators {\n        code kind unit baseline target actual countingRule\n        name { sv en }\n        definition { sv en }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchForInitiative($id: ID!) {\n    match(id: $id) {\n      id\n      need { id referenceNo title anonymisedSummary windowFrom windowTo organisation { id name { sv en } } }\n      capability { id name { sv en } organisation { id name { sv en } } }\n    }\n  }\n"): (typeof documents)["\n  query MatchForInitiative($id: ID!) {\n    match(id: $id) {\n      id\n      need { id referenceNo title anonymisedSummary windowFrom windowTo organisation { id name { sv en } } }\n      capability { id name { sv en } organisation { id name { sv en } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateInitiative($input: CreateInitiativeInput!) {\n    createInitiative(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation CreateInitiative($input: CreateInitiativeInput!) {\n    createInitiative(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {\n    addMilestone(initiativeId: $initiativeId, input: $input) { id version state }\n  }\n"): (typeof documents)["\n  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {\n    addMilestone(initiativeId: $initiativeId, input: $input) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {\n    completeMilestone(id: $id, version: $version, evidence: $evidence) { id version state doneAt evidence }\n  }\n"): (typeof documents)["\n  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {\n    completeMilestone(id: $id, version: $version, evidence: $evidence) { id version state doneAt evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {\n    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) { id version dueOn }\n  }\n"): (typeof documents)["\n  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {\n    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) { id version dueOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportRecipients {\n    reportRecipients { id name { sv en } }\n  }\n"): (typeof documents)["\n  query ReportRecipients {\n    reportRecipients { id name { sv en } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftReport($input: DraftReportInput!) {\n    draftReport(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation DraftReport($input: DraftReportInput!) {\n    draftReport(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivedInvitation($token: String!) {\n    receivedInvitation(token: $token) { email role language hasAccount workspaceName { sv en } organisationName { sv en } }\n    me { id email }\n  }\n"): (typeof documents)["\n  query ReceivedInvitation($token: String!) {\n    receivedInvitation(token: $token) { email role language hasAccount workspaceName { sv en } organisationName { sv en } }\n    me { id email }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input)\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitationBy($provider: ID!, $token: String!) {\n    acceptInvitationBy(provider: $provider, token: $token)\n  }\n"): (typeof documents)["\n  mutation AcceptInvitationBy($provider: ID!, $token: String!) {\n    acceptInvitationBy(provider: $provider, token: $token)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Letters {\n    lettersOfIntent {\n      id documentVersion signedOn signatories\n      title { sv en }\n      adoptions {\n        id decidingBody state decision meetingDate paragraph diarienummer source\n        organisation { id kind name { sv en } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Letters {\n    lettersOfIntent {\n      id documentVersion signedOn signatories\n      title { sv en }\n      adoptions {\n        id decidingBody state decision meetingDate paragraph diarienummer source\n        organisation { id kind name { sv en } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matches($first: Int!, $after: String, $states: [MatchState!]) {\n    matches(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id state score dueOn\n          need { id referenceNo title kind organisation { id name { sv en } } }\n          capability { id name { sv en } organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Matches($first: Int!, $after: String, $states: [MatchState!]) {\n    matches(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id state score dueOn\n          need { id referenceNo title kind organisation { id name { sv en } } }\n          capability { id name { sv en } organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Match($id: ID!) {\n    match(id: $id) {\n      id version state score dueOn declineReason declineComment ndaSignedOn actions\n      parts { code points reason { sv en } }\n      textMatches { part query { field start end text } document { field start end text } }\n      gates { code verdict hardness reason { sv en } change { words { sv en } } }\n      initiative { id title { sv en } }\n      history { at fromState toState byRole byName }\n      need {\n        id referenceNo state kind title anonymisedSummary moneyDirection trlNow trlTarget biosafetyLevel gmmClass\n        clinicalSpeciality certifications sampleTypes volumePerMonth trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek successCriteria\n        hasConfidentialDescription\n        organisation { id name { sv en } }\n      }\n      capability {\n        id unit site methods equipment\n        name { sv en }\n        summary { sv en }\n        organisation { id name { sv en } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Match($id: ID!) {\n    match(id: $id) {\n      id version state score dueOn declineReason declineComment ndaSignedOn actions\n      parts { code points reason { sv en } }\n      textMatches { part query { field start end text } document { field start end text } }\n      gates { code verdict hardness reason { sv en } change { words { sv en } } }\n      initiative { id title { sv en } }\n      history { at fromState toState byRole byName }\n      need {\n        id referenceNo state kind title anonymisedSummary moneyDirection trlNow trlTarget biosafetyLevel gmmClass\n        clinicalSpeciality certifications sampleTypes volumePerMonth trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek successCriteria\n        hasConfidentialDescription\n        organisation { id name { sv en } }\n      }\n      capability {\n        id unit site methods equipment\n        name { sv en }\n        summary { sv en }\n        organisation { id name { sv en } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskInterest($matchId: ID!, $version: Int!) {\n    askInterest(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n"): (typeof documents)["\n  mutation AskInterest($matchId: ID!, $version: Int!) {\n    askInterest(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInterest($matchId: ID!, $version: Int!) {\n    acceptInterest(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n"): (typeof documents)["\n  mutation AcceptInterest($matchId: ID!, $version: Int!) {\n    acceptInterest(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {\n    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {\n      id version state dueOn declineReason declineComment actions\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {\n    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {\n      id version state dueOn declineReason declineComment actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {\n    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {\n      id version state dueOn ndaSignedOn actions\n    }\n  }\n"): (typeof documents)["\n  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {\n    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {\n      id version state dueOn ndaSignedOn actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenConfidential($matchId: ID!) {\n    openConfidential(matchId: $matchId) { matchId text files { id name size url } reveal { at byName field agreement } }\n  }\n"): (typeof documents)["\n  mutation OpenConfidential($matchId: ID!) {\n    openConfidential(matchId: $matchId) { matchId text files { id name size url } reveal { at byName field agreement } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntroduceMatch($matchId: ID!, $version: Int!) {\n    introduceMatch(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n"): (typeof documents)["\n  mutation IntroduceMatch($matchId: ID!, $version: Int!) {\n    introduceMatch(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMatch($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n"): (typeof documents)["\n  mutation WithdrawMatch($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) { id version state dueOn actions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Needs($first: Int!, $after: String, $states: [NeedState!]) {\n    needs(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id referenceNo state kind title windowFrom windowTo expiresOn submittedAt\n          organisation { id name { sv en } }\n          matches { id state dueOn }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Needs($first: Int!, $after: String, $states: [NeedState!]) {\n    needs(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id referenceNo state kind title windowFrom windowTo expiresOn submittedAt\n          organisation { id name { sv en } }\n          matches { id state dueOn }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id version referenceNo state kind title anonymisedSummary language\n      organisation { id name { sv en } municipality }\n      moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality\n      certifications sampleTypes volumePerMonth trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek expiresOn successCriteria\n      submittedAt publishedAt hasConfidentialDescription confidentialDescription\n      confidentialFiles { id name size url }\n      matches {\n        id version state dueOn score\n        capability { id name { sv en } unit organisation { id name { sv en } } }\n      }\n      reveals { at byName organisation { id name { sv en } } field fileName agreement matchId reason }\n      actions\n    }\n  }\n"): (typeof documents)["\n  query Need($id: ID!) {\n    need(id: $id) {\n      id version referenceNo state kind title anonymisedSummary language\n      organisation { id name { sv en } municipality }\n      moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality\n      certifications sampleTypes volumePerMonth trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek expiresOn successCriteria\n      submittedAt publishedAt hasConfidentialDescription confidentialDescription\n      confidentialFiles { id name size url }\n      matches {\n        id version state dueOn score\n        capability { id name { sv en } unit organisation { id name { sv en } } }\n      }\n      reveals { at byName organisation { id name { sv en } } field fileName agreement matchId reason }\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedCandidates($id: ID!, $first: Int!, $filter: CandidateFilterInput) {\n    need(id: $id) {\n      id\n      candidates(first: $first, filter: $filter) { totalCount edges { node { ...CandidateParts } } }\n    }\n  }\n"): (typeof documents)["\n  query NeedCandidates($id: ID!, $first: Int!, $filter: CandidateFilterInput) {\n    need(id: $id) {\n      id\n      candidates(first: $first, filter: $filter) { totalCount edges { node { ...CandidateParts } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlmostFit($id: ID!, $first: Int!) {\n    need(id: $id) {\n      id\n      almostFit(first: $first) { totalCount edges { node { ...CandidateParts } } }\n    }\n  }\n"): (typeof documents)["\n  query AlmostFit($id: ID!, $first: Int!) {\n    need(id: $id) {\n      id\n      almostFit(first: $first) { totalCount edges { node { ...CandidateParts } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhyNot($id: ID!, $capabilityId: ID!) {\n    need(id: $id) {\n      id\n      whyNot(capabilityId: $capabilityId) { ...CandidateParts }\n    }\n  }\n  fragment CandidateParts on Candidate {\n    score fits\n    parts { code points reason { sv en } }\n    matches { part query { field start end text } document { field start end text } }\n    gates { code verdict hardness reason { sv en } change { words { sv en } } }\n    questions { sv en }\n    warnings { sv en }\n    match { id state }\n    capability {\n      id unit site methods equipment\n      name { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n    }\n  }\n"): (typeof documents)["\n  query WhyNot($id: ID!, $capabilityId: ID!) {\n    need(id: $id) {\n      id\n      whyNot(capabilityId: $capabilityId) { ...CandidateParts }\n    }\n  }\n  fragment CandidateParts on Candidate {\n    score fits\n    parts { code points reason { sv en } }\n    matches { part query { field start end text } document { field start end text } }\n    gates { code verdict hardness reason { sv en } change { words { sv en } } }\n    questions { sv en }\n    warnings { sv en }\n    match { id state }\n    capability {\n      id unit site methods equipment\n      name { sv en }\n      summary { sv en }\n      organisation { id name { sv en } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitNeed($input: SubmitNeedInput!) {\n    submitNeed(input: $input) { id referenceNo }\n  }\n"): (typeof documents)["\n  mutation SubmitNeed($input: SubmitNeedInput!) {\n    submitNeed(input: $input) { id referenceNo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishNeed($id: ID!, $version: Int!) {\n    publishNeed(id: $id, version: $version) { id version state publishedAt actions }\n  }\n"): (typeof documents)["\n  mutation PublishNeed($id: ID!, $version: Int!) {\n    publishNeed(id: $id, version: $version) { id version state publishedAt actions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawNeed($id: ID!, $version: Int!) {\n    withdrawNeed(id: $id, version: $version) { id version state actions }\n  }\n"): (typeof documents)["\n  mutation WithdrawNeed($id: ID!, $version: Int!) {\n    withdrawNeed(id: $id, version: $version) { id version state actions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {\n    shortlistCapability(needId: $needId, capabilityId: $capabilityId) { id version state }\n  }\n"): (typeof documents)["\n  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {\n    shortlistCapability(needId: $needId, capabilityId: $capabilityId) { id version state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      id\n      viewAs(stage: $stage) {\n        opensConfidential confidentialText\n        confidentialFiles { id name size url }\n        need { ...PartnerNeed }\n      }\n    }\n  }\n  # Without its id: in the cache it must stay apart from the need as the viewer sees it.\n  fragment PartnerNeed on Need {\n    title anonymisedSummary language successCriteria organisation { name { sv en } }\n    kind moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality certifications sampleTypes volumePerMonth softGates personalData ndaNeeded windowFrom windowTo budgetSek\n  }\n"): (typeof documents)["\n  query ViewAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      id\n      viewAs(stage: $stage) {\n        opensConfidential confidentialText\n        confidentialFiles { id name size url }\n        need { ...PartnerNeed }\n      }\n    }\n  }\n  # Without its id: in the cache it must stay apart from the need as the viewer sees it.\n  fragment PartnerNeed on Need {\n    title anonymisedSummary language successCriteria organisation { name { sv en } }\n    kind moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality certifications sampleTypes volumePerMonth softGates personalData ndaNeeded windowFrom windowTo budgetSek\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewNeed($input: SubmitNeedInput!, $stage: PartnerStage!) {\n    previewNeed(input: $input) {\n      telling { field kind text }\n      viewAs(stage: $stage) { opensConfidential confidentialText confidentialFiles { id name size url } need { ...PartnerNeed } }\n    }\n  }\n"): (typeof documents)["\n  query PreviewNeed($input: SubmitNeedInput!, $stage: PartnerStage!) {\n    previewNeed(input: $input) {\n      telling { field kind text }\n      viewAs(stage: $stage) { opensConfidential confidentialText confidentialFiles { id name size url } need { ...PartnerNeed } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveNeedFile($id: ID!) {\n    removeNeedFile(id: $id) { id confidentialFiles { id name size url } }\n  }\n"): (typeof documents)["\n  mutation RemoveNeedFile($id: ID!) {\n    removeNeedFile(id: $id) { id confidentialFiles { id name size url } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BreakGlass($needId: ID!, $reason: String!) {\n    breakGlass(needId: $needId, reason: $reason) { needId text }\n  }\n"): (typeof documents)["\n  mutation BreakGlass($needId: ID!, $reason: String!) {\n    breakGlass(needId: $needId, reason: $reason) { needId text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($first: Int!, $after: String, $search: String, $kind: OrganisationKind) {\n    organisations(first: $first, after: $after, search: $search, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node { id kind orgnr rorId municipality website clusterRoles source retrievedAt name { sv en } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Organisations($first: Int!, $after: String, $search: String, $kind: OrganisationKind) {\n    organisations(first: $first, after: $after, search: $search, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node { id kind orgnr rorId municipality website clusterRoles source retrievedAt name { sv en } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($first: Int!, $after: String, $search: String, $role: Role) {\n    people(first: $first, after: $after, search: $search, role: $role) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id version name email disabled actions\n          memberships { id version role actions organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($first: Int!, $after: String, $search: String, $role: Role) {\n    people(first: $first, after: $after, search: $search, role: $role) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id version name email disabled actions\n          memberships { id version role actions organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations($first: Int!, $after: String) {\n    invitations(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id version email role state expiresAt inviterName organisation { id name { sv en } } } }\n    }\n  }\n"): (typeof documents)["\n  query Invitations($first: Int!, $after: String) {\n    invitations(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id version email role state expiresAt inviterName organisation { id name { sv en } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativeChoices {\n    initiatives(first: 100) { edges { node { id title { sv en } } } }\n  }\n"): (typeof documents)["\n  query InitiativeChoices {\n    initiatives(first: 100) { edges { node { id title { sv en } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) { id email }\n  }\n"): (typeof documents)["\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) { id email }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($id: ID!, $version: Int!) {\n    resendInvitation(id: $id, version: $version) { id version }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($id: ID!, $version: Int!) {\n    resendInvitation(id: $id, version: $version) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!, $version: Int!) {\n    revokeInvitation(id: $id, version: $version) { id version }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($id: ID!, $version: Int!) {\n    revokeInvitation(id: $id, version: $version) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRole($membershipId: ID!, $version: Int!, $role: Role!) {\n    changeRole(membershipId: $membershipId, version: $version, role: $role)\n  }\n"): (typeof documents)["\n  mutation ChangeRole($membershipId: ID!, $version: Int!, $role: Role!) {\n    changeRole(membershipId: $membershipId, version: $version, role: $role)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($membershipId: ID!, $version: Int!) {\n    endMembership(membershipId: $membershipId, version: $version)\n  }\n"): (typeof documents)["\n  mutation EndMembership($membershipId: ID!, $version: Int!) {\n    endMembership(membershipId: $membershipId, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisablePerson($id: ID!, $version: Int!) {\n    disablePerson(id: $id, version: $version) { id version }\n  }\n"): (typeof documents)["\n  mutation DisablePerson($id: ID!, $version: Int!) {\n    disablePerson(id: $id, version: $version) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnablePerson($id: ID!, $version: Int!) {\n    enablePerson(id: $id, version: $version) { id version }\n  }\n"): (typeof documents)["\n  mutation EnablePerson($id: ID!, $version: Int!) {\n    enablePerson(id: $id, version: $version) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSessionsOfPerson($id: ID!) {\n    endSessionsOfPerson(id: $id) { id }\n  }\n"): (typeof documents)["\n  mutation EndSessionsOfPerson($id: ID!) {\n    endSessionsOfPerson(id: $id) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reports($first: Int!, $after: String, $states: [ReportState!]) {\n    reports(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id revision state periodFrom periodTo dueOn receiverDiarienummer\n          recipient { id name { sv en } }\n          initiative { id title { sv en } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reports($first: Int!, $after: String, $states: [ReportState!]) {\n    reports(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id revision state periodFrom periodTo dueOn receiverDiarienummer\n          recipient { id name { sv en } }\n          initiative { id title { sv en } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Report($id: ID!) {\n    report(id: $id) {\n      id version revision state template periodFrom periodTo dueOn signatoryName\n      receiverDiarienummer completionComment createdAt deliveredAt receivedAt actions\n      initiative { id title { sv en } }\n      recipient { id name { sv en } }\n      figures { code value unit name { sv en } rows { label date counts reason { sv en } } }\n      problems { code severity message { sv en } }\n      files { format sha256 bytes url }\n      attempts { at outcome detail messageId }\n      history { at fromState toState byName }\n    }\n  }\n"): (typeof documents)["\n  query Report($id: ID!) {\n    report(id: $id) {\n      id version revision state template periodFrom periodTo dueOn signatoryName\n      receiverDiarienummer completionComment createdAt deliveredAt receivedAt actions\n      initiative { id title { sv en } }\n      recipient { id name { sv en } }\n      figures { code value unit name { sv en } rows { label date counts reason { sv en } } }\n      problems { code severity message { sv en } }\n      files { format sha256 bytes url }\n      attempts { at outcome detail messageId }\n      history { at fromState toState byName }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReport($id: ID!, $version: Int!) {\n    sendReport(id: $id, version: $version) {\n      __typename\n      ... on Report { id version state actions }\n      ... on ReportIncomplete {\n        code\n        message { sv en }\n        problems { code severity message { sv en } }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendReport($id: ID!, $version: Int!) {\n    sendReport(id: $id, version: $version) {\n      __typename\n      ... on Report { id version state actions }\n      ... on ReportIncomplete {\n        code\n        message { sv en }\n        problems { code severity message { sv en } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeReport($id: ID!, $version: Int!, $diarienummer: String) {\n    acknowledgeReport(id: $id, version: $version, diarienummer: $diarienummer) {\n      id version state receiverDiarienummer receivedAt actions\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeReport($id: ID!, $version: Int!, $diarienummer: String) {\n    acknowledgeReport(id: $id, version: $version, diarienummer: $diarienummer) {\n      id version state receiverDiarienummer receivedAt actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {\n    askCompletion(id: $id, version: $version, comment: $comment) { id version state completionComment actions }\n  }\n"): (typeof documents)["\n  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {\n    askCompletion(id: $id, version: $version, comment: $comment) { id version state completionComment actions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReport($id: ID!, $version: Int!) {\n    acceptReport(id: $id, version: $version) { id version state actions }\n  }\n"): (typeof documents)["\n  mutation AcceptReport($id: ID!, $version: Int!) {\n    acceptReport(id: $id, version: $version) { id version state actions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rounds($first: Int!, $after: String, $states: [AllocationRoundState!]) {\n    allocationRounds(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title { sv en } state mode closesAt publishedAt needCount slotCount } }\n    }\n  }\n"): (typeof documents)["\n  query Rounds($first: Int!, $after: String, $states: [AllocationRoundState!]) {\n    allocationRounds(first: $first, after: $after, states: $states) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title { sv en } state mode closesAt publishedAt needCount slotCount } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Round($id: ID!) {\n    allocationRound(id: $id) {\n      id version title { sv en } state mode seed closesAt openedAt closedAt publishedAt actions needCount slotCount\n      needs { id code title { sv en } referenceNo }\n      slots {\n        id code description { sv en } capacity minimum\n        capability { id name { sv en } organisation { id name { sv en } } }\n      }\n      rankings {\n        id version side origin changedAt mayEdit\n        about { id code title { sv en } summary referenceNo }\n        groups { choices { id code title { sv en } summary referenceNo place score } }\n        notAccepted { id code title { sv en } summary referenceNo place score }\n        changes { at byName byRole reason }\n      }\n      answers {\n        id side\n        about { id code title { sv en } referenceNo }\n        given { id code title { sv en } referenceNo place }\n        reasons { sv en }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Round($id: ID!) {\n    allocationRound(id: $id) {\n      id version title { sv en } state mode seed closesAt openedAt closedAt publishedAt actions needCount slotCount\n      needs { id code title { sv en } referenceNo }\n      slots {\n        id code description { sv en } capacity minimum\n        capability { id name { sv en } organisation { id name { sv en } } }\n      }\n      rankings {\n        id version side origin changedAt mayEdit\n        about { id code title { sv en } summary referenceNo }\n        groups { choices { id code title { sv en } summary referenceNo place score } }\n        notAccepted { id code title { sv en } summary referenceNo place score }\n        changes { at byName byRole reason }\n      }\n      answers {\n        id side\n        about { id code title { sv en } referenceNo }\n        given { id code title { sv en } referenceNo place }\n        reasons { sv en }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DryRun($id: ID!) {\n    allocationRound(id: $id) {\n      id\n      dryRun { ...Outcome }\n      stable: dryRun(mode: STABLE) { blockingPairs choices unplaced { id } placements { need { id } } }\n      whole: dryRun(mode: MAX_WELFARE) { blockingPairs choices unplaced { id } placements { need { id } } price { placedMore gain lose } }\n    }\n  }\n  fragment Outcome on AllocationOutcome {\n    mode oneSided stable blockingPairs choices inputsSha256 resultSha256 seed\n    placements {\n      need { id code title { sv en } referenceNo place }\n      slot { id code title { sv en } place }\n    }\n    unplaced { id code title { sv en } referenceNo }\n    checks { code passed count }\n  }\n"): (typeof documents)["\n  query DryRun($id: ID!) {\n    allocationRound(id: $id) {\n      id\n      dryRun { ...Outcome }\n      stable: dryRun(mode: STABLE) { blockingPairs choices unplaced { id } placements { need { id } } }\n      whole: dryRun(mode: MAX_WELFARE) { blockingPairs choices unplaced { id } placements { need { id } } price { placedMore gain lose } }\n    }\n  }\n  fragment Outcome on AllocationOutcome {\n    mode oneSided stable blockingPairs choices inputsSha256 resultSha256 seed\n    placements {\n      need { id code title { sv en } referenceNo place }\n      slot { id code title { sv en } place }\n    }\n    unplaced { id code title { sv en } referenceNo }\n    checks { code passed count }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Published($id: ID!) {\n    allocationRound(id: $id) { id certificate outcome { ...Outcome } }\n  }\n"): (typeof documents)["\n  query Published($id: ID!) {\n    allocationRound(id: $id) { id certificate outcome { ...Outcome } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRound($input: CreateAllocationRoundInput!) { createAllocationRound(input: $input) { id } }\n"): (typeof documents)["\n  mutation CreateRound($input: CreateAllocationRoundInput!) { createAllocationRound(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundChoices {\n    needs(first: 100, states: [PUBLISHED]) { edges { node { id referenceNo title } } }\n  }\n"): (typeof documents)["\n  query RoundChoices {\n    needs(first: 100, states: [PUBLISHED]) { edges { node { id referenceNo title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRound($id: ID!, $version: Int!) { openAllocationRound(id: $id, version: $version) { id version state actions } }\n"): (typeof documents)["\n  mutation OpenRound($id: ID!, $version: Int!) { openAllocationRound(id: $id, version: $version) { id version state actions } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillRound($id: ID!, $version: Int!) { fillAllocationPreferences(id: $id, version: $version) { id version state actions } }\n"): (typeof documents)["\n  mutation FillRound($id: ID!, $version: Int!) { fillAllocationPreferences(id: $id, version: $version) { id version state actions } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRound($id: ID!, $version: Int!) { closeAllocationRound(id: $id, version: $version) { id version state actions } }\n"): (typeof documents)["\n  mutation CloseRound($id: ID!, $version: Int!) { closeAllocationRound(id: $id, version: $version) { id version state actions } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishRound($id: ID!, $version: Int!) { publishAllocationRound(id: $id, version: $version) { id version state actions } }\n"): (typeof documents)["\n  mutation PublishRound($id: ID!, $version: Int!) { publishAllocationRound(id: $id, version: $version) { id version state actions } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRound($id: ID!, $version: Int!) { cancelAllocationRound(id: $id, version: $version) { id version state actions } }\n"): (typeof documents)["\n  mutation CancelRound($id: ID!, $version: Int!) { cancelAllocationRound(id: $id, version: $version) { id version state actions } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRanking($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {\n    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) { id version origin }\n  }\n"): (typeof documents)["\n  mutation SetRanking($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {\n    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) { id version origin }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedSearches {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id version name watches search site kinds minScore active mail unreadCount\n          need { id referenceNo title language }\n          capabilities { id name { sv en } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SavedSearches {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id version name watches search site kinds minScore active mail unreadCount\n          need { id referenceNo title language }\n          capabilities { id name { sv en } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Alerts($first: Int!, $after: String) {\n    alerts(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id searchId searchName score raisedAt readAt\n          need { id referenceNo title anonymisedSummary language kind windowFrom windowTo }\n          capability { id name { sv en } organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Alerts($first: Int!, $after: String) {\n    alerts(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id searchId searchName score raisedAt readAt\n          need { id referenceNo title anonymisedSummary language kind windowFrom windowTo }\n          capability { id name { sv en } organisation { id name { sv en } } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {\n    changeSavedSearch(id: $id, version: $version, input: $input) { id version active }\n  }\n"): (typeof documents)["\n  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {\n    changeSavedSearch(id: $id, version: $version, input: $input) { id version active }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSavedSearch($id: ID!, $version: Int!) {\n    deleteSavedSearch(id: $id, version: $version)\n  }\n"): (typeof documents)["\n  mutation DeleteSavedSearch($id: ID!, $version: Int!) {\n    deleteSavedSearch(id: $id, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAlertsRead($ids: [ID!]) {\n    markAlertsRead(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation MarkAlertsRead($ids: [ID!]) {\n    markAlertsRead(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInProviders {\n    signInProviders { id label { sv en } }\n  }\n"): (typeof documents)["\n  query SignInProviders {\n    signInProviders { id label { sv en } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { expiresAt me { id } }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { expiresAt me { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) { expiresAt me { id } }\n  }\n"): (typeof documents)["\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) { expiresAt me { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n"): (typeof documents)["\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks {\n    webhooks(first: 20) {\n      edges {\n        node {\n          id version url events byName createdAt pausedAt\n          deliveries { id eventName state attempts lastStatus lastFailure createdAt lastAttemptAt }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Webhooks {\n    webhooks(first: 20) {\n      edges {\n        node {\n          id version url events byName createdAt pausedAt\n          deliveries { id eventName state attempts lastStatus lastFailure createdAt lastAttemptAt }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) { webhook { id } secret }\n  }\n"): (typeof documents)["\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) { webhook { id } secret }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWebhook($id: ID!, $version: Int!) {\n    removeWebhook(id: $id, version: $version)\n  }\n"): (typeof documents)["\n  mutation RemoveWebhook($id: ID!, $version: Int!) {\n    removeWebhook(id: $id, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) { id version deliveries { id state } }\n  }\n"): (typeof documents)["\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) { id version deliveries { id state } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeWebhook($id: ID!, $version: Int!) {\n    resumeWebhook(id: $id, version: $version) { id version pausedAt }\n  }\n"): (typeof documents)["\n  mutation ResumeWebhook($id: ID!, $version: Int!) {\n    resumeWebhook(id: $id, version: $version) { id version pausedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Weights {\n    weightsInUse {\n      versionNo\n      parts { code points handPoints }\n      hostBiases { points organisation { id name { sv en } } }\n    }\n    scoreWeights(first: 50) {\n      totalCount\n      edges {\n        node { id versionNo source createdAt byName reason { sv en } changes { sv en } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Weights {\n    weightsInUse {\n      versionNo\n      parts { code points handPoints }\n      hostBiases { points organisation { id name { sv en } } }\n    }\n    scoreWeights(first: 50) {\n      totalCount\n      edges {\n        node { id versionNo source createdAt byName reason { sv en } changes { sv en } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewWeights {\n    previewScoreWeights {\n      adoptable\n      reason { sv en }\n      changes { sv en }\n      parts { code points handPoints }\n      evidence { decisions pairs heldOutAccuracyPrior heldOutAccuracyLearned lowerBound }\n    }\n  }\n"): (typeof documents)["\n  query PreviewWeights {\n    previewScoreWeights {\n      adoptable\n      reason { sv en }\n      changes { sv en }\n      parts { code points handPoints }\n      evidence { decisions pairs heldOutAccuracyPrior heldOutAccuracyLearned lowerBound }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LearnWeights($versionNo: Int!) {\n    learnScoreWeights(versionNo: $versionNo) { versionNo }\n  }\n"): (typeof documents)["\n  mutation LearnWeights($versionNo: Int!) {\n    learnScoreWeights(versionNo: $versionNo) { versionNo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevertWeights($versionNo: Int!, $toId: ID, $reason: String!) {\n    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) { versionNo }\n  }\n"): (typeof documents)["\n  mutation RevertWeights($versionNo: Int!, $toId: ID, $reason: String!) {\n    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) { versionNo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationChoices($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name { sv en } } } }\n  }\n"): (typeof documents)["\n  query OrganisationChoices($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name { sv en } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapabilityChoices($search: String) {\n    capabilities(first: 20, search: $search) { edges { node { id name { sv en } organisation { id name { sv en } } } } }\n  }\n"): (typeof documents)["\n  query CapabilityChoices($search: String) {\n    capabilities(first: 20, search: $search) { edges { node { id name { sv en } organisation { id name { sv en } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Findable($needs: Boolean!, $reports: Boolean!) {\n    needs(first: 50) @include(if: $needs) { edges { node { id referenceNo title } } }\n    initiatives(first: 50) { edges { node { id title { sv en } } } }\n    reports(first: 50) @include(if: $reports) { edges { node { id revision recipient { id name { sv en } } initiative { id title { sv en } } } } }\n  }\n"): (typeof documents)["\n  query Findable($needs: Boolean!, $reports: Boolean!) {\n    needs(first: 50) @include(if: $needs) { edges { node { id referenceNo title } } }\n    initiatives(first: 50) { edges { node { id title { sv en } } } }\n    reports(first: 50) @include(if: $reports) { edges { node { id revision recipient { id name { sv en } } initiative { id title { sv en } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadAlerts {\n    alerts(first: 1, unreadOnly: true) { totalCount }\n  }\n"): (typeof documents)["\n  query UnreadAlerts {\n    alerts(first: 1, unreadOnly: true) { totalCount }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;