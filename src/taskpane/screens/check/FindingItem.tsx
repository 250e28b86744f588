import { memo, useId, useRef, useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FindingView } from '../../core/views/FindingsView';
import type { Pane } from '../../session/usePane';
import { useListStyles } from '../parts/listStyles';
import { partTexts } from '../parts/partTexts';
import { QuietButton } from '../parts/QuietButton';
import { checkTexts } from './checkTexts';
import { FixPreviewBox } from './FixPreviewBox';
import { SeverityIcon } from './SeverityIcon';
import { WhyBox } from './WhyBox';

const useStyles = makeStyles({
  item: {
    outlineStyle: 'none',
    padding: '8px',
    // Rows out of sight cost nothing.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px', cursor: 'pointer' },
  address: { fontWeight: tokens.fontWeightSemibold },
  heading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', marginInlineStart: '-8px' },
});

interface FindingItemProps {
  readonly item: FindingView;
  /** Its place among all that the filter leaves. */
  readonly index: number;
  readonly isBusy: boolean;
  readonly actions: Pane['actions'];
  readonly words: Pane['words'];
}

/** One finding: where, what, what to do; why, if one wants to know. Drawn again only when it changes: there are hundreds. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactNode {
  const { item, index, isBusy, actions, words } = props;
  const styles = useStyles();
  const lists = useListStyles();
  const id = useId();
  const say = words.of(checkTexts);
  const part = words.of(partTexts);
  const [open, setOpen] = useState<'why' | 'fix'>();
  const fixButton = useRef<HTMLButtonElement>(null);
  const { rule, severity, address, heading, message, hint, fix, place } = item;
  const close = (): void => {
    setOpen(undefined);
    fixButton.current?.focus();
  };
  return (
    <li className={mergeClasses(lists.item, styles.item)} data-index={index} tabIndex={-1}>
      {/* For the mouse only: the button below does the same. */}
      <div id={`${id}place`} className={styles.place} onClick={() => actions.show(place)}>
        <SeverityIcon severity={severity} name={part(severity)} />
        <span>{rule}</span>
        <span className={styles.address}>{address}</span>
        {heading && <span className={styles.heading}>{heading}</span>}
      </div>
      <div>{message}</div>
      {hint && <div className={styles.hint}>{hint}</div>}
      <div className={styles.buttons}>
        <QuietButton aria-label={part('goTo', { address })} onClick={() => actions.show(place)}>
          {part('go')}
        </QuietButton>
        {fix && (
          <QuietButton
            ref={fixButton}
            aria-describedby={`${id}place`}
            aria-expanded={open === 'fix'}
            unavailable={isBusy}
            onClick={() => setOpen(open === 'fix' ? undefined : 'fix')}
          >
            {say('fix')}
          </QuietButton>
        )}
        <QuietButton
          aria-describedby={`${id}place`}
          aria-expanded={open === 'why'}
          aria-controls={open === 'why' ? id : undefined}
          onClick={() => setOpen(open === 'why' ? undefined : 'why')}
        >
          {say('why')}
        </QuietButton>
      </div>
      {open === 'why' && <WhyBox id={id} item={item} />}
      {open === 'fix' && fix && (
        <FixPreviewBox
          address={address}
          fix={fix}
          onConfirm={() => {
            setOpen(undefined);
            actions.fix(item.key);
          }}
          onCancel={close}
        />
      )}
    </li>
  );
});
