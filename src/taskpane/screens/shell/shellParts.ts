/** One piece: what of the shell is drawn with Fluent UI. */
export { PaneBody } from './PaneBody';
export { WorkBar } from './WorkBar';
