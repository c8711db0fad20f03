import { type Actor, hasRole } from '#kernel';
import { ALL, type Condition, NONE, objectPolicy } from '#platform/access';
import { sql, type Sql } from '#platform/database';

/** Staff keep the register of agreements. */
export const mayRecordAgreements = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

export type AgreementAction = 'CHANGE';
export const AGREEMENT_ACTIONS = ['CHANGE'] as const satisfies readonly AgreementAction[];

export const agreementActions = (actor: Actor): AgreementAction[] => (mayRecordAgreements(actor) ? ['CHANGE'] : []);

const AS_PARTY: Condition<unknown> = {
  says: { sv: 'de som den egna organisationen är part i', en: 'those its organisation is a party to' },
  where: ({ organisationId }) => sql`EXISTS (
    SELECT FROM registered_agreement_party p
    WHERE p.workspace_id = registered_agreement.workspace_id AND p.agreement_id = registered_agreement.id AND p.organisation_id = ${organisationId})`,
};

const agreementPolicy = objectPolicy('Agreement', {
  readBy: 'agreement.read',
  sees: { STAFF: ALL, ADMIN: ALL, STARTUP: AS_PARTY, PARTNER: AS_PARTY, COORDINATOR: NONE, GUEST: NONE },
  table: 'registered_agreement',
  fields: 'actions diarienummer id parties signedOn type validFrom validTo version',
});

/** The agreements an actor may see, as a condition on the table `agreement`. */
export const visibleAgreements = (actor: Actor): Sql => agreementPolicy.visible(actor);
