import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LampColour } from './lampOf';

const useStyles = makeStyles({
  dot: {
    display: 'inline-block',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '10px',
    height: '10px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    // Lamps keep their colours under a contrast theme: the word beside them says the same.
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  red: { backgroundColor: tokens.colorPaletteRedBackground3 },
  yellow: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  green: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  grey: { backgroundColor: tokens.colorNeutralStroke1 },
});

/** Always stands beside a word that says the same. */
export function LampDot({ colour }: { readonly colour: LampColour }): ReactNode {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.dot, styles[colour])} />;
}
