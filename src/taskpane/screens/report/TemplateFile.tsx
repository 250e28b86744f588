import { useState, type ReactNode } from 'react';
import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { ReportWishView, TemplateView } from '../../core/views/ReportsView';
import { usePane } from '../../session/usePane';
import { reportTexts } from './reportTexts';
import { TemplateCopy } from './TemplateCopy';

const useStyles = makeStyles({
  file: { display: 'grid', rowGap: '8px', justifyItems: 'start' },
  asking: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface TemplateFileProps {
  readonly template: TemplateView;
  readonly wish: ReportWishView;
}

/** The template itself: to be had as a Word document, or removed when it is the user's own. */
export function TemplateFile({ template, wish }: TemplateFileProps): ReactNode {
  const styles = useStyles();
  const { actions, words } = usePane();
  const say = words.of(reportTexts);
  const [asks, setAsks] = useState(false);
  return (
    <div className={styles.file}>
      <TemplateCopy
        key={wish.style ?? ''}
        wish={wish}
        label={say('saveTemplate')}
        hint={say('templateSaved')}
      />
      {template.home !== 'builtIn' && !asks && (
        <Button size="small" appearance="subtle" onClick={() => setAsks(true)}>
          {say('remove')}
        </Button>
      )}
      {asks && (
        <div role="group" aria-label={say('remove')} className={styles.file}>
          <Body1>{say('removeAsk', { name: template.name })}</Body1>
          <div className={styles.asking}>
            <Button size="small" onClick={() => actions.removeTemplate(template.id)}>
              {say('removeYes')}
            </Button>
            <Button size="small" onClick={() => setAsks(false)}>
              {say('keep')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
