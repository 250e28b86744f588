/** Something of the object model: the class by name, and what in the model it stands for. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
}

/**
 * A class of the object model, members by their names as the library writes them (PascalCase).
 * @typeParam Call what members are handed besides their target
 */
export interface ExcelClass<Target = unknown, Call = unknown> {
  readonly name: string;
  /** What tells the object again later: `Id`, `_Id` or `_ReferenceId`. */
  identity?(target: Target, call: Call): Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<Target, Call>>>;
  /** Navigation properties; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: Target, call: Call) => HostObject | null>>;
  /** Give an object, null for a null object, or a plain value. */
  readonly methods?: Readonly<
    Record<string, (target: Target, args: readonly unknown[], call: Call) => unknown>
  >;
  /** Of a collection. */
  items?(target: Target, call: Call): readonly HostObject[];
  /** `getItem`; throws ItemNotFound. */
  item?(target: Target, key: unknown, call: Call): HostObject;
}

export interface Scalar<Target, Call> {
  get(target: Target, call: Call): unknown;
  set?(target: Target, value: unknown, call: Call): void;
  /** Left out of a `load()` that names nothing. */
  readonly onlyWhenNamed?: true;
}

/** Members by lower-case name: a `load` keeps the caller's spelling. */
export class MemberTable<Member> {
  readonly #members = new Map<string, { readonly name: string; readonly member: Member }>();

  constructor(members: Readonly<Record<string, Member>> | undefined) {
    for (const [name, member] of Object.entries(members ?? {}))
      this.#members.set(name.toLowerCase(), { name, member });
  }

  find(name: string): { readonly name: string; readonly member: Member } | undefined {
    return this.#members.get(name.toLowerCase());
  }

  get entries(): Iterable<{ readonly name: string; readonly member: Member }> {
    return this.#members.values();
  }
}
