import { memo, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FollowUpItemView } from '../../core/views/FollowUpView';
import { usePane } from '../../session/usePane';
import { LampDot } from '../parts/LampDot';
import { lampOf } from '../parts/lampOf';
import { useListStyles } from '../parts/listStyles';
import { PlaceButton } from '../parts/PlaceButton';
import { followUpTexts } from './followUpTexts';

const useStyles = makeStyles({
  item: { padding: '8px', contentVisibility: 'auto', containIntrinsicSize: 'auto 84px' },
  lamp: { fontWeight: tokens.fontWeightSemibold },
});

interface FollowUpItemProps {
  readonly item: FollowUpItemView;
  /** What the group is called: the owner is not said again. */
  readonly groupName: string;
}

export const FollowUpItem = memo(function FollowUpItem({ item, groupName }: FollowUpItemProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const lists = useListStyles();
  const say = words.of(followUpTexts);
  const { subject, owner, due, state, lamp, progress, place, address } = item;
  return (
    <li className={mergeClasses(lists.item, styles.item)}>
      <span>{subject || address}</span>
      <span className={lists.line}>
        <LampDot colour={lampOf(state)} />
        <span className={styles.lamp}>{lamp}</span>
        {due && <span className={lists.quiet}>{say('due', { due })}</span>}
      </span>
      <span className={lists.quiet}>
        {[
          ...(owner && owner !== groupName ? [owner] : []),
          progress ? say('progress', { progress }) : say('noProgress'),
        ].join(' · ')}
      </span>
      <span>
        <PlaceButton place={place} address={address} />
      </span>
    </li>
  );
});
