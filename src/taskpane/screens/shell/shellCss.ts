/**
 * The shell's own styles, written out: to have Fluent make them as the page runs takes longer than drawing the shell.
 * Colours are those of `bareColours`.
 */
export const shellCss = `
.shell { display: flex; flex-direction: column; min-height: calc(100vh - 24px); }
/* Over the padding of the frame, to the edges of the pane. */
.shell-top {
  position: sticky;
  top: 0;
  z-index: 2;
  margin: -12px -16px 12px;
  padding: 2px 8px 0;
  background-color: var(--colorNeutralBackground1);
  border-bottom: 1px solid var(--colorNeutralStroke2);
}
.shell-body { display: flex; flex-direction: column; flex-grow: 1; }
/* Space comes from the rows of each screen, not from the browser's own sheet. */
.shell-body :is(h1, h2, h3, h4) { margin: 0; }
/* Enlarged to 200 % the pane is 160 px wide: the tabs take two lines then. */
.shell-tabs { display: flex; flex-wrap: wrap; }
.shell-tab {
  position: relative;
  min-height: 36px;
  padding: 4px 9px;
  border: none;
  border-radius: 4px;
  background: none;
  color: var(--colorNeutralForeground2);
  font: inherit;
  cursor: pointer;
}
/* Five English words side by side in 320 px. */
.shell-tabs:lang(en) .shell-tab { padding: 4px 6px; font-size: 12px; }
.shell-tab:hover { background-color: var(--colorSubtleBackgroundHover); color: var(--colorNeutralForeground2Hover); }
.shell-tab:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -2px; }
.shell-tab[aria-selected='true'] { color: var(--colorNeutralForeground1); font-weight: 600; }
.shell-tab[aria-selected='true']::after {
  content: '';
  position: absolute;
  inset-inline: 9px;
  bottom: 1px;
  border-bottom: 3px solid var(--colorCompoundBrandStroke);
  border-radius: 2px;
}
.shell-heard {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;
