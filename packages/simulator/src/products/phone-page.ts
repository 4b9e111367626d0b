import type { Bilingual } from "../browser/language.ts";
import type { Context } from "../core/context.ts";
import type { Members } from "../core/handler.ts";
import type { UserRow } from "../store/tables.ts";
import type { WayToPay } from "./payment/browser/cashier-answers.ts";

/**
 * A kind of page that users open in WeChat, at `/_sim/phone/{user}/{name}/{id}`. A product says what is on it and what
 * its buttons do; the frame around it (languages, who acts, forms and JSON) is the same for all.
 */
export interface PhonePage {
  /** Its part of the address, unique among all products: `authorization`. */
  readonly name: string;
  readonly title: Bilingual;
  /** What the user can open now, newest first. */
  list(context: Context, user: PhoneUser): Promise<readonly PhoneEntry[]>;
  /** What the page shows. */
  open(context: Context, id: string, seen?: Seen): Promise<PhoneView | PhoneNotice>;
  /** What the buttons of its views do, by their names. */
  readonly actions: Readonly<Record<string, PhoneAction>>;
  /** What its actions take beside who acts. */
  readonly takes?: readonly (keyof PhoneFields)[];
  /**
   * The id of the page that leads on from what a page, a mini program or an app handed to WeChat, or from a text that the
   * user scanned or pasted; undefined for what is another page's.
   *
   * @throws PhoneActionError for what is this page's, and wrong
   */
  find?(context: Context, handed: string | Members): Promise<string | undefined>;
}

/** Who looks at a page, and after what. */
export interface Seen {
  /** The action that led here, for what leaves no trace: who refuses sees that it was heard. */
  readonly after?: string | undefined;
  /** Whose phone it is, where somebody's. */
  readonly person?: string | undefined;
}

/** What a user says beside what they do. */
export interface PhoneFields {
  /** What is paid from: `balance`, or the `bankType` of a card. */
  readonly from?: string;
  readonly password?: string;
  /** How it is to end, for tests of what may go wrong. */
  readonly outcome?: string;
}

/** Thrown by an action that came to nothing, with what the user reads and what a developer has to know. */
export class PhoneActionError extends Error {
  override readonly name = "PhoneActionError";
  readonly says: Bilingual;
  readonly why: readonly Bilingual[];

  constructor(says: Bilingual, why: readonly Bilingual[]) {
    super(says.en);
    this.says = says;
    this.why = why;
  }
}

/**
 * Something that the user does.
 *
 * @param who gives the openid under which the acting user is known to the view's app
 */
export type PhoneAction = (
  context: Context,
  id: string,
  who: () => Promise<string>,
  fields?: PhoneFields,
) => Promise<unknown>;

/** The human being who holds the phone. */
export interface PhoneUser {
  readonly person: string;
  /** As apps know them. */
  readonly accounts: readonly UserRow[];
}

/** A page that a user can open. */
export interface PhoneEntry {
  readonly id: string;
  /** Who or what it is about: the name of a service, an order's description. */
  readonly about: string;
  /** The merchant's number of it. */
  readonly number: string;
  /** What it costs: `¥ 12.99` */
  readonly amount?: string;
  readonly state: Bilingual;
  /** The user is asked something. */
  readonly waiting: boolean;
  /** When it began, milliseconds since 1970. */
  readonly time: number;
}

/** A page with something on it. */
export interface PhoneView {
  readonly status: 200;
  /** The app in which it opened: users act as this app knows them. */
  readonly appid: string;
  /** Whose it is; null while anyone may answer. */
  readonly person: string | null;
  /** The same for programs: what `GET` answers as JSON. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly lead: Lead;
  /** What the user agrees to, point by point. */
  readonly points?: {
    readonly title: Bilingual;
    readonly items: readonly Bilingual[];
    readonly note: Bilingual;
  };
  readonly facts: readonly Fact[];
  /** From what the user can pay. */
  readonly ways?: readonly WayToPay[];
  /** How it can be made to end, for tests of what may go wrong; and the password that the user would enter. */
  readonly drawer?: { readonly outcomes: readonly PhoneOutcome[]; readonly password: string };
  readonly buttons: readonly Button[];
  /** A script that makes more of the form: `products/payment/browser/phone-cashier.js`. */
  readonly script?: string;
}

/** How an attempt can be made to end. */
export interface PhoneOutcome {
  readonly name: string;
  readonly label: Bilingual;
}

/** What the page is for, or how it ended. */
export interface Lead {
  /** `ask`: a question; the others: an outcome. */
  readonly tone: "ask" | "good" | "plain" | "bad";
  /** A text as it is, or in both languages. */
  readonly heading: string | Bilingual;
  /** Who asks, before the text. */
  readonly who?: string;
  readonly text: Bilingual;
}

/** A labelled value, and the number that belongs to it. */
export interface Fact {
  readonly label: Bilingual;
  /** A text as it is, or in both languages. */
  readonly value: string | Bilingual;
  readonly number?: string;
}

export interface Button {
  readonly label: Bilingual;
  /** The action that it does; without one it leads back to the page as it was. */
  readonly action?: string;
  readonly primary?: boolean;
}

/** A page with nothing to do on it. */
export interface PhoneNotice {
  /** 404: there is no such thing; 410: there was. */
  readonly status: 404 | 410;
  readonly heading: Bilingual;
  readonly text: Bilingual;
}
