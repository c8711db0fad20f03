import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

const typingMs = 200;

/** The text of a search field as it is typed, and the text after a pause in typing, which is sent to the server. */
export function useTyped() {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), typingMs);
  return { field: { value: typed, onChange: setTyped }, typed: typed.trim(), search: search || null };
}

type SearchProps = { label: string; value: string; onChange: (value: string) => void };

export function SearchField({ label, value, onChange }: SearchProps) {
  return (
    <TextInput
      type="search"
      w={320}
      maw="100%"
      leftSection={<IconSearch size={16} stroke={1.8} />}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  any: string;
  value: T | '';
  onChange: (value: T | '') => void;
  choices: readonly { value: T; label: string }[];
};

/** A choice of one value, or of any value. */
export function ChoiceFilter<T extends string>({ label, any, value, onChange, choices }: ChoiceProps<T>) {
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as T | '')}
      data={[{ value: '', label: any }, ...choices]}
    />
  );
}
