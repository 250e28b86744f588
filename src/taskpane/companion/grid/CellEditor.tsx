import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    zIndex: 5,
    boxSizing: 'border-box',
    minWidth: '80px',
    padding: '1px 3px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    resize: 'none',
    outlineStyle: 'none',
  },
});

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly onTyped: (text: string) => void;
  /** What was typed holds; the selection goes on by so many rows and columns. */
  readonly onDone: (down: number, right: number) => void;
  readonly onCancel: () => void;
}

/** Pixels of a line. */
const LINE = 18;

export function CellEditor({ label, text, onTyped, onDone, onCancel, ...box }: CellEditorProps): ReactNode {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(text.length, text.length);
    // Once, when it appears.
  }, []);
  /** Going away takes the focus along: that is no second end. */
  const isOver = useRef(false);
  const end = (work: () => void): void => {
    if (isOver.current) return;
    isOver.current = true;
    work();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While a word is being composed, Enter chooses it.
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') end(onCancel);
    else if (event.key === 'Enter' && !event.altKey) end(() => onDone(event.shiftKey ? -1 : 1, 0));
    else if (event.key === 'Tab') end(() => onDone(0, event.shiftKey ? -1 : 1));
    else if (event.key === 'Enter') onTyped(`${text}\n`);
    else return;
    event.preventDefault();
  };
  const lines = text.split('\n').length;
  return (
    <textarea
      ref={area}
      aria-label={label}
      className={styles.editor}
      style={{
        left: box.left,
        top: box.top,
        width: box.width,
        height: Math.max(box.height, lines * LINE + 6),
      }}
      value={text}
      onChange={(event) => onTyped(event.target.value)}
      onKeyDown={onKeyDown}
      // The cell below must not take it for a click on itself.
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => end(() => onDone(0, 0))}
    />
  );
}
