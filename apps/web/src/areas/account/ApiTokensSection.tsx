import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { ConfirmDialog } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Section } from '../../components/Page';
import list from '../../components/RowList.module.css';
import { RowList } from '../../components/RowList';
import { SecretDialog } from '../../components/SecretDialog';
import { useMe } from '../../shell/me';
import { type ApiToken, ApiTokensDocument, RevokeApiTokenDocument } from './account.graphql';
import classes from './account.module.css';
import { CreateTokenDialog } from './CreateTokenDialog';

/** The API tokens that the user has created for programs. */
export function ApiTokensSection() {
  const { t } = useTranslation();
  const query = useLiveQuery(ApiTokensDocument, { variables: {}, follows: [{ kind: 'PERSON' }] });
  const [creating, create] = useDisclosure(false);
  const [token, setToken] = useState<string>();
  return (
    <Section
      title={t('account.tokens')}
      action={
        <Button variant="default" size="xs" onClick={create.open}>
          {t('account.createToken')}
        </Button>
      }
    >
      <p className={classes.lead}>{t('account.tokensLead')}</p>
      <Loaded query={query} rows={2}>
        {({ apiTokens }) =>
          apiTokens.length === 0 ? (
            <p className={classes.none}>{t('account.noTokens')}</p>
          ) : (
            <RowList label={t('account.tokens')} columns="minmax(0, 1fr) auto">
              {apiTokens.map((each) => (
                <TokenRow key={each.id} token={each} />
              ))}
            </RowList>
          )
        }
      </Loaded>
      {creating && <CreateTokenDialog close={create.close} created={setToken} />}
      {token && (
        <SecretDialog
          title={t('account.createdTitle')}
          text={t('account.createdText')}
          secret={token}
          done={t('account.createdDone')}
          close={() => setToken(undefined)}
        />
      )}
    </Section>
  );
}

function TokenRow({ token: { id, name, scopes, expiresAt, lastUsedAt } }: { token: ApiToken }) {
  const { t } = useTranslation();
  const { date, moment } = useFormat();
  const [revoking, revoke] = useDisclosure(false);
  const drop = useCommand(RevokeApiTokenDocument, {
    touches: [{ kind: 'PERSON' as const, id: useMe().id }],
    done: () => t('account.tokenRevoked'),
  });
  const used = lastUsedAt ? t('account.lastUsed', { when: moment(lastUsedAt) }) : t('account.neverUsed');
  return (
    <li className={`${list.row} ${classes.row}`}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{name}</div>
        <div className={list.rowSub} style={{ whiteSpace: 'normal' }}>
          {[
            t('account.scopeCount', { count: scopes.length }),
            t('account.validUntil', { date: date(expiresAt) }),
            used,
          ].join(' · ')}
        </div>
      </span>
      <Button variant="default" size="xs" aria-label={t('account.revokeOf', { name })} onClick={revoke.open}>
        {t('account.revoke')}
      </Button>
      {revoking && (
        <ConfirmDialog
          hurts
          title={t('account.revokeTitle', { name })}
          text={t('account.revokeText')}
          label={t('account.revoke')}
          close={revoke.close}
          loading={drop.loading}
          confirm={() => drop.run({ id })}
        />
      )}
    </li>
  );
}
