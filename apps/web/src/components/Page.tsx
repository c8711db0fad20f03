import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Page.module.css';

type Props = { title: string; lead?: ReactNode; crumb?: ReactNode; action?: ReactNode; children: ReactNode };

/** The frame of every page: breadcrumb, title and main action. */
export function Page({ title, lead, crumb, action, children }: Props) {
  const { t } = useTranslation();
  useDocumentTitle(`${title} · ${t('app.name')}`);
  return (
    <div className={classes.page}>
      <header>
        {crumb && <div className={classes.crumb}>{crumb}</div>}
        <div className={classes.head}>
          <div>
            <Title order={1}>{title}</Title>
            {lead && <p className={classes.lead}>{lead}</p>}
          </div>
          {action}
        </div>
      </header>
      {children}
    </div>
  );
}

/** A layout with the content on the left, and state and facts on the right. */
export function WithInspector({
  children,
  inspector,
  label,
}: {
  children: ReactNode;
  inspector: ReactNode;
  label: string;
}) {
  return (
    <div className={classes.split}>
      <div>{children}</div>
      <aside className={classes.inspector} aria-label={label}>
        {inspector}
      </aside>
    </div>
  );
}

type SectionProps = { title: string; hint?: ReactNode; action?: ReactNode; children: ReactNode };

export function Section({ title, hint, action, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <Title order={2}>{title}</Title>
        {action}
        {hint && <span className={classes.sectionHint}>{hint}</span>}
      </div>
      {children}
    </section>
  );
}
