import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconContract, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { useFormat } from '../../components/format';
import { ListPage } from '../../components/ListPage';
import list from '../../components/RowList.module.css';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { useMe } from '../../shell/me';
import { AgreementDialog } from './AgreementDialog';
import { type Agreement, AgreementsDocument } from './agreements.graphql';

/** What parties have signed with each other. */
export function AgreementsPage() {
  const { t } = useTranslation();
  const { role } = useMe().membership;
  // Rights are the server's; this only decides what is offered.
  const mayRecord = role === 'STAFF' || role === 'ADMIN';
  const [recording, record] = useDisclosure(false);
  const [changing, setChanging] = useState<Agreement>();
  const paging = usePaging();
  const query = useLiveQuery(AgreementsDocument, {
    variables: { first: PAGE_SIZE, after: paging.after },
    follows: [{ kind: 'AGREEMENT' }],
  });
  const add = mayRecord && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={record.open}>
      {t('agreements.record')}
    </Button>
  );
  return (
    <ListPage
      title={t('agreements.title')}
      lead={t(mayRecord ? 'agreements.lead' : 'agreements.leadOwn')}
      action={add}
      query={query}
      of={({ agreements }) => agreements}
      paging={paging}
      columns="minmax(0, 1fr) 160px 250px 110px 84px"
      row={(agreement) => <AgreementRow agreement={agreement} change={() => setChanging(agreement)} />}
      empty={{
        icon: IconContract,
        title: t('agreements.empty'),
        text: t(mayRecord ? 'agreements.emptyText' : 'agreements.emptyOwn'),
      }}
    >
      {recording && <AgreementDialog close={record.close} />}
      {changing && <AgreementDialog key={changing.id} agreement={changing} close={() => setChanging(undefined)} />}
    </ListPage>
  );
}

function AgreementRow({ agreement, change }: { agreement: Agreement; change: () => void }) {
  const { t } = useTranslation();
  const { text, date } = useFormat();
  const { type, parties, signedOn, validFrom, validTo, diarienummer, actions } = agreement;
  return (
    <li className={list.row}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{t(`words.agreementType.${type}`)}</div>
        <div className={list.rowSub} style={{ whiteSpace: 'normal' }}>
          {parties.map(({ name }) => text(name)).join(' · ')}
        </div>
      </span>
      <span className={`${list.rowCell} ${list.rowWide}`}>{t('agreements.signed', { date: date(signedOn) })}</span>
      <span className={`${list.rowCell} ${list.rowWide}`}>
        {validTo
          ? t('agreements.span', { from: date(validFrom ?? signedOn), to: date(validTo) })
          : t('agreements.openEnded', { from: date(validFrom ?? signedOn) })}
      </span>
      <span className={`${list.rowSub} ${list.rowWide}`}>{diarienummer}</span>
      <span className={list.rowEnd}>
        {actions.includes('CHANGE') && (
          <Button variant="subtle" size="compact-sm" onClick={change}>
            {t('agreements.change')}
          </Button>
        )}
      </span>
    </li>
  );
}
