import { type ExcelClass, type HostObject, MemberTable, type Scalar } from './ExcelClass';
import { notImitated } from './HostError';

type Method = NonNullable<ExcelClass['methods']>[string];
type Navigation = NonNullable<ExcelClass['objects']>[string];

interface Known {
  readonly definition: ExcelClass;
  readonly scalars: MemberTable<Scalar<unknown, unknown>>;
  readonly objects: MemberTable<Navigation>;
  readonly methods: MemberTable<Method>;
}

/** All classes there are; whatever is asked for and is not there answers ApiNotFound. */
export class ClassTable {
  readonly #classes = new Map<string, Known>();

  constructor(definitions: readonly ExcelClass[]) {
    for (const definition of definitions)
      this.#classes.set(definition.name, {
        definition,
        scalars: new MemberTable(definition.scalars),
        objects: new MemberTable(definition.objects),
        methods: new MemberTable(definition.methods),
      });
  }

  of({ className }: HostObject): Known {
    const known = this.#classes.get(className);
    if (!known) throw notImitated(`the class ${className}`);
    return known;
  }

  methodOf(object: HostObject, name: string) {
    return this.of(object).methods.find(name)?.member ?? missing(object, name);
  }

  navigationOf(object: HostObject, name: string) {
    return this.of(object).objects.find(name)?.member ?? missing(object, name);
  }

  setterOf(object: HostObject, name: string) {
    const found = this.of(object).scalars.find(name)?.member;
    return found?.set?.bind(found) ?? missing(object, name, ' to be set');
  }

  hasScalar(object: HostObject, name: string): boolean {
    return this.of(object).scalars.find(name) !== undefined;
  }

  /** @throws HostError ApiNotFound also when the class is no collection */
  itemOf(object: HostObject, key: unknown, call: unknown): HostObject {
    const { definition } = this.of(object);
    return definition.item ? definition.item(object.target, key, call) : missing(object, 'getItem');
  }

  /** What tells the object again in later requests. */
  identityOf(object: HostObject, call: unknown): Readonly<Record<string, unknown>> {
    return this.of(object).definition.identity?.(object.target, call) ?? {};
  }

  get names(): readonly string[] {
    return [...this.#classes.keys()];
  }
}

function missing({ className }: HostObject, name: string, how = ''): never {
  throw notImitated(`${className}.${camelCase(name)}${how}`);
}

/** `GetRange` → `getRange`, as the user of the library writes it. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
