import type { Handler } from "../core/handler.ts";
import type { Route } from "../api/route.ts";
import type { Work } from "../due/work.ts";
import type { Bilingual } from "../browser/language.ts";
import type { Migrations } from "../store/migrations.ts";
import type { Tx } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import type { MachineRows } from "./machine.ts";
import type { TellsUser } from "./phone-message.ts";
import type { PhonePage } from "./phone-page.ts";

/**
 * A product of WeChat Pay that the simulator plays by rules of its own. Everything that the rest of the simulator needs
 * to know of it is here; the list in `index.ts` is the only place that names it.
 */
export interface Product {
  /** As its folder: `payscore`. */
  readonly name: string;
  /**
   * Where its operations are, as the catalogue's ids begin: `v3/refund/`. Others may be there too; what no product has is
   * answered by the catalogue.
   */
  readonly under?: readonly string[];
  /** Where it keeps its things. */
  readonly tables?: ProductTables;
  /** Puts what the default world has of it into a new world, after merchants and users. */
  readonly seed?: (tx: Tx) => Promise<void>;
  /** Its section of the console. */
  readonly panel?: ProductPanel;
  /** What it does: its `rules.ts`, loaded with the first request or moment that needs it, so that a start is short. */
  readonly rules?: () => Promise<ProductRules>;
}

/** What a product does. */
export interface ProductRules {
  /** Its operations by the catalogue's id. */
  readonly handlers?: Readonly<Record<string, Handler>>;
  /** How its things change; handlers apply the rows with `move`. */
  readonly machines?: readonly MachineRows[];
  /** What happens by itself when the clock passes a time, by the name under which it is scheduled: `refund-arrives`. */
  readonly due?: Readonly<Record<string, Work>>;
  /** What a user does with it in WeChat: authorise, pay, confirm. */
  readonly phone?: readonly PhonePage[];
  /** What a user reads of it in the chats of WeChat: receipts, what a service tells. */
  readonly tells?: TellsUser;
  /** Its own endpoints under `/_sim`. */
  readonly control?: readonly Route[];
}

/** The tables of a product. Their rows are typed by `declare module "../../store/tables.ts"` in its folder. */
export interface ProductTables {
  /** What makes them. A name that was published is never used for anything else. */
  readonly migrations: Migrations;
  /** The tables that a reset clears. */
  readonly cleared: readonly (keyof Tables)[];
}

/** A product's section of the console. */
export interface ProductPanel {
  readonly title: Bilingual;
  /** The module in the product's folder that exports its `panel`: `browser/panel.js`. */
  readonly script: `browser/${string}.js`;
}
