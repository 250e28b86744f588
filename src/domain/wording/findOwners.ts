import { normaliseText } from '../text/normaliseText';
import { toSimplified } from '../text/toSimplified';
import { isCollective, isNobody } from './owners/collectives';
import { findRoles } from './owners/findRoles';
import { bare, blotBrackets, unifyLines } from './owners/OwnerText';
import { splitOwners } from './owners/splitOwners';

export interface Owners {
  /** 0: nobody yet (empty, 待定); 1: exactly one; from 2 on: too many. A collective counts as 2 at least. */
  readonly count: number;
  /** As written; of labelled roles the lead only. */
  readonly owners: readonly string[];
  /** The one in charge, when labels say so (牵头:市场部,配合:行政部). */
  readonly lead: string | null;
  /** Those the labels call 配合 or 协办: they belong into a column of their own. */
  readonly supporters: readonly string[];
  /** 各部门, 双方, 张三等: an unknown number. */
  readonly collective: boolean;
}

export interface OwnerOptions {
  /** Cells the user declared to be one owner («这是一个主体»), as written. */
  readonly meansOne?: ReadonlySet<string>;
}

const NOBODY: Owners = { count: 0, owners: [], lead: null, supporters: [], collective: false };

/**
 * Who is responsible according to a cell. Source: S2 关键提醒 4 (唯一责任方), S3 三(二)2, S3 五(五) (牵头责任人).
 */
export function findOwners(text: string, { meansOne }: OwnerOptions = {}): Owners {
  const written = unifyLines(text);
  const outside = blotBrackets(written);
  if (isNobody(bare(outside))) return NOBODY;
  const plain = toSimplified(written);
  if (meansOne?.size && meansOneOwner(text, meansOne)) return { ...NOBODY, count: 1, owners: [written] };
  const restore = (owner: string) => asWritten(owner, written, plain);
  const roles = findRoles(plain);
  if (!roles) {
    return { ...NOBODY, ...ownersIn(plain, restore, plain === written ? outside : undefined) };
  }
  const inCharge = [roles.lead, roles.plain, roles.aside].find(({ length }) => length > 0) ?? [];
  const leads = ownersIn(inCharge.join('\n'), restore);
  const supporters = roles.support.flatMap((part) => splitOwners(blotBrackets(part))).map(restore);
  if (leads.count === 0) return { ...NOBODY, supporters };
  const isLed = leads.count === 1 && (roles.lead.length > 0 || supporters.length > 0);
  return { ...leads, lead: isLed ? (leads.owners[0] ?? null) : null, supporters };
}

function meansOneOwner(text: string, meansOne: ReadonlySet<string>): boolean {
  const wanted = normaliseText(text);
  return meansOne.has(text) || [...meansOne].some((one) => normaliseText(one) === wanted);
}

function ownersIn(
  plain: string,
  restore: (owner: string) => string,
  outside = blotBrackets(plain),
): Pick<Owners, 'count' | 'owners' | 'collective'> {
  const named = bare(outside);
  if (isNobody(named)) return { count: 0, owners: [], collective: false };
  const owners = splitOwners(outside).map(restore);
  if (isCollective(named)) return { count: Math.max(2, owners.length), owners, collective: true };
  const [only] = owners;
  if (owners.length !== 1 || only === undefined) return { count: owners.length, owners, collective: false };
  return { count: 1, owners: [only + affiliationOf(only, restore(plain))], collective: false };
}

const BRACKETED = /^ ?[([【〔〈](?![\d +-]*[)\]】〕〉])[^)\]】〕〉]{1,60}[)\]】〕〉]/;

/** A single owner keeps the bracket behind the name: it says whose 总监 it is. */
function affiliationOf(owner: string, text: string): string {
  const at = text.indexOf(owner);
  return at < 0 ? '' : (BRACKETED.exec(text.slice(at + owner.length))?.[0] ?? '');
}

/** The owner in the script it was written in. Both texts have the same length. */
function asWritten(owner: string, written: string, plain: string): string {
  if (written === plain) return owner;
  const at = plain.replaceAll('\n', ' ').indexOf(owner);
  if (at >= 0) return written.replaceAll('\n', ' ').slice(at, at + owner.length);
  // 張 三 is one name, its blank is gone.
  const unspaced = plain.replace(/\s/g, '').indexOf(owner);
  return unspaced < 0 ? owner : written.replace(/\s/g, '').slice(unspaced, unspaced + owner.length);
}
