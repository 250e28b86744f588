import type { IdKey } from './IdSpace';

interface Assignment {
  value: string;
  /** Places that have written it since it was given. */
  readonly writtenAt: Set<object>;
}

/**
 * What each id of a part is at the moment. The first of a kind keeps its own, so that nothing changes without loops;
 * an id that comes round again is a new one, and what belongs together follows.
 */
export class PartIds {
  private readonly assignments = new Map<string, Assignment>();

  constructor(private readonly fresh: (key: IdKey) => string) {}

  /** @param place What writes it: the same place for the second time means that a loop went round. */
  own(key: IdKey, place: object): string {
    const assignment = this.of(key);
    if (assignment.writtenAt.has(place)) this.renew(key);
    assignment.writtenAt.add(place);
    return assignment.value;
  }

  refer(key: IdKey): string {
    return this.assignments.get(nameOf(key))?.value ?? key.original;
  }

  share(key: IdKey): string {
    const assignment = this.of(key);
    assignment.writtenAt.add(key);
    return assignment.value;
  }

  /** Another id from here on, when the present one has been written. */
  renew(key: IdKey): void {
    const assignment = this.of(key);
    if (assignment.writtenAt.size === 0) return;
    assignment.value = this.fresh(key);
    assignment.writtenAt.clear();
  }

  private of(key: IdKey): Assignment {
    const name = nameOf(key);
    let assignment = this.assignments.get(name);
    if (!assignment) {
      assignment = { value: key.original, writtenAt: new Set() };
      this.assignments.set(name, assignment);
    }
    return assignment;
  }
}

const nameOf = ({ space, original }: IdKey): string => `${space} ${original}`;
