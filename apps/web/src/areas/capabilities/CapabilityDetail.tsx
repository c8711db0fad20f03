import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { ExternalLink } from '../../components/ExternalLink';
import { Facts } from '../../components/Facts';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import page from '../../components/Page.module.css';
import { useMe } from '../../shell/me';
import { CapabilityDocument, type Capability } from './capabilities.graphql';
import { EditCapabilityDialog } from './EditCapabilityDialog';
import { OpenNeeds } from './OpenNeeds';

/** A capability with all its facts and, for staff and its host, the needs it fits. */
export function CapabilityDetail({ id }: { id: string }) {
  const query = useLiveQuery(CapabilityDocument, { variables: { id }, follows: [{ kind: 'CAPABILITY', id }] });
  return <Loaded query={query}>{({ capability }) => <Detail capability={capability} />}</Loaded>;
}

function Detail({ capability: it }: { capability: Capability }) {
  const { t } = useTranslation();
  const { text, date } = useFormat();
  const { role, organisation } = useMe().membership;
  const [editing, edit] = useDisclosure(false);
  const seesNeeds =
    role === 'STAFF' || role === 'ADMIN' || (role === 'PARTNER' && organisation.id === it.organisation.id);
  return (
    <>
      <h2 style={{ fontSize: 17 }}>{text(it.name)}</h2>
      {it.summary && (
        <p className={page.prose} style={{ margin: '6px 0 14px' }}>
          {text(it.summary)}
        </p>
      )}
      {it.actions.includes('UPDATE') && (
        <Button variant="default" size="xs" mb={16} leftSection={<IconPencil size={14} />} onClick={edit.open}>
          {t('capabilities.edit')}
        </Button>
      )}
      <Facts
        facts={[
          [t('capabilities.host'), text(it.organisation.name)],
          [t('capabilities.unit'), it.unit],
          [t('capabilities.site'), it.site],
          [t('capabilities.methods'), it.methods.join(', ')],
          [t('capabilities.equipment'), it.equipment.join(', ')],
          [t('capabilities.samples'), it.sampleTypes.join(', ')],
          [t('capabilities.certifications'), it.certifications.join(', ')],
          [t('needs.speciality'), it.clinicalSpeciality],
          [t('capabilities.biosafetyLabel'), it.biosafetyLevel],
          [t('needs.gmm'), it.gmmClass && t(`words.gmmClass.${it.gmmClass}`)],
          [t('capabilities.trl'), (it.trlFrom ?? it.trlTo) && `${it.trlFrom ?? 1}–${it.trlTo ?? 9}`],
          [t('capabilities.capacity'), it.capacityPerMonth],
          [t('capabilities.leadTime'), it.leadTimeDays !== null && t('capabilities.days', { count: it.leadTimeDays })],
          [t('capabilities.nextFree'), it.nextFreeOn && date(it.nextFreeOn)],
          [t('capabilities.training'), it.requiredTraining],
          [t('capabilities.prices'), it.priceGroups.join(', ')],
          [
            t('capabilities.open'),
            it.openToCompanies === null ? t('words.unknown') : it.openToCompanies ? t('words.yes') : t('words.no'),
          ],
          [t('capabilities.validUntil'), it.validUntil && date(it.validUntil)],
          [t('capabilities.confirmed'), it.lastConfirmed ? date(it.lastConfirmed) : t('capabilities.confirmedNever')],
          [
            t('capabilities.criteria'),
            it.accessCriteriaUrl && <ExternalLink key="criteria" url={it.accessCriteriaUrl} />,
          ],
          [t('capabilities.source'), it.source],
        ]}
      />
      {seesNeeds && <OpenNeeds id={it.id} name={text(it.name)} />}
      {editing && <EditCapabilityDialog capability={it} close={edit.close} />}
    </>
  );
}
