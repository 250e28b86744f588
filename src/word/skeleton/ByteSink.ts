import { ByteOutput } from './ByteOutput';

/** Collects a part, or a piece of one, as bytes. */
export class ByteSink extends ByteOutput {
  private readonly pieces: Uint8Array[] = [];

  bytes(): Uint8Array {
    this.flush();
    const whole = new Uint8Array(this.pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  protected take(bytes: Uint8Array): void {
    this.pieces.push(bytes);
  }
}
