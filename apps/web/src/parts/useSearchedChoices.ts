import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { OptionsFilter } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTyped } from './Toolbar';

export type Choice = { value: string; label: string };

/**
 * What to give a Mantine `Select` or `MultiSelect` over a list that is too long to load whole: the server is asked while
 * one types. What has been chosen keeps its name when it is no longer among what was found.
 */
export function useSearchedChoices<TData>(document: TypedDocumentNode<TData, { search?: string | null }>, choicesOf: (data: TData) => Choice[]) {
  const { t } = useTranslation();
  const { field, search } = useTyped();
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  // A `Select` shows the name of what was chosen as what is searched for: then the whole list is offered again.
  const asked = chosen.some(({ label }) => label === search) ? null : search;
  const { data, previousData } = useQuery(document, { variables: { search: asked } } as useQuery.Options<TData, { search?: string | null }>);
  const answer = (data ?? previousData) as TData | undefined;
  const found = answer ? choicesOf(answer) : [];
  const isFound = new Set(found.map(({ value }) => value));
  // The server has searched already, in both languages; what was chosen before is known by name but not found.
  const filter: OptionsFilter = ({ options }) => options.filter((option) => 'value' in option && isFound.has(option.value));
  return {
    searchable: true,
    searchValue: field.value,
    onSearchChange: field.onChange,
    data: [...found, ...chosen.filter(({ value }) => !isFound.has(value))],
    filter,
    nothingFoundMessage: t('search.nothing'),
    onOptionSubmit: (value: string) => setChosen([...chosen.filter((choice) => choice.value !== value), ...found.filter((choice) => choice.value === value)]),
  };
}
