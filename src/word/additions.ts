import type { OpcPackage } from '../opc/OpcPackage';
import { applyChanges } from './applyChanges';
import { fillMainContents } from './fillMainContents';
import type { TemplatePackage } from './readPackageFacts';
import type { PartStream } from './skeleton/PartStream';
import { DocumentChanges } from './skeleton/DocumentChanges';

export { readPackageFacts } from './readPackageFacts';

/** What one rendering does to the package beside writing its parts. */
export interface Additions {
  readonly changes: DocumentChanges;
  /** @param written The parts there are; those that change are put in. */
  apply(written: Map<string, Uint8Array>): Promise<void>;
  /** The main part with its tables of contents, when all else is written. */
  finish(
    prefix: string,
    written: ReadonlyMap<string, Uint8Array>,
  ): Promise<(output: PartStream) => Promise<void>>;
}

/** Loaded for templates whose documents are more than their parts written anew. */
export function startAdditions(source: OpcPackage, facts: TemplatePackage): Additions {
  const changes = new DocumentChanges(facts);
  return {
    changes,
    apply: (written) => applyChanges(source, facts, changes, written),
    finish: (prefix, written) => fillMainContents(source, prefix, facts, changes, written),
  };
}
