import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FixPreview } from '../../core/views/FindingsView';
import { usePane } from '../../session/usePane';
import { focusAtFirst } from '../parts/focusAtFirst';
import { checkTexts } from './checkTexts';
import { FixChange } from './FixChange';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '8px',
    margin: '4px 0',
    padding: '10px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FixPreviewBoxProps {
  readonly address: string;
  readonly fix: FixPreview;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What the cell holds and what it would hold, before anything is written. Escape leaves it. */
export function FixPreviewBox({ address, fix, onConfirm, onCancel }: FixPreviewBoxProps): ReactNode {
  const { words } = usePane();
  const styles = useStyles();
  const say = words.of(checkTexts);
  return (
    <div
      role="group"
      aria-label={say('preview', { address })}
      className={styles.box}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <FixChange from={fix.from} to={fix.to} />
      {fix.writes !== 'text' && (
        <span className={styles.note}>{say(fix.writes === 'date' ? 'writesDate' : 'writesNumber')}</span>
      )}
      <div className={styles.buttons}>
        <Button ref={focusAtFirst} appearance="primary" size="small" onClick={onConfirm}>
          {say('confirm')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say('keep')}
        </Button>
      </div>
    </div>
  );
}
