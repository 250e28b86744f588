import type { Language } from '../base/Language';
import type { Option } from './Command';

/** What stands for an option's value in help and errors: `FILE`. */
export const shownValue = ({ value }: Option, language: Language): string | undefined =>
  typeof value === 'object' ? value[language] : value;
