// What `POST /_sim/users/{user}/views` answers, for the sheet in the browser too.
import type { Bilingual } from "../../../browser/language.ts";

/** A page of the phone as whoever opened it sees it. */
export interface ViewShown {
  /** Who acts on it, by openid or person. */
  readonly user: string;
  /** Where it is on the phone. */
  readonly path: string;
  readonly lead: {
    /** `ask`: a question; the others: an outcome. */
    readonly tone: "ask" | "good" | "plain" | "bad";
    readonly heading: string | Bilingual;
    readonly who?: string;
    readonly text: Bilingual;
  };
  readonly points?: {
    readonly title: Bilingual;
    readonly items: readonly Bilingual[];
    readonly note: Bilingual;
  };
  readonly facts: readonly {
    readonly label: Bilingual;
    readonly value: string | Bilingual;
    readonly number?: string;
  }[];
  readonly buttons: readonly {
    readonly label: Bilingual;
    readonly action?: string;
    readonly primary?: boolean;
  }[];
}

/** What was handed to WeChat opened a page. */
export interface ViewOpened {
  readonly result: "opened";
  readonly view: ViewShown;
}
