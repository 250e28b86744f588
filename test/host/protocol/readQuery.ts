import type { ClassTable } from './ClassTable';
import type { HostObject } from './ExcelClass';
import { notImitated } from './HostError';
import type { QueryInfo } from './RichRequest';

type Answer = Record<string, unknown>;

/** Members wanted, with what is wanted of each; a member with nothing below it is wanted as it is. */
type Wanted = Map<string, Wanted>;

/** What a `load` asked for: server names, identity beside it, nested objects, collections as `_Items`. */
export function readQuery(
  classes: ClassTable,
  object: HostObject,
  query: QueryInfo | undefined,
  call: unknown,
): Answer {
  const wanted: Wanted = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) addPath(wanted, path.split('/'));
  return readObject({ classes, call }, object, wanted, query ?? {});
}

interface Reading {
  readonly classes: ClassTable;
  readonly call: unknown;
}

function readObject(
  reading: Reading,
  object: HostObject,
  wanted: Wanted,
  page: Pick<QueryInfo, 'Top' | 'Skip'>,
): Answer {
  const { classes, call } = reading;
  const { definition } = classes.of(object);
  const answer: Answer = { ...classes.identityOf(object, call) };
  if (definition.items) {
    const own = ownMembers(reading, object, wanted);
    // Paths that begin with `items` in an array mean nothing to Excel: their members stay unloaded.
    const rest = new Map([...wanted].filter(([name]) => !own.has(name) && name !== 'items'));
    const read = (item: HostObject) =>
      wanted.size > 0 && rest.size === 0
        ? classes.identityOf(item, call)
        : readObject(reading, item, rest, {});
    const items = definition.items(object.target, call);
    const from = page.Skip ?? 0;
    const shown = items.slice(from, page.Top === undefined ? undefined : from + page.Top);
    const index = (at: number) => (hasIdentity(reading, items[at]) ? {} : { _Index: at });
    answer['_Items'] = shown.map((item, at) => ({
      ...read(item),
      ...index(from + at),
    }));
    readMembers(reading, object, own, answer);
    return answer;
  }
  if (wanted.size === 0) return { ...answer, ...allScalars(reading, object) };
  readMembers(reading, object, wanted, answer);
  return answer;
}

function hasIdentity({ classes, call }: Reading, item: HostObject | undefined): boolean {
  return item !== undefined && Object.keys(classes.identityOf(item, call)).length > 0;
}

/** Of what is wanted of a collection, what the collection itself has: its count. */
function ownMembers({ classes }: Reading, object: HostObject, wanted: Wanted): Wanted {
  return new Map([...wanted].filter(([name]) => classes.of(object).scalars.find(name)));
}

function readMembers(reading: Reading, object: HostObject, wanted: Wanted, answer: Answer): void {
  const { classes, call } = reading;
  const known = classes.of(object);
  for (const [path, below] of wanted) {
    if (path === '*') {
      Object.assign(answer, allScalars(reading, object));
      continue;
    }
    const scalar = known.scalars.find(path);
    if (scalar) {
      answer[scalar.name] = scalar.member.get(object.target, call);
      continue;
    }
    const navigation = known.objects.find(path);
    if (!navigation) throw notImitated(`${object.className}.${path}`);
    const next = navigation.member(object.target, call);
    answer[navigation.name] = next && readObject(reading, next, below, {});
  }
}

function allScalars({ classes, call }: Reading, object: HostObject): Answer {
  const answer: Answer = {};
  for (const { name, member } of classes.of(object).scalars.entries)
    if (!member.onlyWhenNamed) answer[name] = member.get(object.target, call);
  return answer;
}

function addPath(wanted: Wanted, [first = '', ...rest]: readonly string[]): void {
  if (first === '') return;
  const below = wanted.get(first) ?? new Map<string, Wanted>();
  wanted.set(first, below);
  addPath(below, rest);
}
