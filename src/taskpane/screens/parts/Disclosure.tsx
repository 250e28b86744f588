import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    width: '100%',
    minHeight: '32px',
    padding: '5px 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  arrow: {
    flexShrink: 0,
    marginTop: '2px',
    '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 0.1s' },
  },
  open: { transform: 'rotate(90deg)' },
  content: { flexGrow: 1, minWidth: 0 },
});

interface DisclosureProps {
  readonly isOpen: boolean;
  /** Id of what it opens; it need not be there while closed. */
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A heading's button that opens and closes what stands below it. */
export function Disclosure({ isOpen, controls, onToggle, children }: DisclosureProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': controls })}
      className={styles.button}
      onClick={onToggle}
    >
      <ChevronRight16Regular className={mergeClasses(styles.arrow, isOpen && styles.open)} />
      <span className={styles.content}>{children}</span>
    </button>
  );
}
