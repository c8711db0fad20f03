import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { ConfirmDialog } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { Section } from '../../components/Page';
import list from '../../components/RowList.module.css';
import { RowList } from '../../components/RowList';
import { useMe } from '../../shell/me';
import { SignInProvidersDocument } from '../sign-in/providers.graphql';
import {
  ExternalIdentitiesDocument,
  type ExternalIdentity,
  LinkExternalIdentityDocument,
  UnlinkExternalIdentityDocument,
} from './account.graphql';
import classes from './account.module.css';

/** The user's identities at OpenID providers; empty if there are neither providers nor linked identities. */
export function IdentitiesSection() {
  const { t } = useTranslation();
  const { text } = useFormat();
  const providers = useQuery(SignInProvidersDocument).data?.signInProviders ?? [];
  const identities =
    useLiveQuery(ExternalIdentitiesDocument, { variables: {}, follows: [{ kind: 'PERSON' }] }).data
      ?.externalIdentities ?? [];
  const link = useCommand(LinkExternalIdentityDocument);
  if (providers.length === 0 && identities.length === 0) return null;
  const nameOf = (id: string) => text(providers.find((provider) => provider.id === id)?.label) || id;
  const free = providers.filter(({ id }) => !identities.some(({ provider }) => provider === id));
  return (
    <Section title={t('account.identities')}>
      <p className={classes.lead}>{t('account.identitiesLead')}</p>
      {identities.length > 0 && (
        <RowList label={t('account.identities')} columns="minmax(0, 1fr) auto">
          {identities.map((identity) => (
            <IdentityRow key={identity.id} identity={identity} name={nameOf(identity.provider)} />
          ))}
        </RowList>
      )}
      {free.map(({ id }) => (
        <Button
          key={id}
          mt={12}
          variant="default"
          size="xs"
          loading={link.loading}
          onClick={() =>
            void link
              .run({ provider: id })
              .then((answer) => answer && window.location.assign(answer.linkExternalIdentity))
          }
        >
          {t('account.linkIdentity', { provider: nameOf(id) })}
        </Button>
      ))}
    </Section>
  );
}

function IdentityRow({ identity: { id, linkedAt }, name }: { identity: ExternalIdentity; name: string }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [unlinking, unlink] = useDisclosure(false);
  const drop = useCommand(UnlinkExternalIdentityDocument, {
    touches: [{ kind: 'PERSON' as const, id: useMe().id }],
    done: () => t('account.identityUnlinked'),
  });
  return (
    <li className={`${list.row} ${classes.row}`}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{name}</div>
        <div className={list.rowSub}>{t('account.linkedSince', { date: date(linkedAt) })}</div>
      </span>
      <Button variant="default" size="xs" aria-label={t('account.unlinkOf', { name })} onClick={unlink.open}>
        {t('account.unlink')}
      </Button>
      {unlinking && (
        <ConfirmDialog
          hurts
          title={t('account.unlinkTitle', { name })}
          text={t('account.unlinkText')}
          label={t('account.unlink')}
          close={unlink.close}
          loading={drop.loading}
          confirm={() => drop.run({ id })}
        />
      )}
    </li>
  );
}
