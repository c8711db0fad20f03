import * as z from 'zod';
import { MultiSelect, NumberInput, Radio, Stack, Switch, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCH_LIMITS } from '#contracts/fields/searches';
import type { NeedKind, SearchSubject } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { DialogForm } from '../../components/Dialog';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { useRole } from '../../shell/me';
import { ChangeSavedSearchDocument, SaveSearchDocument, type SavedSearch, searchSubjects } from './searches.graphql';

const needKinds = [
  'LAB',
  'CLINIC',
  'DATA_BIOBANK',
  'EXPERTISE',
  'PARTNER',
  'PREMISES',
] as const satisfies readonly NeedKind[];

/** The initial values of a new search, taken from the list it is saved from. */
export type SearchStart = {
  watches: SearchSubject;
  name?: string;
  needId?: string;
  capabilityId?: string;
  search?: string;
  site?: string;
  minScore?: number | null;
};

function useSearchSchema() {
  const { t } = useTranslation();
  const fields = useFields();
  return z.object({
    name: fields.text(SEARCH_LIMITS.name, t('searches.nameShort')),
    search: fields.text(SEARCH_LIMITS.search),
    site: fields.text(SEARCH_LIMITS.site),
    kinds: fields.choice<NeedKind[]>(),
    minScore: fields.optionalNumber(SEARCH_LIMITS.minScore),
    mail: z.boolean(),
  });
}
type Values = z.input<ReturnType<typeof useSearchSchema>>;

const useSearchForm = (initialValues: Values) => useSchemaForm(useSearchSchema(), initialValues);

const inputOf = ({ name, search, site, kinds, minScore, mail }: Values) => ({
  name: name.trim(),
  search: search.trim() || null,
  site: site.trim() || null,
  kinds,
  minScore: minScore === '' ? null : minScore,
  mail,
});

type FieldsProps = { form: ReturnType<typeof useSearchForm>; watches: SearchSubject; children?: ReactNode };

function Fields({ form, watches, children }: FieldsProps) {
  const { t } = useTranslation();
  const partner = useRole() === 'PARTNER';
  // The cluster office's searches for needs compare them with no capability, so they have no minimum score.
  const compares = watches === 'CANDIDATES' || partner;
  return (
    <Stack>
      <TextInput
        data-autofocus
        required
        maxLength={SEARCH_LIMITS.name.most}
        label={t('searches.name')}
        {...form.getInputProps('name')}
      />
      {children}
      <TextInput
        maxLength={SEARCH_LIMITS.search.most}
        label={t('searches.words')}
        description={t(watches === 'CANDIDATES' ? 'searches.wordsOfCapability' : 'searches.wordsOfNeed')}
        {...form.getInputProps('search')}
      />
      {watches === 'CANDIDATES' && (
        <TextInput maxLength={SEARCH_LIMITS.site.most} label={t('capabilities.site')} {...form.getInputProps('site')} />
      )}
      <MultiSelect
        clearable
        label={t('searches.kinds')}
        placeholder={form.values.kinds.length === 0 ? t('searches.anyKind') : undefined}
        data={needKinds.map((value) => ({ value, label: t(`words.needKind.${value}`) }))}
        {...form.getInputProps('kinds')}
      />
      {compares && (
        <NumberInput
          min={0}
          max={100}
          step={5}
          label={t('needs.candidates.minScore')}
          description={t('searches.minScoreHint')}
          {...form.getInputProps('minScore')}
        />
      )}
      <Switch
        label={t('searches.mail')}
        description={t('searches.mailHint')}
        {...form.getInputProps('mail', { type: 'checkbox' })}
      />
    </Stack>
  );
}

/** Saves the present list as a search. */
export function SaveSearchDialog({ start, close }: { start: SearchStart; close: () => void }) {
  const { t } = useTranslation();
  const { watches, needId, capabilityId } = start;
  const form = useSearchForm({
    name: (start.name ?? '').slice(0, SEARCH_LIMITS.name.most),
    search: start.search ?? '',
    site: start.site ?? '',
    kinds: [],
    minScore: start.minScore ?? '',
    mail: false,
  });
  const of = useSchemaForm(z.object({ capabilities: z.enum(['this', 'all']) }), { capabilities: 'this' });
  const save = useCommand(SaveSearchDocument, { touches: searchSubjects, done: () => t('searches.saved') });

  async function submit(): Promise<void> {
    const capabilityIds = capabilityId && of.values.capabilities === 'this' ? [capabilityId] : [];
    if (await save.run({ input: { watches, needId: needId ?? null, capabilityIds, ...inputOf(form.values) } })) close();
  }

  return (
    <DialogForm
      title={t(`searches.new.${watches}`)}
      label={t('searches.save')}
      close={close}
      loading={save.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Fields form={form} watches={watches}>
        {capabilityId && (
          <Radio.Group label={t('searches.capabilities')} {...of.getInputProps('capabilities')}>
            <Stack gap={6} mt={6}>
              <Radio value="this" label={t('searches.thisCapability')} />
              <Radio value="all" label={t('searches.allCapabilities')} />
            </Stack>
          </Radio.Group>
        )}
      </Fields>
    </DialogForm>
  );
}

/** Renames or narrows a search; the kind of search stays. */
export function ChangeSearchDialog({ search: it, close }: { search: SavedSearch; close: () => void }) {
  const { t } = useTranslation();
  const form = useSearchForm({
    name: it.name,
    search: it.search ?? '',
    site: it.site ?? '',
    kinds: [...it.kinds],
    minScore: it.minScore ?? '',
    mail: it.mail,
  });
  const change = useCommand(ChangeSavedSearchDocument, { touches: searchSubjects, done: () => t('searches.changed') });

  async function submit(): Promise<void> {
    if (await change.run({ id: it.id, version: it.version, input: inputOf(form.values) })) close();
  }

  return (
    <DialogForm
      title={t('searches.changeTitle')}
      label={t('act.save')}
      close={close}
      loading={change.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Fields form={form} watches={it.watches} />
    </DialogForm>
  );
}
