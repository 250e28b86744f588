import { useEffect, useRef, type ReactNode } from 'react';
import { makeStyles, Spinner } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { ChosenTemplate } from './ChosenTemplate';
import { OwnTemplatePicker } from './OwnTemplatePicker';
import { reportTexts } from './reportTexts';
import { TemplateChoice } from './TemplateChoice';
import { WrittenReport } from './WrittenReport';

const useStyles = makeStyles({
  // Brought into sight below the tabs, which stay where they are.
  chosen: { scrollMarginTop: '56px', minWidth: 0 },
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '16px' },
});

/** 报告: choose a template, write the report, look at it, have it. */
export function ReportScreen(): ReactNode {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { templates, selected, document } = state.reports;
  const first = templates?.find(({ obstacle }) => obstacle === undefined) ?? templates?.[0];
  const chosen = templates?.find(({ id }) => id === selected) ?? first;
  useEffect(() => {
    if (chosen && chosen.id !== selected) actions.selectTemplate(chosen.id);
  }, [chosen, selected, actions]);

  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef<string>(undefined);
  const id = chosen?.id;
  useEffect(() => {
    const isFirst = shown.current === undefined;
    shown.current = id;
    // Who goes through the cards by keyboard stays among them.
    if (isFirst || window.document.activeElement?.matches('input[type=radio]:focus-visible')) return;
    panel.current?.scrollIntoView({ block: 'start' });
  }, [id]);

  if (!templates) return <Spinner label={words.of(reportTexts)('loading')} />;
  return (
    <div className={styles.screen}>
      <div ref={panel} className={styles.chosen}>
        {chosen && <ChosenTemplate key={chosen.id} template={chosen} />}
      </div>
      {document && <WrittenReport key={document.fileName} document={document} />}
      <TemplateChoice templates={templates} chosen={chosen?.id} />
      <OwnTemplatePicker />
    </div>
  );
}
