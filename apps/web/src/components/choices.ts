import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { OptionsFilter } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityChoicesDocument, OrganisationChoicesDocument } from './choices.graphql';
import { useFormat } from './format';
import { useTyped } from './Toolbar';

type Choice = { value: string; label: string };

/**
 * What to give a Mantine `Select` or `MultiSelect` over a list that is too long to load whole: the server is asked while
 * one types. What has been chosen keeps its name when it is no longer among what was found.
 */
function useSearchedChoices<TData>(
  document: TypedDocumentNode<TData, { search?: string | null }>,
  choicesOf: (data: TData) => Choice[],
) {
  const { t } = useTranslation();
  const { field, search } = useTyped();
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  // A `Select` shows the name of what was chosen as what is searched for: then the whole list is offered again.
  const asked = chosen.some(({ label }) => label === search) ? null : search;
  const { data, previousData } = useQuery(document, { variables: { search: asked } } as useQuery.Options<
    TData,
    { search?: string | null }
  >);
  const answer = (data ?? previousData) as TData | undefined;
  const found = answer ? choicesOf(answer) : [];
  const isFound = new Set(found.map(({ value }) => value));
  // The server has searched already, in both languages; what was chosen before is known by name but not found.
  const filter: OptionsFilter = ({ options }) =>
    options.filter((option) => 'value' in option && isFound.has(option.value));
  return {
    searchable: true,
    searchValue: field.value,
    onSearchChange: field.onChange,
    data: [...found, ...chosen.filter(({ value }) => !isFound.has(value))],
    filter,
    nothingFoundMessage: t('search.nothing'),
    onOptionSubmit: (value: string) =>
      setChosen([
        ...chosen.filter((choice) => choice.value !== value),
        ...found.filter((choice) => choice.value === value),
      ]),
  };
}

/** Organisations of the register, but for one. */
export function useOrganisationChoices(but?: string) {
  const { text } = useFormat();
  return useSearchedChoices(OrganisationChoicesDocument, ({ organisations: { edges } }) =>
    edges.filter(({ node }) => node.id !== but).map(({ node: { id, name } }) => ({ value: id, label: text(name) })),
  );
}

/** Capabilities, each with its host. */
export function useCapabilityChoices() {
  const { text } = useFormat();
  return useSearchedChoices(CapabilityChoicesDocument, ({ capabilities: { edges } }) =>
    edges.map(({ node: { id, name, organisation } }) => ({
      value: id,
      label: `${text(name)} · ${text(organisation.name)}`,
    })),
  );
}
