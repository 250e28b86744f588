import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: '5px' },
  choice: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    boxSizing: 'border-box',
    minHeight: '30px',
    padding: '2px 7px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '15px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
}

interface ChoicesProps<Value extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onPress: (value: Value) => void;
}

/** A few short choices side by side, each on or off. */
export function Choices<Value extends string>({
  label,
  choices,
  chosen,
  onPress,
}: ChoicesProps<Value>): ReactNode {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.choices}>
      {choices.map(({ value, label: text, icon }) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen.includes(value)}
          className={mergeClasses(styles.choice, chosen.includes(value) && styles.chosen)}
          onClick={() => onPress(value)}
        >
          {icon}
          {text}
        </button>
      ))}
    </div>
  );
}
