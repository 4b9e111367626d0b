/** A page of the phone that opened by what was handed to WeChat. */
export interface OpenedPage {
  /** Its kind: `transfer`, `authorization`, … */
  readonly page: string;
  /** Its number, by which its address ends. */
  readonly id: string;
  /** What it is about, as the merchant's query tells it. */
  readonly state: Readonly<Record<string, unknown>>;
  /** What the user can do on it now. */
  readonly actions: readonly string[];
}

/** Why nothing opened, or what the user wanted came to nothing. */
export interface OpenFailure {
  readonly result: "failed";
  /** What the user reads. */
  readonly message: string;
  /** The same for readers of English. */
  readonly message_en: string;
  /** What a developer has to know, line by line. */
  readonly why: readonly string[];
  /** The same in Chinese. */
  readonly why_zh: readonly string[];
}

/** What came of handing something to WeChat that is no payment. */
export type OpenResult = ({ readonly result: "opened" } & OpenedPage) | OpenFailure;
