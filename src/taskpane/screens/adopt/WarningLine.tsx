import type { ReactNode } from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';

const useStyles = makeStyles({
  warning: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1, marginTop: '1px' },
});

/** Something about a mapping that wants another look; read out when it appears. */
export function WarningLine({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.warning} role="status">
      <Warning16Filled className={styles.icon} />
      <Caption1>{text}</Caption1>
    </div>
  );
}
