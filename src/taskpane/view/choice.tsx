import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  /** Those that can be chosen; all where it is left out. */
  readonly only?: readonly Value[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, by their names. */
export function Choice<Value extends string>({
  label,
  value,
  names,
  only,
  onChoose,
}: ChoiceProps<Value>): ReactElement {
  const values = only ?? keysOf(names);
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, data) => {
          const chosen = values.find((one) => one === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function keysOf<Key extends string>(names: Readonly<Record<Key, string>>): Key[] {
  const keys: Key[] = [];
  for (const key in names) keys.push(key);
  return keys;
}
