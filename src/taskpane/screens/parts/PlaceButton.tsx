import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { CellPlace } from '../../../domain/snapshot/Snapshot';
import { usePane } from '../../session/usePane';
import { partTexts } from './partTexts';
import { QuietButton } from './QuietButton';

const useStyles = makeStyles({
  button: { padding: '0 4px', marginLeft: '-5px', minHeight: '24px' },
});

interface PlaceButtonProps {
  readonly place: CellPlace;
  /** `督办台账!G5` */
  readonly address: string;
}

/** Where something stands; takes the user there. */
export function PlaceButton({ place, address }: PlaceButtonProps): ReactNode {
  const { actions, words } = usePane();
  const styles = useStyles();
  return (
    <QuietButton
      className={styles.button}
      aria-label={words.of(partTexts)('goTo', { address })}
      onClick={() => actions.show(place)}
    >
      {address}
    </QuietButton>
  );
}
