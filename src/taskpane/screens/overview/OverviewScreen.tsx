import type { ReactNode } from 'react';
import { usePane } from '../../session/usePane';
import { useListStyles } from '../parts/listStyles';
import { LampTiles } from './LampTiles';
import { MoreActions } from './MoreActions';
import { NextDeadlines } from './NextDeadlines';
import { NextStepCard } from './NextStepCard';
import { OwnerList } from './OwnerList';
import { RecognisedTables } from './RecognisedTables';

/** How things stand, and the one thing to do next. */
export function OverviewScreen(): ReactNode {
  const { state } = usePane();
  const styles = useListStyles();
  const { overview } = state;
  if (!overview) return null;
  const { lamps, next, byOwner } = overview;
  return (
    <div className={styles.screen}>
      <NextStepCard overview={overview} />
      {lamps.total > 0 && <LampTiles lamps={lamps} />}
      {next.length > 0 && <NextDeadlines deadlines={next} />}
      {byOwner.length > 0 && <OwnerList overview={overview} />}
      {!overview.isEmpty && <RecognisedTables overview={overview} />}
      <MoreActions step={overview.step} />
    </div>
  );
}
