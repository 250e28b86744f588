import { useEffect, useState, type ReactNode } from 'react';
import { Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';

/** Looks while one types, but not at every letter. */
const RESTS_FOR_MS = 250;

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

export function SearchField({ label, value, onSearch }: SearchFieldProps): ReactNode {
  const [typed, setTyped] = useState(value);
  const [isTyping, setTyping] = useState(false);
  // Somebody else may clear the filter.
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (!isTyping || typed === value) return undefined;
    const timer = setTimeout(() => onSearch(typed), RESTS_FOR_MS);
    return () => clearTimeout(timer);
  }, [isTyping, onSearch, typed, value]);
  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      contentBefore={<Search20Regular />}
      value={typed}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      onChange={(_, data) => setTyped(data.value)}
      style={{ width: '100%' }}
    />
  );
}
