import { useEffect, useRef, type ReactNode } from 'react';
import { Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReportDocument } from '../../core/views/ReportsView';
import { WORD_TYPE, type DeliveredFile } from '../../delivery/DeliveredFile';
import { DeliveryPanel } from '../../delivery/DeliveryPanel';
import { deliveryTexts } from '../../delivery/deliveryTexts';
import { usePaneHost } from '../../delivery/PaneHostContext';
import { usePane } from '../../session/usePane';
import { MissingValues } from './MissingValues';
import type { OpenPreview } from './preview/openPreview';
import { PreviewPane } from './preview/PreviewPane';
import { reportTexts } from './reportTexts';

const useStyles = makeStyles({
  // Brought into sight below the tabs, which stay where they are.
  report: { display: 'grid', rowGap: '12px', minWidth: 0, scrollMarginTop: '56px' },
  name: { margin: 0, overflowWrap: 'anywhere' },
});

/** Reports the user has been taken to; not again when the tab is drawn anew. */
const seen = new WeakSet<Uint8Array>();

/** The report written last: where it went, what it lacks, how it looks. */
export function WrittenReport({ document }: { readonly document: ReportDocument }): ReactNode {
  const styles = useStyles();
  const { words, actions } = usePane();
  const host = usePaneHost();
  const say = words.of(reportTexts);
  const preview = useRef<OpenPreview>(undefined);
  const section = useRef<HTMLElement>(null);
  const file = fileOf(document);
  useEffect(() => {
    if (seen.has(document.bytes)) return;
    seen.add(document.bytes);
    section.current?.scrollIntoView({ block: 'start' });
  }, [document]);
  return (
    <section ref={section} className={styles.report} aria-label={document.fileName}>
      <Subtitle2 as="h3" className={styles.name}>
        {words.of(deliveryTexts)('ready', { name: document.fileName })}
      </Subtitle2>
      <DeliveryPanel file={file} host={host} words={words} content={() => preview.current?.content()} />
      {document.missing.length > 0 && <MissingValues missing={document.missing} preview={preview} />}
      <PreviewPane bytes={file.bytes} opened={preview} />
      <Caption1>
        <Button size="small" appearance="subtle" onClick={() => actions.closeReport()}>
          {say('close')}
        </Button>
      </Caption1>
    </section>
  );
}

/** What comes from the worker lies in memory of its own. */
const fileOf = ({ fileName, bytes }: ReportDocument): DeliveredFile => ({
  name: fileName,
  bytes: bytes as Uint8Array<ArrayBuffer>,
  type: WORD_TYPE,
});
