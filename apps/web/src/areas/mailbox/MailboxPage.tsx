import { Anchor, Button } from '@mantine/core';
import { IconMail, IconPaperclip, IconRefresh } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { Facts } from '../../components/Facts';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import classes from './mailbox.module.css';

type Message = {
  id: string;
  messageId: string;
  from: string;
  to: string;
  subject: string;
  date: string;
  text: string;
  attachments: { name: string; bytes: number; url: string }[];
};

/** A demo has few mails: polling every few seconds is simpler than a second live channel. */
const pollMs = 4_000;

function useMessages() {
  const [data, setData] = useState<Message[]>();
  const [error, setError] = useState<unknown>();
  const refetch = useCallback(async () => {
    try {
      const response = await fetch('/mailbox/messages', { credentials: 'same-origin' });
      if (!response.ok) throw new Error(`Mailbox answered ${response.status}`);
      setData((await response.json()) as Message[]);
      setError(undefined);
    } catch (failure) {
      setError(failure);
    }
  }, []);
  useEffect(() => {
    void refetch();
    const timer = setInterval(() => void refetch(), pollMs);
    return () => clearInterval(timer);
  }, [refetch]);
  return { data, error, refetch };
}

export function MailboxPage() {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const query = useMessages();
  const [openId, setOpenId] = useState<string>();
  const opened = query.data?.find(({ id }) => id === openId);
  return (
    <Page
      title={t('mailbox.title')}
      lead={t('mailbox.lead')}
      action={
        <Button variant="default" leftSection={<IconRefresh size={15} />} onClick={() => void query.refetch()}>
          {t('mailbox.refresh')}
        </Button>
      }
    >
      <Loaded query={query}>
        {(messages) =>
          messages.length === 0 ? (
            <EmptyState icon={IconMail} title={t('mailbox.empty')} text={t('mailbox.emptyText')} />
          ) : (
            <div className={classes.columns}>
              <ul className={classes.list} aria-label={t('mailbox.title')}>
                {messages.map(({ id, subject, to, date, attachments }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={classes.item}
                      aria-pressed={id === openId}
                      onClick={() => setOpenId(id)}
                    >
                      <span className={classes.subject}>{subject}</span>
                      <time dateTime={date}>{moment(date)}</time>
                      <span className={classes.to}>{to}</span>
                      {attachments.length > 0 && <IconPaperclip size={14} aria-label={t('mailbox.attachments')} />}
                    </button>
                  </li>
                ))}
              </ul>
              {opened ? <Letter message={opened} /> : <p className={classes.choose}>{t('mailbox.choose')}</p>}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Letter({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <article>
      <h2 style={{ fontSize: 17, marginBottom: 12 }}>{message.subject}</h2>
      <Facts
        facts={[
          [t('mailbox.from'), message.from],
          [t('mailbox.to'), message.to],
          [t('mailbox.messageId'), message.messageId],
          [
            t('mailbox.attachments'),
            message.attachments.length > 0 &&
              message.attachments.map(({ name, bytes, url }) => (
                <div key={url}>
                  <Anchor size="sm" href={url} download={name}>
                    {name}
                  </Anchor>{' '}
                  ({number(Math.max(1, Math.round(bytes / 1024)))} kB)
                </div>
              )),
          ],
        ]}
      />
      <p className={classes.text}>{message.text}</p>
    </article>
  );
}
