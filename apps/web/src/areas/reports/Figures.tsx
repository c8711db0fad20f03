import { Table } from '@mantine/core';
import { IconCheck, IconChevronRight, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/format';
import { Section } from '../../components/Page';
import list from '../../components/RowList.module.css';
import type { Report } from './reports.graphql';
import classes from './reports.module.css';

/** Each figure can be opened to show the rows it was counted from, and why each row counts or not. */
export function Figures({ figures }: { figures: Report['figures'] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('reports.figures.title')} hint={t('reports.figures.hint')}>
      <ul className={list.rows}>
        {figures.map((figure) => (
          <FigureItem key={figure.code} figure={figure} />
        ))}
      </ul>
    </Section>
  );
}

function FigureItem({ figure: { code, name, value, unit, rows } }: { figure: Report['figures'][number] }) {
  const { t } = useTranslation();
  const { text, number, date } = useFormat();
  return (
    <li className={classes.figure}>
      <details>
        <summary>
          <IconChevronRight className={classes.chevron} size={15} stroke={2} aria-hidden />
          <span>
            {text(name)} <span className={classes.code}>{code}</span>
          </span>
          <span className={classes.value}>
            {number(value)} <small>{unit}</small>
          </span>
        </summary>
        {rows.length === 0 ? (
          <p className={classes.none}>{t('reports.figures.none')}</p>
        ) : (
          <Table.ScrollContainer
            minWidth={420}
            className={classes.rows}
            scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': text(name) } }}
          >
            <Table verticalSpacing={5} fz="sm">
              <Table.Caption>
                {t('reports.figures.summary', {
                  counted: rows.filter(({ counts }) => counts).length,
                  total: rows.length,
                })}
              </Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('reports.figures.counts')}</Table.Th>
                  <Table.Th>{t('reports.figures.what')}</Table.Th>
                  <Table.Th>{t('reports.figures.date')}</Table.Th>
                  <Table.Th>{t('reports.figures.why')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map(({ label, date: day, counts, reason }, index) => (
                  <Table.Tr key={index} data-counts={counts}>
                    <Table.Td>
                      {counts ? (
                        <IconCheck
                          size={15}
                          stroke={2.4}
                          color="var(--accent)"
                          role="img"
                          aria-label={t('reports.figures.counts')}
                        />
                      ) : (
                        <IconX
                          size={15}
                          stroke={2.4}
                          color="var(--ink-faint)"
                          role="img"
                          aria-label={t('reports.figures.countsNot')}
                        />
                      )}
                    </Table.Td>
                    <Table.Td>{label}</Table.Td>
                    <Table.Td style={{ whiteSpace: 'nowrap' }}>{day && date(day)}</Table.Td>
                    <Table.Td>{text(reason)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </details>
    </li>
  );
}
