/** Names and texts as they came, in their order. Nothing is trimmed: the signature covers these characters. */
export type Texts = ReadonlyMap<string, string>;

/** What a request of APIv2 says, as far as the signature covers it. */
export interface BodyV2 {
  readonly texts: Texts;
  /** The file of an upload, held by its digest, which is one of the texts. */
  readonly file?: Buffer | undefined;
}
