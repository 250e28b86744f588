import { OpcPackage } from '../../../opc/OpcPackage';
import { partKey } from '../../../opc/partNames';

/** A part that may have another text now; in pieces as well. */
export interface PartOverlay {
  readonly isChanged: boolean;
  text(): string;
  stream(onPiece: (text: string) => void): void;
}

/** A package as it looks with some of its parts changed. */
export class EditedPackage extends OpcPackage {
  readonly #overlays: ReadonlyMap<string, PartOverlay>;

  /** @param overlays by `partKey` */
  constructor(base: OpcPackage, overlays: ReadonlyMap<string, PartOverlay>) {
    super(base.entries, base.limits);
    this.#overlays = overlays;
  }

  override async readText(name: string): Promise<string> {
    const overlay = this.#overlays.get(partKey(name));
    return overlay?.isChanged ? overlay.text() : super.readText(name);
  }

  override async streamText(name: string, onChunk: (text: string) => void): Promise<void> {
    const overlay = this.#overlays.get(partKey(name));
    if (overlay?.isChanged) overlay.stream(onChunk);
    else await super.streamText(name, onChunk);
  }
}
