import { Table } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LettersQuery } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { EmptyState } from '../../components/EmptyState';
import { ExternalLink } from '../../components/ExternalLink';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Page, Section } from '../../components/Page';
import list from '../../components/RowList.module.css';
import { StateBadge } from '../../components/StateBadge';
import { adoptionTone } from './tones';
import { LettersDocument } from './letter.graphql';

type Letter = LettersQuery['lettersOfIntent'][number];

export function LetterPage() {
  const { t } = useTranslation();
  const query = useLiveQuery(LettersDocument, { variables: {}, follows: [{ kind: 'ADOPTION' }] });
  return (
    <Page title={t('letter.title')} lead={t('letter.lead')}>
      <Loaded query={query}>
        {({ lettersOfIntent }) =>
          lettersOfIntent.length === 0 ? (
            <EmptyState icon={IconSignature} title={t('letter.empty')} />
          ) : (
            lettersOfIntent.map((letter) => <LetterView key={letter.id} letter={letter} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function LetterView({ letter }: { letter: Letter }) {
  const { t } = useTranslation();
  const { text, date } = useFormat();
  const { adoptions } = letter;
  const adopted = adoptions.filter(({ decision }) => decision === 'ADOPTED').length;
  return (
    <Section title={text(letter.title)} hint={t('letter.adopted', { adopted, total: adoptions.length })}>
      <p className={list.rowSub}>
        {t('letter.version', { version: letter.documentVersion })} ·{' '}
        {t('letter.signed', { date: date(letter.signedOn), names: letter.signatories.join(', ') })}
      </p>
      <Table.ScrollContainer
        minWidth={920}
        mt="md"
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': text(letter.title) } }}
      >
        <Table highlightOnHover verticalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('letter.actor')}</Table.Th>
              <Table.Th>{t('letter.state')}</Table.Th>
              <Table.Th>{t('letter.decision')}</Table.Th>
              <Table.Th>{t('letter.body')}</Table.Th>
              <Table.Th>{t('letter.meeting')}</Table.Th>
              <Table.Th>{t('letter.paragraph')}</Table.Th>
              <Table.Th>{t('letter.diarienummer')}</Table.Th>
              <Table.Th>{t('letter.source')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {adoptions.map((adoption) => (
              <Table.Tr key={adoption.id}>
                <Table.Th scope="row" fw={500}>
                  {text(adoption.organisation.name)}
                  <div className={list.rowSub} style={{ fontWeight: 400 }}>
                    {t(`words.organisationKind.${adoption.organisation.kind}`)}
                  </div>
                </Table.Th>
                <Table.Td>
                  <StateBadge tone={adoptionTone[adoption.state]} label={t(`words.adoptionState.${adoption.state}`)} />
                </Table.Td>
                <Table.Td>{adoption.decision && t(`words.adoptionDecision.${adoption.decision}`)}</Table.Td>
                <Table.Td>{adoption.decidingBody}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {adoption.meetingDate && date(adoption.meetingDate)}
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{adoption.paragraph}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{adoption.diarienummer}</Table.Td>
                <Table.Td>{adoption.source && <ExternalLink url={adoption.source} />}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
