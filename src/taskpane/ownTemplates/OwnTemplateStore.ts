/** A Word document of the user's own, kept for later reports. */
export interface OwnTemplate {
  /** Its file's name: one of a name in a store. */
  readonly name: string;
  /** `workbook`: whoever opens the workbook has it · `device`: only this user on this device. */
  readonly home: 'workbook' | 'device';
  /** In bytes. */
  readonly size: number;
}

/** Where such templates are kept. */
export interface OwnTemplateStore {
  /** @throws ProductError `ownTemplate.noDevice` */
  list(): Promise<readonly OwnTemplate[]>;
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Takes the place of one of the same name.
   * @throws ProductError `ownTemplate.tooLarge`, `ownTemplate.workbookFull`, `ownTemplate.deviceFull`,
   *   `ownTemplate.noDevice`
   */
  keep(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}
