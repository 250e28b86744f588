import type { Language } from '../base/Language';

/** `--lang` when given, else the system's language: English only when the system says so, Chinese otherwise. */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[index]?.includes('=') ? words[index].slice('--lang='.length) : words[index + 1];
  if (index >= 0) return asked === 'en' ? 'en' : 'zh-CN';
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'zh-CN';
}
