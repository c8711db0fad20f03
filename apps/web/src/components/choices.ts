import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { OptionsFilter } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityChoicesDocument, OrganisationChoicesDocument } from './choices.graphql';
import { type Localised, useFormat } from './format';
import { useTyped } from './Toolbar';

type Choice = { value: string; label: string };

/**
 * What to give a Mantine `Select` or `MultiSelect` over a list that is too long to load whole: the server is asked while
 * one types. What has been chosen keeps its name when it is no longer among what was found.
 */
function useSearchedChoices<TData>(
  document: TypedDocumentNode<TData, { search?: string | null }>,
  choicesOf: (data: TData) => Choice[],
  chosenBefore: readonly Choice[] = [],
) {
  const { t } = useTranslation();
  const { field, search } = useTyped();
  const [chosen, setChosen] = useState<readonly Choice[]>(chosenBefore);
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

type Organisation = { id: string; name: Localised };

/**
 * Organisations of the register.
 * @param but one that is not offered
 * @param chosen those that stand in the field when it is first shown
 */
export function useOrganisationChoices({ but, chosen }: { but?: string; chosen?: readonly Organisation[] } = {}) {
  const { text } = useFormat();
  const choiceOf = ({ id, name }: Organisation): Choice => ({ value: id, label: text(name) });
  return useSearchedChoices(
    OrganisationChoicesDocument,
    ({ organisations: { edges } }) => edges.flatMap(({ node }) => (node.id === but ? [] : [choiceOf(node)])),
    chosen?.map(choiceOf),
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
