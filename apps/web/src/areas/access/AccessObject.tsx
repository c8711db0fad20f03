import { Title } from '@mantine/core';
import { IconCheck, IconEyeOff, IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccessTableQuery, Role } from '../../graphql/generated/graphql';
import { useFormat } from '../../components/format';
import { useObjectName } from './objectName';
import classes from './access.module.css';

type ObjectAccess = AccessTableQuery['accessTable']['objects'][number];
type Rule = ObjectAccess['rules'][number];

const icons = { ALL: IconCheck, SOME: IconFilter, NONE: IconEyeOff } as const;

interface Line {
  roles: Role[];
  extent: Rule['extent'];
  why: string;
}

/** Roles with the same rule share a line; the roles that see most come first. */
function linesOf(rules: readonly Rule[], role: Role | null, say: (rule: Rule) => string): Line[] {
  const lines = new Map<string, Line>();
  for (const rule of rules.filter((each) => !role || each.role === role)) {
    const why = say(rule);
    const line = lines.get(`${rule.extent} ${why}`) ?? { roles: [], extent: rule.extent, why };
    line.roles.push(rule.role);
    lines.set(`${rule.extent} ${why}`, line);
  }
  const order = ['ALL', 'SOME', 'NONE'];
  return [...lines.values()].sort((a, b) => order.indexOf(a.extent) - order.indexOf(b.extent));
}

/** One kind of object: which roles see it, and which of its fields fewer roles see. */
export function AccessObject({ object, role }: { object: ObjectAccess; role: Role | null }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const nameOf = useObjectName();
  const name = nameOf(object.name);
  const say = (rule: Rule) => (rule.extent === 'SOME' ? text(rule.which) : t(`access.extent.${rule.extent}`));
  const sayOfField = (rule: Rule) =>
    rule.extent === 'SOME' ? text(rule.which) : t(`access.fieldExtent.${rule.extent}`);
  return (
    <article className={classes.object} aria-label={name}>
      <header className={classes.objectHead}>
        <Title order={3}>{name}</Title>
        {name !== object.name && <code className={classes.code}>{object.name}</code>}
      </header>
      {!object.isPart && <Lines lines={linesOf(object.rules, role, say)} count={object.rules.length} />}
      {object.narrower.length > 0 && (
        <>
          <h4 className={classes.fewer}>{t('access.fewer')}</h4>
          <dl className={classes.fields}>
            {object.narrower.map((field) => (
              <div key={field.name} className={classes.field}>
                <dt>
                  <code className={classes.code}>{field.name}</code>
                </dt>
                <dd>
                  <Lines lines={linesOf(field.rules, role, sayOfField)} count={field.rules.length} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {object.fields.length > 0 && (
        <details className={classes.rest}>
          <summary>{t('access.rest', { count: object.fields.length })}</summary>
          <p className={classes.restFields}>{object.fields.join(', ')}</p>
        </details>
      )}
    </article>
  );
}

function Lines({ lines, count }: { lines: Line[]; count: number }) {
  const { t } = useTranslation();
  const everybody = (roles: readonly Role[]) => roles.length === count;
  return (
    <ul className={classes.lines}>
      {lines.map(({ roles, extent, why }) => {
        const Icon = icons[extent];
        return (
          <li key={roles.join()} className={classes.line} data-extent={extent}>
            <Icon size={15} stroke={1.8} aria-hidden className={classes.icon} />
            <span>
              <strong className={classes.roles}>
                {everybody(roles) ? t('access.anyRole') : roles.map((role) => t(`words.role.${role}`)).join(', ')}:
              </strong>{' '}
              {why}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
