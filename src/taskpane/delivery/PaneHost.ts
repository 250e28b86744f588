/** What the page knows of the program it runs in, and may ask of it. */
export interface PaneHost {
  /** Where the pane stands: a file reaches the user by different ways. */
  readonly place: PanePlace;
  /** Opens an https address in the user's own browser; absent where the program cannot. */
  readonly openBrowser?: ((url: string) => void) | undefined;
}

/** `browser`: a page of its own; `web`: a frame of Excel for the web; the others: the web view of a program. */
export type PanePlace = 'browser' | 'web' | 'windows' | 'mac' | 'mobile';
