/** Where a block repeats or leaves out something. */
export type TagLevel = 'row' | 'cell' | 'paragraph' | 'inline';

/** What an opening tag says about the document, beside what it says to Handlebars. */
export interface TagWords {
  readonly level: TagLevel | undefined;
  /** Lists inside begin anew with each item. */
  readonly restart: boolean;
  /** A level nobody knows. */
  readonly unknown: string | undefined;
}

export const LEVEL_WORDS: Readonly<Record<TagLevel, readonly string[]>> = {
  row: ['行', 'row'],
  cell: ['列', '格', '单元格', '欄', '儲存格', 'column', 'cell'],
  paragraph: ['段', '段落', 'paragraph'],
  inline: ['文字', '行内', '行內', 'inline', 'text'],
};

const LEVEL_KEYS = ['层级', '層級', 'level'];
const RESTART_KEYS = ['重新编号', '重新編號', 'restart'];
/** `row=true` is short for `层级="行"`. */
const SHORT: Readonly<Record<string, TagLevel>> = { row: 'row', column: 'cell', paragraph: 'paragraph' };

/** Strings and literal segments whole, so that nothing inside them is taken for a word. */
const PIECES = /"[^"]*"|'[^']*'|\[[^\]]*\]|\s+[^\s"'[\]=]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'~}|)]+)|[^]/g;
const PAIR = /^\s+([^\s=]+)\s*=\s*["']?([^"']*)["']?$/;

/** Takes the words for us out of an opening tag: Handlebars is not to see them. */
export function readTagWords(source: string): { source: string; words: TagWords } {
  let level: TagLevel | undefined;
  let restart = false;
  let unknown: string | undefined;
  const rest = (source.match(PIECES) ?? []).filter((piece) => {
    const [, key = '', value = ''] = PAIR.exec(piece) ?? [];
    if (LEVEL_KEYS.includes(key)) {
      level = key === '層級' && value === '列' ? 'row' : levelNamed(value);
      if (!level) unknown = value;
    } else if (RESTART_KEYS.includes(key)) restart = value === 'true' || value === '是';
    else if (Object.hasOwn(SHORT, key) && value === 'true') level = SHORT[key];
    else return true;
    return false;
  });
  return { source: rest.join(''), words: { level, restart, unknown } };
}

function levelNamed(word: string): TagLevel | undefined {
  const levels = Object.keys(LEVEL_WORDS) as TagLevel[];
  return levels.find((level) => LEVEL_WORDS[level].includes(word));
}
