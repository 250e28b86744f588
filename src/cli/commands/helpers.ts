import { ProductError } from '../../base/ProductError';
import type { Language } from '../../base/Language';
import type { DocumentedHelper, HelperGroup } from '../../word/helpers/helperGroups';
import type { Command } from '../Command';
import { formatOption, helpOption, languageOption } from '../commonOptions';
import { exitCodes } from '../Terminal';

export const helpers: Command = {
  name: 'helpers',
  positionals: ['[NAME]'],
  summary: {
    'zh-CN': '列出模板里可用的函数；给出名称则附例子',
    en: 'list the helpers templates may use; with a name: explain it with examples',
  },
  example: 'helpers "日期"',
  options: { format: formatOption('text', 'json', 'markdown'), lang: languageOption, help: helpOption },
  async run({ positionals, options, language }, terminal) {
    const { helperGroups } = await import('../../word/helpers/helperGroups');
    const { renderHelpersMarkdown } = await import('../formats/helpersMarkdown');
    const { renderHelper } = await import('../formats/helperText');
    const [given] = positionals;
    const shown = given === undefined ? helperGroups : groupsOf(helperGroups, given);
    const found = shown.flatMap((group) => group.helpers);
    if (options['format'] === 'json') {
      terminal.print(
        JSON.stringify(
          found.map((helper) => describe(helper, language)),
          null,
          2,
        ),
      );
    } else if (options['format'] === 'markdown') terminal.print(renderHelpersMarkdown().trimEnd());
    else if (given === undefined) terminal.print(renderList(shown, language));
    else terminal.print(found.map((helper) => renderHelper(helper, language)).join('\n\n'));
    return exitCodes.clean;
  },
};

/** @throws ProductError `cli.unknownHelper` */
function groupsOf(groups: readonly HelperGroup[], given: string): HelperGroup[] {
  const name = given.replace(/^[{#/\s]+|[}\s]+$/g, '');
  const found = groups.flatMap(({ title, helpers: all }) => {
    const matching = all.filter(({ names }) => names.includes(name));
    return matching.length > 0 ? [{ title, helpers: matching }] : [];
  });
  if (found.length === 0) throw new ProductError('cli.unknownHelper', { given });
  return found;
}

function describe(helper: DocumentedHelper, language: Language): object {
  const { kind, names, does, atLeast, atMost, hash, examples } = helper;
  return {
    names,
    kind,
    does: does[language],
    atLeast,
    atMost,
    options: hash.map((one) => ({ names: one.names, does: one.does[language] })),
    examples,
  };
}

function renderList(groups: readonly HelperGroup[], language: Language): string {
  return groups
    .flatMap(({ title, helpers: all }) => [
      '',
      title[language],
      ...all.map(({ kind, names, does }) => {
        const shown = [names[0] ?? '', names.at(-1) ?? ''].map((name) =>
          kind === 'block' ? `#${name}` : name,
        );
        return `  ${shown.join('  ')}  ${does[language]}`;
      }),
    ])
    .slice(1)
    .join('\n');
}
