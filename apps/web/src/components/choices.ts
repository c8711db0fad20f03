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
 * Properties for a Mantine `Select` or `MultiSelect` over a list that is too long to load whole: the server is queried
 * while the user types. Chosen items keep their names when they are no longer among the results.
 */
function useSearchedChoices<TData>(
  document: TypedDocumentNode<TData, { search?: string | null }>,
  choicesOf: (data: TData) => Choice[],
  chosenBefore: readonly Choice[] = [],
) {
  const { t } = useTranslation();
  const { field, search } = useTyped();
  const [chosen, setChosen] = useState<readonly Choice[]>(chosenBefore);
  // A `Select` uses the chosen item's name as its search text: then the whole list is offered again.
  const asked = chosen.some(({ label }) => label === search) ? null : search;
  const { data, previousData } = useQuery(document, { variables: { search: asked } } as useQuery.Options<
    TData,
    { search?: string | null }
  >);
  const answer = (data ?? previousData) as TData | undefined;
  const found = answer ? choicesOf(answer) : [];
  const isFound = new Set(found.map(({ value }) => value));
  // The server has already searched, in both languages. Items chosen earlier have a known name but are not among the
  // results, so they are left out.
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
 * @param chosen organisations that are chosen when the field is first shown
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
