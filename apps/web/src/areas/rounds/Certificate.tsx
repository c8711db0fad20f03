import { Button } from '@mantine/core';
import { IconCheck, IconDownload, IconScale, IconShieldCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../components/Facts';
import type { Outcome } from './rounds.graphql';
import classes from './rounds.module.css';

type Props = {
  outcome: Outcome;
  /** The file for auditors; only a published result has one. */ file?: string | null;
  name?: string;
};

/** The verifier's result, check by check, with the hashes of its inputs. */
export function Certificate({
  outcome: { mode, checks, inputsSha256, resultSha256, seed, blockingPairs },
  file,
  name,
}: Props) {
  const { t, i18n } = useTranslation();
  const priced = (code: string) => mode === 'MAX_WELFARE' && code === 'NO_BLOCKING_PAIR';
  const sound = checks.every(({ code, passed }) => passed || priced(code));
  const checkText = (code: string) =>
    i18n.exists(`rounds.certificate.check.${code}`)
      ? t(`rounds.certificate.check.${code}` as 'rounds.certificate.check.CAPACITIES')
      : code;

  function download(): void {
    if (!file) return;
    const url = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${(name ?? 'round').toLowerCase().replace(/[^a-z0-9]+/g, '-')}.certificate.json`;
    link.click();
    URL.revokeObjectURL(url);
  }

  return (
    <section className={classes.certificate} aria-label={t('rounds.certificate.title')}>
      <div className={classes.certificateHead}>
        <IconShieldCheck size={20} stroke={1.7} aria-hidden />
        <div>
          <b>{sound ? t('rounds.certificate.verified') : t('rounds.certificate.failed')}</b>
          <p className={classes.sub}>{t('rounds.certificate.verifiedHint')}</p>
        </div>
      </div>
      <ul className={classes.checks}>
        {checks.map(({ code, passed }) => (
          <li key={code} data-passed={passed || undefined} data-priced={(!passed && priced(code)) || undefined}>
            {passed ? (
              <IconCheck size={15} stroke={2.4} role="img" aria-label={t('rounds.certificate.passed')} />
            ) : priced(code) ? (
              <IconScale size={15} stroke={2} aria-hidden />
            ) : (
              <IconX size={15} stroke={2.4} role="img" aria-label={t('rounds.certificate.failed')} />
            )}
            {!passed && priced(code) ? t('rounds.certificate.price', { count: blockingPairs }) : checkText(code)}
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [t('rounds.fact.seed'), seed],
          [t('rounds.certificate.inputs'), <code className={classes.hash}>{inputsSha256}</code>],
          [t('rounds.certificate.result'), <code className={classes.hash}>{resultSha256}</code>],
        ]}
      />
      {file && (
        <div>
          <Button variant="default" size="xs" leftSection={<IconDownload size={15} />} onClick={download}>
            {t('rounds.certificate.download')}
          </Button>
          <p className={classes.sub}>{t('rounds.certificate.downloadHint')}</p>
        </div>
      )}
    </section>
  );
}
