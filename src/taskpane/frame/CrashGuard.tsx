import { Component, type ReactNode } from 'react';
import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { frameTexts } from './frameTexts';
import type { PaneLanguage } from './PaneLanguage';

interface CrashGuardProps {
  readonly language: PaneLanguage;
  readonly children: ReactNode;
}

/**
 * A defect of ours while drawing, or a screen whose code does not come, ends the pane, not the workbook: says so, with what
 * we need to know.
 */
export class CrashGuard extends Component<CrashGuardProps, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { language } = this.props;
    const isHere = !(error instanceof Error && error.name === 'ChunkLoadError');
    return (
      <div role="alert" style={{ display: 'grid', rowGap: '12px', justifyItems: 'start' }}>
        <Subtitle2 as="h1">{frameTexts[isHere ? 'crashed' : 'notLoaded'][language]}</Subtitle2>
        <Body1>{frameTexts[isHere ? 'crashedHint' : 'notLoadedHint'][language]}</Body1>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {frameTexts.reload[language]}
        </Button>
        <pre style={{ maxWidth: '100%', overflowX: 'auto', fontSize: '11px' }} tabIndex={0}>
          {`Duban ${__DUBAN_VERSION__}\n${detailsOf(error)}`}
        </pre>
      </div>
    );
  }
}

/** Filled in by the build. */
declare const __DUBAN_VERSION__: string;

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
