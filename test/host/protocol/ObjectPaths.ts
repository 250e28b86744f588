import { camelCase, type ClassTable } from './ClassTable';
import type { HostObject } from './ExcelClass';
import { HostError, notImitated } from './HostError';
import { type ArgumentInfo, type ObjectPath, paths, type RichRequest } from './RichRequest';

/** What the runner needs of the world: where paths start. */
export interface Roots {
  root(): HostObject;
  byReference(id: string): HostObject;
  /** An object made by the name of its type. */
  byType(name: string): HostObject;
}

/** The objects of one request: each path is resolved once, when it is first met, because a path may be an `add`. */
export class ObjectPaths {
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: RichRequest,
    private readonly classes: ClassTable,
    private readonly roots: Roots,
    private readonly call: unknown,
  ) {}

  /** null is a null object. @throws HostError with its location */
  resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('GeneralException', `The request has no object path ${id}.`);
    const object = this.#find(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** Arguments with the objects they mention in place. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, ids?.[index]));
  }

  #find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case paths.root:
        return this.roots.root();
      case paths.newObject:
        return this.roots.byType(path.Name);
      case paths.reference:
        return this.roots.byReference(path.Name);
      case paths.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    try {
      return this.#below(parent, path);
    } catch (error) {
      const member = path.ObjectPathType === paths.indexer ? 'getItem' : camelCase(path.Name);
      throw error instanceof HostError ? error.at(`${parent.className}.${member}`) : error;
    }
  }

  #below(parent: HostObject, path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === paths.property)
      return this.classes.navigationOf(parent, path.Name)(parent.target, this.call);
    const given = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === paths.indexer) return this.classes.itemOf(parent, given[0], this.call);
    if (path.ObjectPathType !== paths.method)
      throw notImitated(`object paths of type ${path.ObjectPathType}`);
    const result = this.classes.methodOf(parent, path.Name)(parent.target, given, this.call);
    if (result === null || isHostObject(result)) return result;
    throw notImitated(`${parent.className}.${camelCase(path.Name)} as an object`);
  }

  #argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.resolve(id);
    if (Array.isArray(value)) {
      if (!Array.isArray(id)) return value;
      return value.map((inner, index) => this.#argument(inner, id[index]));
    }
    return this.#plain(value);
  }

  /** Plain objects mention others as `{"_ObjectPathId":7}`. */
  #plain(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#plain(inner)]));
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return value !== null && typeof value === 'object' && 'className' in value && 'target' in value;
}
