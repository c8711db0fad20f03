import { ActionIcon, Button, FileButton, Progress } from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#contracts';
import { explainError } from '../../graphql/explainError';
import { refetchFollowers } from '../../graphql/follows';
import { uploadFile } from '../../graphql/uploadFile';
import { useCommand } from '../../graphql/useCommand';
import { ConfirmDialog } from '../../components/Dialog';
import { FileList } from '../../components/FileList';
import confidential from './confidential.module.css';
import { useNotice } from '../../components/useNotice';
import { type Need, RemoveNeedFileDocument } from './needs.graphql';

const TAKEN = '.pdf,.png,.jpg,.jpeg,.xlsx,.docx,.csv,.txt';

/** Files with the same protection as the confidential text, for the startup that owns the need. */
export function ConfidentialFiles({ need }: { need: Need }) {
  const { t, i18n } = useTranslation();
  const notice = useNotice();
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [removing, setRemoving] = useState<Need['confidentialFiles'][number]>();
  const [over, setOver] = useState(false);
  const touches = [{ kind: 'NEED', id: need.id }] as const;
  const remove = useCommand(RemoveNeedFileDocument, { touches, done: () => t('needs.files.removed') });
  const open = need.state === 'SUBMITTED' || need.state === 'PUBLISHED';

  async function add(files: readonly File[]) {
    // One after the other: if one file is refused, earlier files stay and later files are still sent.
    for (const file of files) {
      setSending({ name: file.name, share: 0 });
      try {
        if (file.size > LIMITS.fileBytes)
          notice({
            color: 'red',
            title: file.name,
            message: t('needs.files.tooLarge'),
            autoClose: 8000,
            role: 'alert',
          });
        else {
          await uploadFile(`/files/needs/${need.id}`, file, (share) => setSending({ name: file.name, share }));
          refetchFollowers(touches);
          notice({ message: t('needs.files.added', { name: file.name }), autoClose: 3000 });
        }
      } catch (error) {
        notice({
          color: 'red',
          title: file.name,
          message: explainError(error, t, i18n.language),
          autoClose: 8000,
          role: 'alert',
        });
      }
    }
    setSending(undefined);
  }

  const drop = open && {
    'data-over': over || undefined,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void add([...event.dataTransfer.files]);
    },
  };

  return (
    <div className={confidential.drop} {...drop}>
      {need.confidentialFiles.length > 0 && (
        <FileList
          files={need.confidentialFiles}
          action={(file) => (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('needs.files.remove', { name: file.name })}
              onClick={() => setRemoving(file)}
            >
              <IconTrash size={15} aria-hidden />
            </ActionIcon>
          )}
        />
      )}
      {open && (
        <>
          <div className={confidential.dropFoot}>
            <FileButton multiple accept={TAKEN} onChange={(files) => void add(files)}>
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  size="compact-sm"
                  loading={!!sending}
                  leftSection={<IconPaperclip size={14} aria-hidden />}
                >
                  {t('needs.files.add')}
                </Button>
              )}
            </FileButton>
            <span>{t('needs.files.hint')}</span>
          </div>
          {sending && (
            <Progress
              size="sm"
              value={sending.share * 100}
              aria-label={t('needs.files.sending', { name: sending.name })}
            />
          )}
        </>
      )}
      {removing && (
        <ConfirmDialog
          title={t('needs.files.removeTitle')}
          text={t('needs.files.removeText', { name: removing.name })}
          label={t('needs.files.removeAction')}
          hurts
          loading={remove.loading}
          close={() => setRemoving(undefined)}
          confirm={() => remove.run({ id: removing.id })}
        />
      )}
    </div>
  );
}
