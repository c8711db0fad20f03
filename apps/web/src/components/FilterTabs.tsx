import { SegmentedControl } from '@mantine/core';

type Props<T extends string> = {
  label: string;
  value: T;
  onChange: (value: T) => void;
  choices: readonly { value: T; label: string }[];
};

export function FilterTabs<T extends string>({ label, value, onChange, choices }: Props<T>) {
  return (
    <div style={{ maxWidth: '100%', overflowX: 'auto' }}>
      <SegmentedControl
        size="xs"
        withItemsBorders={false}
        aria-label={label}
        value={value}
        onChange={(next) => onChange(next as T)}
        data={[...choices]}
      />
    </div>
  );
}
