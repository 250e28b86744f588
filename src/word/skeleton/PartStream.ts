import { Deflater, type CompressedPart } from '../../opc/zip/Deflater';
import { ByteOutput } from './ByteOutput';

/** Compresses a part while it is written: it never is in memory whole. */
export class PartStream extends ByteOutput {
  private readonly deflater = new Deflater();

  get full(): boolean {
    return this.deflater.full;
  }

  drained(): Promise<void> {
    return this.deflater.drained();
  }

  finish(): Promise<CompressedPart> {
    this.flush();
    return this.deflater.finish();
  }

  abandon(): Promise<void> {
    return this.deflater.abandon();
  }

  protected take(bytes: Uint8Array<ArrayBuffer>): void {
    this.deflater.write(bytes);
  }
}
