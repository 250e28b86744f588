import fs from 'node:fs';
import path from 'node:path';
import { allRules } from '../../src/catalog/rules/allRules';
import { commands } from '../../src/cli/commands';
import { checkExample } from '../../src/flows/checkExample';
import { errorTexts } from '../../src/locales/errorTexts';
import { sourceIn } from '../../src/locales/sourceIn';
import { confidenceLabels, severityLabels, stateLabels } from '../../src/locales/labels';

/** Beside a Chinese character or Chinese bracket, punctuation is Chinese too. */
const HALF_WIDTH = /(?<=[\p{Script=Han}（）「」“”《》])\s?[,:;?!()]|[,:;?!()](?=[\p{Script=Han}「《])/gu;

/** Code, fields, options, marks of templates and times may stand in a sentence as they are typed. */
const typed =
  /\{\{?[^}]*\}\}?|`[^`]*`|\bduban [^，。；：）]*|\d{1,2}:\d{2}|[\p{Script=Han}x]+="[^"]*"|:::[\p{Script=Han}x]*|\[[^\]]*\]\([^)]*\)/gu;

/** Sentences that quote the user's own words as they stand. */
const quotes = /「[^」]*」|“[^”]*”/g;

/** 责任方(对接人): headings are what the source documents write, and what workbooks are known by. */
const heading = /^[\p{Script=Han}]{2,8}\((?:[\p{Script=Han}/]{2,8}|KPI)\)$/u;

const mistakesIn = (sentence: string): string[] =>
  [...sentence.replace(heading, '').replace(quotes, '「」').replace(typed, 'x').matchAll(HALF_WIDTH)].map(
    ({ index }) => `${sentence.slice(Math.max(0, index - 8), index + 8)} … in: ${sentence}`,
  );

describe('Chinese sentences have Chinese punctuation', () => {
  it('is told from code, times and quoted words', () => {
    expect(mistakesIn('要新文件就用 -o,要写回')).toHaveLength(1);
    expect(mistakesIn('责任方(对接人)')).toEqual([]);
    expect(mistakesIn('要新文件,要写回')).toHaveLength(1);
    expect(mistakesIn('共3项(其中2项)')).toHaveLength(2);
    expect(mistakesIn('在 18:00 前，见「甲:乙」，用 {{标题}}。')).toEqual([]);
  });

  it.each(Object.entries(errorTexts))('error %s', (_, texts) => {
    const { message, hint } = texts['zh-CN'];
    expect([message, hint].flatMap(mistakesIn)).toEqual([]);
  });

  it('labels', () => {
    const labels = [severityLabels, stateLabels, confidenceLabels].flatMap((group) =>
      Object.values(group).map((label) => label['zh-CN']),
    );
    expect(labels.flatMap(mistakesIn)).toEqual([]);
  });

  it.each(commands)('help of $name', ({ summary, details, options }) => {
    const texts = [summary, ...(details ? [details] : []), ...Object.values(options).map(({ help }) => help)];
    expect(texts.map((text) => text['zh-CN']).flatMap(mistakesIn)).toEqual([]);
  });

  it.each(allRules)('rule $id', (rule) => {
    const said = checkExample(rule).flatMap(({ message, hint }) => [message['zh-CN'], hint['zh-CN']]);
    expect([rule.title['zh-CN'], sourceIn('zh-CN', rule.source), ...said].flatMap(mistakesIn)).toEqual([]);
  });

  it.each(sourcesWithSentences())('sentences written in %s', (_, sentences) => {
    expect(sentences.flatMap(mistakesIn)).toEqual([]);
  });
});

/** The strings behind `'zh-CN':` and `zh ?` in the sources, file by file; what is computed in them is left out. */
function sourcesWithSentences(): [file: string, sentences: string[]][] {
  const root = path.resolve(__dirname, '../../src');
  const literal =
    /(?:'zh-CN':\s*(?:\([^)]*\)\s*=>\s*)?|\bzh(?: &&[^?\n]*)?\s*\?\s*|=== 'zh-CN'\s*\?\s*)(['`])((?:\\.|(?!\1)[\s\S])*)\1/g;
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name): [string, string[]] => {
      const text = fs.readFileSync(path.join(root, name), 'utf8');
      return [
        name,
        [...text.matchAll(literal)].map((match) => (match[2] ?? '').replace(/\$\{[^}]*\}/g, 'x')),
      ];
    })
    .filter(([, sentences]) => sentences.length > 0);
}
