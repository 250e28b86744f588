import { Component, type ReactNode } from 'react';
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
      <div role="alert" className="bare-text">
        <h1>{frameTexts[isHere ? 'crashed' : 'notLoaded'][language]}</h1>
        <p>{frameTexts[isHere ? 'crashedHint' : 'notLoadedHint'][language]}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {frameTexts.reload[language]}
        </button>
        <pre tabIndex={0}>{`Duban ${__DUBAN_VERSION__}\n${detailsOf(error)}`}</pre>
      </div>
    );
  }
}

/** Filled in by the build. */
declare const __DUBAN_VERSION__: string;

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
