import { Code, CopyButton, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconDownload, IconMailCheck, IconMailX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/format';
import { Section } from '../../components/Page';
import foot from '../../components/ListFoot.module.css';
import list from '../../components/RowList.module.css';
import type { Report } from './reports.graphql';
import classes from './reports.module.css';

export function ProblemList({ problems }: { problems: Report['problems'] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <ul className={classes.problems}>
      {problems.map(({ code, severity, message }, index) => {
        const Icon = severity === 'ERROR' ? IconCircleX : IconAlertTriangle;
        return (
          <li key={`${code} ${index}`} data-severity={severity}>
            <Icon size={16} stroke={1.9} role="img" aria-label={t(`words.severity.${severity}`)} />
            {text(message)}
          </li>
        );
      })}
    </ul>
  );
}

export function Problems({ problems }: { problems: Report['problems'] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('reports.problems.title')}>
      {problems.length === 0 ? (
        <p className={classes.none}>{t('reports.problems.none')}</p>
      ) : (
        <ProblemList problems={problems} />
      )}
    </Section>
  );
}

export function Files({ files }: { files: Report['files'] }) {
  const { t } = useTranslation();
  const { bytes: size } = useFormat();
  return (
    <Section title={t('reports.files.title')}>
      {files.length === 0 ? (
        <p className={classes.none}>{t('reports.files.none')}</p>
      ) : (
        <>
          <ul className={list.rows}>
            {files.map(({ format, sha256, bytes, url }) => (
              <li key={format} className={classes.file}>
                <a href={url} download>
                  <IconDownload size={15} stroke={1.9} aria-hidden /> {t('reports.files.download', { format })}
                </a>
                <span className={classes.size}>{size(bytes)}</span>
                <CopyButton value={sha256}>
                  {({ copied, copy }) => (
                    <UnstyledButton
                      className={classes.sha}
                      onClick={copy}
                      aria-label={`${t('reports.files.sha')} ${format}: ${t('act.copy')}`}
                    >
                      <Code>{sha256}</Code>
                      <span aria-live="polite">{copied ? t('act.copied') : t('act.copy')}</span>
                    </UnstyledButton>
                  )}
                </CopyButton>
              </li>
            ))}
          </ul>
          <p className={foot.foot}>{t('reports.files.frozen')}</p>
        </>
      )}
    </Section>
  );
}

export function Attempts({ attempts }: { attempts: Report['attempts'] }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  return (
    <Section title={t('reports.attempts.title')}>
      {attempts.length === 0 ? (
        <p className={classes.none}>{t('reports.attempts.none')}</p>
      ) : (
        <ul className={classes.attempts}>
          {attempts.map(({ at, outcome, detail, messageId }) => (
            <li key={`${at} ${messageId}`}>
              {outcome === 'SENT' ? (
                <IconMailCheck size={16} stroke={1.8} color="var(--accent)" aria-hidden />
              ) : (
                <IconMailX size={16} stroke={1.8} color="var(--bad)" aria-hidden />
              )}
              <span>
                {t(`words.deliveryOutcome.${outcome}`)} {moment(at)}
                {detail && ` · ${detail}`}
                <small title={t('reports.attempts.message')}>{messageId}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
