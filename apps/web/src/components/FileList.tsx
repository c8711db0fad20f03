import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from './format';
import classes from './FileList.module.css';

export type ListedFile = { id: string; name: string; size: number; url: string };

/** Files to download, each with its size and, if there are any, further actions. */
export function FileList<F extends ListedFile>({
  files,
  action,
}: {
  files: readonly F[];
  action?: (file: F) => ReactNode;
}) {
  const { bytes } = useFormat();
  return (
    <ul className={classes.files}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={file.url} download>
            <IconDownload size={15} stroke={1.9} aria-hidden />
            <span>{file.name}</span>
          </a>
          <span className={classes.fileSize}>{bytes(file.size)}</span>
          {action?.(file)}
        </li>
      ))}
    </ul>
  );
}
