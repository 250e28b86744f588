import { HelperFault } from '../../handlebars/Helper';

/** A column of the data that is drawn. */
export interface WantedSeries {
  readonly label: string;
  readonly field: string;
}

/** Commas of any width part names; brackets keep a name together that holds one. */
const NAME = /\s*((?:\[[^\]]*\]|[^[,，、;；])+)\s*(?:[,，、;；]|$)/gy;

/**
 * `应办,已办` or `应办件=应办,已办件=已办`; a list of names as well.
 * @param what The argument, for the mistake.
 * @throws HelperFault
 */
export function readWantedSeries(value: unknown, what: string): WantedSeries[] {
  const written = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const found = written.flatMap((text) =>
    [...text.matchAll(NAME)].map(([, name = '']) => wanted(name.trim())),
  );
  if (found.length > 0 && found.every(({ field }) => field !== '')) return found;
  throw new HelperFault({
    'zh-CN': `${what}要写列名，如 ${what}="应办,已办"，或给出显示的名字：${what}="应办件=应办,已办件=已办"`,
    en: `${what} must name columns, as ${what}="planned,done", or with labels: ${what}="Planned=planned,Done=done"`,
  });
}

function wanted(written: string): WantedSeries {
  const [, label, field] = /^((?:\[[^\]]*\]|[^[=＝])+)[=＝](.+)$/.exec(written) ?? [];
  if (label === undefined || field === undefined) return { label: bare(written), field: bare(written) };
  return { label: bare(label), field: bare(field) };
}

const bare = (name: string): string => name.trim().replace(/^\[(.*)\]$/, '$1');
