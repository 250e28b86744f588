import type { Language } from '../../base/Language';
import type { DocumentedHelper } from '../../word/helpers/helperGroups';

/** `1`, `1–2` */
export function countOfArguments({ atLeast, atMost }: Pick<DocumentedHelper, 'atLeast' | 'atMost'>): string {
  return atLeast === atMost ? String(atLeast) : `${atLeast}–${atMost}`;
}

/** One helper with everything about it, for a terminal. */
export function renderHelper(helper: DocumentedHelper, language: Language): string {
  const zh = language === 'zh-CN';
  const examples = helper.examples.map(({ template, data, gives }) => {
    const about = data ? `  ${JSON.stringify(data)}` : '';
    return `  ${template}${about}${gives === undefined ? '' : `\n      → ${gives}`}`;
  });
  const hash = helper.hash.map(
    ({ names, does }) => `  ${names.map((name) => `${name}=`).join(' ')}  ${does[language]}`,
  );
  return [
    helper.names.map((name) => (helper.kind === 'block' ? `#${name}` : name)).join(' · '),
    helper.does[language],
    `${zh ? '参数：' : 'Arguments: '}${countOfArguments(helper)}`,
    ...(hash.length > 0 ? ['', zh ? '选项：' : 'Options:', ...hash] : []),
    ...(examples.length > 0 ? ['', zh ? '例子：' : 'Examples:', ...examples] : []),
  ].join('\n');
}
