import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { groupBy } from '../../../base/groupBy';
import type { FindingGroup, FindingsView } from '../../core/views/FindingsView';
import { usePane } from '../../session/usePane';
import { Disclosure } from '../parts/Disclosure';
import { checkTexts } from './checkTexts';
import { FindingGroupSection } from './FindingGroupSection';
import { FIRST_SHOWN, openAtFirst } from './openAtFirst';

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '4px', outlineStyle: 'none' },
  heading: { margin: 0 },
  count: { color: tokens.colorNeutralForeground2 },
});

/** What the user opened or closed by hand, by key of a table or a group. */
type Opened = Readonly<Record<string, boolean>>;

/** Findings by table and rule. Only what is open is asked for and drawn. */
export function FindingsList({ view }: { readonly view: FindingsView }): ReactNode {
  const { state } = usePane();
  const [opened, setOpened] = useState<Opened>({});
  const list = useRef<HTMLDivElement>(null);
  const tables = useMemo(() => [...groupBy(view.groups, ({ tableId }) => tableId).values()], [view.groups]);
  const first = useMemo(() => openAtFirst(view.groups), [view.groups]);
  useFocusKeeper(list, state.findings.items);
  const isOpen = (key: string): boolean => opened[key] ?? first.has(key);
  return (
    <div ref={list}>
      {tables.map((groups) => {
        const key = `table ${groups[0]?.tableId ?? ''}`;
        return (
          <TableFindings
            key={key}
            groups={groups}
            isOpen={opened[key] ?? true}
            isGroupOpen={isOpen}
            onToggle={(toggled, open) => setOpened({ ...opened, [toggled]: open })}
            ownKey={key}
          />
        );
      })}
    </div>
  );
}

interface TableFindingsProps {
  readonly groups: readonly FindingGroup[];
  readonly ownKey: string;
  readonly isOpen: boolean;
  readonly isGroupOpen: (key: string) => boolean;
  readonly onToggle: (key: string, open: boolean) => void;
}

function TableFindings({ groups, ownKey, isOpen, isGroupOpen, onToggle }: TableFindingsProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const id = useId();
  const say = words.of(checkTexts);
  const [first] = groups;
  const name = first && first.tableId !== '' ? first.tableName : say('outside');
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <section className={styles.table} aria-label={name}>
      <h2 className={styles.heading}>
        <Disclosure isOpen={isOpen} controls={id} onToggle={() => onToggle(ownKey, !isOpen)}>
          <Body1Strong>{name}</Body1Strong>{' '}
          <Caption1 className={styles.count}>{say('count', { count })}</Caption1>
        </Disclosure>
      </h2>
      {isOpen && (
        <div id={id}>
          {groups.map((group) => (
            <FindingGroupSection
              key={group.key}
              group={group}
              atFirst={FIRST_SHOWN}
              isOpen={isGroupOpen(group.key)}
              onToggle={(open) => onToggle(group.key, open)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

/**
 * Where a finding was put right it goes from the list, and the focus with it: the next one takes it, or the one at the
 * end.
 */
function useFocusKeeper(list: { readonly current: HTMLElement | null }, items: unknown): void {
  const last = useRef<{ readonly element: Element; readonly index: number }>(undefined);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const row = target.closest<HTMLElement>('[data-index]');
      last.current = { element: target, index: Number(row?.dataset['index'] ?? 0) };
    };
    const element = list.current;
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [list]);
  useEffect(() => {
    const lost = last.current;
    if (!lost || lost.element.isConnected || document.activeElement !== document.body) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
    const next = rows.find((row) => Number(row.dataset['index']) >= lost.index) ?? rows.at(-1);
    next?.focus({ preventScroll: true });
  }, [list, items]);
}
