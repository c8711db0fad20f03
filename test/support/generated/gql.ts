/* eslint-disable */
import * as types from './graphql.js';
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
    "\n  query AccessTable {\n    accessTable {\n      objects {\n        name\n        isPart\n        fields\n        rules {\n          role\n          extent\n          which {\n            sv\n            en\n          }\n        }\n        narrower {\n          name\n          rules {\n            role\n            extent\n            which {\n              sv\n              en\n            }\n          }\n        }\n      }\n      operations {\n        kind\n        name\n        permission\n        roles\n      }\n    }\n  }\n": typeof types.AccessTableDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      email\n      language\n      membership {\n        id\n        role\n        organisation {\n          id\n        }\n        workspace {\n          id\n          slug\n        }\n      }\n      memberships {\n        id\n        role\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query MyEmail {\n    me {\n      email\n    }\n  }\n": typeof types.MyEmailDocument,
    "\n  query MyRole {\n    me {\n      email\n      membership {\n        role\n      }\n    }\n  }\n": typeof types.MyRoleDocument,
    "\n  query MyPlace {\n    me {\n      membership {\n        role\n        workspace {\n          slug\n          name {\n            sv\n          }\n        }\n        organisation {\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyPlaceDocument,
    "\n  query MyMemberships {\n    me {\n      memberships {\n        id\n        organisation {\n          id\n          name {\n            sv\n          }\n          orgnr\n          website\n        }\n      }\n    }\n  }\n": typeof types.MyMembershipsDocument,
    "\n  mutation UseMembership($membershipId: ID!) {\n    useMembership(membershipId: $membershipId) {\n      membership {\n        role\n        organisation {\n          id\n        }\n        workspace {\n          slug\n        }\n      }\n    }\n  }\n": typeof types.UseMembershipDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      language\n    }\n  }\n": typeof types.SetLanguageDocument,
    "\n  query AccountSecurity {\n    accountSecurity {\n      hasPassword\n      mayResetPassword\n      secondFactorOn\n      recoveryCodesLeft\n    }\n  }\n": typeof types.AccountSecurityDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation ProposeSecondFactor {\n    proposeSecondFactor {\n      secret\n      uri\n    }\n  }\n": typeof types.ProposeSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation DisableSecondFactor($proof: SecondFactorProofInput!) {\n    disableSecondFactor(proof: $proof)\n  }\n": typeof types.DisableSecondFactorDocument,
    "\n  query SecondFactorState {\n    me {\n      secondFactorDue\n    }\n    accountSecurity {\n      secondFactorOn\n    }\n  }\n": typeof types.SecondFactorStateDocument,
    "\n  query SecondFactorDueAndNeeds {\n    me {\n      secondFactorDue\n    }\n    needs(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.SecondFactorDueAndNeedsDocument,
    "\n  query Agenda {\n    agenda {\n      id\n      reason\n      subjectId\n      overdue\n      dueOn\n    }\n  }\n": typeof types.AgendaDocument,
    "\n  query Position {\n    position\n  }\n": typeof types.PositionDocument,
    "\n  query Activity($first: Int, $after: String) {\n    activity(first: $first, after: $after) {\n      edges {\n        node {\n          name\n          position\n          subjectKind\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            kind\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ActivityDocument,
    "\n  subscription Events($after: Position) {\n    events(after: $after) {\n      position\n      name\n      subjectKind\n      subjectId\n      related {\n        kind\n        id\n      }\n      title {\n        sv\n        en\n      }\n      actorName\n    }\n  }\n": typeof types.EventsDocument,
    "\n  query Counts {\n    needs(first: 1) {\n      totalCount\n    }\n    matches(first: 1) {\n      totalCount\n    }\n    allocationRounds(first: 1) {\n      totalCount\n    }\n    agenda {\n      id\n    }\n  }\n": typeof types.CountsDocument,
    "\n  query Agreements($first: Int = 20, $after: String) {\n    agreements(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          version\n          type\n          signedOn\n          validFrom\n          validTo\n          diarienummer\n          actions\n          parties {\n            id\n            name {\n              sv\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.AgreementsDocument,
    "\n  mutation RecordAgreement($input: AgreementInput!, $idempotencyKey: String) {\n    recordAgreement(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      version\n      type\n      validTo\n      parties {\n        id\n      }\n    }\n  }\n": typeof types.RecordAgreementDocument,
    "\n  mutation ChangeAgreement($id: ID!, $version: Int!, $input: AgreementInput!) {\n    changeAgreement(id: $id, version: $version, input: $input) {\n      id\n      version\n      type\n      validTo\n      diarienummer\n      parties {\n        id\n      }\n    }\n  }\n": typeof types.ChangeAgreementDocument,
    "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      scopes\n      lastUsedAt\n    }\n  }\n": typeof types.ApiTokensDocument,
    "\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n": typeof types.ApiTokenScopesDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      token\n      apiToken {\n        id\n        name\n        scopes\n        createdAt\n        expiresAt\n        lastUsedAt\n      }\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditFilterInput) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          position\n          at\n          kind\n          personId\n          personName\n          role\n          organisationName\n          subjectKind\n          subjectId\n          details {\n            name\n            value\n          }\n          hash\n        }\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  fragment Judged on Candidate {\n    score\n    fits\n    parts {\n      code\n      feature\n      weight\n      points\n      reason {\n        sv\n        en\n      }\n    }\n    gates {\n      code\n      verdict\n      hardness\n      reason {\n        sv\n        en\n      }\n      change {\n        side\n        field\n        from\n        to\n        words {\n          sv\n          en\n        }\n      }\n    }\n    questions {\n      sv\n      en\n    }\n    warnings {\n      sv\n      en\n    }\n    capability {\n      id\n      organisation {\n        id\n      }\n    }\n  }\n": typeof types.JudgedFragmentDoc,
    "\n  fragment JudgedList on CandidateConnection {\n    totalCount\n    edges {\n      cursor\n      node {\n        ...Judged\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.JudgedListFragmentDoc,
    "\n  query CandidateLists($id: ID!) {\n    need(id: $id) {\n      candidates(first: 100) {\n        ...JudgedList\n      }\n      almostFit(first: 100) {\n        ...JudgedList\n      }\n    }\n  }\n": typeof types.CandidateListsDocument,
    "\n  query FilteredCandidates($id: ID!, $first: Int = 100, $after: String, $filter: CandidateFilterInput) {\n    need(id: $id) {\n      candidates(first: $first, after: $after, filter: $filter) {\n        ...JudgedList\n      }\n    }\n  }\n": typeof types.FilteredCandidatesDocument,
    "\n  query WhyNot($id: ID!, $capabilityId: ID!) {\n    need(id: $id) {\n      whyNot(capabilityId: $capabilityId) {\n        ...Judged\n      }\n    }\n  }\n": typeof types.WhyNotDocument,
    "\n  query CandidateHosts($id: ID!) {\n    need(id: $id) {\n      candidates(first: 100) {\n        edges {\n          node {\n            capability {\n              id\n              organisation {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CandidateHostsDocument,
    "\n  query FoundByWords($id: ID!, $search: String!) {\n    need(id: $id) {\n      candidates(filter: { search: $search }) {\n        totalCount\n      }\n    }\n    alerts {\n      edges {\n        node {\n          searchId\n        }\n      }\n    }\n  }\n": typeof types.FoundByWordsDocument,
    "\n  query Capability($id: ID!) {\n    capability(id: $id) {\n      openToCompanies\n      biosafetyLevel\n      validUntil\n      leadTimeDays\n      gmmClass\n      name {\n        sv\n        en\n      }\n      organisation {\n        id\n      }\n    }\n  }\n": typeof types.CapabilityDocument,
    "\n  query Capabilities($search: String) {\n    capabilities(first: 100, search: $search) {\n      totalCount\n      edges {\n        node {\n          id\n          name {\n            sv\n          }\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.CapabilitiesDocument,
    "\n  query CapabilityCount {\n    capabilities {\n      totalCount\n    }\n  }\n": typeof types.CapabilityCountDocument,
    "\n  query OpenNeeds($id: ID!) {\n    capability(id: $id) {\n      openNeeds(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n            referenceNo\n            title\n            anonymisedSummary\n            kind\n            windowFrom\n            windowTo\n            trlNow\n            trlTarget\n            score\n            parts {\n              code\n              points\n              reason {\n                sv\n                en\n              }\n            }\n            gates {\n              code\n              verdict\n              reason {\n                sv\n                en\n              }\n            }\n            questions {\n              sv\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpenNeedsDocument,
    "\n  query OpenNeedTitles($id: ID!) {\n    capability(id: $id) {\n      openNeeds {\n        totalCount\n        edges {\n          node {\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpenNeedTitlesDocument,
    "\n  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {\n    updateCapability(id: $id, version: $version, input: $input) {\n      id\n      version\n      biosafetyLevel\n      leadTimeDays\n      nextFreeOn\n      openToCompanies\n      validUntil\n      lastConfirmed\n      capacityPerMonth\n    }\n  }\n": typeof types.UpdateCapabilityDocument,
    "\n  mutation OpenConfidential($matchId: ID!) {\n    openConfidential(matchId: $matchId) {\n      matchId\n      text\n      reveal {\n        at\n        byName\n        field\n        agreement\n        matchId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": typeof types.OpenConfidentialDocument,
    "\n  mutation BreakGlass($needId: ID!, $reason: String!) {\n    breakGlass(needId: $needId, reason: $reason) {\n      text\n      reveal {\n        byName\n        matchId\n        reason\n      }\n    }\n  }\n": typeof types.BreakGlassDocument,
    "\n  query NeedConfidential($id: ID!) {\n    need(id: $id) {\n      confidentialDescription\n      hasConfidentialDescription\n    }\n  }\n": typeof types.NeedConfidentialDocument,
    "\n  query Reveals($id: ID!) {\n    need(id: $id) {\n      reveals {\n        at\n        byName\n        field\n        agreement\n        matchId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": typeof types.RevealsDocument,
    "\n  query RevealReasons($id: ID!) {\n    need(id: $id) {\n      reveals {\n        byName\n        matchId\n        reason\n        field\n      }\n    }\n  }\n": typeof types.RevealReasonsDocument,
    "\n  query GuardedFields($id: ID!) {\n    need(id: $id) {\n      title\n      confidentialDescription\n      candidates {\n        totalCount\n        edges {\n          cursor\n        }\n      }\n      reveals {\n        byName\n      }\n    }\n  }\n": typeof types.GuardedFieldsDocument,
    "\n  query MatchExplanation($id: ID!) {\n    match(id: $id) {\n      parts {\n        code\n      }\n      gates {\n        code\n      }\n      textMatches {\n        part\n      }\n    }\n  }\n": typeof types.MatchExplanationDocument,
    "\n  query WordsOfNeeds {\n    needs(first: 100) {\n      edges {\n        node {\n          title\n          anonymisedSummary\n          confidentialDescription\n          successCriteria\n          matches {\n            parts {\n              reason {\n                sv\n                en\n              }\n            }\n            textMatches {\n              query {\n                text\n              }\n              document {\n                text\n              }\n            }\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          title {\n            sv\n            en\n          }\n        }\n      }\n    }\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n  }\n": typeof types.WordsOfNeedsDocument,
    "\n  query WordsOfMatches {\n    needs(first: 100) {\n      edges {\n        node {\n          title\n          anonymisedSummary\n          successCriteria\n          confidentialDescription\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          parts {\n            reason {\n              sv\n              en\n            }\n          }\n          gates {\n            reason {\n              sv\n              en\n            }\n          }\n          textMatches {\n            query {\n              text\n            }\n            document {\n              text\n            }\n          }\n          history {\n            byName\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          name\n          title {\n            sv\n            en\n          }\n        }\n      }\n    }\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n  }\n": typeof types.WordsOfMatchesDocument,
    "\n  fragment WholeMatch on Match {\n    id\n    state\n    score\n    declineReason\n    declineComment\n    dueOn\n    ndaSignedOn\n    actions\n    capability {\n      id\n      name {\n        sv\n        en\n      }\n      summary {\n        sv\n        en\n      }\n      organisation {\n        id\n        name {\n          sv\n          en\n        }\n      }\n    }\n    parts {\n      code\n      reason {\n        sv\n        en\n      }\n    }\n    textMatches {\n      query {\n        text\n      }\n      document {\n        text\n      }\n    }\n    gates {\n      code\n      reason {\n        sv\n        en\n      }\n    }\n    history {\n      byName\n      byRole\n      toState\n    }\n    initiative {\n      id\n    }\n  }\n": typeof types.WholeMatchFragmentDoc,
    "\n  query PathsToMatch($id: ID!, $needId: ID!) {\n    match(id: $id) {\n      ...WholeMatch\n      need {\n        reveals {\n          byName\n          organisation {\n            name {\n              sv\n            }\n          }\n        }\n        matches {\n          ...WholeMatch\n        }\n      }\n    }\n    need(id: $needId) {\n      reveals {\n        byName\n      }\n      candidates {\n        edges {\n          node {\n            capability {\n              id\n            }\n          }\n        }\n      }\n      almostFit {\n        edges {\n          node {\n            capability {\n              id\n            }\n          }\n        }\n      }\n      matches {\n        ...WholeMatch\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          ...WholeMatch\n        }\n      }\n    }\n    needs(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.PathsToMatchDocument,
    "\n  query AgendaAndActivity {\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          name\n          subjectKind\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            kind\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.AgendaAndActivityDocument,
    "\n  query PathsToCompany($id: ID!, $needId: ID!) {\n    match(id: $id) {\n      need {\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n      history {\n        byName\n      }\n    }\n    need(id: $needId) {\n      organisation {\n        id\n      }\n      matches {\n        need {\n          organisation {\n            id\n          }\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          id\n          need {\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          actorName\n        }\n      }\n    }\n  }\n": typeof types.PathsToCompanyDocument,
    "\n  mutation CreateInitiative($input: CreateInitiativeInput!) {\n    createInitiative(input: $input) {\n      id\n      stage\n      visibility\n      organisation {\n        id\n      }\n      participations {\n        role\n        organisation {\n          id\n        }\n      }\n      milestones {\n        id\n        title\n        dueOn\n        state\n        version\n      }\n      matchId\n      actions\n    }\n  }\n": typeof types.CreateInitiativeDocument,
    "\n  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {\n    addMilestone(initiativeId: $initiativeId, input: $input) {\n      id\n      state\n      version\n      title\n    }\n  }\n": typeof types.AddMilestoneDocument,
    "\n  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {\n    completeMilestone(id: $id, version: $version, evidence: $evidence) {\n      state\n      version\n      evidence\n      doneAt\n    }\n  }\n": typeof types.CompleteMilestoneDocument,
    "\n  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {\n    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) {\n      dueOn\n      version\n      moves {\n        fromDate\n        toDate\n        reason\n        byName\n      }\n    }\n  }\n": typeof types.MoveMilestoneDocument,
    "\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id\n      matchId\n      milestones {\n        id\n        evidence\n      }\n    }\n  }\n": typeof types.InitiativeDocument,
    "\n  query Milestones($id: ID!) {\n    initiative(id: $id) {\n      milestones {\n        id\n        state\n        version\n      }\n    }\n  }\n": typeof types.MilestonesDocument,
    "\n  query Initiatives {\n    initiatives(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.InitiativesDocument,
    "\n  query InitiativeWorkings {\n    initiatives(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          matchId\n          actions\n          milestones {\n            evidence\n          }\n          organisation {\n            name {\n              sv\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.InitiativeWorkingsDocument,
    "\n  query Invitations {\n    invitations(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          email\n          role\n          state\n          inviterName\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      id\n      version\n      state\n      email\n      inviterName\n    }\n  }\n": typeof types.InviteDocument,
    "\n  mutation ResendInvitation($id: ID!, $version: Int!) {\n    resendInvitation(id: $id, version: $version) {\n      id\n      version\n      state\n      expiresAt\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($id: ID!, $version: Int!) {\n    revokeInvitation(id: $id, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  query ReceivedInvitation($token: String!) {\n    receivedInvitation(token: $token) {\n      email\n      role\n      language\n      hasAccount\n      workspaceName {\n        sv\n        en\n      }\n      organisationName {\n        sv\n      }\n    }\n  }\n": typeof types.ReceivedInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input)\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation AcceptInvitationBy($provider: ID!, $token: String!) {\n    acceptInvitationBy(provider: $provider, token: $token)\n  }\n": typeof types.AcceptInvitationByDocument,
    "\n  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {\n    shortlistCapability(needId: $needId, capabilityId: $capabilityId) {\n      id\n      state\n      version\n      dueOn\n      actions\n    }\n  }\n": typeof types.ShortlistCapabilityDocument,
    "\n  mutation AskInterest($matchId: ID!, $version: Int!) {\n    askInterest(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.AskInterestDocument,
    "\n  mutation AcceptInterest($matchId: ID!, $version: Int!) {\n    acceptInterest(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.AcceptInterestDocument,
    "\n  mutation IntroduceMatch($matchId: ID!, $version: Int!) {\n    introduceMatch(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.IntroduceMatchDocument,
    "\n  mutation WithdrawMatch($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.WithdrawMatchDocument,
    "\n  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {\n    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.DeclineInterestDocument,
    "\n  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {\n    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.RecordNdaDocument,
    "\n  query Match($id: ID!) {\n    match(id: $id) {\n      id\n      state\n      version\n      dueOn\n      actions\n      declineReason\n      declineComment\n    }\n  }\n": typeof types.MatchDocument,
    "\n  query MatchParties($id: ID!) {\n    match(id: $id) {\n      id\n      state\n      dueOn\n      ndaSignedOn\n      need {\n        id\n        organisation {\n          id\n        }\n      }\n      capability {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": typeof types.MatchPartiesDocument,
    "\n  query MatchHistory($id: ID!) {\n    match(id: $id) {\n      history {\n        toState\n        byName\n      }\n    }\n  }\n": typeof types.MatchHistoryDocument,
    "\n  query MatchGates($id: ID!) {\n    match(id: $id) {\n      gates {\n        code\n      }\n    }\n  }\n": typeof types.MatchGatesDocument,
    "\n  query MatchInitiative($id: ID!) {\n    match(id: $id) {\n      initiative {\n        id\n      }\n    }\n  }\n": typeof types.MatchInitiativeDocument,
    "\n  query Matches($states: [MatchState!]) {\n    matches(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          need {\n            id\n            organisation {\n              id\n            }\n          }\n          capability {\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MatchesDocument,
    "\n  query MatchesWithTitles {\n    matches(first: 100) {\n      edges {\n        node {\n          id\n          need {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.MatchesWithTitlesDocument,
    "\n  query MatchCount {\n    matches {\n      totalCount\n    }\n  }\n": typeof types.MatchCountDocument,
    "\n  query NeedFiles($id: ID!) {\n    need(id: $id) {\n      confidentialFiles {\n        id\n        name\n        kind\n        size\n        addedAt\n        url\n      }\n    }\n  }\n": typeof types.NeedFilesDocument,
    "\n  mutation OpenFiles($matchId: ID!) {\n    openConfidential(matchId: $matchId) {\n      files {\n        id\n        name\n        url\n      }\n    }\n  }\n": typeof types.OpenFilesDocument,
    "\n  query FileReveals($id: ID!) {\n    need(id: $id) {\n      reveals {\n        field\n        fileName\n        byName\n        agreement\n        matchId\n      }\n    }\n  }\n": typeof types.FileRevealsDocument,
    "\n  query FilesViewedAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      viewAs(stage: $stage) {\n        confidentialFiles {\n          id\n        }\n        need {\n          confidentialFiles {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.FilesViewedAsDocument,
    "\n  mutation RemoveNeedFile($id: ID!) {\n    removeNeedFile(id: $id) {\n      id\n      confidentialFiles {\n        id\n      }\n    }\n  }\n": typeof types.RemoveNeedFileDocument,
    "\n  mutation SubmitNeed($input: SubmitNeedInput!) {\n    submitNeed(input: $input) {\n      id\n      state\n      version\n      referenceNo\n      organisation {\n        id\n      }\n      actions\n    }\n  }\n": typeof types.SubmitNeedDocument,
    "\n  mutation PublishNeed($id: ID!, $version: Int!) {\n    publishNeed(id: $id, version: $version) {\n      id\n      state\n      version\n      publishedAt\n    }\n  }\n": typeof types.PublishNeedDocument,
    "\n  mutation WithdrawNeed($id: ID!, $version: Int!) {\n    withdrawNeed(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.WithdrawNeedDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.NeedDocument,
    "\n  query NeedActions($id: ID!) {\n    need(id: $id) {\n      actions\n    }\n  }\n": typeof types.NeedActionsDocument,
    "\n  query NeedTitle($id: ID!) {\n    need(id: $id) {\n      id\n      title\n    }\n  }\n": typeof types.NeedTitleDocument,
    "\n  query NeedMatches($id: ID!) {\n    need(id: $id) {\n      matches {\n        id\n      }\n    }\n  }\n": typeof types.NeedMatchesDocument,
    "\n  query Needs($states: [NeedState!]) {\n    needs(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.NeedsDocument,
    "\n  query NeedCount {\n    needs {\n      totalCount\n    }\n  }\n": typeof types.NeedCountDocument,
    "\n  query FirstNeed {\n    needs(first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.FirstNeedDocument,
    "\n  query SightOfNeeds {\n    needs(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n    agenda {\n      subjectId\n    }\n  }\n": typeof types.SightOfNeedsDocument,
    "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      source\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query Organisations($search: String, $kind: OrganisationKind) {\n    organisations(first: 100, search: $search, kind: $kind) {\n      totalCount\n      edges {\n        node {\n          kind\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query OrganisationCount($search: String) {\n    organisations(first: 1, search: $search) {\n      totalCount\n    }\n  }\n": typeof types.OrganisationCountDocument,
    "\n  query LettersOfIntent {\n    lettersOfIntent {\n      title {\n        sv\n        en\n      }\n      signedOn\n      signatories\n      adoptions {\n        state\n        decision\n        source\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n": typeof types.LettersOfIntentDocument,
    "\n  query OrganisationsPage($first: Int, $after: String) {\n    page: organisations(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisationsPageDocument,
    "\n  query CapabilitiesPage($first: Int, $after: String) {\n    page: capabilities(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CapabilitiesPageDocument,
    "\n  query NeedsPage($first: Int, $after: String) {\n    page: needs(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NeedsPageDocument,
    "\n  query MatchesPage($first: Int, $after: String) {\n    page: matches(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MatchesPageDocument,
    "\n  query InitiativesPage($first: Int, $after: String) {\n    page: initiatives(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InitiativesPageDocument,
    "\n  query ReportsPage($first: Int, $after: String) {\n    page: reports(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ReportsPageDocument,
    "\n  query AllocationRoundsPage($first: Int, $after: String) {\n    page: allocationRounds(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AllocationRoundsPageDocument,
    "\n  query SavedSearchesPage($first: Int, $after: String) {\n    page: savedSearches(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SavedSearchesPageDocument,
    "\n  query ActivityPage($first: Int, $after: String) {\n    page: activity(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          subjectId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ActivityPageDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      email\n      disabled\n      actions\n      memberships {\n        id\n        version\n        role\n        initiativeId\n        actions\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  query People($search: String, $role: Role) {\n    people(first: 100, search: $search, role: $role) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n          email\n          memberships {\n            role\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation ChangeRole($membershipId: ID!, $version: Int!, $role: Role!) {\n    changeRole(membershipId: $membershipId, version: $version, role: $role)\n  }\n": typeof types.ChangeRoleDocument,
    "\n  mutation EndMembership($membershipId: ID!, $version: Int!) {\n    endMembership(membershipId: $membershipId, version: $version)\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation DisablePerson($id: ID!, $version: Int!) {\n    disablePerson(id: $id, version: $version) {\n      id\n      version\n      disabled\n      actions\n    }\n  }\n": typeof types.DisablePersonDocument,
    "\n  mutation EnablePerson($id: ID!, $version: Int!) {\n    enablePerson(id: $id, version: $version) {\n      id\n      version\n      disabled\n      actions\n    }\n  }\n": typeof types.EnablePersonDocument,
    "\n  mutation EndSessionsOfPerson($id: ID!) {\n    endSessionsOfPerson(id: $id) {\n      id\n    }\n  }\n": typeof types.EndSessionsOfPersonDocument,
    "\n  mutation DraftReport($input: DraftReportInput!) {\n    draftReport(input: $input) {\n      id\n      state\n      revision\n      version\n      actions\n      problems {\n        code\n        severity\n      }\n    }\n  }\n": typeof types.DraftReportDocument,
    "\n  mutation SendReport($id: ID!, $version: Int!) {\n    sendReport(id: $id, version: $version) {\n      __typename\n      ... on Report {\n        id\n        state\n        signatoryName\n      }\n      ... on ReportIncomplete {\n        code\n        message {\n          sv\n          en\n        }\n        problems {\n          code\n          severity\n          message {\n            sv\n            en\n          }\n        }\n      }\n    }\n  }\n": typeof types.SendReportDocument,
    "\n  mutation AcknowledgeReport($id: ID!, $version: Int!, $diarienummer: String) {\n    acknowledgeReport(id: $id, version: $version, diarienummer: $diarienummer) {\n      state\n      receivedAt\n      receiverDiarienummer\n      actions\n    }\n  }\n": typeof types.AcknowledgeReportDocument,
    "\n  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {\n    askCompletion(id: $id, version: $version, comment: $comment) {\n      state\n      completionComment\n    }\n  }\n": typeof types.AskCompletionDocument,
    "\n  mutation AcceptReport($id: ID!, $version: Int!) {\n    acceptReport(id: $id, version: $version) {\n      state\n      actions\n    }\n  }\n": typeof types.AcceptReportDocument,
    "\n  query Report($id: ID!) {\n    report(id: $id) {\n      state\n      version\n      revision\n      receiverDiarienummer\n      figures {\n        code\n        value\n        rows {\n          label\n          counts\n        }\n      }\n      files {\n        format\n        sha256\n        bytes\n        url\n      }\n      attempts {\n        outcome\n        messageId\n      }\n      history {\n        fromState\n        toState\n        byName\n      }\n    }\n  }\n": typeof types.ReportDocument,
    "\n  query ReportState($id: ID!) {\n    report(id: $id) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.ReportStateDocument,
    "\n  query Reports($states: [ReportState!]) {\n    reports(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n        }\n      }\n    }\n  }\n": typeof types.ReportsDocument,
    "\n  query ReportCount {\n    reports {\n      totalCount\n    }\n  }\n": typeof types.ReportCountDocument,
    "\n  query SightOfReports {\n    reports(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          recipient {\n            id\n          }\n        }\n      }\n    }\n    agenda {\n      subjectId\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          subjectKind\n          subjectId\n        }\n      }\n    }\n  }\n": typeof types.SightOfReportsDocument,
    "\n  query ReportRecipients {\n    reportRecipients {\n      id\n    }\n  }\n": typeof types.ReportRecipientsDocument,
    "\n  mutation CreateAllocationRound($input: CreateAllocationRoundInput!) {\n    createAllocationRound(input: $input) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.CreateAllocationRoundDocument,
    "\n  mutation OpenAllocationRound($id: ID!, $version: Int!) {\n    openAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.OpenAllocationRoundDocument,
    "\n  mutation CloseAllocationRound($id: ID!, $version: Int!) {\n    closeAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.CloseAllocationRoundDocument,
    "\n  mutation PublishAllocationRound($id: ID!, $version: Int!) {\n    publishAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.PublishAllocationRoundDocument,
    "\n  mutation CancelAllocationRound($id: ID!, $version: Int!) {\n    cancelAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.CancelAllocationRoundDocument,
    "\n  mutation FillAllocationPreferences($id: ID!, $version: Int!) {\n    fillAllocationPreferences(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.FillAllocationPreferencesDocument,
    "\n  mutation SetAllocationPreferences($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {\n    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) {\n      id\n      version\n      origin\n      mayEdit\n      groups {\n        choices {\n          id\n        }\n      }\n      notAccepted {\n        id\n      }\n    }\n  }\n": typeof types.SetAllocationPreferencesDocument,
    "\n  query AllocationRound($id: ID!) {\n    allocationRound(id: $id) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.AllocationRoundDocument,
    "\n  query AllocationRounds($states: [AllocationRoundState!]) {\n    allocationRounds(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          needCount\n          slotCount\n        }\n      }\n    }\n  }\n": typeof types.AllocationRoundsDocument,
    "\n  query AllocationRoundCount {\n    allocationRounds {\n      totalCount\n    }\n  }\n": typeof types.AllocationRoundCountDocument,
    "\n  query RoundSlots($id: ID!) {\n    allocationRound(id: $id) {\n      slots {\n        id\n      }\n    }\n  }\n": typeof types.RoundSlotsDocument,
    "\n  query Rankings($id: ID!) {\n    allocationRound(id: $id) {\n      rankings {\n        id\n        version\n        side\n        origin\n        mayEdit\n        about {\n          id\n        }\n        groups {\n          choices {\n            id\n          }\n        }\n        notAccepted {\n          id\n        }\n      }\n    }\n  }\n": typeof types.RankingsDocument,
    "\n  query RankingChanges($id: ID!) {\n    allocationRound(id: $id) {\n      rankings {\n        id\n        changes {\n          byName\n          byRole\n          reason\n        }\n      }\n    }\n  }\n": typeof types.RankingChangesDocument,
    "\n  query RoundAnswers($id: ID!) {\n    allocationRound(id: $id) {\n      state\n      answers {\n        side\n        given {\n          id\n          place\n        }\n        reasons {\n          sv\n          en\n        }\n      }\n    }\n  }\n": typeof types.RoundAnswersDocument,
    "\n  fragment Outcome on AllocationOutcome {\n    mode\n    placements {\n      need {\n        id\n        place\n      }\n      slot {\n        id\n        place\n      }\n    }\n    unplaced {\n      id\n    }\n    oneSided\n    checks {\n      code\n      passed\n      count\n    }\n    stable\n    blockingPairs\n    price {\n      blockingPairs\n      placedMore\n      gain\n      lose\n    }\n    choices\n    inputsSha256\n    resultSha256\n    seed\n  }\n": typeof types.OutcomeFragmentDoc,
    "\n  query DryRun($id: ID!, $mode: AllocationMode) {\n    allocationRound(id: $id) {\n      dryRun(mode: $mode) {\n        ...Outcome\n      }\n    }\n  }\n": typeof types.DryRunDocument,
    "\n  query PublishedOutcome($id: ID!) {\n    allocationRound(id: $id) {\n      outcome {\n        ...Outcome\n      }\n      certificate\n    }\n  }\n": typeof types.PublishedOutcomeDocument,
    "\n  query WholeRound($id: ID!) {\n    allocationRound(id: $id) {\n      needs {\n        id\n        title {\n          sv\n        }\n      }\n      slots {\n        id\n        capability {\n          id\n          organisation {\n            id\n          }\n        }\n      }\n      needCount\n      outcome {\n        mode\n      }\n      certificate\n      rankings {\n        about {\n          id\n          title {\n            sv\n          }\n          summary\n          referenceNo\n        }\n        groups {\n          choices {\n            id\n            title {\n              sv\n            }\n            summary\n            referenceNo\n            score\n          }\n        }\n        notAccepted {\n          id\n        }\n        changes {\n          byName\n        }\n      }\n      answers {\n        reasons {\n          sv\n        }\n      }\n    }\n  }\n": typeof types.WholeRoundDocument,
    "\n  fragment SearchFacts on SavedSearch {\n    id\n    version\n    name\n    watches\n    active\n    mail\n    minScore\n    search\n    site\n    kinds\n    unreadCount\n    need {\n      id\n    }\n    capabilities {\n      id\n    }\n  }\n": typeof types.SearchFactsFragmentDoc,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      ...SearchFacts\n    }\n  }\n": typeof types.SaveSearchDocument,
    "\n  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {\n    changeSavedSearch(id: $id, version: $version, input: $input) {\n      ...SearchFacts\n    }\n  }\n": typeof types.ChangeSavedSearchDocument,
    "\n  mutation DeleteSavedSearch($id: ID!, $version: Int!) {\n    deleteSavedSearch(id: $id, version: $version)\n  }\n": typeof types.DeleteSavedSearchDocument,
    "\n  query SavedSearches {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          ...SearchFacts\n        }\n      }\n    }\n  }\n": typeof types.SavedSearchesDocument,
    "\n  query SavedSearchCount {\n    savedSearches {\n      totalCount\n    }\n  }\n": typeof types.SavedSearchCountDocument,
    "\n  query Alerts($unreadOnly: Boolean) {\n    alerts(first: 100, unreadOnly: $unreadOnly) {\n      totalCount\n      edges {\n        node {\n          id\n          searchId\n          searchName\n          score\n          readAt\n          need {\n            id\n            title\n            anonymisedSummary\n          }\n          capability {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.AlertsDocument,
    "\n  query AlertCount {\n    alerts {\n      totalCount\n    }\n  }\n": typeof types.AlertCountDocument,
    "\n  mutation MarkAlertsRead($ids: [ID!]) {\n    markAlertsRead(ids: $ids)\n  }\n": typeof types.MarkAlertsReadDocument,
    "\n  mutation RefreshSession($refreshToken: String) {\n    refreshSession(refreshToken: $refreshToken) {\n      accessToken\n      refreshToken\n      expiresAt\n      sessionExpiresAt\n      me {\n        email\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      current\n      method\n      device {\n        sv\n        en\n      }\n      startedAt\n      lastSeenAt\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      refreshToken\n      expiresAt\n      sessionExpiresAt\n      me {\n        email\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) {\n      accessToken\n      me {\n        email\n      }\n    }\n  }\n": typeof types.SignInByLinkDocument,
    "\n  query SignInProviders {\n    signInProviders {\n      id\n      label {\n        sv\n        en\n      }\n    }\n  }\n": typeof types.SignInProvidersDocument,
    "\n  mutation LinkExternalIdentity($provider: ID!) {\n    linkExternalIdentity(provider: $provider)\n  }\n": typeof types.LinkExternalIdentityDocument,
    "\n  mutation UnlinkExternalIdentity($id: ID!) {\n    unlinkExternalIdentity(id: $id)\n  }\n": typeof types.UnlinkExternalIdentityDocument,
    "\n  query ExternalIdentities {\n    externalIdentities {\n      id\n      provider\n      linkedAt\n    }\n  }\n": typeof types.ExternalIdentitiesDocument,
    "\n  fragment SeenNeed on Need {\n    id\n    version\n    referenceNo\n    state\n    kind\n    language\n    title\n    anonymisedSummary\n    moneyDirection\n    trlNow\n    trlTarget\n    biosafetyLevel\n    gmmClass\n    clinicalSpeciality\n    certifications\n    sampleTypes\n    volumePerMonth\n    trainingAccepted\n    softGates\n    personalData\n    ndaNeeded\n    windowFrom\n    windowTo\n    budgetSek\n    expiresOn\n    successCriteria\n    submittedAt\n    publishedAt\n    hasConfidentialDescription\n    confidentialDescription\n    organisation {\n      id\n      name {\n        sv\n        en\n      }\n      municipality\n    }\n    reveals {\n      byName\n    }\n    actions\n  }\n": typeof types.SeenNeedFragmentDoc,
    "\n  query ViewAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      viewAs(stage: $stage) {\n        opensConfidential\n        confidentialText\n        need {\n          ...SeenNeed\n          viewAs(stage: $stage) {\n            opensConfidential\n          }\n        }\n      }\n    }\n  }\n": typeof types.ViewAsDocument,
    "\n  query RealView($id: ID!) {\n    need(id: $id) {\n      ...SeenNeed\n      viewAs(stage: INTRODUCED) {\n        opensConfidential\n      }\n    }\n  }\n": typeof types.RealViewDocument,
    "\n  query PreviewNeed($input: SubmitNeedInput!, $stage: PartnerStage!) {\n    previewNeed(input: $input) {\n      telling {\n        field\n        kind\n        text\n      }\n      viewAs(stage: $stage) {\n        opensConfidential\n        confidentialText\n        need {\n          ...SeenNeed\n        }\n      }\n    }\n  }\n": typeof types.PreviewNeedDocument,
    "\n  query ConfidentialViews($id: ID!) {\n    need(id: $id) {\n      confidentialDescription\n      viewAs(stage: NDA) {\n        confidentialText\n      }\n    }\n  }\n": typeof types.ConfidentialViewsDocument,
    "\n  fragment NeedBehindWalls on Need {\n    title\n    anonymisedSummary\n    successCriteria\n    referenceNo\n    budgetSek\n    confidentialDescription\n    confidentialFiles {\n      id\n      name\n    }\n    organisation {\n      id\n    }\n    reveals {\n      byName\n      at\n    }\n  }\n": typeof types.NeedBehindWallsFragmentDoc,
    "\n  fragment MatchesBehindWalls on Need {\n    matches {\n      id\n      score\n      gates {\n        code\n      }\n      capability {\n        id\n      }\n      declineComment\n      history {\n        byName\n        toState\n      }\n      ndaSignedOn\n    }\n  }\n": typeof types.MatchesBehindWallsFragmentDoc,
    "\n  query NeedsBehindWalls {\n    needs(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          ...NeedBehindWalls\n          ...MatchesBehindWalls\n        }\n      }\n    }\n  }\n": typeof types.NeedsBehindWallsDocument,
    "\n  query MatchesOfNeedsBehindWalls {\n    matches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          score\n          declineComment\n          ndaSignedOn\n          history {\n            byName\n            toState\n          }\n          capability {\n            id\n          }\n          need {\n            id\n            ...NeedBehindWalls\n          }\n        }\n      }\n    }\n  }\n": typeof types.MatchesOfNeedsBehindWallsDocument,
    "\n  query ReportsBehindWalls {\n    reports(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          figures {\n            rows {\n              label\n            }\n          }\n          attempts {\n            detail\n          }\n          completionComment\n        }\n      }\n    }\n  }\n": typeof types.ReportsBehindWallsDocument,
    "\n  query SearchesBehindWalls {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SearchesBehindWallsDocument,
    "\n  query AlertsBehindWalls {\n    alerts(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          searchName\n          need {\n            title\n            anonymisedSummary\n          }\n        }\n      }\n    }\n  }\n": typeof types.AlertsBehindWallsDocument,
    "\n  query RoundsBehindWalls {\n    allocationRounds(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          rankings {\n            about {\n              title {\n                sv\n              }\n              summary\n            }\n            groups {\n              choices {\n                title {\n                  sv\n                }\n              }\n            }\n          }\n          answers {\n            about {\n              title {\n                sv\n              }\n            }\n          }\n          needs {\n            title {\n              sv\n            }\n            summary\n          }\n        }\n      }\n    }\n  }\n": typeof types.RoundsBehindWallsDocument,
    "\n  query AgendaBehindWalls {\n    agenda {\n      title {\n        sv\n        en\n      }\n      subjectId\n    }\n  }\n": typeof types.AgendaBehindWallsDocument,
    "\n  query ActivityBehindWalls {\n    activity(first: 100) {\n      edges {\n        node {\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.ActivityBehindWallsDocument,
    "\n  query NeedBehindWallsById($id: ID!) {\n    need(id: $id) {\n      ...NeedBehindWalls\n      ...MatchesBehindWalls\n    }\n  }\n": typeof types.NeedBehindWallsByIdDocument,
    "\n  query MatchBehindWallsById($id: ID!) {\n    match(id: $id) {\n      score\n      need {\n        title\n        confidentialDescription\n      }\n    }\n  }\n": typeof types.MatchBehindWallsByIdDocument,
    "\n  mutation WithdrawMatchBehindWalls($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) {\n      need {\n        title\n      }\n    }\n  }\n": typeof types.WithdrawMatchBehindWallsDocument,
    "\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) {\n      secret\n      webhook {\n        id\n        version\n        url\n        events\n        pausedAt\n      }\n    }\n  }\n": typeof types.AddWebhookDocument,
    "\n  query Webhooks {\n    webhooks {\n      totalCount\n      edges {\n        node {\n          id\n          url\n          events\n          byName\n          deliveries {\n            id\n            eventName\n            state\n            attempts\n            lastStatus\n            lastFailure\n          }\n        }\n      }\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  mutation RemoveWebhook($id: ID!, $version: Int!) {\n    removeWebhook(id: $id, version: $version)\n  }\n": typeof types.RemoveWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      id\n    }\n  }\n": typeof types.TestWebhookDocument,
    "\n  mutation ResumeWebhook($id: ID!, $version: Int!) {\n    resumeWebhook(id: $id, version: $version) {\n      id\n      pausedAt\n      version\n    }\n  }\n": typeof types.ResumeWebhookDocument,
    "\n  query WebhookEvents {\n    webhookEvents\n  }\n": typeof types.WebhookEventsDocument,
    "\n  query WeightsInUse {\n    weightsInUse {\n      versionNo\n      parts {\n        code\n        points\n        handPoints\n      }\n      hostBiases {\n        points\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": typeof types.WeightsInUseDocument,
    "\n  query ScoreWeights {\n    scoreWeights {\n      totalCount\n      edges {\n        node {\n          id\n          versionNo\n          source\n          byName\n          reason {\n            sv\n            en\n          }\n          changes {\n            sv\n            en\n          }\n          evidence {\n            decisions\n            lowerBound\n          }\n        }\n      }\n    }\n  }\n": typeof types.ScoreWeightsDocument,
    "\n  query ScoreWeightsCount($first: Int) {\n    scoreWeights(first: $first) {\n      totalCount\n    }\n  }\n": typeof types.ScoreWeightsCountDocument,
    "\n  query PreviewScoreWeights {\n    previewScoreWeights {\n      adoptable\n      reason {\n        en\n      }\n      changes {\n        en\n      }\n      parts {\n        code\n        points\n      }\n      evidence {\n        decisions\n        pairs\n        lowerBound\n      }\n    }\n  }\n": typeof types.PreviewScoreWeightsDocument,
    "\n  mutation LearnScoreWeights($versionNo: Int!) {\n    learnScoreWeights(versionNo: $versionNo) {\n      versionNo\n      parts {\n        code\n        points\n      }\n    }\n  }\n": typeof types.LearnScoreWeightsDocument,
    "\n  mutation RevertScoreWeights($versionNo: Int!, $toId: ID, $reason: String!) {\n    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) {\n      versionNo\n      parts {\n        code\n        points\n        handPoints\n      }\n    }\n  }\n": typeof types.RevertScoreWeightsDocument,
};
const documents: Documents = {
    "\n  query AccessTable {\n    accessTable {\n      objects {\n        name\n        isPart\n        fields\n        rules {\n          role\n          extent\n          which {\n            sv\n            en\n          }\n        }\n        narrower {\n          name\n          rules {\n            role\n            extent\n            which {\n              sv\n              en\n            }\n          }\n        }\n      }\n      operations {\n        kind\n        name\n        permission\n        roles\n      }\n    }\n  }\n": types.AccessTableDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      email\n      language\n      membership {\n        id\n        role\n        organisation {\n          id\n        }\n        workspace {\n          id\n          slug\n        }\n      }\n      memberships {\n        id\n        role\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query MyEmail {\n    me {\n      email\n    }\n  }\n": types.MyEmailDocument,
    "\n  query MyRole {\n    me {\n      email\n      membership {\n        role\n      }\n    }\n  }\n": types.MyRoleDocument,
    "\n  query MyPlace {\n    me {\n      membership {\n        role\n        workspace {\n          slug\n          name {\n            sv\n          }\n        }\n        organisation {\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n": types.MyPlaceDocument,
    "\n  query MyMemberships {\n    me {\n      memberships {\n        id\n        organisation {\n          id\n          name {\n            sv\n          }\n          orgnr\n          website\n        }\n      }\n    }\n  }\n": types.MyMembershipsDocument,
    "\n  mutation UseMembership($membershipId: ID!) {\n    useMembership(membershipId: $membershipId) {\n      membership {\n        role\n        organisation {\n          id\n        }\n        workspace {\n          slug\n        }\n      }\n    }\n  }\n": types.UseMembershipDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      language\n    }\n  }\n": types.SetLanguageDocument,
    "\n  query AccountSecurity {\n    accountSecurity {\n      hasPassword\n      mayResetPassword\n      secondFactorOn\n      recoveryCodesLeft\n    }\n  }\n": types.AccountSecurityDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation ProposeSecondFactor {\n    proposeSecondFactor {\n      secret\n      uri\n    }\n  }\n": types.ProposeSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation DisableSecondFactor($proof: SecondFactorProofInput!) {\n    disableSecondFactor(proof: $proof)\n  }\n": types.DisableSecondFactorDocument,
    "\n  query SecondFactorState {\n    me {\n      secondFactorDue\n    }\n    accountSecurity {\n      secondFactorOn\n    }\n  }\n": types.SecondFactorStateDocument,
    "\n  query SecondFactorDueAndNeeds {\n    me {\n      secondFactorDue\n    }\n    needs(first: 1) {\n      totalCount\n    }\n  }\n": types.SecondFactorDueAndNeedsDocument,
    "\n  query Agenda {\n    agenda {\n      id\n      reason\n      subjectId\n      overdue\n      dueOn\n    }\n  }\n": types.AgendaDocument,
    "\n  query Position {\n    position\n  }\n": types.PositionDocument,
    "\n  query Activity($first: Int, $after: String) {\n    activity(first: $first, after: $after) {\n      edges {\n        node {\n          name\n          position\n          subjectKind\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            kind\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ActivityDocument,
    "\n  subscription Events($after: Position) {\n    events(after: $after) {\n      position\n      name\n      subjectKind\n      subjectId\n      related {\n        kind\n        id\n      }\n      title {\n        sv\n        en\n      }\n      actorName\n    }\n  }\n": types.EventsDocument,
    "\n  query Counts {\n    needs(first: 1) {\n      totalCount\n    }\n    matches(first: 1) {\n      totalCount\n    }\n    allocationRounds(first: 1) {\n      totalCount\n    }\n    agenda {\n      id\n    }\n  }\n": types.CountsDocument,
    "\n  query Agreements($first: Int = 20, $after: String) {\n    agreements(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          version\n          type\n          signedOn\n          validFrom\n          validTo\n          diarienummer\n          actions\n          parties {\n            id\n            name {\n              sv\n            }\n          }\n        }\n      }\n    }\n  }\n": types.AgreementsDocument,
    "\n  mutation RecordAgreement($input: AgreementInput!, $idempotencyKey: String) {\n    recordAgreement(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      version\n      type\n      validTo\n      parties {\n        id\n      }\n    }\n  }\n": types.RecordAgreementDocument,
    "\n  mutation ChangeAgreement($id: ID!, $version: Int!, $input: AgreementInput!) {\n    changeAgreement(id: $id, version: $version, input: $input) {\n      id\n      version\n      type\n      validTo\n      diarienummer\n      parties {\n        id\n      }\n    }\n  }\n": types.ChangeAgreementDocument,
    "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      scopes\n      lastUsedAt\n    }\n  }\n": types.ApiTokensDocument,
    "\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n": types.ApiTokenScopesDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      token\n      apiToken {\n        id\n        name\n        scopes\n        createdAt\n        expiresAt\n        lastUsedAt\n      }\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": types.RevokeApiTokenDocument,
    "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditFilterInput) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          position\n          at\n          kind\n          personId\n          personName\n          role\n          organisationName\n          subjectKind\n          subjectId\n          details {\n            name\n            value\n          }\n          hash\n        }\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  fragment Judged on Candidate {\n    score\n    fits\n    parts {\n      code\n      feature\n      weight\n      points\n      reason {\n        sv\n        en\n      }\n    }\n    gates {\n      code\n      verdict\n      hardness\n      reason {\n        sv\n        en\n      }\n      change {\n        side\n        field\n        from\n        to\n        words {\n          sv\n          en\n        }\n      }\n    }\n    questions {\n      sv\n      en\n    }\n    warnings {\n      sv\n      en\n    }\n    capability {\n      id\n      organisation {\n        id\n      }\n    }\n  }\n": types.JudgedFragmentDoc,
    "\n  fragment JudgedList on CandidateConnection {\n    totalCount\n    edges {\n      cursor\n      node {\n        ...Judged\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.JudgedListFragmentDoc,
    "\n  query CandidateLists($id: ID!) {\n    need(id: $id) {\n      candidates(first: 100) {\n        ...JudgedList\n      }\n      almostFit(first: 100) {\n        ...JudgedList\n      }\n    }\n  }\n": types.CandidateListsDocument,
    "\n  query FilteredCandidates($id: ID!, $first: Int = 100, $after: String, $filter: CandidateFilterInput) {\n    need(id: $id) {\n      candidates(first: $first, after: $after, filter: $filter) {\n        ...JudgedList\n      }\n    }\n  }\n": types.FilteredCandidatesDocument,
    "\n  query WhyNot($id: ID!, $capabilityId: ID!) {\n    need(id: $id) {\n      whyNot(capabilityId: $capabilityId) {\n        ...Judged\n      }\n    }\n  }\n": types.WhyNotDocument,
    "\n  query CandidateHosts($id: ID!) {\n    need(id: $id) {\n      candidates(first: 100) {\n        edges {\n          node {\n            capability {\n              id\n              organisation {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CandidateHostsDocument,
    "\n  query FoundByWords($id: ID!, $search: String!) {\n    need(id: $id) {\n      candidates(filter: { search: $search }) {\n        totalCount\n      }\n    }\n    alerts {\n      edges {\n        node {\n          searchId\n        }\n      }\n    }\n  }\n": types.FoundByWordsDocument,
    "\n  query Capability($id: ID!) {\n    capability(id: $id) {\n      openToCompanies\n      biosafetyLevel\n      validUntil\n      leadTimeDays\n      gmmClass\n      name {\n        sv\n        en\n      }\n      organisation {\n        id\n      }\n    }\n  }\n": types.CapabilityDocument,
    "\n  query Capabilities($search: String) {\n    capabilities(first: 100, search: $search) {\n      totalCount\n      edges {\n        node {\n          id\n          name {\n            sv\n          }\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.CapabilitiesDocument,
    "\n  query CapabilityCount {\n    capabilities {\n      totalCount\n    }\n  }\n": types.CapabilityCountDocument,
    "\n  query OpenNeeds($id: ID!) {\n    capability(id: $id) {\n      openNeeds(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n            referenceNo\n            title\n            anonymisedSummary\n            kind\n            windowFrom\n            windowTo\n            trlNow\n            trlTarget\n            score\n            parts {\n              code\n              points\n              reason {\n                sv\n                en\n              }\n            }\n            gates {\n              code\n              verdict\n              reason {\n                sv\n                en\n              }\n            }\n            questions {\n              sv\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OpenNeedsDocument,
    "\n  query OpenNeedTitles($id: ID!) {\n    capability(id: $id) {\n      openNeeds {\n        totalCount\n        edges {\n          node {\n            title\n          }\n        }\n      }\n    }\n  }\n": types.OpenNeedTitlesDocument,
    "\n  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {\n    updateCapability(id: $id, version: $version, input: $input) {\n      id\n      version\n      biosafetyLevel\n      leadTimeDays\n      nextFreeOn\n      openToCompanies\n      validUntil\n      lastConfirmed\n      capacityPerMonth\n    }\n  }\n": types.UpdateCapabilityDocument,
    "\n  mutation OpenConfidential($matchId: ID!) {\n    openConfidential(matchId: $matchId) {\n      matchId\n      text\n      reveal {\n        at\n        byName\n        field\n        agreement\n        matchId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": types.OpenConfidentialDocument,
    "\n  mutation BreakGlass($needId: ID!, $reason: String!) {\n    breakGlass(needId: $needId, reason: $reason) {\n      text\n      reveal {\n        byName\n        matchId\n        reason\n      }\n    }\n  }\n": types.BreakGlassDocument,
    "\n  query NeedConfidential($id: ID!) {\n    need(id: $id) {\n      confidentialDescription\n      hasConfidentialDescription\n    }\n  }\n": types.NeedConfidentialDocument,
    "\n  query Reveals($id: ID!) {\n    need(id: $id) {\n      reveals {\n        at\n        byName\n        field\n        agreement\n        matchId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": types.RevealsDocument,
    "\n  query RevealReasons($id: ID!) {\n    need(id: $id) {\n      reveals {\n        byName\n        matchId\n        reason\n        field\n      }\n    }\n  }\n": types.RevealReasonsDocument,
    "\n  query GuardedFields($id: ID!) {\n    need(id: $id) {\n      title\n      confidentialDescription\n      candidates {\n        totalCount\n        edges {\n          cursor\n        }\n      }\n      reveals {\n        byName\n      }\n    }\n  }\n": types.GuardedFieldsDocument,
    "\n  query MatchExplanation($id: ID!) {\n    match(id: $id) {\n      parts {\n        code\n      }\n      gates {\n        code\n      }\n      textMatches {\n        part\n      }\n    }\n  }\n": types.MatchExplanationDocument,
    "\n  query WordsOfNeeds {\n    needs(first: 100) {\n      edges {\n        node {\n          title\n          anonymisedSummary\n          confidentialDescription\n          successCriteria\n          matches {\n            parts {\n              reason {\n                sv\n                en\n              }\n            }\n            textMatches {\n              query {\n                text\n              }\n              document {\n                text\n              }\n            }\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          title {\n            sv\n            en\n          }\n        }\n      }\n    }\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n  }\n": types.WordsOfNeedsDocument,
    "\n  query WordsOfMatches {\n    needs(first: 100) {\n      edges {\n        node {\n          title\n          anonymisedSummary\n          successCriteria\n          confidentialDescription\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          parts {\n            reason {\n              sv\n              en\n            }\n          }\n          gates {\n            reason {\n              sv\n              en\n            }\n          }\n          textMatches {\n            query {\n              text\n            }\n            document {\n              text\n            }\n          }\n          history {\n            byName\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          name\n          title {\n            sv\n            en\n          }\n        }\n      }\n    }\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n  }\n": types.WordsOfMatchesDocument,
    "\n  fragment WholeMatch on Match {\n    id\n    state\n    score\n    declineReason\n    declineComment\n    dueOn\n    ndaSignedOn\n    actions\n    capability {\n      id\n      name {\n        sv\n        en\n      }\n      summary {\n        sv\n        en\n      }\n      organisation {\n        id\n        name {\n          sv\n          en\n        }\n      }\n    }\n    parts {\n      code\n      reason {\n        sv\n        en\n      }\n    }\n    textMatches {\n      query {\n        text\n      }\n      document {\n        text\n      }\n    }\n    gates {\n      code\n      reason {\n        sv\n        en\n      }\n    }\n    history {\n      byName\n      byRole\n      toState\n    }\n    initiative {\n      id\n    }\n  }\n": types.WholeMatchFragmentDoc,
    "\n  query PathsToMatch($id: ID!, $needId: ID!) {\n    match(id: $id) {\n      ...WholeMatch\n      need {\n        reveals {\n          byName\n          organisation {\n            name {\n              sv\n            }\n          }\n        }\n        matches {\n          ...WholeMatch\n        }\n      }\n    }\n    need(id: $needId) {\n      reveals {\n        byName\n      }\n      candidates {\n        edges {\n          node {\n            capability {\n              id\n            }\n          }\n        }\n      }\n      almostFit {\n        edges {\n          node {\n            capability {\n              id\n            }\n          }\n        }\n      }\n      matches {\n        ...WholeMatch\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          ...WholeMatch\n        }\n      }\n    }\n    needs(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.PathsToMatchDocument,
    "\n  query AgendaAndActivity {\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          name\n          subjectKind\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            kind\n            id\n          }\n        }\n      }\n    }\n  }\n": types.AgendaAndActivityDocument,
    "\n  query PathsToCompany($id: ID!, $needId: ID!) {\n    match(id: $id) {\n      need {\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n      history {\n        byName\n      }\n    }\n    need(id: $needId) {\n      organisation {\n        id\n      }\n      matches {\n        need {\n          organisation {\n            id\n          }\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          id\n          need {\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          actorName\n        }\n      }\n    }\n  }\n": types.PathsToCompanyDocument,
    "\n  mutation CreateInitiative($input: CreateInitiativeInput!) {\n    createInitiative(input: $input) {\n      id\n      stage\n      visibility\n      organisation {\n        id\n      }\n      participations {\n        role\n        organisation {\n          id\n        }\n      }\n      milestones {\n        id\n        title\n        dueOn\n        state\n        version\n      }\n      matchId\n      actions\n    }\n  }\n": types.CreateInitiativeDocument,
    "\n  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {\n    addMilestone(initiativeId: $initiativeId, input: $input) {\n      id\n      state\n      version\n      title\n    }\n  }\n": types.AddMilestoneDocument,
    "\n  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {\n    completeMilestone(id: $id, version: $version, evidence: $evidence) {\n      state\n      version\n      evidence\n      doneAt\n    }\n  }\n": types.CompleteMilestoneDocument,
    "\n  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {\n    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) {\n      dueOn\n      version\n      moves {\n        fromDate\n        toDate\n        reason\n        byName\n      }\n    }\n  }\n": types.MoveMilestoneDocument,
    "\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id\n      matchId\n      milestones {\n        id\n        evidence\n      }\n    }\n  }\n": types.InitiativeDocument,
    "\n  query Milestones($id: ID!) {\n    initiative(id: $id) {\n      milestones {\n        id\n        state\n        version\n      }\n    }\n  }\n": types.MilestonesDocument,
    "\n  query Initiatives {\n    initiatives(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.InitiativesDocument,
    "\n  query InitiativeWorkings {\n    initiatives(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          matchId\n          actions\n          milestones {\n            evidence\n          }\n          organisation {\n            name {\n              sv\n            }\n          }\n        }\n      }\n    }\n  }\n": types.InitiativeWorkingsDocument,
    "\n  query Invitations {\n    invitations(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          email\n          role\n          state\n          inviterName\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.InvitationsDocument,
    "\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      id\n      version\n      state\n      email\n      inviterName\n    }\n  }\n": types.InviteDocument,
    "\n  mutation ResendInvitation($id: ID!, $version: Int!) {\n    resendInvitation(id: $id, version: $version) {\n      id\n      version\n      state\n      expiresAt\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($id: ID!, $version: Int!) {\n    revokeInvitation(id: $id, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  query ReceivedInvitation($token: String!) {\n    receivedInvitation(token: $token) {\n      email\n      role\n      language\n      hasAccount\n      workspaceName {\n        sv\n        en\n      }\n      organisationName {\n        sv\n      }\n    }\n  }\n": types.ReceivedInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input)\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation AcceptInvitationBy($provider: ID!, $token: String!) {\n    acceptInvitationBy(provider: $provider, token: $token)\n  }\n": types.AcceptInvitationByDocument,
    "\n  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {\n    shortlistCapability(needId: $needId, capabilityId: $capabilityId) {\n      id\n      state\n      version\n      dueOn\n      actions\n    }\n  }\n": types.ShortlistCapabilityDocument,
    "\n  mutation AskInterest($matchId: ID!, $version: Int!) {\n    askInterest(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": types.AskInterestDocument,
    "\n  mutation AcceptInterest($matchId: ID!, $version: Int!) {\n    acceptInterest(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": types.AcceptInterestDocument,
    "\n  mutation IntroduceMatch($matchId: ID!, $version: Int!) {\n    introduceMatch(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": types.IntroduceMatchDocument,
    "\n  mutation WithdrawMatch($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": types.WithdrawMatchDocument,
    "\n  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {\n    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {\n      id\n      version\n      state\n    }\n  }\n": types.DeclineInterestDocument,
    "\n  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {\n    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {\n      id\n      version\n      state\n    }\n  }\n": types.RecordNdaDocument,
    "\n  query Match($id: ID!) {\n    match(id: $id) {\n      id\n      state\n      version\n      dueOn\n      actions\n      declineReason\n      declineComment\n    }\n  }\n": types.MatchDocument,
    "\n  query MatchParties($id: ID!) {\n    match(id: $id) {\n      id\n      state\n      dueOn\n      ndaSignedOn\n      need {\n        id\n        organisation {\n          id\n        }\n      }\n      capability {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": types.MatchPartiesDocument,
    "\n  query MatchHistory($id: ID!) {\n    match(id: $id) {\n      history {\n        toState\n        byName\n      }\n    }\n  }\n": types.MatchHistoryDocument,
    "\n  query MatchGates($id: ID!) {\n    match(id: $id) {\n      gates {\n        code\n      }\n    }\n  }\n": types.MatchGatesDocument,
    "\n  query MatchInitiative($id: ID!) {\n    match(id: $id) {\n      initiative {\n        id\n      }\n    }\n  }\n": types.MatchInitiativeDocument,
    "\n  query Matches($states: [MatchState!]) {\n    matches(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          need {\n            id\n            organisation {\n              id\n            }\n          }\n          capability {\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": types.MatchesDocument,
    "\n  query MatchesWithTitles {\n    matches(first: 100) {\n      edges {\n        node {\n          id\n          need {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n": types.MatchesWithTitlesDocument,
    "\n  query MatchCount {\n    matches {\n      totalCount\n    }\n  }\n": types.MatchCountDocument,
    "\n  query NeedFiles($id: ID!) {\n    need(id: $id) {\n      confidentialFiles {\n        id\n        name\n        kind\n        size\n        addedAt\n        url\n      }\n    }\n  }\n": types.NeedFilesDocument,
    "\n  mutation OpenFiles($matchId: ID!) {\n    openConfidential(matchId: $matchId) {\n      files {\n        id\n        name\n        url\n      }\n    }\n  }\n": types.OpenFilesDocument,
    "\n  query FileReveals($id: ID!) {\n    need(id: $id) {\n      reveals {\n        field\n        fileName\n        byName\n        agreement\n        matchId\n      }\n    }\n  }\n": types.FileRevealsDocument,
    "\n  query FilesViewedAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      viewAs(stage: $stage) {\n        confidentialFiles {\n          id\n        }\n        need {\n          confidentialFiles {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.FilesViewedAsDocument,
    "\n  mutation RemoveNeedFile($id: ID!) {\n    removeNeedFile(id: $id) {\n      id\n      confidentialFiles {\n        id\n      }\n    }\n  }\n": types.RemoveNeedFileDocument,
    "\n  mutation SubmitNeed($input: SubmitNeedInput!) {\n    submitNeed(input: $input) {\n      id\n      state\n      version\n      referenceNo\n      organisation {\n        id\n      }\n      actions\n    }\n  }\n": types.SubmitNeedDocument,
    "\n  mutation PublishNeed($id: ID!, $version: Int!) {\n    publishNeed(id: $id, version: $version) {\n      id\n      state\n      version\n      publishedAt\n    }\n  }\n": types.PublishNeedDocument,
    "\n  mutation WithdrawNeed($id: ID!, $version: Int!) {\n    withdrawNeed(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": types.WithdrawNeedDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      state\n      version\n    }\n  }\n": types.NeedDocument,
    "\n  query NeedActions($id: ID!) {\n    need(id: $id) {\n      actions\n    }\n  }\n": types.NeedActionsDocument,
    "\n  query NeedTitle($id: ID!) {\n    need(id: $id) {\n      id\n      title\n    }\n  }\n": types.NeedTitleDocument,
    "\n  query NeedMatches($id: ID!) {\n    need(id: $id) {\n      matches {\n        id\n      }\n    }\n  }\n": types.NeedMatchesDocument,
    "\n  query Needs($states: [NeedState!]) {\n    needs(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.NeedsDocument,
    "\n  query NeedCount {\n    needs {\n      totalCount\n    }\n  }\n": types.NeedCountDocument,
    "\n  query FirstNeed {\n    needs(first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.FirstNeedDocument,
    "\n  query SightOfNeeds {\n    needs(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n    agenda {\n      subjectId\n    }\n  }\n": types.SightOfNeedsDocument,
    "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      source\n    }\n  }\n": types.OrganisationDocument,
    "\n  query Organisations($search: String, $kind: OrganisationKind) {\n    organisations(first: 100, search: $search, kind: $kind) {\n      totalCount\n      edges {\n        node {\n          kind\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n": types.OrganisationsDocument,
    "\n  query OrganisationCount($search: String) {\n    organisations(first: 1, search: $search) {\n      totalCount\n    }\n  }\n": types.OrganisationCountDocument,
    "\n  query LettersOfIntent {\n    lettersOfIntent {\n      title {\n        sv\n        en\n      }\n      signedOn\n      signatories\n      adoptions {\n        state\n        decision\n        source\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n": types.LettersOfIntentDocument,
    "\n  query OrganisationsPage($first: Int, $after: String) {\n    page: organisations(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisationsPageDocument,
    "\n  query CapabilitiesPage($first: Int, $after: String) {\n    page: capabilities(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CapabilitiesPageDocument,
    "\n  query NeedsPage($first: Int, $after: String) {\n    page: needs(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NeedsPageDocument,
    "\n  query MatchesPage($first: Int, $after: String) {\n    page: matches(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MatchesPageDocument,
    "\n  query InitiativesPage($first: Int, $after: String) {\n    page: initiatives(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InitiativesPageDocument,
    "\n  query ReportsPage($first: Int, $after: String) {\n    page: reports(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ReportsPageDocument,
    "\n  query AllocationRoundsPage($first: Int, $after: String) {\n    page: allocationRounds(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AllocationRoundsPageDocument,
    "\n  query SavedSearchesPage($first: Int, $after: String) {\n    page: savedSearches(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SavedSearchesPageDocument,
    "\n  query ActivityPage($first: Int, $after: String) {\n    page: activity(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          subjectId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ActivityPageDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      email\n      disabled\n      actions\n      memberships {\n        id\n        version\n        role\n        initiativeId\n        actions\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n": types.PersonDocument,
    "\n  query People($search: String, $role: Role) {\n    people(first: 100, search: $search, role: $role) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n          email\n          memberships {\n            role\n          }\n        }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation ChangeRole($membershipId: ID!, $version: Int!, $role: Role!) {\n    changeRole(membershipId: $membershipId, version: $version, role: $role)\n  }\n": types.ChangeRoleDocument,
    "\n  mutation EndMembership($membershipId: ID!, $version: Int!) {\n    endMembership(membershipId: $membershipId, version: $version)\n  }\n": types.EndMembershipDocument,
    "\n  mutation DisablePerson($id: ID!, $version: Int!) {\n    disablePerson(id: $id, version: $version) {\n      id\n      version\n      disabled\n      actions\n    }\n  }\n": types.DisablePersonDocument,
    "\n  mutation EnablePerson($id: ID!, $version: Int!) {\n    enablePerson(id: $id, version: $version) {\n      id\n      version\n      disabled\n      actions\n    }\n  }\n": types.EnablePersonDocument,
    "\n  mutation EndSessionsOfPerson($id: ID!) {\n    endSessionsOfPerson(id: $id) {\n      id\n    }\n  }\n": types.EndSessionsOfPersonDocument,
    "\n  mutation DraftReport($input: DraftReportInput!) {\n    draftReport(input: $input) {\n      id\n      state\n      revision\n      version\n      actions\n      problems {\n        code\n        severity\n      }\n    }\n  }\n": types.DraftReportDocument,
    "\n  mutation SendReport($id: ID!, $version: Int!) {\n    sendReport(id: $id, version: $version) {\n      __typename\n      ... on Report {\n        id\n        state\n        signatoryName\n      }\n      ... on ReportIncomplete {\n        code\n        message {\n          sv\n          en\n        }\n        problems {\n          code\n          severity\n          message {\n            sv\n            en\n          }\n        }\n      }\n    }\n  }\n": types.SendReportDocument,
    "\n  mutation AcknowledgeReport($id: ID!, $version: Int!, $diarienummer: String) {\n    acknowledgeReport(id: $id, version: $version, diarienummer: $diarienummer) {\n      state\n      receivedAt\n      receiverDiarienummer\n      actions\n    }\n  }\n": types.AcknowledgeReportDocument,
    "\n  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {\n    askCompletion(id: $id, version: $version, comment: $comment) {\n      state\n      completionComment\n    }\n  }\n": types.AskCompletionDocument,
    "\n  mutation AcceptReport($id: ID!, $version: Int!) {\n    acceptReport(id: $id, version: $version) {\n      state\n      actions\n    }\n  }\n": types.AcceptReportDocument,
    "\n  query Report($id: ID!) {\n    report(id: $id) {\n      state\n      version\n      revision\n      receiverDiarienummer\n      figures {\n        code\n        value\n        rows {\n          label\n          counts\n        }\n      }\n      files {\n        format\n        sha256\n        bytes\n        url\n      }\n      attempts {\n        outcome\n        messageId\n      }\n      history {\n        fromState\n        toState\n        byName\n      }\n    }\n  }\n": types.ReportDocument,
    "\n  query ReportState($id: ID!) {\n    report(id: $id) {\n      id\n      state\n      version\n    }\n  }\n": types.ReportStateDocument,
    "\n  query Reports($states: [ReportState!]) {\n    reports(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n        }\n      }\n    }\n  }\n": types.ReportsDocument,
    "\n  query ReportCount {\n    reports {\n      totalCount\n    }\n  }\n": types.ReportCountDocument,
    "\n  query SightOfReports {\n    reports(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          recipient {\n            id\n          }\n        }\n      }\n    }\n    agenda {\n      subjectId\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          subjectKind\n          subjectId\n        }\n      }\n    }\n  }\n": types.SightOfReportsDocument,
    "\n  query ReportRecipients {\n    reportRecipients {\n      id\n    }\n  }\n": types.ReportRecipientsDocument,
    "\n  mutation CreateAllocationRound($input: CreateAllocationRoundInput!) {\n    createAllocationRound(input: $input) {\n      id\n      state\n      version\n    }\n  }\n": types.CreateAllocationRoundDocument,
    "\n  mutation OpenAllocationRound($id: ID!, $version: Int!) {\n    openAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": types.OpenAllocationRoundDocument,
    "\n  mutation CloseAllocationRound($id: ID!, $version: Int!) {\n    closeAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": types.CloseAllocationRoundDocument,
    "\n  mutation PublishAllocationRound($id: ID!, $version: Int!) {\n    publishAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": types.PublishAllocationRoundDocument,
    "\n  mutation CancelAllocationRound($id: ID!, $version: Int!) {\n    cancelAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": types.CancelAllocationRoundDocument,
    "\n  mutation FillAllocationPreferences($id: ID!, $version: Int!) {\n    fillAllocationPreferences(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n": types.FillAllocationPreferencesDocument,
    "\n  mutation SetAllocationPreferences($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {\n    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) {\n      id\n      version\n      origin\n      mayEdit\n      groups {\n        choices {\n          id\n        }\n      }\n      notAccepted {\n        id\n      }\n    }\n  }\n": types.SetAllocationPreferencesDocument,
    "\n  query AllocationRound($id: ID!) {\n    allocationRound(id: $id) {\n      id\n      state\n      version\n    }\n  }\n": types.AllocationRoundDocument,
    "\n  query AllocationRounds($states: [AllocationRoundState!]) {\n    allocationRounds(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          needCount\n          slotCount\n        }\n      }\n    }\n  }\n": types.AllocationRoundsDocument,
    "\n  query AllocationRoundCount {\n    allocationRounds {\n      totalCount\n    }\n  }\n": types.AllocationRoundCountDocument,
    "\n  query RoundSlots($id: ID!) {\n    allocationRound(id: $id) {\n      slots {\n        id\n      }\n    }\n  }\n": types.RoundSlotsDocument,
    "\n  query Rankings($id: ID!) {\n    allocationRound(id: $id) {\n      rankings {\n        id\n        version\n        side\n        origin\n        mayEdit\n        about {\n          id\n        }\n        groups {\n          choices {\n            id\n          }\n        }\n        notAccepted {\n          id\n        }\n      }\n    }\n  }\n": types.RankingsDocument,
    "\n  query RankingChanges($id: ID!) {\n    allocationRound(id: $id) {\n      rankings {\n        id\n        changes {\n          byName\n          byRole\n          reason\n        }\n      }\n    }\n  }\n": types.RankingChangesDocument,
    "\n  query RoundAnswers($id: ID!) {\n    allocationRound(id: $id) {\n      state\n      answers {\n        side\n        given {\n          id\n          place\n        }\n        reasons {\n          sv\n          en\n        }\n      }\n    }\n  }\n": types.RoundAnswersDocument,
    "\n  fragment Outcome on AllocationOutcome {\n    mode\n    placements {\n      need {\n        id\n        place\n      }\n      slot {\n        id\n        place\n      }\n    }\n    unplaced {\n      id\n    }\n    oneSided\n    checks {\n      code\n      passed\n      count\n    }\n    stable\n    blockingPairs\n    price {\n      blockingPairs\n      placedMore\n      gain\n      lose\n    }\n    choices\n    inputsSha256\n    resultSha256\n    seed\n  }\n": types.OutcomeFragmentDoc,
    "\n  query DryRun($id: ID!, $mode: AllocationMode) {\n    allocationRound(id: $id) {\n      dryRun(mode: $mode) {\n        ...Outcome\n      }\n    }\n  }\n": types.DryRunDocument,
    "\n  query PublishedOutcome($id: ID!) {\n    allocationRound(id: $id) {\n      outcome {\n        ...Outcome\n      }\n      certificate\n    }\n  }\n": types.PublishedOutcomeDocument,
    "\n  query WholeRound($id: ID!) {\n    allocationRound(id: $id) {\n      needs {\n        id\n        title {\n          sv\n        }\n      }\n      slots {\n        id\n        capability {\n          id\n          organisation {\n            id\n          }\n        }\n      }\n      needCount\n      outcome {\n        mode\n      }\n      certificate\n      rankings {\n        about {\n          id\n          title {\n            sv\n          }\n          summary\n          referenceNo\n        }\n        groups {\n          choices {\n            id\n            title {\n              sv\n            }\n            summary\n            referenceNo\n            score\n          }\n        }\n        notAccepted {\n          id\n        }\n        changes {\n          byName\n        }\n      }\n      answers {\n        reasons {\n          sv\n        }\n      }\n    }\n  }\n": types.WholeRoundDocument,
    "\n  fragment SearchFacts on SavedSearch {\n    id\n    version\n    name\n    watches\n    active\n    mail\n    minScore\n    search\n    site\n    kinds\n    unreadCount\n    need {\n      id\n    }\n    capabilities {\n      id\n    }\n  }\n": types.SearchFactsFragmentDoc,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      ...SearchFacts\n    }\n  }\n": types.SaveSearchDocument,
    "\n  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {\n    changeSavedSearch(id: $id, version: $version, input: $input) {\n      ...SearchFacts\n    }\n  }\n": types.ChangeSavedSearchDocument,
    "\n  mutation DeleteSavedSearch($id: ID!, $version: Int!) {\n    deleteSavedSearch(id: $id, version: $version)\n  }\n": types.DeleteSavedSearchDocument,
    "\n  query SavedSearches {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          ...SearchFacts\n        }\n      }\n    }\n  }\n": types.SavedSearchesDocument,
    "\n  query SavedSearchCount {\n    savedSearches {\n      totalCount\n    }\n  }\n": types.SavedSearchCountDocument,
    "\n  query Alerts($unreadOnly: Boolean) {\n    alerts(first: 100, unreadOnly: $unreadOnly) {\n      totalCount\n      edges {\n        node {\n          id\n          searchId\n          searchName\n          score\n          readAt\n          need {\n            id\n            title\n            anonymisedSummary\n          }\n          capability {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.AlertsDocument,
    "\n  query AlertCount {\n    alerts {\n      totalCount\n    }\n  }\n": types.AlertCountDocument,
    "\n  mutation MarkAlertsRead($ids: [ID!]) {\n    markAlertsRead(ids: $ids)\n  }\n": types.MarkAlertsReadDocument,
    "\n  mutation RefreshSession($refreshToken: String) {\n    refreshSession(refreshToken: $refreshToken) {\n      accessToken\n      refreshToken\n      expiresAt\n      sessionExpiresAt\n      me {\n        email\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      current\n      method\n      device {\n        sv\n        en\n      }\n      startedAt\n      lastSeenAt\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      refreshToken\n      expiresAt\n      sessionExpiresAt\n      me {\n        email\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n": types.RequestSignInLinkDocument,
    "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) {\n      accessToken\n      me {\n        email\n      }\n    }\n  }\n": types.SignInByLinkDocument,
    "\n  query SignInProviders {\n    signInProviders {\n      id\n      label {\n        sv\n        en\n      }\n    }\n  }\n": types.SignInProvidersDocument,
    "\n  mutation LinkExternalIdentity($provider: ID!) {\n    linkExternalIdentity(provider: $provider)\n  }\n": types.LinkExternalIdentityDocument,
    "\n  mutation UnlinkExternalIdentity($id: ID!) {\n    unlinkExternalIdentity(id: $id)\n  }\n": types.UnlinkExternalIdentityDocument,
    "\n  query ExternalIdentities {\n    externalIdentities {\n      id\n      provider\n      linkedAt\n    }\n  }\n": types.ExternalIdentitiesDocument,
    "\n  fragment SeenNeed on Need {\n    id\n    version\n    referenceNo\n    state\n    kind\n    language\n    title\n    anonymisedSummary\n    moneyDirection\n    trlNow\n    trlTarget\n    biosafetyLevel\n    gmmClass\n    clinicalSpeciality\n    certifications\n    sampleTypes\n    volumePerMonth\n    trainingAccepted\n    softGates\n    personalData\n    ndaNeeded\n    windowFrom\n    windowTo\n    budgetSek\n    expiresOn\n    successCriteria\n    submittedAt\n    publishedAt\n    hasConfidentialDescription\n    confidentialDescription\n    organisation {\n      id\n      name {\n        sv\n        en\n      }\n      municipality\n    }\n    reveals {\n      byName\n    }\n    actions\n  }\n": types.SeenNeedFragmentDoc,
    "\n  query ViewAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      viewAs(stage: $stage) {\n        opensConfidential\n        confidentialText\n        need {\n          ...SeenNeed\n          viewAs(stage: $stage) {\n            opensConfidential\n          }\n        }\n      }\n    }\n  }\n": types.ViewAsDocument,
    "\n  query RealView($id: ID!) {\n    need(id: $id) {\n      ...SeenNeed\n      viewAs(stage: INTRODUCED) {\n        opensConfidential\n      }\n    }\n  }\n": types.RealViewDocument,
    "\n  query PreviewNeed($input: SubmitNeedInput!, $stage: PartnerStage!) {\n    previewNeed(input: $input) {\n      telling {\n        field\n        kind\n        text\n      }\n      viewAs(stage: $stage) {\n        opensConfidential\n        confidentialText\n        need {\n          ...SeenNeed\n        }\n      }\n    }\n  }\n": types.PreviewNeedDocument,
    "\n  query ConfidentialViews($id: ID!) {\n    need(id: $id) {\n      confidentialDescription\n      viewAs(stage: NDA) {\n        confidentialText\n      }\n    }\n  }\n": types.ConfidentialViewsDocument,
    "\n  fragment NeedBehindWalls on Need {\n    title\n    anonymisedSummary\n    successCriteria\n    referenceNo\n    budgetSek\n    confidentialDescription\n    confidentialFiles {\n      id\n      name\n    }\n    organisation {\n      id\n    }\n    reveals {\n      byName\n      at\n    }\n  }\n": types.NeedBehindWallsFragmentDoc,
    "\n  fragment MatchesBehindWalls on Need {\n    matches {\n      id\n      score\n      gates {\n        code\n      }\n      capability {\n        id\n      }\n      declineComment\n      history {\n        byName\n        toState\n      }\n      ndaSignedOn\n    }\n  }\n": types.MatchesBehindWallsFragmentDoc,
    "\n  query NeedsBehindWalls {\n    needs(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          ...NeedBehindWalls\n          ...MatchesBehindWalls\n        }\n      }\n    }\n  }\n": types.NeedsBehindWallsDocument,
    "\n  query MatchesOfNeedsBehindWalls {\n    matches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          score\n          declineComment\n          ndaSignedOn\n          history {\n            byName\n            toState\n          }\n          capability {\n            id\n          }\n          need {\n            id\n            ...NeedBehindWalls\n          }\n        }\n      }\n    }\n  }\n": types.MatchesOfNeedsBehindWallsDocument,
    "\n  query ReportsBehindWalls {\n    reports(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          figures {\n            rows {\n              label\n            }\n          }\n          attempts {\n            detail\n          }\n          completionComment\n        }\n      }\n    }\n  }\n": types.ReportsBehindWallsDocument,
    "\n  query SearchesBehindWalls {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SearchesBehindWallsDocument,
    "\n  query AlertsBehindWalls {\n    alerts(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          searchName\n          need {\n            title\n            anonymisedSummary\n          }\n        }\n      }\n    }\n  }\n": types.AlertsBehindWallsDocument,
    "\n  query RoundsBehindWalls {\n    allocationRounds(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          rankings {\n            about {\n              title {\n                sv\n              }\n              summary\n            }\n            groups {\n              choices {\n                title {\n                  sv\n                }\n              }\n            }\n          }\n          answers {\n            about {\n              title {\n                sv\n              }\n            }\n          }\n          needs {\n            title {\n              sv\n            }\n            summary\n          }\n        }\n      }\n    }\n  }\n": types.RoundsBehindWallsDocument,
    "\n  query AgendaBehindWalls {\n    agenda {\n      title {\n        sv\n        en\n      }\n      subjectId\n    }\n  }\n": types.AgendaBehindWallsDocument,
    "\n  query ActivityBehindWalls {\n    activity(first: 100) {\n      edges {\n        node {\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.ActivityBehindWallsDocument,
    "\n  query NeedBehindWallsById($id: ID!) {\n    need(id: $id) {\n      ...NeedBehindWalls\n      ...MatchesBehindWalls\n    }\n  }\n": types.NeedBehindWallsByIdDocument,
    "\n  query MatchBehindWallsById($id: ID!) {\n    match(id: $id) {\n      score\n      need {\n        title\n        confidentialDescription\n      }\n    }\n  }\n": types.MatchBehindWallsByIdDocument,
    "\n  mutation WithdrawMatchBehindWalls($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) {\n      need {\n        title\n      }\n    }\n  }\n": types.WithdrawMatchBehindWallsDocument,
    "\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) {\n      secret\n      webhook {\n        id\n        version\n        url\n        events\n        pausedAt\n      }\n    }\n  }\n": types.AddWebhookDocument,
    "\n  query Webhooks {\n    webhooks {\n      totalCount\n      edges {\n        node {\n          id\n          url\n          events\n          byName\n          deliveries {\n            id\n            eventName\n            state\n            attempts\n            lastStatus\n            lastFailure\n          }\n        }\n      }\n    }\n  }\n": types.WebhooksDocument,
    "\n  mutation RemoveWebhook($id: ID!, $version: Int!) {\n    removeWebhook(id: $id, version: $version)\n  }\n": types.RemoveWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      id\n    }\n  }\n": types.TestWebhookDocument,
    "\n  mutation ResumeWebhook($id: ID!, $version: Int!) {\n    resumeWebhook(id: $id, version: $version) {\n      id\n      pausedAt\n      version\n    }\n  }\n": types.ResumeWebhookDocument,
    "\n  query WebhookEvents {\n    webhookEvents\n  }\n": types.WebhookEventsDocument,
    "\n  query WeightsInUse {\n    weightsInUse {\n      versionNo\n      parts {\n        code\n        points\n        handPoints\n      }\n      hostBiases {\n        points\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": types.WeightsInUseDocument,
    "\n  query ScoreWeights {\n    scoreWeights {\n      totalCount\n      edges {\n        node {\n          id\n          versionNo\n          source\n          byName\n          reason {\n            sv\n            en\n          }\n          changes {\n            sv\n            en\n          }\n          evidence {\n            decisions\n            lowerBound\n          }\n        }\n      }\n    }\n  }\n": types.ScoreWeightsDocument,
    "\n  query ScoreWeightsCount($first: Int) {\n    scoreWeights(first: $first) {\n      totalCount\n    }\n  }\n": types.ScoreWeightsCountDocument,
    "\n  query PreviewScoreWeights {\n    previewScoreWeights {\n      adoptable\n      reason {\n        en\n      }\n      changes {\n        en\n      }\n      parts {\n        code\n        points\n      }\n      evidence {\n        decisions\n        pairs\n        lowerBound\n      }\n    }\n  }\n": types.PreviewScoreWeightsDocument,
    "\n  mutation LearnScoreWeights($versionNo: Int!) {\n    learnScoreWeights(versionNo: $versionNo) {\n      versionNo\n      parts {\n        code\n        points\n      }\n    }\n  }\n": types.LearnScoreWeightsDocument,
    "\n  mutation RevertScoreWeights($versionNo: Int!, $toId: ID, $reason: String!) {\n    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) {\n      versionNo\n      parts {\n        code\n        points\n        handPoints\n      }\n    }\n  }\n": types.RevertScoreWeightsDocument,
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
export function graphql(source: "\n  query AccessTable {\n    accessTable {\n      objects {\n        name\n        isPart\n        fields\n        rules {\n          role\n          extent\n          which {\n            sv\n            en\n          }\n        }\n        narrower {\n          name\n          rules {\n            role\n            extent\n            which {\n              sv\n              en\n            }\n          }\n        }\n      }\n      operations {\n        kind\n        name\n        permission\n        roles\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccessTable {\n    accessTable {\n      objects {\n        name\n        isPart\n        fields\n        rules {\n          role\n          extent\n          which {\n            sv\n            en\n          }\n        }\n        narrower {\n          name\n          rules {\n            role\n            extent\n            which {\n              sv\n              en\n            }\n          }\n        }\n      }\n      operations {\n        kind\n        name\n        permission\n        roles\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id\n      name\n      email\n      language\n      membership {\n        id\n        role\n        organisation {\n          id\n        }\n        workspace {\n          id\n          slug\n        }\n      }\n      memberships {\n        id\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    me {\n      id\n      name\n      email\n      language\n      membership {\n        id\n        role\n        organisation {\n          id\n        }\n        workspace {\n          id\n          slug\n        }\n      }\n      memberships {\n        id\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyEmail {\n    me {\n      email\n    }\n  }\n"): (typeof documents)["\n  query MyEmail {\n    me {\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyRole {\n    me {\n      email\n      membership {\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyRole {\n    me {\n      email\n      membership {\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPlace {\n    me {\n      membership {\n        role\n        workspace {\n          slug\n          name {\n            sv\n          }\n        }\n        organisation {\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPlace {\n    me {\n      membership {\n        role\n        workspace {\n          slug\n          name {\n            sv\n          }\n        }\n        organisation {\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMemberships {\n    me {\n      memberships {\n        id\n        organisation {\n          id\n          name {\n            sv\n          }\n          orgnr\n          website\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyMemberships {\n    me {\n      memberships {\n        id\n        organisation {\n          id\n          name {\n            sv\n          }\n          orgnr\n          website\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseMembership($membershipId: ID!) {\n    useMembership(membershipId: $membershipId) {\n      membership {\n        role\n        organisation {\n          id\n        }\n        workspace {\n          slug\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UseMembership($membershipId: ID!) {\n    useMembership(membershipId: $membershipId) {\n      membership {\n        role\n        organisation {\n          id\n        }\n        workspace {\n          slug\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      language\n    }\n  }\n"): (typeof documents)["\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountSecurity {\n    accountSecurity {\n      hasPassword\n      mayResetPassword\n      secondFactorOn\n      recoveryCodesLeft\n    }\n  }\n"): (typeof documents)["\n  query AccountSecurity {\n    accountSecurity {\n      hasPassword\n      mayResetPassword\n      secondFactorOn\n      recoveryCodesLeft\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSecondFactor {\n    proposeSecondFactor {\n      secret\n      uri\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeSecondFactor {\n    proposeSecondFactor {\n      secret\n      uri\n    }\n  }\n"];
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
export function graphql(source: "\n  query SecondFactorState {\n    me {\n      secondFactorDue\n    }\n    accountSecurity {\n      secondFactorOn\n    }\n  }\n"): (typeof documents)["\n  query SecondFactorState {\n    me {\n      secondFactorDue\n    }\n    accountSecurity {\n      secondFactorOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactorDueAndNeeds {\n    me {\n      secondFactorDue\n    }\n    needs(first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query SecondFactorDueAndNeeds {\n    me {\n      secondFactorDue\n    }\n    needs(first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda {\n    agenda {\n      id\n      reason\n      subjectId\n      overdue\n      dueOn\n    }\n  }\n"): (typeof documents)["\n  query Agenda {\n    agenda {\n      id\n      reason\n      subjectId\n      overdue\n      dueOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Position {\n    position\n  }\n"): (typeof documents)["\n  query Position {\n    position\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($first: Int, $after: String) {\n    activity(first: $first, after: $after) {\n      edges {\n        node {\n          name\n          position\n          subjectKind\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            kind\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Activity($first: Int, $after: String) {\n    activity(first: $first, after: $after) {\n      edges {\n        node {\n          name\n          position\n          subjectKind\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            kind\n            id\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Events($after: Position) {\n    events(after: $after) {\n      position\n      name\n      subjectKind\n      subjectId\n      related {\n        kind\n        id\n      }\n      title {\n        sv\n        en\n      }\n      actorName\n    }\n  }\n"): (typeof documents)["\n  subscription Events($after: Position) {\n    events(after: $after) {\n      position\n      name\n      subjectKind\n      subjectId\n      related {\n        kind\n        id\n      }\n      title {\n        sv\n        en\n      }\n      actorName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Counts {\n    needs(first: 1) {\n      totalCount\n    }\n    matches(first: 1) {\n      totalCount\n    }\n    allocationRounds(first: 1) {\n      totalCount\n    }\n    agenda {\n      id\n    }\n  }\n"): (typeof documents)["\n  query Counts {\n    needs(first: 1) {\n      totalCount\n    }\n    matches(first: 1) {\n      totalCount\n    }\n    allocationRounds(first: 1) {\n      totalCount\n    }\n    agenda {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreements($first: Int = 20, $after: String) {\n    agreements(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          version\n          type\n          signedOn\n          validFrom\n          validTo\n          diarienummer\n          actions\n          parties {\n            id\n            name {\n              sv\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Agreements($first: Int = 20, $after: String) {\n    agreements(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          version\n          type\n          signedOn\n          validFrom\n          validTo\n          diarienummer\n          actions\n          parties {\n            id\n            name {\n              sv\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAgreement($input: AgreementInput!, $idempotencyKey: String) {\n    recordAgreement(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      version\n      type\n      validTo\n      parties {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordAgreement($input: AgreementInput!, $idempotencyKey: String) {\n    recordAgreement(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n      version\n      type\n      validTo\n      parties {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAgreement($id: ID!, $version: Int!, $input: AgreementInput!) {\n    changeAgreement(id: $id, version: $version, input: $input) {\n      id\n      version\n      type\n      validTo\n      diarienummer\n      parties {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeAgreement($id: ID!, $version: Int!, $input: AgreementInput!) {\n    changeAgreement(id: $id, version: $version, input: $input) {\n      id\n      version\n      type\n      validTo\n      diarienummer\n      parties {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      scopes\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      scopes\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n"): (typeof documents)["\n  query ApiTokenScopes {\n    apiTokenScopes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      token\n      apiToken {\n        id\n        name\n        scopes\n        createdAt\n        expiresAt\n        lastUsedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      token\n      apiToken {\n        id\n        name\n        scopes\n        createdAt\n        expiresAt\n        lastUsedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n"): (typeof documents)["\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries($first: Int!, $after: String, $filter: AuditFilterInput) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          position\n          at\n          kind\n          personId\n          personName\n          role\n          organisationName\n          subjectKind\n          subjectId\n          details {\n            name\n            value\n          }\n          hash\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEntries($first: Int!, $after: String, $filter: AuditFilterInput) {\n    auditEntries(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          position\n          at\n          kind\n          personId\n          personName\n          role\n          organisationName\n          subjectKind\n          subjectId\n          details {\n            name\n            value\n          }\n          hash\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Judged on Candidate {\n    score\n    fits\n    parts {\n      code\n      feature\n      weight\n      points\n      reason {\n        sv\n        en\n      }\n    }\n    gates {\n      code\n      verdict\n      hardness\n      reason {\n        sv\n        en\n      }\n      change {\n        side\n        field\n        from\n        to\n        words {\n          sv\n          en\n        }\n      }\n    }\n    questions {\n      sv\n      en\n    }\n    warnings {\n      sv\n      en\n    }\n    capability {\n      id\n      organisation {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Judged on Candidate {\n    score\n    fits\n    parts {\n      code\n      feature\n      weight\n      points\n      reason {\n        sv\n        en\n      }\n    }\n    gates {\n      code\n      verdict\n      hardness\n      reason {\n        sv\n        en\n      }\n      change {\n        side\n        field\n        from\n        to\n        words {\n          sv\n          en\n        }\n      }\n    }\n    questions {\n      sv\n      en\n    }\n    warnings {\n      sv\n      en\n    }\n    capability {\n      id\n      organisation {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JudgedList on CandidateConnection {\n    totalCount\n    edges {\n      cursor\n      node {\n        ...Judged\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment JudgedList on CandidateConnection {\n    totalCount\n    edges {\n      cursor\n      node {\n        ...Judged\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CandidateLists($id: ID!) {\n    need(id: $id) {\n      candidates(first: 100) {\n        ...JudgedList\n      }\n      almostFit(first: 100) {\n        ...JudgedList\n      }\n    }\n  }\n"): (typeof documents)["\n  query CandidateLists($id: ID!) {\n    need(id: $id) {\n      candidates(first: 100) {\n        ...JudgedList\n      }\n      almostFit(first: 100) {\n        ...JudgedList\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilteredCandidates($id: ID!, $first: Int = 100, $after: String, $filter: CandidateFilterInput) {\n    need(id: $id) {\n      candidates(first: $first, after: $after, filter: $filter) {\n        ...JudgedList\n      }\n    }\n  }\n"): (typeof documents)["\n  query FilteredCandidates($id: ID!, $first: Int = 100, $after: String, $filter: CandidateFilterInput) {\n    need(id: $id) {\n      candidates(first: $first, after: $after, filter: $filter) {\n        ...JudgedList\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhyNot($id: ID!, $capabilityId: ID!) {\n    need(id: $id) {\n      whyNot(capabilityId: $capabilityId) {\n        ...Judged\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhyNot($id: ID!, $capabilityId: ID!) {\n    need(id: $id) {\n      whyNot(capabilityId: $capabilityId) {\n        ...Judged\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CandidateHosts($id: ID!) {\n    need(id: $id) {\n      candidates(first: 100) {\n        edges {\n          node {\n            capability {\n              id\n              organisation {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CandidateHosts($id: ID!) {\n    need(id: $id) {\n      candidates(first: 100) {\n        edges {\n          node {\n            capability {\n              id\n              organisation {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundByWords($id: ID!, $search: String!) {\n    need(id: $id) {\n      candidates(filter: { search: $search }) {\n        totalCount\n      }\n    }\n    alerts {\n      edges {\n        node {\n          searchId\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FoundByWords($id: ID!, $search: String!) {\n    need(id: $id) {\n      candidates(filter: { search: $search }) {\n        totalCount\n      }\n    }\n    alerts {\n      edges {\n        node {\n          searchId\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Capability($id: ID!) {\n    capability(id: $id) {\n      openToCompanies\n      biosafetyLevel\n      validUntil\n      leadTimeDays\n      gmmClass\n      name {\n        sv\n        en\n      }\n      organisation {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query Capability($id: ID!) {\n    capability(id: $id) {\n      openToCompanies\n      biosafetyLevel\n      validUntil\n      leadTimeDays\n      gmmClass\n      name {\n        sv\n        en\n      }\n      organisation {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Capabilities($search: String) {\n    capabilities(first: 100, search: $search) {\n      totalCount\n      edges {\n        node {\n          id\n          name {\n            sv\n          }\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Capabilities($search: String) {\n    capabilities(first: 100, search: $search) {\n      totalCount\n      edges {\n        node {\n          id\n          name {\n            sv\n          }\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapabilityCount {\n    capabilities {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query CapabilityCount {\n    capabilities {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenNeeds($id: ID!) {\n    capability(id: $id) {\n      openNeeds(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n            referenceNo\n            title\n            anonymisedSummary\n            kind\n            windowFrom\n            windowTo\n            trlNow\n            trlTarget\n            score\n            parts {\n              code\n              points\n              reason {\n                sv\n                en\n              }\n            }\n            gates {\n              code\n              verdict\n              reason {\n                sv\n                en\n              }\n            }\n            questions {\n              sv\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenNeeds($id: ID!) {\n    capability(id: $id) {\n      openNeeds(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n            referenceNo\n            title\n            anonymisedSummary\n            kind\n            windowFrom\n            windowTo\n            trlNow\n            trlTarget\n            score\n            parts {\n              code\n              points\n              reason {\n                sv\n                en\n              }\n            }\n            gates {\n              code\n              verdict\n              reason {\n                sv\n                en\n              }\n            }\n            questions {\n              sv\n              en\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenNeedTitles($id: ID!) {\n    capability(id: $id) {\n      openNeeds {\n        totalCount\n        edges {\n          node {\n            title\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenNeedTitles($id: ID!) {\n    capability(id: $id) {\n      openNeeds {\n        totalCount\n        edges {\n          node {\n            title\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {\n    updateCapability(id: $id, version: $version, input: $input) {\n      id\n      version\n      biosafetyLevel\n      leadTimeDays\n      nextFreeOn\n      openToCompanies\n      validUntil\n      lastConfirmed\n      capacityPerMonth\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {\n    updateCapability(id: $id, version: $version, input: $input) {\n      id\n      version\n      biosafetyLevel\n      leadTimeDays\n      nextFreeOn\n      openToCompanies\n      validUntil\n      lastConfirmed\n      capacityPerMonth\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenConfidential($matchId: ID!) {\n    openConfidential(matchId: $matchId) {\n      matchId\n      text\n      reveal {\n        at\n        byName\n        field\n        agreement\n        matchId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenConfidential($matchId: ID!) {\n    openConfidential(matchId: $matchId) {\n      matchId\n      text\n      reveal {\n        at\n        byName\n        field\n        agreement\n        matchId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BreakGlass($needId: ID!, $reason: String!) {\n    breakGlass(needId: $needId, reason: $reason) {\n      text\n      reveal {\n        byName\n        matchId\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BreakGlass($needId: ID!, $reason: String!) {\n    breakGlass(needId: $needId, reason: $reason) {\n      text\n      reveal {\n        byName\n        matchId\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedConfidential($id: ID!) {\n    need(id: $id) {\n      confidentialDescription\n      hasConfidentialDescription\n    }\n  }\n"): (typeof documents)["\n  query NeedConfidential($id: ID!) {\n    need(id: $id) {\n      confidentialDescription\n      hasConfidentialDescription\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reveals($id: ID!) {\n    need(id: $id) {\n      reveals {\n        at\n        byName\n        field\n        agreement\n        matchId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reveals($id: ID!) {\n    need(id: $id) {\n      reveals {\n        at\n        byName\n        field\n        agreement\n        matchId\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealReasons($id: ID!) {\n    need(id: $id) {\n      reveals {\n        byName\n        matchId\n        reason\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevealReasons($id: ID!) {\n    need(id: $id) {\n      reveals {\n        byName\n        matchId\n        reason\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuardedFields($id: ID!) {\n    need(id: $id) {\n      title\n      confidentialDescription\n      candidates {\n        totalCount\n        edges {\n          cursor\n        }\n      }\n      reveals {\n        byName\n      }\n    }\n  }\n"): (typeof documents)["\n  query GuardedFields($id: ID!) {\n    need(id: $id) {\n      title\n      confidentialDescription\n      candidates {\n        totalCount\n        edges {\n          cursor\n        }\n      }\n      reveals {\n        byName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchExplanation($id: ID!) {\n    match(id: $id) {\n      parts {\n        code\n      }\n      gates {\n        code\n      }\n      textMatches {\n        part\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchExplanation($id: ID!) {\n    match(id: $id) {\n      parts {\n        code\n      }\n      gates {\n        code\n      }\n      textMatches {\n        part\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordsOfNeeds {\n    needs(first: 100) {\n      edges {\n        node {\n          title\n          anonymisedSummary\n          confidentialDescription\n          successCriteria\n          matches {\n            parts {\n              reason {\n                sv\n                en\n              }\n            }\n            textMatches {\n              query {\n                text\n              }\n              document {\n                text\n              }\n            }\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          title {\n            sv\n            en\n          }\n        }\n      }\n    }\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n  }\n"): (typeof documents)["\n  query WordsOfNeeds {\n    needs(first: 100) {\n      edges {\n        node {\n          title\n          anonymisedSummary\n          confidentialDescription\n          successCriteria\n          matches {\n            parts {\n              reason {\n                sv\n                en\n              }\n            }\n            textMatches {\n              query {\n                text\n              }\n              document {\n                text\n              }\n            }\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          title {\n            sv\n            en\n          }\n        }\n      }\n    }\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordsOfMatches {\n    needs(first: 100) {\n      edges {\n        node {\n          title\n          anonymisedSummary\n          successCriteria\n          confidentialDescription\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          parts {\n            reason {\n              sv\n              en\n            }\n          }\n          gates {\n            reason {\n              sv\n              en\n            }\n          }\n          textMatches {\n            query {\n              text\n            }\n            document {\n              text\n            }\n          }\n          history {\n            byName\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          name\n          title {\n            sv\n            en\n          }\n        }\n      }\n    }\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n  }\n"): (typeof documents)["\n  query WordsOfMatches {\n    needs(first: 100) {\n      edges {\n        node {\n          title\n          anonymisedSummary\n          successCriteria\n          confidentialDescription\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          parts {\n            reason {\n              sv\n              en\n            }\n          }\n          gates {\n            reason {\n              sv\n              en\n            }\n          }\n          textMatches {\n            query {\n              text\n            }\n            document {\n              text\n            }\n          }\n          history {\n            byName\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          name\n          title {\n            sv\n            en\n          }\n        }\n      }\n    }\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WholeMatch on Match {\n    id\n    state\n    score\n    declineReason\n    declineComment\n    dueOn\n    ndaSignedOn\n    actions\n    capability {\n      id\n      name {\n        sv\n        en\n      }\n      summary {\n        sv\n        en\n      }\n      organisation {\n        id\n        name {\n          sv\n          en\n        }\n      }\n    }\n    parts {\n      code\n      reason {\n        sv\n        en\n      }\n    }\n    textMatches {\n      query {\n        text\n      }\n      document {\n        text\n      }\n    }\n    gates {\n      code\n      reason {\n        sv\n        en\n      }\n    }\n    history {\n      byName\n      byRole\n      toState\n    }\n    initiative {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment WholeMatch on Match {\n    id\n    state\n    score\n    declineReason\n    declineComment\n    dueOn\n    ndaSignedOn\n    actions\n    capability {\n      id\n      name {\n        sv\n        en\n      }\n      summary {\n        sv\n        en\n      }\n      organisation {\n        id\n        name {\n          sv\n          en\n        }\n      }\n    }\n    parts {\n      code\n      reason {\n        sv\n        en\n      }\n    }\n    textMatches {\n      query {\n        text\n      }\n      document {\n        text\n      }\n    }\n    gates {\n      code\n      reason {\n        sv\n        en\n      }\n    }\n    history {\n      byName\n      byRole\n      toState\n    }\n    initiative {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PathsToMatch($id: ID!, $needId: ID!) {\n    match(id: $id) {\n      ...WholeMatch\n      need {\n        reveals {\n          byName\n          organisation {\n            name {\n              sv\n            }\n          }\n        }\n        matches {\n          ...WholeMatch\n        }\n      }\n    }\n    need(id: $needId) {\n      reveals {\n        byName\n      }\n      candidates {\n        edges {\n          node {\n            capability {\n              id\n            }\n          }\n        }\n      }\n      almostFit {\n        edges {\n          node {\n            capability {\n              id\n            }\n          }\n        }\n      }\n      matches {\n        ...WholeMatch\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          ...WholeMatch\n        }\n      }\n    }\n    needs(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PathsToMatch($id: ID!, $needId: ID!) {\n    match(id: $id) {\n      ...WholeMatch\n      need {\n        reveals {\n          byName\n          organisation {\n            name {\n              sv\n            }\n          }\n        }\n        matches {\n          ...WholeMatch\n        }\n      }\n    }\n    need(id: $needId) {\n      reveals {\n        byName\n      }\n      candidates {\n        edges {\n          node {\n            capability {\n              id\n            }\n          }\n        }\n      }\n      almostFit {\n        edges {\n          node {\n            capability {\n              id\n            }\n          }\n        }\n      }\n      matches {\n        ...WholeMatch\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          ...WholeMatch\n        }\n      }\n    }\n    needs(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgendaAndActivity {\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          name\n          subjectKind\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            kind\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AgendaAndActivity {\n    agenda {\n      title {\n        sv\n        en\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          name\n          subjectKind\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            kind\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PathsToCompany($id: ID!, $needId: ID!) {\n    match(id: $id) {\n      need {\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n      history {\n        byName\n      }\n    }\n    need(id: $needId) {\n      organisation {\n        id\n      }\n      matches {\n        need {\n          organisation {\n            id\n          }\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          id\n          need {\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          actorName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PathsToCompany($id: ID!, $needId: ID!) {\n    match(id: $id) {\n      need {\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n      history {\n        byName\n      }\n    }\n    need(id: $needId) {\n      organisation {\n        id\n      }\n      matches {\n        need {\n          organisation {\n            id\n          }\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          id\n          need {\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          actorName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateInitiative($input: CreateInitiativeInput!) {\n    createInitiative(input: $input) {\n      id\n      stage\n      visibility\n      organisation {\n        id\n      }\n      participations {\n        role\n        organisation {\n          id\n        }\n      }\n      milestones {\n        id\n        title\n        dueOn\n        state\n        version\n      }\n      matchId\n      actions\n    }\n  }\n"): (typeof documents)["\n  mutation CreateInitiative($input: CreateInitiativeInput!) {\n    createInitiative(input: $input) {\n      id\n      stage\n      visibility\n      organisation {\n        id\n      }\n      participations {\n        role\n        organisation {\n          id\n        }\n      }\n      milestones {\n        id\n        title\n        dueOn\n        state\n        version\n      }\n      matchId\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {\n    addMilestone(initiativeId: $initiativeId, input: $input) {\n      id\n      state\n      version\n      title\n    }\n  }\n"): (typeof documents)["\n  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {\n    addMilestone(initiativeId: $initiativeId, input: $input) {\n      id\n      state\n      version\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {\n    completeMilestone(id: $id, version: $version, evidence: $evidence) {\n      state\n      version\n      evidence\n      doneAt\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {\n    completeMilestone(id: $id, version: $version, evidence: $evidence) {\n      state\n      version\n      evidence\n      doneAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {\n    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) {\n      dueOn\n      version\n      moves {\n        fromDate\n        toDate\n        reason\n        byName\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {\n    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) {\n      dueOn\n      version\n      moves {\n        fromDate\n        toDate\n        reason\n        byName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id\n      matchId\n      milestones {\n        id\n        evidence\n      }\n    }\n  }\n"): (typeof documents)["\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id\n      matchId\n      milestones {\n        id\n        evidence\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Milestones($id: ID!) {\n    initiative(id: $id) {\n      milestones {\n        id\n        state\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query Milestones($id: ID!) {\n    initiative(id: $id) {\n      milestones {\n        id\n        state\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Initiatives {\n    initiatives(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Initiatives {\n    initiatives(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativeWorkings {\n    initiatives(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          matchId\n          actions\n          milestones {\n            evidence\n          }\n          organisation {\n            name {\n              sv\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query InitiativeWorkings {\n    initiatives(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          matchId\n          actions\n          milestones {\n            evidence\n          }\n          organisation {\n            name {\n              sv\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations {\n    invitations(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          email\n          role\n          state\n          inviterName\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitations {\n    invitations(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          email\n          role\n          state\n          inviterName\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      id\n      version\n      state\n      email\n      inviterName\n    }\n  }\n"): (typeof documents)["\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      id\n      version\n      state\n      email\n      inviterName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($id: ID!, $version: Int!) {\n    resendInvitation(id: $id, version: $version) {\n      id\n      version\n      state\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($id: ID!, $version: Int!) {\n    resendInvitation(id: $id, version: $version) {\n      id\n      version\n      state\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!, $version: Int!) {\n    revokeInvitation(id: $id, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($id: ID!, $version: Int!) {\n    revokeInvitation(id: $id, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivedInvitation($token: String!) {\n    receivedInvitation(token: $token) {\n      email\n      role\n      language\n      hasAccount\n      workspaceName {\n        sv\n        en\n      }\n      organisationName {\n        sv\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReceivedInvitation($token: String!) {\n    receivedInvitation(token: $token) {\n      email\n      role\n      language\n      hasAccount\n      workspaceName {\n        sv\n        en\n      }\n      organisationName {\n        sv\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {\n    shortlistCapability(needId: $needId, capabilityId: $capabilityId) {\n      id\n      state\n      version\n      dueOn\n      actions\n    }\n  }\n"): (typeof documents)["\n  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {\n    shortlistCapability(needId: $needId, capabilityId: $capabilityId) {\n      id\n      state\n      version\n      dueOn\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskInterest($matchId: ID!, $version: Int!) {\n    askInterest(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation AskInterest($matchId: ID!, $version: Int!) {\n    askInterest(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInterest($matchId: ID!, $version: Int!) {\n    acceptInterest(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInterest($matchId: ID!, $version: Int!) {\n    acceptInterest(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntroduceMatch($matchId: ID!, $version: Int!) {\n    introduceMatch(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation IntroduceMatch($matchId: ID!, $version: Int!) {\n    introduceMatch(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMatch($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawMatch($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {\n    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {\n      id\n      version\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {\n    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {\n      id\n      version\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {\n    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {\n      id\n      version\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {\n    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {\n      id\n      version\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Match($id: ID!) {\n    match(id: $id) {\n      id\n      state\n      version\n      dueOn\n      actions\n      declineReason\n      declineComment\n    }\n  }\n"): (typeof documents)["\n  query Match($id: ID!) {\n    match(id: $id) {\n      id\n      state\n      version\n      dueOn\n      actions\n      declineReason\n      declineComment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchParties($id: ID!) {\n    match(id: $id) {\n      id\n      state\n      dueOn\n      ndaSignedOn\n      need {\n        id\n        organisation {\n          id\n        }\n      }\n      capability {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchParties($id: ID!) {\n    match(id: $id) {\n      id\n      state\n      dueOn\n      ndaSignedOn\n      need {\n        id\n        organisation {\n          id\n        }\n      }\n      capability {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchHistory($id: ID!) {\n    match(id: $id) {\n      history {\n        toState\n        byName\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchHistory($id: ID!) {\n    match(id: $id) {\n      history {\n        toState\n        byName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchGates($id: ID!) {\n    match(id: $id) {\n      gates {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchGates($id: ID!) {\n    match(id: $id) {\n      gates {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchInitiative($id: ID!) {\n    match(id: $id) {\n      initiative {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchInitiative($id: ID!) {\n    match(id: $id) {\n      initiative {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matches($states: [MatchState!]) {\n    matches(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          need {\n            id\n            organisation {\n              id\n            }\n          }\n          capability {\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Matches($states: [MatchState!]) {\n    matches(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          need {\n            id\n            organisation {\n              id\n            }\n          }\n          capability {\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchesWithTitles {\n    matches(first: 100) {\n      edges {\n        node {\n          id\n          need {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchesWithTitles {\n    matches(first: 100) {\n      edges {\n        node {\n          id\n          need {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchCount {\n    matches {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query MatchCount {\n    matches {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedFiles($id: ID!) {\n    need(id: $id) {\n      confidentialFiles {\n        id\n        name\n        kind\n        size\n        addedAt\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedFiles($id: ID!) {\n    need(id: $id) {\n      confidentialFiles {\n        id\n        name\n        kind\n        size\n        addedAt\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenFiles($matchId: ID!) {\n    openConfidential(matchId: $matchId) {\n      files {\n        id\n        name\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenFiles($matchId: ID!) {\n    openConfidential(matchId: $matchId) {\n      files {\n        id\n        name\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FileReveals($id: ID!) {\n    need(id: $id) {\n      reveals {\n        field\n        fileName\n        byName\n        agreement\n        matchId\n      }\n    }\n  }\n"): (typeof documents)["\n  query FileReveals($id: ID!) {\n    need(id: $id) {\n      reveals {\n        field\n        fileName\n        byName\n        agreement\n        matchId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilesViewedAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      viewAs(stage: $stage) {\n        confidentialFiles {\n          id\n        }\n        need {\n          confidentialFiles {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FilesViewedAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      viewAs(stage: $stage) {\n        confidentialFiles {\n          id\n        }\n        need {\n          confidentialFiles {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveNeedFile($id: ID!) {\n    removeNeedFile(id: $id) {\n      id\n      confidentialFiles {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveNeedFile($id: ID!) {\n    removeNeedFile(id: $id) {\n      id\n      confidentialFiles {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitNeed($input: SubmitNeedInput!) {\n    submitNeed(input: $input) {\n      id\n      state\n      version\n      referenceNo\n      organisation {\n        id\n      }\n      actions\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitNeed($input: SubmitNeedInput!) {\n    submitNeed(input: $input) {\n      id\n      state\n      version\n      referenceNo\n      organisation {\n        id\n      }\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishNeed($id: ID!, $version: Int!) {\n    publishNeed(id: $id, version: $version) {\n      id\n      state\n      version\n      publishedAt\n    }\n  }\n"): (typeof documents)["\n  mutation PublishNeed($id: ID!, $version: Int!) {\n    publishNeed(id: $id, version: $version) {\n      id\n      state\n      version\n      publishedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawNeed($id: ID!, $version: Int!) {\n    withdrawNeed(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawNeed($id: ID!, $version: Int!) {\n    withdrawNeed(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedActions($id: ID!) {\n    need(id: $id) {\n      actions\n    }\n  }\n"): (typeof documents)["\n  query NeedActions($id: ID!) {\n    need(id: $id) {\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedTitle($id: ID!) {\n    need(id: $id) {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  query NeedTitle($id: ID!) {\n    need(id: $id) {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedMatches($id: ID!) {\n    need(id: $id) {\n      matches {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedMatches($id: ID!) {\n    need(id: $id) {\n      matches {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Needs($states: [NeedState!]) {\n    needs(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Needs($states: [NeedState!]) {\n    needs(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          organisation {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedCount {\n    needs {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query NeedCount {\n    needs {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstNeed {\n    needs(first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FirstNeed {\n    needs(first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SightOfNeeds {\n    needs(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n    agenda {\n      subjectId\n    }\n  }\n"): (typeof documents)["\n  query SightOfNeeds {\n    needs(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n    matches(first: 100) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n    agenda {\n      subjectId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      source\n    }\n  }\n"): (typeof documents)["\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($search: String, $kind: OrganisationKind) {\n    organisations(first: 100, search: $search, kind: $kind) {\n      totalCount\n      edges {\n        node {\n          kind\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Organisations($search: String, $kind: OrganisationKind) {\n    organisations(first: 100, search: $search, kind: $kind) {\n      totalCount\n      edges {\n        node {\n          kind\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationCount($search: String) {\n    organisations(first: 1, search: $search) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query OrganisationCount($search: String) {\n    organisations(first: 1, search: $search) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LettersOfIntent {\n    lettersOfIntent {\n      title {\n        sv\n        en\n      }\n      signedOn\n      signatories\n      adoptions {\n        state\n        decision\n        source\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LettersOfIntent {\n    lettersOfIntent {\n      title {\n        sv\n        en\n      }\n      signedOn\n      signatories\n      adoptions {\n        state\n        decision\n        source\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsPage($first: Int, $after: String) {\n    page: organisations(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationsPage($first: Int, $after: String) {\n    page: organisations(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapabilitiesPage($first: Int, $after: String) {\n    page: capabilities(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query CapabilitiesPage($first: Int, $after: String) {\n    page: capabilities(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsPage($first: Int, $after: String) {\n    page: needs(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedsPage($first: Int, $after: String) {\n    page: needs(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchesPage($first: Int, $after: String) {\n    page: matches(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchesPage($first: Int, $after: String) {\n    page: matches(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativesPage($first: Int, $after: String) {\n    page: initiatives(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query InitiativesPage($first: Int, $after: String) {\n    page: initiatives(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportsPage($first: Int, $after: String) {\n    page: reports(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportsPage($first: Int, $after: String) {\n    page: reports(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationRoundsPage($first: Int, $after: String) {\n    page: allocationRounds(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AllocationRoundsPage($first: Int, $after: String) {\n    page: allocationRounds(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedSearchesPage($first: Int, $after: String) {\n    page: savedSearches(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query SavedSearchesPage($first: Int, $after: String) {\n    page: savedSearches(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityPage($first: Int, $after: String) {\n    page: activity(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          subjectId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActivityPage($first: Int, $after: String) {\n    page: activity(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          subjectId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      email\n      disabled\n      actions\n      memberships {\n        id\n        version\n        role\n        initiativeId\n        actions\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      email\n      disabled\n      actions\n      memberships {\n        id\n        version\n        role\n        initiativeId\n        actions\n        organisation {\n          id\n          name {\n            sv\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String, $role: Role) {\n    people(first: 100, search: $search, role: $role) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n          email\n          memberships {\n            role\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($search: String, $role: Role) {\n    people(first: 100, search: $search, role: $role) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n          email\n          memberships {\n            role\n          }\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation DisablePerson($id: ID!, $version: Int!) {\n    disablePerson(id: $id, version: $version) {\n      id\n      version\n      disabled\n      actions\n    }\n  }\n"): (typeof documents)["\n  mutation DisablePerson($id: ID!, $version: Int!) {\n    disablePerson(id: $id, version: $version) {\n      id\n      version\n      disabled\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnablePerson($id: ID!, $version: Int!) {\n    enablePerson(id: $id, version: $version) {\n      id\n      version\n      disabled\n      actions\n    }\n  }\n"): (typeof documents)["\n  mutation EnablePerson($id: ID!, $version: Int!) {\n    enablePerson(id: $id, version: $version) {\n      id\n      version\n      disabled\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSessionsOfPerson($id: ID!) {\n    endSessionsOfPerson(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndSessionsOfPerson($id: ID!) {\n    endSessionsOfPerson(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftReport($input: DraftReportInput!) {\n    draftReport(input: $input) {\n      id\n      state\n      revision\n      version\n      actions\n      problems {\n        code\n        severity\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DraftReport($input: DraftReportInput!) {\n    draftReport(input: $input) {\n      id\n      state\n      revision\n      version\n      actions\n      problems {\n        code\n        severity\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReport($id: ID!, $version: Int!) {\n    sendReport(id: $id, version: $version) {\n      __typename\n      ... on Report {\n        id\n        state\n        signatoryName\n      }\n      ... on ReportIncomplete {\n        code\n        message {\n          sv\n          en\n        }\n        problems {\n          code\n          severity\n          message {\n            sv\n            en\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendReport($id: ID!, $version: Int!) {\n    sendReport(id: $id, version: $version) {\n      __typename\n      ... on Report {\n        id\n        state\n        signatoryName\n      }\n      ... on ReportIncomplete {\n        code\n        message {\n          sv\n          en\n        }\n        problems {\n          code\n          severity\n          message {\n            sv\n            en\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeReport($id: ID!, $version: Int!, $diarienummer: String) {\n    acknowledgeReport(id: $id, version: $version, diarienummer: $diarienummer) {\n      state\n      receivedAt\n      receiverDiarienummer\n      actions\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeReport($id: ID!, $version: Int!, $diarienummer: String) {\n    acknowledgeReport(id: $id, version: $version, diarienummer: $diarienummer) {\n      state\n      receivedAt\n      receiverDiarienummer\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {\n    askCompletion(id: $id, version: $version, comment: $comment) {\n      state\n      completionComment\n    }\n  }\n"): (typeof documents)["\n  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {\n    askCompletion(id: $id, version: $version, comment: $comment) {\n      state\n      completionComment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReport($id: ID!, $version: Int!) {\n    acceptReport(id: $id, version: $version) {\n      state\n      actions\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptReport($id: ID!, $version: Int!) {\n    acceptReport(id: $id, version: $version) {\n      state\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Report($id: ID!) {\n    report(id: $id) {\n      state\n      version\n      revision\n      receiverDiarienummer\n      figures {\n        code\n        value\n        rows {\n          label\n          counts\n        }\n      }\n      files {\n        format\n        sha256\n        bytes\n        url\n      }\n      attempts {\n        outcome\n        messageId\n      }\n      history {\n        fromState\n        toState\n        byName\n      }\n    }\n  }\n"): (typeof documents)["\n  query Report($id: ID!) {\n    report(id: $id) {\n      state\n      version\n      revision\n      receiverDiarienummer\n      figures {\n        code\n        value\n        rows {\n          label\n          counts\n        }\n      }\n      files {\n        format\n        sha256\n        bytes\n        url\n      }\n      attempts {\n        outcome\n        messageId\n      }\n      history {\n        fromState\n        toState\n        byName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportState($id: ID!) {\n    report(id: $id) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  query ReportState($id: ID!) {\n    report(id: $id) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reports($states: [ReportState!]) {\n    reports(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reports($states: [ReportState!]) {\n    reports(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportCount {\n    reports {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ReportCount {\n    reports {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SightOfReports {\n    reports(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          recipient {\n            id\n          }\n        }\n      }\n    }\n    agenda {\n      subjectId\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          subjectKind\n          subjectId\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SightOfReports {\n    reports(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          recipient {\n            id\n          }\n        }\n      }\n    }\n    agenda {\n      subjectId\n    }\n    activity(first: 100) {\n      edges {\n        node {\n          subjectKind\n          subjectId\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportRecipients {\n    reportRecipients {\n      id\n    }\n  }\n"): (typeof documents)["\n  query ReportRecipients {\n    reportRecipients {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAllocationRound($input: CreateAllocationRoundInput!) {\n    createAllocationRound(input: $input) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAllocationRound($input: CreateAllocationRoundInput!) {\n    createAllocationRound(input: $input) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenAllocationRound($id: ID!, $version: Int!) {\n    openAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation OpenAllocationRound($id: ID!, $version: Int!) {\n    openAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseAllocationRound($id: ID!, $version: Int!) {\n    closeAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CloseAllocationRound($id: ID!, $version: Int!) {\n    closeAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishAllocationRound($id: ID!, $version: Int!) {\n    publishAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation PublishAllocationRound($id: ID!, $version: Int!) {\n    publishAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAllocationRound($id: ID!, $version: Int!) {\n    cancelAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CancelAllocationRound($id: ID!, $version: Int!) {\n    cancelAllocationRound(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillAllocationPreferences($id: ID!, $version: Int!) {\n    fillAllocationPreferences(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation FillAllocationPreferences($id: ID!, $version: Int!) {\n    fillAllocationPreferences(id: $id, version: $version) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAllocationPreferences($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {\n    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) {\n      id\n      version\n      origin\n      mayEdit\n      groups {\n        choices {\n          id\n        }\n      }\n      notAccepted {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetAllocationPreferences($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {\n    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) {\n      id\n      version\n      origin\n      mayEdit\n      groups {\n        choices {\n          id\n        }\n      }\n      notAccepted {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationRound($id: ID!) {\n    allocationRound(id: $id) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  query AllocationRound($id: ID!) {\n    allocationRound(id: $id) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationRounds($states: [AllocationRoundState!]) {\n    allocationRounds(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          needCount\n          slotCount\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AllocationRounds($states: [AllocationRoundState!]) {\n    allocationRounds(first: 100, states: $states) {\n      totalCount\n      edges {\n        node {\n          id\n          state\n          needCount\n          slotCount\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationRoundCount {\n    allocationRounds {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query AllocationRoundCount {\n    allocationRounds {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundSlots($id: ID!) {\n    allocationRound(id: $id) {\n      slots {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoundSlots($id: ID!) {\n    allocationRound(id: $id) {\n      slots {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rankings($id: ID!) {\n    allocationRound(id: $id) {\n      rankings {\n        id\n        version\n        side\n        origin\n        mayEdit\n        about {\n          id\n        }\n        groups {\n          choices {\n            id\n          }\n        }\n        notAccepted {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Rankings($id: ID!) {\n    allocationRound(id: $id) {\n      rankings {\n        id\n        version\n        side\n        origin\n        mayEdit\n        about {\n          id\n        }\n        groups {\n          choices {\n            id\n          }\n        }\n        notAccepted {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RankingChanges($id: ID!) {\n    allocationRound(id: $id) {\n      rankings {\n        id\n        changes {\n          byName\n          byRole\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RankingChanges($id: ID!) {\n    allocationRound(id: $id) {\n      rankings {\n        id\n        changes {\n          byName\n          byRole\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundAnswers($id: ID!) {\n    allocationRound(id: $id) {\n      state\n      answers {\n        side\n        given {\n          id\n          place\n        }\n        reasons {\n          sv\n          en\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoundAnswers($id: ID!) {\n    allocationRound(id: $id) {\n      state\n      answers {\n        side\n        given {\n          id\n          place\n        }\n        reasons {\n          sv\n          en\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Outcome on AllocationOutcome {\n    mode\n    placements {\n      need {\n        id\n        place\n      }\n      slot {\n        id\n        place\n      }\n    }\n    unplaced {\n      id\n    }\n    oneSided\n    checks {\n      code\n      passed\n      count\n    }\n    stable\n    blockingPairs\n    price {\n      blockingPairs\n      placedMore\n      gain\n      lose\n    }\n    choices\n    inputsSha256\n    resultSha256\n    seed\n  }\n"): (typeof documents)["\n  fragment Outcome on AllocationOutcome {\n    mode\n    placements {\n      need {\n        id\n        place\n      }\n      slot {\n        id\n        place\n      }\n    }\n    unplaced {\n      id\n    }\n    oneSided\n    checks {\n      code\n      passed\n      count\n    }\n    stable\n    blockingPairs\n    price {\n      blockingPairs\n      placedMore\n      gain\n      lose\n    }\n    choices\n    inputsSha256\n    resultSha256\n    seed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DryRun($id: ID!, $mode: AllocationMode) {\n    allocationRound(id: $id) {\n      dryRun(mode: $mode) {\n        ...Outcome\n      }\n    }\n  }\n"): (typeof documents)["\n  query DryRun($id: ID!, $mode: AllocationMode) {\n    allocationRound(id: $id) {\n      dryRun(mode: $mode) {\n        ...Outcome\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedOutcome($id: ID!) {\n    allocationRound(id: $id) {\n      outcome {\n        ...Outcome\n      }\n      certificate\n    }\n  }\n"): (typeof documents)["\n  query PublishedOutcome($id: ID!) {\n    allocationRound(id: $id) {\n      outcome {\n        ...Outcome\n      }\n      certificate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeRound($id: ID!) {\n    allocationRound(id: $id) {\n      needs {\n        id\n        title {\n          sv\n        }\n      }\n      slots {\n        id\n        capability {\n          id\n          organisation {\n            id\n          }\n        }\n      }\n      needCount\n      outcome {\n        mode\n      }\n      certificate\n      rankings {\n        about {\n          id\n          title {\n            sv\n          }\n          summary\n          referenceNo\n        }\n        groups {\n          choices {\n            id\n            title {\n              sv\n            }\n            summary\n            referenceNo\n            score\n          }\n        }\n        notAccepted {\n          id\n        }\n        changes {\n          byName\n        }\n      }\n      answers {\n        reasons {\n          sv\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WholeRound($id: ID!) {\n    allocationRound(id: $id) {\n      needs {\n        id\n        title {\n          sv\n        }\n      }\n      slots {\n        id\n        capability {\n          id\n          organisation {\n            id\n          }\n        }\n      }\n      needCount\n      outcome {\n        mode\n      }\n      certificate\n      rankings {\n        about {\n          id\n          title {\n            sv\n          }\n          summary\n          referenceNo\n        }\n        groups {\n          choices {\n            id\n            title {\n              sv\n            }\n            summary\n            referenceNo\n            score\n          }\n        }\n        notAccepted {\n          id\n        }\n        changes {\n          byName\n        }\n      }\n      answers {\n        reasons {\n          sv\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchFacts on SavedSearch {\n    id\n    version\n    name\n    watches\n    active\n    mail\n    minScore\n    search\n    site\n    kinds\n    unreadCount\n    need {\n      id\n    }\n    capabilities {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment SearchFacts on SavedSearch {\n    id\n    version\n    name\n    watches\n    active\n    mail\n    minScore\n    search\n    site\n    kinds\n    unreadCount\n    need {\n      id\n    }\n    capabilities {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      ...SearchFacts\n    }\n  }\n"): (typeof documents)["\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      ...SearchFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {\n    changeSavedSearch(id: $id, version: $version, input: $input) {\n      ...SearchFacts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {\n    changeSavedSearch(id: $id, version: $version, input: $input) {\n      ...SearchFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSavedSearch($id: ID!, $version: Int!) {\n    deleteSavedSearch(id: $id, version: $version)\n  }\n"): (typeof documents)["\n  mutation DeleteSavedSearch($id: ID!, $version: Int!) {\n    deleteSavedSearch(id: $id, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedSearches {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          ...SearchFacts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SavedSearches {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          ...SearchFacts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedSearchCount {\n    savedSearches {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query SavedSearchCount {\n    savedSearches {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Alerts($unreadOnly: Boolean) {\n    alerts(first: 100, unreadOnly: $unreadOnly) {\n      totalCount\n      edges {\n        node {\n          id\n          searchId\n          searchName\n          score\n          readAt\n          need {\n            id\n            title\n            anonymisedSummary\n          }\n          capability {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Alerts($unreadOnly: Boolean) {\n    alerts(first: 100, unreadOnly: $unreadOnly) {\n      totalCount\n      edges {\n        node {\n          id\n          searchId\n          searchName\n          score\n          readAt\n          need {\n            id\n            title\n            anonymisedSummary\n          }\n          capability {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertCount {\n    alerts {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query AlertCount {\n    alerts {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAlertsRead($ids: [ID!]) {\n    markAlertsRead(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation MarkAlertsRead($ids: [ID!]) {\n    markAlertsRead(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession($refreshToken: String) {\n    refreshSession(refreshToken: $refreshToken) {\n      accessToken\n      refreshToken\n      expiresAt\n      sessionExpiresAt\n      me {\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession($refreshToken: String) {\n    refreshSession(refreshToken: $refreshToken) {\n      accessToken\n      refreshToken\n      expiresAt\n      sessionExpiresAt\n      me {\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    sessions {\n      id\n      current\n      method\n      device {\n        sv\n        en\n      }\n      startedAt\n      lastSeenAt\n    }\n  }\n"): (typeof documents)["\n  query Sessions {\n    sessions {\n      id\n      current\n      method\n      device {\n        sv\n        en\n      }\n      startedAt\n      lastSeenAt\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      refreshToken\n      expiresAt\n      sessionExpiresAt\n      me {\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      refreshToken\n      expiresAt\n      sessionExpiresAt\n      me {\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n"): (typeof documents)["\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) {\n      accessToken\n      me {\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) {\n      accessToken\n      me {\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInProviders {\n    signInProviders {\n      id\n      label {\n        sv\n        en\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInProviders {\n    signInProviders {\n      id\n      label {\n        sv\n        en\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query ExternalIdentities {\n    externalIdentities {\n      id\n      provider\n      linkedAt\n    }\n  }\n"): (typeof documents)["\n  query ExternalIdentities {\n    externalIdentities {\n      id\n      provider\n      linkedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeenNeed on Need {\n    id\n    version\n    referenceNo\n    state\n    kind\n    language\n    title\n    anonymisedSummary\n    moneyDirection\n    trlNow\n    trlTarget\n    biosafetyLevel\n    gmmClass\n    clinicalSpeciality\n    certifications\n    sampleTypes\n    volumePerMonth\n    trainingAccepted\n    softGates\n    personalData\n    ndaNeeded\n    windowFrom\n    windowTo\n    budgetSek\n    expiresOn\n    successCriteria\n    submittedAt\n    publishedAt\n    hasConfidentialDescription\n    confidentialDescription\n    organisation {\n      id\n      name {\n        sv\n        en\n      }\n      municipality\n    }\n    reveals {\n      byName\n    }\n    actions\n  }\n"): (typeof documents)["\n  fragment SeenNeed on Need {\n    id\n    version\n    referenceNo\n    state\n    kind\n    language\n    title\n    anonymisedSummary\n    moneyDirection\n    trlNow\n    trlTarget\n    biosafetyLevel\n    gmmClass\n    clinicalSpeciality\n    certifications\n    sampleTypes\n    volumePerMonth\n    trainingAccepted\n    softGates\n    personalData\n    ndaNeeded\n    windowFrom\n    windowTo\n    budgetSek\n    expiresOn\n    successCriteria\n    submittedAt\n    publishedAt\n    hasConfidentialDescription\n    confidentialDescription\n    organisation {\n      id\n      name {\n        sv\n        en\n      }\n      municipality\n    }\n    reveals {\n      byName\n    }\n    actions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      viewAs(stage: $stage) {\n        opensConfidential\n        confidentialText\n        need {\n          ...SeenNeed\n          viewAs(stage: $stage) {\n            opensConfidential\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ViewAs($id: ID!, $stage: PartnerStage!) {\n    need(id: $id) {\n      viewAs(stage: $stage) {\n        opensConfidential\n        confidentialText\n        need {\n          ...SeenNeed\n          viewAs(stage: $stage) {\n            opensConfidential\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RealView($id: ID!) {\n    need(id: $id) {\n      ...SeenNeed\n      viewAs(stage: INTRODUCED) {\n        opensConfidential\n      }\n    }\n  }\n"): (typeof documents)["\n  query RealView($id: ID!) {\n    need(id: $id) {\n      ...SeenNeed\n      viewAs(stage: INTRODUCED) {\n        opensConfidential\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewNeed($input: SubmitNeedInput!, $stage: PartnerStage!) {\n    previewNeed(input: $input) {\n      telling {\n        field\n        kind\n        text\n      }\n      viewAs(stage: $stage) {\n        opensConfidential\n        confidentialText\n        need {\n          ...SeenNeed\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PreviewNeed($input: SubmitNeedInput!, $stage: PartnerStage!) {\n    previewNeed(input: $input) {\n      telling {\n        field\n        kind\n        text\n      }\n      viewAs(stage: $stage) {\n        opensConfidential\n        confidentialText\n        need {\n          ...SeenNeed\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConfidentialViews($id: ID!) {\n    need(id: $id) {\n      confidentialDescription\n      viewAs(stage: NDA) {\n        confidentialText\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConfidentialViews($id: ID!) {\n    need(id: $id) {\n      confidentialDescription\n      viewAs(stage: NDA) {\n        confidentialText\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedBehindWalls on Need {\n    title\n    anonymisedSummary\n    successCriteria\n    referenceNo\n    budgetSek\n    confidentialDescription\n    confidentialFiles {\n      id\n      name\n    }\n    organisation {\n      id\n    }\n    reveals {\n      byName\n      at\n    }\n  }\n"): (typeof documents)["\n  fragment NeedBehindWalls on Need {\n    title\n    anonymisedSummary\n    successCriteria\n    referenceNo\n    budgetSek\n    confidentialDescription\n    confidentialFiles {\n      id\n      name\n    }\n    organisation {\n      id\n    }\n    reveals {\n      byName\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchesBehindWalls on Need {\n    matches {\n      id\n      score\n      gates {\n        code\n      }\n      capability {\n        id\n      }\n      declineComment\n      history {\n        byName\n        toState\n      }\n      ndaSignedOn\n    }\n  }\n"): (typeof documents)["\n  fragment MatchesBehindWalls on Need {\n    matches {\n      id\n      score\n      gates {\n        code\n      }\n      capability {\n        id\n      }\n      declineComment\n      history {\n        byName\n        toState\n      }\n      ndaSignedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsBehindWalls {\n    needs(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          ...NeedBehindWalls\n          ...MatchesBehindWalls\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedsBehindWalls {\n    needs(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          ...NeedBehindWalls\n          ...MatchesBehindWalls\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchesOfNeedsBehindWalls {\n    matches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          score\n          declineComment\n          ndaSignedOn\n          history {\n            byName\n            toState\n          }\n          capability {\n            id\n          }\n          need {\n            id\n            ...NeedBehindWalls\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchesOfNeedsBehindWalls {\n    matches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          score\n          declineComment\n          ndaSignedOn\n          history {\n            byName\n            toState\n          }\n          capability {\n            id\n          }\n          need {\n            id\n            ...NeedBehindWalls\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportsBehindWalls {\n    reports(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          figures {\n            rows {\n              label\n            }\n          }\n          attempts {\n            detail\n          }\n          completionComment\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportsBehindWalls {\n    reports(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          figures {\n            rows {\n              label\n            }\n          }\n          attempts {\n            detail\n          }\n          completionComment\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchesBehindWalls {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchesBehindWalls {\n    savedSearches(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertsBehindWalls {\n    alerts(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          searchName\n          need {\n            title\n            anonymisedSummary\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AlertsBehindWalls {\n    alerts(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          searchName\n          need {\n            title\n            anonymisedSummary\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundsBehindWalls {\n    allocationRounds(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          rankings {\n            about {\n              title {\n                sv\n              }\n              summary\n            }\n            groups {\n              choices {\n                title {\n                  sv\n                }\n              }\n            }\n          }\n          answers {\n            about {\n              title {\n                sv\n              }\n            }\n          }\n          needs {\n            title {\n              sv\n            }\n            summary\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoundsBehindWalls {\n    allocationRounds(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          rankings {\n            about {\n              title {\n                sv\n              }\n              summary\n            }\n            groups {\n              choices {\n                title {\n                  sv\n                }\n              }\n            }\n          }\n          answers {\n            about {\n              title {\n                sv\n              }\n            }\n          }\n          needs {\n            title {\n              sv\n            }\n            summary\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgendaBehindWalls {\n    agenda {\n      title {\n        sv\n        en\n      }\n      subjectId\n    }\n  }\n"): (typeof documents)["\n  query AgendaBehindWalls {\n    agenda {\n      title {\n        sv\n        en\n      }\n      subjectId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityBehindWalls {\n    activity(first: 100) {\n      edges {\n        node {\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActivityBehindWalls {\n    activity(first: 100) {\n      edges {\n        node {\n          subjectId\n          title {\n            sv\n            en\n          }\n          actorName\n          related {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedBehindWallsById($id: ID!) {\n    need(id: $id) {\n      ...NeedBehindWalls\n      ...MatchesBehindWalls\n    }\n  }\n"): (typeof documents)["\n  query NeedBehindWallsById($id: ID!) {\n    need(id: $id) {\n      ...NeedBehindWalls\n      ...MatchesBehindWalls\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchBehindWallsById($id: ID!) {\n    match(id: $id) {\n      score\n      need {\n        title\n        confidentialDescription\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatchBehindWallsById($id: ID!) {\n    match(id: $id) {\n      score\n      need {\n        title\n        confidentialDescription\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMatchBehindWalls($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) {\n      need {\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawMatchBehindWalls($matchId: ID!, $version: Int!) {\n    withdrawMatch(matchId: $matchId, version: $version) {\n      need {\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) {\n      secret\n      webhook {\n        id\n        version\n        url\n        events\n        pausedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) {\n      secret\n      webhook {\n        id\n        version\n        url\n        events\n        pausedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks {\n    webhooks {\n      totalCount\n      edges {\n        node {\n          id\n          url\n          events\n          byName\n          deliveries {\n            id\n            eventName\n            state\n            attempts\n            lastStatus\n            lastFailure\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Webhooks {\n    webhooks {\n      totalCount\n      edges {\n        node {\n          id\n          url\n          events\n          byName\n          deliveries {\n            id\n            eventName\n            state\n            attempts\n            lastStatus\n            lastFailure\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWebhook($id: ID!, $version: Int!) {\n    removeWebhook(id: $id, version: $version)\n  }\n"): (typeof documents)["\n  mutation RemoveWebhook($id: ID!, $version: Int!) {\n    removeWebhook(id: $id, version: $version)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeWebhook($id: ID!, $version: Int!) {\n    resumeWebhook(id: $id, version: $version) {\n      id\n      pausedAt\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeWebhook($id: ID!, $version: Int!) {\n    resumeWebhook(id: $id, version: $version) {\n      id\n      pausedAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookEvents {\n    webhookEvents\n  }\n"): (typeof documents)["\n  query WebhookEvents {\n    webhookEvents\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WeightsInUse {\n    weightsInUse {\n      versionNo\n      parts {\n        code\n        points\n        handPoints\n      }\n      hostBiases {\n        points\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WeightsInUse {\n    weightsInUse {\n      versionNo\n      parts {\n        code\n        points\n        handPoints\n      }\n      hostBiases {\n        points\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreWeights {\n    scoreWeights {\n      totalCount\n      edges {\n        node {\n          id\n          versionNo\n          source\n          byName\n          reason {\n            sv\n            en\n          }\n          changes {\n            sv\n            en\n          }\n          evidence {\n            decisions\n            lowerBound\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScoreWeights {\n    scoreWeights {\n      totalCount\n      edges {\n        node {\n          id\n          versionNo\n          source\n          byName\n          reason {\n            sv\n            en\n          }\n          changes {\n            sv\n            en\n          }\n          evidence {\n            decisions\n            lowerBound\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreWeightsCount($first: Int) {\n    scoreWeights(first: $first) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ScoreWeightsCount($first: Int) {\n    scoreWeights(first: $first) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewScoreWeights {\n    previewScoreWeights {\n      adoptable\n      reason {\n        en\n      }\n      changes {\n        en\n      }\n      parts {\n        code\n        points\n      }\n      evidence {\n        decisions\n        pairs\n        lowerBound\n      }\n    }\n  }\n"): (typeof documents)["\n  query PreviewScoreWeights {\n    previewScoreWeights {\n      adoptable\n      reason {\n        en\n      }\n      changes {\n        en\n      }\n      parts {\n        code\n        points\n      }\n      evidence {\n        decisions\n        pairs\n        lowerBound\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LearnScoreWeights($versionNo: Int!) {\n    learnScoreWeights(versionNo: $versionNo) {\n      versionNo\n      parts {\n        code\n        points\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LearnScoreWeights($versionNo: Int!) {\n    learnScoreWeights(versionNo: $versionNo) {\n      versionNo\n      parts {\n        code\n        points\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevertScoreWeights($versionNo: Int!, $toId: ID, $reason: String!) {\n    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) {\n      versionNo\n      parts {\n        code\n        points\n        handPoints\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevertScoreWeights($versionNo: Int!, $toId: ID, $reason: String!) {\n    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) {\n      versionNo\n      parts {\n        code\n        points\n        handPoints\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;