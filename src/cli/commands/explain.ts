import { ProductError } from '../../base/ProductError';
import type { Language } from '../../base/Language';
import { allRules } from '../../catalog/rules/allRules';
import { allTables } from '../../catalog/tables/allTables';
import type { ExampleTables, Rule } from '../../domain/checks/Rule';
import { severityLabels } from '../../locales/labels';
import { sourceIn } from '../../locales/sourceIn';
import { checkExample } from '../../flows/checkExample';
import type { Command } from '../Command';
import { helpOption, languageOption } from '../commonOptions';
import { findNearest } from '../findNearest';
import { exitCodes } from '../Terminal';

export const explain: Command = {
  name: 'explain',
  positionals: ['RULE'],
  summary: { 'zh-CN': '解释一条规则，附例子', en: 'explain one rule with an example' },
  example: 'explain W05',
  options: { lang: languageOption, help: helpOption },
  async run({ positionals, language }, terminal) {
    const given = positionals[0] ?? '';
    const rule = allRules.find(({ id }) => id === given.toUpperCase());
    if (!rule) throw unknownRule(given);
    terminal.print(renderRule(rule, language));
    return exitCodes.clean;
  },
};

function unknownRule(given: string): ProductError {
  const near = findNearest(
    given,
    allRules.map(({ id }) => id),
  );
  return near === undefined
    ? new ProductError('cli.unknownRule', { given })
    : new ProductError('cli.unknownRuleNear', { given, near });
}

function renderRule(rule: Rule, language: Language): string {
  const zh = language === 'zh-CN';
  const says = checkExample(rule).map((finding) => [
    `  ${zh ? '督办会说：' : 'Duban says: '}${finding.message[language]}`,
    `  ${zh ? '怎么改：' : 'What to do: '}${finding.hint[language]}`,
  ]);
  return [
    `${rule.id} · ${severityLabels[rule.severity][language]} · ${rule.title[language]}`,
    `${zh ? '依据：' : 'Source: '}${sourceIn(language, rule.source)}`,
    '',
    zh ? '这样写会被提出：' : 'This is found:',
    ...renderTables(rule.example.bad, language),
    ...says.flat(),
    '',
    zh ? '这样写就可以：' : 'This is fine:',
    ...renderTables(rule.example.good, language),
  ].join('\n');
}

const renderTables = (tables: ExampleTables, language: Language): string[] =>
  Object.entries(tables).flatMap(([kind, rows]) => {
    const definition = allTables.find((table) => table.kind === kind);
    const headingOf = (field: string): string =>
      definition?.columns.find((column) => column.field === field)?.heading[language] ?? field;
    return [
      `  ${definition?.name[language] ?? kind}`,
      ...rows.map(
        (row) =>
          `    ${Object.entries(row)
            .map(([field, value]) => cellIn(language, headingOf(field), String(value)))
            .join(' | ')}`,
      ),
    ];
  });

/** The examples come from Chinese offices: in English their cells are quoted. */
const cellIn = (language: Language, heading: string, value: string): string =>
  language === 'zh-CN'
    ? `${heading}：${value || '（空）'}`
    : `${heading}: ${value ? `“${value}”` : '(empty)'}`;
