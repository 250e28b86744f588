import type { DrawSite } from '../rich/RichContent';
import type { XmlActNode } from '../xml/XmlNode';
import type { DocumentSink } from './DocumentSink';

/** A value follows that may be more than text. */
export const siteStart = (site: DrawSite): XmlActNode => ({
  kind: 'act',
  act: { act: (sink: DocumentSink) => (sink.site = site) },
});

export const SITE_END: XmlActNode = {
  kind: 'act',
  act: { act: (sink: DocumentSink) => (sink.site = undefined) },
};

/** Values are plain in attributes and field codes of a part with paragraphs. */
export const PLAIN_START: XmlActNode = {
  kind: 'act',
  act: { local: true, act: (sink: DocumentSink) => (sink.plain = true) },
};
export const PLAIN_END: XmlActNode = {
  kind: 'act',
  act: { local: true, act: (sink: DocumentSink) => (sink.plain = false) },
};
