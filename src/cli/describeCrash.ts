import type { Language } from '../base/Language';

/** What to show when we, not the user, got something wrong. */
export function describeCrash(
  error: unknown,
  words: readonly string[],
  version: string,
  language: Language,
): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [head, tail] =
    language === 'zh-CN'
      ? ['督办自身出错了，这不是您的问题。您的文件没有被改动。', '请把下面这段连同用到的命令发给我们：']
      : [
          'Duban itself failed; this is not your fault. Your file was not changed.',
          'Please send us what follows:',
        ];
  return `${head}\n${tail}\n\nduban ${version} · ${words.join(' ')}\n${detail}`;
}
