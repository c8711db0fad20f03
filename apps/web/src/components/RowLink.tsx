import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { useJustChanged } from '../graphql/recentChanges';
import classes from './RowList.module.css';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  /** The object that the row shows: the row is tinted for a moment when the object changes. */
  subjectId: string;
  ref?: Ref<HTMLAnchorElement>;
};

function RowAnchor({ subjectId, ...anchor }: Props) {
  const changed = useJustChanged(subjectId);
  return (
    <li>
      <a {...anchor} data-row className={classes.row} data-changed={changed || undefined} />
    </li>
  );
}

export const RowLink = createLink(RowAnchor);
