import { useTranslation } from 'react-i18next';
import type { AccessTableQuery } from '../../graphql/generated/graphql';
import classes from './access.module.css';

type Operation = AccessTableQuery['accessTable']['operations'][number];

/** The operations, with the permission that each requires and the roles that have it. */
export function OperationList({ operations }: { operations: readonly Operation[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.operations}>
      {operations.map(({ kind, name, permission, roles }) => (
        <li key={`${kind} ${name}`} className={classes.operation}>
          <code className={classes.code}>{name}</code>
          <span className={classes.kind}>{t(`access.kind.${kind}`)}</span>
          <span>{permission ? roles.map((role) => t(`words.role.${role}`)).join(', ') : t('access.open')}</span>
        </li>
      ))}
    </ul>
  );
}
