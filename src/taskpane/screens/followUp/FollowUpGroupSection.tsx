import { useId, useState, type ReactNode } from 'react';
import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import type { FollowUpGroup } from '../../core/views/FollowUpView';
import { usePane } from '../../session/usePane';
import { Disclosure } from '../parts/Disclosure';
import { LampDot } from '../parts/LampDot';
import { useListStyles } from '../parts/listStyles';
import { partTexts } from '../parts/partTexts';
import { QuietButton } from '../parts/QuietButton';
import { ShowMore } from '../parts/ShowMore';
import { useGroupItems } from '../parts/useGroupItems';
import { FollowUpItem } from './FollowUpItem';
import { followUpTexts } from './followUpTexts';

const FIRST = 20;

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: '4px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start' },
  heading: { flex: '1 1 130px', minWidth: 0 },
  counts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '5px' },
  count: { color: tokens.colorNeutralForeground2 },
  list: { paddingLeft: '4px' },
});

/** What one owner or department has before it. */
export function FollowUpGroupSection({ group }: { readonly group: FollowUpGroup }): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const lists = useListStyles();
  const id = useId();
  const say = words.of(followUpTexts);
  const part = words.of(partTexts);
  // Rows far down wait until they are asked for.
  const [isOpen, setOpen] = useState(group.start < 200);
  const { start, count, overdue, dueSoon } = group;
  const { view, items } = state.followUp;
  const need = actions.needFollowUp;
  const { shown, left, more, showMore } = useGroupItems({
    items,
    start,
    count,
    atFirst: FIRST,
    isOpen,
    view,
    need,
  });
  const name = group.name || part('nobody');
  return (
    <section className={styles.group} aria-label={name}>
      <div className={styles.head}>
        <h2 className={styles.heading}>
          <Disclosure isOpen={isOpen} controls={id} onToggle={() => setOpen(!isOpen)}>
            <Body1Strong>{name}</Body1Strong>
            <span className={styles.counts}>
              {overdue > 0 && <LampDot colour="red" />}
              {overdue > 0 && <Caption1>{say('overdue', { count: overdue })}</Caption1>}
              {dueSoon > 0 && <LampDot colour="yellow" />}
              {dueSoon > 0 && <Caption1>{say('dueSoon', { count: dueSoon })}</Caption1>}
              <Caption1 className={styles.count}>{say('groupLine', { count })}</Caption1>
            </span>
          </Disclosure>
        </h2>
        <QuietButton
          aria-label={say('copyReminderOf', { name })}
          title={say('copyReminderOf', { name })}
          onClick={() => actions.copyFollowUp('reminder', { names: [group.name] })}
        >
          <Copy16Regular />
          {say('remind')}
        </QuietButton>
      </div>
      {isOpen && (
        <div id={id}>
          <ul className={mergeClasses(lists.list, styles.list)} aria-label={name}>
            {shown.map((item, index) =>
              item ? (
                <FollowUpItem key={item.key} item={item} groupName={group.name} />
              ) : (
                <li key={`coming ${index}`} className={lists.item}>
                  {say('coming')}
                </li>
              ),
            )}
          </ul>
          <ShowMore left={left} more={more} onPress={showMore} />
        </div>
      )}
    </section>
  );
}
