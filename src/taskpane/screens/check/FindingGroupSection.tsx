import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FindingGroup, FindingView } from '../../core/views/FindingsView';
import { usePane } from '../../session/usePane';
import { Disclosure } from '../parts/Disclosure';
import { useListStyles } from '../parts/listStyles';
import { partTexts } from '../parts/partTexts';
import { ShowMore } from '../parts/ShowMore';
import { useGroupItems } from '../parts/useGroupItems';
import { checkTexts } from './checkTexts';
import { FindingItem } from './FindingItem';
import { FixAll } from './FixAll';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  heading: { margin: 0 },
  count: { color: tokens.colorNeutralForeground2 },
  coming: { minHeight: '72px', color: tokens.colorNeutralForeground3 },
  list: { paddingLeft: '0' },
});

interface FindingGroupSectionProps {
  readonly group: FindingGroup;
  /** How many stand there before more are asked for. */
  readonly atFirst: number;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The findings of one rule in one table. */
export function FindingGroupSection({
  group,
  atFirst,
  isOpen,
  onToggle,
}: FindingGroupSectionProps): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const lists = useListStyles();
  const id = useId();
  const say = words.of(checkTexts);
  const part = words.of(partTexts);
  const { start, count } = group;
  const { view, items: found } = state.findings;
  const need = actions.needFindings;
  const { shown, left, more, showMore } = useGroupItems({
    items: found,
    start,
    count,
    atFirst,
    isOpen,
    view,
    need,
  });
  const items = useKept(shown);
  return (
    <div>
      <h3 className={styles.heading}>
        <Disclosure isOpen={isOpen} controls={id} onToggle={() => onToggle(!isOpen)}>
          <SeverityIcon severity={group.severity} name={part(group.severity)} />{' '}
          <Body1>
            {group.rule} {group.title}
          </Body1>{' '}
          <Caption1 className={styles.count}>{say('count', { count })}</Caption1>
        </Disclosure>
      </h3>
      {isOpen && (
        <div id={id}>
          {group.fixable > 1 && <FixAll group={group} items={items} />}
          <ul
            className={mergeClasses(lists.list, styles.list)}
            aria-label={say('groupFindings', {
              table: group.tableName,
              rule: group.rule,
              title: group.title,
            })}
          >
            {items.map((item, index) =>
              item ? (
                <FindingItem
                  key={item.key}
                  item={item}
                  index={start + index}
                  isBusy={state.work !== undefined}
                  actions={actions}
                  words={words}
                />
              ) : (
                <li key={`coming ${index}`} className={styles.coming}>
                  {say('coming')}
                </li>
              ),
            )}
          </ul>
          <ShowMore left={left} more={more} onPress={showMore} />
        </div>
      )}
    </div>
  );
}

type Items = readonly (FindingView | undefined)[];

/** After a re-check the list comes page by page: what stood there stays until it has come. */
function useKept(items: Items): Items {
  const kept = useRef<Items>([]);
  const isComing = items.some((item) => item === undefined);
  const shown = isComing ? items.map((item, index) => item ?? kept.current[index]) : items;
  useEffect(() => {
    kept.current = shown;
  });
  return withoutTwins(shown);
}

/** A finding that moved up may stand twice while the rest is still coming. */
function withoutTwins(items: Items): Items {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (!item) return true;
    const isNew = !seen.has(item.key);
    seen.add(item.key);
    return isNew;
  });
}
