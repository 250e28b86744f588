import { useState, type ReactNode } from 'react';
import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReportWishView, TemplateDocument, TemplateView } from '../../core/views/ReportsView';
import { WORD_TYPE } from '../../delivery/DeliveredFile';
import { DeliveryPanel } from '../../delivery/DeliveryPanel';
import { usePaneHost } from '../../delivery/PaneHostContext';
import { usePane } from '../../session/usePane';
import { reportTexts } from './reportTexts';

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
  const host = usePaneHost();
  const say = words.of(reportTexts);
  const [document, setDocument] = useState<TemplateDocument>();
  const [asks, setAsks] = useState(false);
  const save = async (): Promise<void> => setDocument(await actions.templateDocument(wish));
  return (
    <div className={styles.file}>
      <Button size="small" appearance="subtle" onClick={() => void save()}>
        {say('saveTemplate')}
      </Button>
      {document && (
        <>
          <DeliveryPanel
            file={{
              name: document.fileName,
              bytes: document.bytes as Uint8Array<ArrayBuffer>,
              type: WORD_TYPE,
            }}
            host={host}
            words={words}
            content={() => undefined}
          />
          <Caption1>{say('templateSaved')}</Caption1>
        </>
      )}
      {template.home !== 'builtIn' && !asks && (
        <Button size="small" appearance="subtle" onClick={() => setAsks(true)}>
          {say('remove')}
        </Button>
      )}
      {asks && (
        <div role="group" aria-label={say('remove')}>
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
