import type { Localized } from '../../base/Language';
import type { TagSpan } from '../tags/findTags';

/** Why there is only one side of a tag, as well as the text around it tells. */
export function halfTag(text: string, { start, end }: TagSpan): Localized {
  return text.startsWith('}}', start)
    ? withoutStart(text.slice(0, start))
    : withoutEnd(text.slice(start, end + 40));
}

function withoutStart(before: string): Localized {
  const [, name = ''] = /[{｛]([^{}]{1,40})$/.exec(before) ?? [];
  if (name !== '') {
    return {
      'zh-CN': `左边只有一个花括号，应写 {{${name}}}`,
      en: `there is one brace only on the left: write {{${name}}}`,
    };
  }
  const [wrong] = /(?:【【|\[\[|《《|（（|\(\(|「「|『『|<<)(?=[^{}]{1,40}$)/.exec(before) ?? [];
  if (wrong !== undefined) {
    return {
      'zh-CN': `左边写成了“${wrong}”，应写“{{”`,
      en: `the left side is “${wrong}” where “{{” is wanted`,
    };
  }
  return {
    'zh-CN': '多出一个“}}”，前面没有与它配对的“{{”',
    en: 'a “}}” without the “{{” that belongs to it',
  };
}

function withoutEnd(after: string): Localized {
  const [, name = ''] = /^\{\{+([^{}｝]{1,40})[}｝](?![}｝])/.exec(after) ?? [];
  if (name !== '') {
    return {
      'zh-CN': `标签没有写完：右边只有一个花括号，应写 {{${name}}}`,
      en: `the tag has no end: there is one brace only on the right, write {{${name}}}`,
    };
  }
  const [wrong] = /(?:】】|\]\]|》》|））|\)\)|」」|』』|>>)/.exec(after.slice(2)) ?? [];
  if (wrong !== undefined) {
    return {
      'zh-CN': `标签没有写完：右边写成了“${wrong}”，应写“}}”`,
      en: `the tag has no end: “${wrong}” where “}}” is wanted`,
    };
  }
  return {
    'zh-CN': '标签没有写完：缺少“}}”，或者标签中间换了段',
    en: 'the tag has no end: “}}” is missing or a new paragraph begins inside it',
  };
}
