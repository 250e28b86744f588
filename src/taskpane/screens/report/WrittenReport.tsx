import { useRef, useState, type ReactNode } from 'react';
import { Body1, Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
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

const KB = 1024;
/** Of a packed document; larger ones are drawn when the user wants to wait for it. */
const PREVIEWED_KB = 120;

const useStyles = makeStyles({
  report: { display: 'grid', rowGap: '12px', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
});

/** The report written last: where it went, what it lacks, how it looks. */
export function WrittenReport({ document }: { readonly document: ReportDocument }): ReactNode {
  const styles = useStyles();
  const { words, actions } = usePane();
  const host = usePaneHost();
  const say = words.of(reportTexts);
  const preview = useRef<OpenPreview>(undefined);
  const [shown, setShown] = useState(document.bytes.length <= PREVIEWED_KB * KB);
  const file = fileOf(document);
  return (
    <section className={styles.report} aria-label={document.fileName}>
      <Subtitle2 as="h3" className={styles.name}>
        {words.of(deliveryTexts)('ready', { name: document.fileName })}
      </Subtitle2>
      <DeliveryPanel file={file} host={host} words={words} content={() => preview.current?.content()} />
      {document.missing.length > 0 && <MissingValues missing={document.missing} preview={preview} />}
      {shown ? (
        <PreviewPane bytes={file.bytes} opened={preview} />
      ) : (
        <>
          <Body1>{say('previewLarge', { sizeKb: Math.ceil(document.bytes.length / KB) })}</Body1>
          <Button onClick={() => setShown(true)}>{say('previewAnyway')}</Button>
        </>
      )}
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
