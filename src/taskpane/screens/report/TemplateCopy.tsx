import { useState, type ReactNode } from 'react';
import { Button, Caption1 } from '@fluentui/react-components';
import type { TemplateDocument, TemplateWishView } from '../../core/views/ReportsView';
import { WORD_TYPE } from '../../delivery/DeliveredFile';
import { DeliveryPanel } from '../../delivery/DeliveryPanel';
import { usePaneHost } from '../../delivery/PaneHostContext';
import { usePane } from '../../session/usePane';

interface TemplateCopyProps {
  readonly wish: TemplateWishView;
  /** Of the button. */
  readonly label: string;
  /** What to do with the file. */
  readonly hint: string;
}

/** A template as a Word document, to be edited in Word. */
export function TemplateCopy({ wish, label, hint }: TemplateCopyProps): ReactNode {
  const { actions, words } = usePane();
  const host = usePaneHost();
  const [document, setDocument] = useState<TemplateDocument>();
  const save = async (): Promise<void> => setDocument(await actions.templateDocument(wish));
  return (
    <>
      <Button size="small" appearance="subtle" onClick={() => void save()}>
        {label}
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
          />
          <Caption1>{hint}</Caption1>
        </>
      )}
    </>
  );
}
