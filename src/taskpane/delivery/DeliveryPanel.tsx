import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { PaneWords } from '../texts/PaneWords';
import { deliverBy, type DeliveryWord } from './deliverBy';
import { deliveryTexts } from './deliveryTexts';
import type { DeliveredFile } from './DeliveredFile';
import type { PaneHost } from './PaneHost';
import { planDelivery, type DeliveryWay } from './planDelivery';
import type { CopiedContent } from './ways/copyContent';
import { canSaveAs } from './ways/saveFileAs';
import { canShareFile } from './ways/shareFile';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: '8px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  message: { '& .fui-MessageBarBody': { whiteSpace: 'normal', overflowWrap: 'anywhere' } },
});

/** Files that were sent on their way when they were ready: not again when the panel is drawn anew. */
const sent = new WeakMap<Uint8Array, DeliveryWord>();

interface DeliveryPanelProps {
  readonly file: DeliveredFile;
  readonly host: PaneHost;
  readonly words: PaneWords;
  /** The text of the file, to be copied; gives undefined while there is none yet. Absent: it is not to be copied. */
  readonly content?: () => CopiedContent | undefined;
}

/** Brings a file to the user by the best way there is, says where it went, and offers the others. */
export function DeliveryPanel({ file, host, words, content }: DeliveryPanelProps): ReactNode {
  const styles = useStyles();
  const say = words.of(deliveryTexts);
  const plan = useMemo(
    () =>
      planDelivery({
        place: host.place,
        canSaveAs: canSaveAs(),
        canShare: canShareFile(file),
        canOpenBrowser: host.openBrowser !== undefined,
      }),
    [file, host],
  );
  const [word, setWord] = useState<DeliveryWord | undefined>(() => sent.get(file.bytes));

  const deliver = async (way: DeliveryWay): Promise<void> => {
    const told = await deliverBy(way, file, host, content ?? none);
    sent.set(file.bytes, told);
    setWord(told);
  };
  useEffect(() => {
    const told = sent.get(file.bytes);
    setWord(told);
    if (plan.atOnce && !told) void deliver(plan.atOnce);
    // Once a file, whatever else is drawn anew.
  }, [file.bytes]);

  const ways = content ? plan.ways : plan.ways.filter((way) => way !== 'copy');
  const shown = word ?? (plan.atOnce ? undefined : chooseWay);
  return (
    <div className={styles.panel}>
      <div role="status">
        {shown && (
          <MessageBar intent={shown.tone} layout="multiline" className={styles.message}>
            <MessageBarBody>{say(shown.text, shown.values)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.ways}>
        {ways.map((way, index) => (
          <Button
            key={way}
            size="small"
            appearance={index === 0 && !plan.atOnce ? 'primary' : 'secondary'}
            onClick={() => void deliver(way)}
          >
            {say(labelOf(way, plan.atOnce !== undefined))}
          </Button>
        ))}
      </div>
    </div>
  );
}

const none = (): undefined => undefined;

const chooseWay: DeliveryWord = { tone: 'info', text: 'chooseWay' };

function labelOf(way: DeliveryWay, wentAtOnce: boolean): keyof typeof deliveryTexts {
  if (way !== 'download') return way;
  return wentAtOnce ? 'downloadAgain' : 'downloadAnyway';
}
