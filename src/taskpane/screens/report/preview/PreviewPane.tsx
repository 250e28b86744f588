import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { usePane } from '../../../session/usePane';
import { reportTexts } from '../reportTexts';
import type { OpenPreview, PreviewLayout } from './openPreview';

const SMALLEST = 0.25;
const LARGEST = 3;
const STEP = 1.25;
/** Papers are set in large type; in a narrow pane this is easier to read. */
const TEXT_ZOOM = 0.8;

const useStyles = makeStyles({
  pane: { display: 'grid', rowGap: '8px', minWidth: 0 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  paper: {
    // Nothing of a page stands outside of it, not even what its styles would fix to the screen.
    contain: 'content',
    overflow: 'auto',
    maxHeight: '70vh',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground4,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  zoom: { minWidth: '3em', textAlign: 'center' },
  small: { minWidth: '32px' },
});

interface PreviewPaneProps {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Filled in when the preview stands. */
  readonly opened: RefObject<OpenPreview | undefined>;
}

/** A Word document as it will look, roughly. What draws it is loaded when first needed. */
export function PreviewPane({ bytes, opened }: PreviewPaneProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const say = words.of(reportTexts);
  const paper = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<'loading' | 'open' | 'failed'>('loading');
  // How much of the rest has been drawn; undefined: nobody has asked for it.
  const [share, setShare] = useState<number>();
  const [layout, setLayout] = useState<PreviewLayout>('pages');
  // Undefined: as wide as the pane.
  const [chosenZoom, setZoom] = useState<number>();
  const [room, setRoom] = useState(0);

  useEffect(() => {
    let current = true;
    setStage('loading');
    setShare(undefined);
    opened.current = undefined;
    void (async () => {
      try {
        const { openPreview } = await import(/* webpackChunkName: "preview" */ './openPreview');
        if (!current || !pages.current) return;
        const preview = await openPreview(pages.current, bytes);
        if (!current) {
          preview.close();
          return;
        }
        opened.current = preview;
        setStage('open');
      } catch {
        // The sentence below says what to do; the document itself is not the preview's.
        if (current) setStage('failed');
      }
    })();
    return () => {
      current = false;
      opened.current?.close();
      opened.current = undefined;
    };
  }, [bytes, opened]);

  const drawRest = async (): Promise<void> => {
    const preview = opened.current;
    if (!preview) return;
    setShare(preview.share);
    try {
      await preview.drawRest((drawn) => {
        const isWanted = opened.current === preview;
        if (isWanted) setShare(drawn);
        return isWanted;
      });
    } catch {
      if (opened.current === preview) setStage('failed');
    }
  };

  useEffect(() => {
    if (!paper.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(paper.current);
    return () => observer.disconnect();
  }, []);

  const width = opened.current?.width ?? 0;
  const fitting = width === 0 || room === 0 ? 1 : Math.min(1, room / width);
  const zoom = chosenZoom ?? (layout === 'text' ? TEXT_ZOOM : fitting);
  useEffect(() => opened.current?.show(layout, zoom), [layout, zoom, stage, opened]);

  const choose = (next: PreviewLayout): void => {
    setLayout(next);
    setZoom(undefined);
  };
  return (
    <div className={styles.pane}>
      <div className={styles.tools} role="toolbar" aria-label={say('preview')}>
        <ToggleButton
          className={styles.small}
          size="small"
          checked={layout === 'pages'}
          onClick={() => choose('pages')}
        >
          {say('asPages')}
        </ToggleButton>
        <ToggleButton
          className={styles.small}
          size="small"
          checked={layout === 'text'}
          onClick={() => choose('text')}
        >
          {say('asText')}
        </ToggleButton>
        <Button
          size="small"
          className={styles.small}
          aria-label={say('smaller')}
          title={say('smaller')}
          disabled={zoom <= SMALLEST}
          onClick={() => setZoom(Math.max(SMALLEST, zoom / STEP))}
        >
          −
        </Button>
        <Caption1 className={styles.zoom} aria-live="polite">
          {Math.round(zoom * 100)}%
        </Caption1>
        <Button
          size="small"
          className={styles.small}
          aria-label={say('larger')}
          title={say('larger')}
          disabled={zoom >= LARGEST}
          onClick={() => setZoom(Math.min(LARGEST, zoom * STEP))}
        >
          +
        </Button>
        <Button size="small" disabled={chosenZoom === undefined} onClick={() => setZoom(undefined)}>
          {say('fit')}
        </Button>
      </div>
      <Caption1>{say('previewHint')}</Caption1>
      {stage === 'open' && opened.current && opened.current.share < 1 && (
        <Caption1>
          {say(share === undefined ? 'previewPart' : 'previewDrawing', {
            percent: Math.max(1, Math.floor(opened.current.share * 100)),
          })}{' '}
          {share === undefined && (
            <Button size="small" onClick={() => void drawRest()}>
              {say('previewWhole')}
            </Button>
          )}
        </Caption1>
      )}
      {stage === 'loading' && <Spinner size="tiny" label={say('previewLoading')} />}
      {stage === 'failed' && <Body1>{say('previewFailed')}</Body1>}
      <div
        ref={paper}
        className={styles.paper}
        role="region"
        aria-label={say('preview')}
        aria-busy={stage === 'loading'}
        tabIndex={0}
        hidden={stage === 'failed'}
      >
        <div ref={pages} lang="zh-CN" />
      </div>
    </div>
  );
}
