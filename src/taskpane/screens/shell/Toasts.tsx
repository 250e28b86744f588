import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { UndoView } from '../../core/views/FindingsView';
import type { Notice } from '../../session/Notice';
import { usePane } from '../../session/usePane';
import { noticeSentence } from './noticeSentence';
import { shellTexts } from './shellTexts';
import { useToastRoom } from './toastRoom';

const GONE_AFTER_MS = 7000;

const useStyles = makeStyles({
  toasts: { position: 'sticky', bottom: '8px', zIndex: 1, display: 'grid', rowGap: '8px', marginTop: '12px' },
  toast: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '6px 6px 6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    overflowWrap: 'anywhere',
  },
  text: { flex: '1 1 90px', minWidth: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** What has just worked, and the one step back. */
export function Toasts(): ReactNode {
  const { state } = usePane();
  const styles = useStyles();
  const toasts = useRef<HTMLDivElement>(null);
  useToastRoom(toasts);
  const done = state.notices.filter(({ tone }) => tone === 'success').at(-1);
  // The way back says already that something was put right.
  const isSaidBelow = done?.text.kind === 'fixed' && state.undo !== undefined;
  return (
    <div ref={toasts} className={styles.toasts}>
      {done && !isSaidBelow && <DoneToast key={done.id} notice={done} />}
      {state.undo && <UndoToast key={state.undo.address + state.undo.cells} undo={state.undo} />}
    </div>
  );
}

function DoneToast({ notice }: { readonly notice: Notice }): ReactNode {
  const { actions, words } = usePane();
  const styles = useStyles();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => actions.dismissNotice(notice.id), GONE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [actions, isHeld, notice.id]);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <CheckmarkCircle20Filled className={styles.done} />
      <Body1 className={styles.text}>{noticeSentence(notice.text, words)}</Body1>
      <Dismiss onClick={() => actions.dismissNotice(notice.id)} />
    </div>
  );
}

function UndoToast({ undo }: { readonly undo: UndoView }): ReactNode {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(shellTexts);
  const [isHidden, hide] = useState(false);
  if (isHidden) return null;
  return (
    <div className={styles.toast}>
      <CheckmarkCircle20Filled className={styles.done} />
      <Body1 className={styles.text}>
        {say(undo.cells > 1 ? 'undoMany' : 'undoOne', { ...undo, place: '' })}
      </Body1>
      <Button
        size="small"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={state.work !== undefined}
        onClick={() => actions.undo()}
      >
        {say('undo')}
      </Button>
      <Dismiss onClick={() => hide(true)} />
    </div>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }): ReactNode {
  const { words } = usePane();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.of(shellTexts)('dismiss')}
      onClick={onClick}
    />
  );
}
