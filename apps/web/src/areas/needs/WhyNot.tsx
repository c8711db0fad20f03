import { Select } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { useCapabilityChoices } from '../../components/choices';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { CandidateCard } from './CandidateCard';
import { WhyNotDocument, type Need } from './needs.graphql';
import classes from './needs.module.css';

/** Compares any capability of the register with the need: all requirements and the score. */
export function WhyNot({ need }: { need: Need }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const capabilities = useCapabilityChoices();
  return (
    <>
      <Select
        clearable
        maw={520}
        leftSection={<IconSearch size={15} />}
        aria-label={t('needs.whyNot.choose')}
        placeholder={t('needs.whyNot.choose')}
        {...capabilities}
        value={chosen}
        onChange={setChosen}
      />
      {chosen && <Judged key={chosen} need={need} capabilityId={chosen} />}
    </>
  );
}

function Judged({ need, capabilityId }: { need: Need; capabilityId: string }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const query = useLiveQuery(WhyNotDocument, {
    variables: { id: need.id, capabilityId },
    follows: [{ kind: 'NEED', id: need.id }, { kind: 'MATCH' }, { kind: 'CAPABILITY', id: capabilityId }],
  });
  return (
    <Loaded query={query} rows={3}>
      {({ need: { whyNot } }) => {
        if (!whyNot) return null;
        const failed = whyNot.gates.filter(({ verdict, hardness }) => verdict === 'FAILS' && hardness === 'HARD');
        const lead = (
          <div className={classes.changeLine} role="status">
            <b>{whyNot.fits ? t('needs.whyNot.fits') : t('needs.whyNot.fails', { count: failed.length })}</b>
            <ul>
              {failed.map(({ code, reason, change }) => (
                <li key={code}>
                  {text(reason)} {change && <em>{text(change.words)}</em>}
                </li>
              ))}
            </ul>
          </div>
        );
        return <CandidateCard as="article" need={need} candidate={whyNot} lead={lead} />;
      }}
    </Loaded>
  );
}
