import { TextInput } from '@mantine/core';

interface CodeFieldProps {
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  autoFocus?: boolean;
}

/** Six digits from an authenticator app; a phone offers its number keys, and a password manager its code. */
export function CodeField({ value, onChange, error, autoFocus = false }: CodeFieldProps) {
  return (
    <TextInput
      id="code" label="Code" description="Six digits from your authenticator app" inputMode="numeric" autoComplete="one-time-code" maxLength={9}
      value={value} onChange={(event) => onChange(event.currentTarget.value)} error={error} autoFocus={autoFocus}
    />
  );
}
