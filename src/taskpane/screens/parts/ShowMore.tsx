import type { ReactNode } from 'react';
import { usePane } from '../../session/usePane';
import { partTexts } from './partTexts';
import { QuietButton } from './QuietButton';

interface ShowMoreProps {
  readonly left: number;
  readonly more: number;
  readonly onPress: () => void;
}

/** Below a list of which not all is shown. */
export function ShowMore({ left, more, onPress }: ShowMoreProps): ReactNode {
  const { words } = usePane();
  if (left === 0) return null;
  return (
    <QuietButton onClick={onPress}>{words.of(partTexts)('showMore', { count: more, left })}</QuietButton>
  );
}
