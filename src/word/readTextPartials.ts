import type { TemplateSource } from './handlebars/PartialLibrary';
import { parseProgram } from './handlebars/parseProgram';
import { isSyntaxFault } from './handlebars/SyntaxFault';
import type { DocumentChunk } from './skeleton/DocumentSink';
import { findTags } from './tags/findTags';
import type { PlacedMistake } from './tags/PlacedMistake';
import { readTag } from './tags/TemplateTag';
import { placeIn, type TextPartials } from './TextPartials';

/** @param texts by name, as `{{> name}}` calls them */
export function readTextPartials(texts: ReadonlyMap<string, string>): TextPartials {
  const sources = new Map<string, TemplateSource<DocumentChunk>>();
  const mistakes: PlacedMistake[] = [];
  const words = new Set<string>();
  for (const [name, text] of texts) {
    const plain = narrowBraces(text);
    for (const [word] of plain.matchAll(WORD)) words.add(word);
    const { source, faults } = readText(name, plain);
    mistakes.push(...faults);
    if (source) sources.set(name, source);
  }
  const spotOf = (name: string, line: number): Pick<PlacedMistake, 'place' | 'written'> => ({
    place: placeIn(name, line),
    written:
      texts
        .get(name)
        ?.split(/\r\n?|\n/)
        [line - 1]?.trim() ?? name,
  });
  return { sources, mistakes, words, spotOf };
}

function readText(
  name: string,
  text: string,
): { source?: TemplateSource<DocumentChunk>; faults: readonly PlacedMistake[] } {
  const lineAt = (index: number): number => text.slice(0, index).split('\n').length;
  const { tags, halves } = findTags(text);
  const faults: PlacedMistake[] = halves.map((half) => ({
    place: placeIn(name, lineAt(half.start)),
    written: text.slice(half.start, half.end),
    says: ['halfTag', text, half],
  }));
  let plain = '';
  let at = 0;
  for (const { start, end } of tags) {
    const raw = text.slice(start, end);
    // Tags become one line each; the lines they took are kept, so that lines are those of the author.
    const lines = '\n'.repeat(raw.split('\n').length - 1);
    plain += text.slice(at, start) + readTag(raw, placeIn(name, 0)).source.replace(/~?\}+$/, `${lines}$&`);
    at = end;
  }
  if (faults.length > 0) return { faults };
  const program = parseProgram(plain + text.slice(at), true);
  if (!isSyntaxFault(program)) return { source: { program, prepare: textChunk }, faults };
  const { line } = program;
  const wrong = tags.find(({ start, end }) => lineAt(start) <= line && lineAt(end) >= line);
  const tag = wrong && readTag(text.slice(wrong.start, wrong.end), placeIn(name, line));
  return {
    faults: [
      {
        place: placeIn(name, line),
        written: tag?.written ?? text.split('\n')[line - 1] ?? '',
        says: tag ? ['explainTag', tag] : ['badTag'],
      },
    ],
  };
}

/** Whatever may be the name of a helper. */
const WORD = /[\p{L}\p{N}_]+/gu;

const narrowBraces = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[{｛]{2,}/g, (braces) => '{'.repeat(braces.length))
    .replace(/[}｝]{2,}/g, (braces) => '}'.repeat(braces.length))
    .trimEnd();

/** Text of a partial is written like a value: escaped, line feeds as breaks. */
const textChunk = (content: string): DocumentChunk[] => [
  { kind: 'act', act: { act: (sink) => sink.value(content) } },
];
