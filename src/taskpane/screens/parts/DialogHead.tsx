import { useEffect, type ReactNode } from 'react';
import { Button, makeStyles, Subtitle1 } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { usePane } from '../../session/usePane';
import { focusAtFirst } from './focusAtFirst';
import { partTexts } from './partTexts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px', marginInlineStart: '-6px' },
  title: { margin: 0, outlineStyle: 'none' },
});

/** What stands in place of a tab's content: its title and the way back, by button or Escape. */
export function DialogHead({ title }: { readonly title: string }): ReactNode {
  const { actions, words } = usePane();
  const styles = useStyles();
  useEffect(() => {
    const leave = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented) actions.closeDialog();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [actions]);
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={words.of(partTexts)('back')}
        onClick={() => actions.closeDialog()}
      />
      <h2 ref={focusAtFirst} tabIndex={-1} className={styles.title}>
        <Subtitle1>{title}</Subtitle1>
      </h2>
    </div>
  );
}
