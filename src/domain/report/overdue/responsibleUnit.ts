import { normaliseText } from '../../text/normaliseText';
import type { Owners } from '../../wording/findOwners';
import { kindOfOwner } from '../../wording/owners/kindOfOwner';
import { fullWidth } from '../fullWidth';

/** Who answers for an item: the unit a notice counts it under, and the person in it. */
export interface Responsible {
  /** The unit where the cell names one, else the person; '' when nobody is named. */
  readonly unit: string;
  /** '' when the cell names no one besides the unit. */
  readonly person: string;
}

/**
 * What a cell of owners says: 市场部*专员, *经理（乙方） and 牵头：市商务局；配合：市统计局 name their unit.
 * @param found who is named in the text
 */
export function responsibleUnit(text: string, found: Owners): Responsible {
  const { count, owners, lead } = found;
  if (count === 0) return { unit: '', person: '' };
  if (lead !== null) return partOwner(lead);
  const parted = owners.map(partOwner);
  const [first] = parted;
  const shared = first !== undefined && parted.every(({ unit }) => unit === first.unit);
  if (!shared) return { unit: fullWidth(oneLine(text)), person: '' };
  return {
    unit: first.unit,
    person: parted
      .map(({ person }) => person)
      .filter(Boolean)
      .join('、'),
  };
}

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, '、');

/** The shortest name that is taken for a unit when it is written together with a person. */
const SHORTEST_UNIT = 3;

function partOwner(owner: string): Responsible {
  const text = fullWidth(oneLine(owner));
  const bracketed = /^(.+?)\s*（([^（）]+)）$/.exec(text);
  const [, name = '', within = ''] = bracketed ?? [];
  const affiliation = within.split(/[/／、]/)[0]?.trim() ?? '';
  if (isUnit(affiliation) && !isUnit(name)) return { unit: affiliation, person: name };
  if (isUnit(name) && bracketed) return { unit: name, person: within };
  for (let length = text.length - 1; length >= SHORTEST_UNIT; length -= 1) {
    const unit = text.slice(0, length);
    if (isUnit(unit) && !isUnit(text)) return { unit, person: text.slice(length).trim() };
  }
  return { unit: text, person: '' };
}

const isUnit = (text: string): boolean => text !== '' && kindOfOwner(normaliseText(text)) === 'department';
