/** Files that lie beside another, or in folders beside it. */
export interface NeighbourFiles {
  /** The folder they lie in, as the user knows it. */
  readonly folder: string;
  /**
   * @param name as somebody wrote it into data
   * @returns undefined when there is none, or when the name leads elsewhere
   * @throws ProductError when it cannot be read
   */
  read(name: string): Promise<Uint8Array | undefined>;
}
