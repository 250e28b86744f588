import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../../domain/checks/Finding';

const useStyles = makeStyles({
  icon: { flexShrink: 0, verticalAlign: '-3px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

/** Each severity has a shape of its own. Named only where no word says the same. */
export function SeverityIcon({
  severity,
  name,
}: {
  readonly severity: Severity;
  readonly name?: string;
}): ReactNode {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[severity])}
      {...(name ? { 'aria-label': name, role: 'img' } : { 'aria-hidden': true })}
    />
  );
}
