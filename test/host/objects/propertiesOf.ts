import { camelCase } from '../protocol/ClassTable';
import type { HostObject } from '../protocol/ExcelClass';
import type { Call } from './define';

type Plain = Readonly<Record<string, unknown>>;

/** Sides of cells by the names `setCellProperties` has for them. */
const sides: Readonly<Record<string, string>> = {
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
};

/** Sets what a plain object says: `{ format: { fill: { color } } }`. */
export function applyProperties(target: HostObject, properties: Plain, call: Call): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (call.classes.hasScalar(target, name)) call.classes.setterOf(target, name)(target.target, value, call);
    else applyProperties(below(target, name, call), value as Plain, call);
  }
}

/** Reads what a plain object asks for: `{ format: { fill: { color: true } } }`. */
export function readProperties(target: HostObject, wanted: Plain, call: Call): Plain {
  const { scalars } = call.classes.of(target);
  const entries = Object.entries(wanted).flatMap(([name, value]): [string, unknown][] => {
    if (value === undefined || value === null || value === false) return [];
    const scalar = scalars.find(name);
    const found = scalar
      ? scalar.member.get(target.target, call)
      : readProperties(below(target, name, call), value as Plain, call);
    return [[camelCase(name), found]];
  });
  return Object.fromEntries(entries);
}

function below(target: HostObject, name: string, call: Call): HostObject {
  const { classes } = call;
  if (target.className === 'RangeBorderCollection') return classes.itemOf(target, sides[name] ?? name, call);
  const found = classes.navigationOf(target, name)(target.target, call);
  if (!found) throw new Error(`${target.className}.${name} is a null object`);
  return found;
}
