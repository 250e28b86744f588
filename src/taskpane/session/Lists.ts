import type { FindingFilter } from '../core/views/FindingsView';
import type { FollowUpFilter } from '../core/views/FollowUpView';
import type { CoreDesk } from './CoreDesk';
import type { Paged } from './PaneState';
import type { SessionStore } from './SessionStore';

interface Sight {
  first: number;
  last: number;
}

/** The two long lists: their views, and the pages in sight. */
export class Lists {
  private readonly findingsInSight: Sight = { first: 0, last: 0 };
  private readonly followUpInSight: Sight = { first: 0, last: 0 };
  /** Pages asked for, by the view they belong to. */
  private readonly asked = new WeakMap<object, Set<number>>();

  constructor(
    private readonly store: SessionStore,
    private readonly desk: CoreDesk,
  ) {}

  /** What has been shown is asked for again: the check behind it is another one. */
  async refresh(): Promise<void> {
    const { overview, followUp } = this.store.state();
    await Promise.all([
      ...(overview?.check ? [this.loadFindings()] : []),
      ...(followUp.view ? [this.loadFollowUp()] : []),
    ]);
  }

  filterFindings(change: Partial<FindingFilter>): void {
    const { findings } = this.store.state();
    this.store.dispatch({ kind: 'findingsFiltered', filter: { ...findings.filter, ...change } });
    Object.assign(this.findingsInSight, { first: 0, last: 0 });
    if (findings.view) void this.loadFindings();
  }

  filterFollowUp(change: Partial<FollowUpFilter>): void {
    const { followUp } = this.store.state();
    this.store.dispatch({ kind: 'followUpFiltered', filter: { ...followUp.filter, ...change } });
    Object.assign(this.followUpInSight, { first: 0, last: 0 });
    void this.loadFollowUp();
  }

  /** The list and the pages in sight come together: nothing flickers. */
  loadFindings(): Promise<void> {
    const { filter, items } = this.store.state().findings;
    return this.desk.ask(async (core) => {
      const view = await core.findings(filter);
      const pages = pagesIn(this.findingsInSight, items.size, view.shown);
      const loaded = await Promise.all(
        pages.map((page) => core.findingPage(filter, page * items.size, items.size)),
      );
      this.asked.set(view, new Set(pages));
      this.store.dispatch(
        { kind: 'findingsCame', filter, view },
        ...pages.map((page, at) => ({
          kind: 'findingPageCame' as const,
          view,
          page,
          items: loaded[at] ?? [],
        })),
      );
    });
  }

  loadFollowUp(): Promise<void> {
    const { filter, items } = this.store.state().followUp;
    return this.desk.ask(async (core) => {
      const view = await core.followUp(filter);
      const pages = pagesIn(this.followUpInSight, items.size, view.shown);
      const loaded = await Promise.all(
        pages.map((page) => core.followUpPage(filter, page * items.size, items.size)),
      );
      this.asked.set(view, new Set(pages));
      this.store.dispatch(
        { kind: 'followUpCame', filter, view },
        ...pages.map((page, at) => ({
          kind: 'followUpPageCame' as const,
          view,
          page,
          items: loaded[at] ?? [],
        })),
      );
    });
  }

  needFindings(first: number, last: number): void {
    Object.assign(this.findingsInSight, { first, last });
    const { filter, view, items } = this.store.state().findings;
    if (!view) return;
    for (const page of this.missing(view, items, pagesIn({ first, last }, items.size, view.shown))) {
      void this.desk.ask(async (core) => {
        const came = await core.findingPage(filter, page * items.size, items.size);
        this.store.dispatch({ kind: 'findingPageCame', view, page, items: came });
      });
    }
  }

  needFollowUp(first: number, last: number): void {
    Object.assign(this.followUpInSight, { first, last });
    const { filter, view, items } = this.store.state().followUp;
    if (!view) return;
    for (const page of this.missing(view, items, pagesIn({ first, last }, items.size, view.shown))) {
      void this.desk.ask(async (core) => {
        const came = await core.followUpPage(filter, page * items.size, items.size);
        this.store.dispatch({ kind: 'followUpPageCame', view, page, items: came });
      });
    }
  }

  private missing(view: object, { pages }: Paged<unknown>, wanted: readonly number[]): number[] {
    const asked = this.asked.get(view) ?? new Set<number>();
    this.asked.set(view, asked);
    const missing = wanted.filter((page) => !pages[page] && !asked.has(page));
    for (const page of missing) asked.add(page);
    return missing;
  }
}

/** Numbers of the pages that hold these rows, as far as there are rows. */
export function pagesIn({ first, last }: Readonly<Sight>, size: number, rows: number): number[] {
  if (rows === 0) return [];
  const end = Math.floor(Math.min(Math.max(first, last), rows - 1) / size);
  const start = Math.min(Math.floor(Math.max(0, first) / size), end);
  return Array.from({ length: end - start + 1 }, (_, at) => start + at);
}
