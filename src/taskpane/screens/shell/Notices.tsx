import { useEffect, useRef, type ReactNode } from 'react';
import { Body1, Body1Strong, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Notice } from '../../session/Notice';
import type { PaneActions } from '../../session/PaneActions';
import type { WorkKind } from '../../session/WorkKind';
import { usePane } from '../../session/usePane';
import { noticeSentence } from './noticeSentence';
import { shellTexts } from './shellTexts';

const useStyles = makeStyles({
  // Brought into sight below the tabs, which stay where they are.
  notices: { display: 'grid', rowGap: '8px', scrollMarginTop: '56px' },
  notice: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: '8px',
    padding: '8px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    overflowWrap: 'anywhere',
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  text: { display: 'grid', rowGap: '4px', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** What went wrong or needs a look, newest first; what simply worked is said at the bottom. */
export function Notices(): ReactNode {
  const { state } = usePane();
  const styles = useStyles();
  const told = state.notices.filter(({ tone }) => tone !== 'success').reverse();
  const bars = useRef<HTMLDivElement>(null);
  const newest = told[0]?.id;
  useEffect(() => {
    // Whoever has scrolled down would not see why nothing happens.
    if (newest !== undefined) bars.current?.scrollIntoView({ block: 'nearest' });
  }, [newest]);
  return (
    <div ref={bars} role="alert" className={styles.notices}>
      {told.map((notice) => (
        <NoticeBar key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }): ReactNode {
  const { actions, words } = usePane();
  const styles = useStyles();
  const say = words.of(shellTexts);
  const { tone, text } = notice;
  const failure = text.kind === 'failure' ? text : undefined;
  const retry = failure?.retry && again(failure.retry, actions);
  const details = failure?.details;
  return (
    <div className={mergeClasses(styles.notice, tone === 'warning' && styles.warning)}>
      {tone === 'warning' ? (
        <Warning20Filled className={styles.warningIcon} />
      ) : (
        <ErrorCircle20Filled className={styles.errorIcon} />
      )}
      <div className={styles.text}>
        <Body1Strong>{noticeSentence(text, words)}</Body1Strong>
        {failure && failure.hint !== '' && <Body1>{failure.hint}</Body1>}
        {(retry || details) && (
          <div className={styles.actions}>
            {retry && (
              <Button
                size="small"
                onClick={() => {
                  actions.dismissNotice(notice.id);
                  retry();
                }}
              >
                {say('retry')}
              </Button>
            )}
            {details && (
              <Button size="small" onClick={() => actions.copy(details)}>
                {say('copyDetails')}
              </Button>
            )}
          </div>
        )}
      </div>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={say('dismiss')}
        onClick={() => actions.dismissNotice(notice.id)}
      />
    </div>
  );
}

/** What can simply be asked for once more. */
function again(work: WorkKind, actions: PaneActions): (() => void) | undefined {
  const retries: Partial<Record<WorkKind, () => void>> = {
    open: () => actions.open(),
    check: () => actions.check(),
    mark: () => actions.mark(),
    unmark: () => actions.unmark(),
    undo: () => actions.undo(),
  };
  return retries[work];
}
