import { existsSync, readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

// A reading of its own: it shares no code with src/facts, whose work it holds to the pages.

const beside = new URL("../../../../../shared/official/", import.meta.url);
const named = process.env.WECHATPAY_FACTS;

/** Where the set of facts of the official pages is; the repository does not have it. */
export const folder = named === undefined ? beside : pathToFileURL(`${named}/`);

export const isAbsent = !existsSync(folder);

/** What a title ends with where the set is absent. */
export const note = isAbsent
  ? " (skipped: no ../shared/official beside the checkout, and WECHATPAY_FACTS names no other folder)"
  : "";

export type Site = "merchant" | "partner" | "brand" | "v2";

/** A condition of a row, as the set has it. */
export interface PageCondition {
  readonly kind: string;
  readonly with?: readonly string[];
  readonly fields?: readonly string[];
  readonly values?: readonly (string | number)[];
}

/** A row of a page's table. */
export interface PageField {
  readonly path: string;
  readonly type: string;
  readonly items?: string;
  readonly required: boolean;
  readonly label?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly itemMaxLength?: number;
  readonly textLength?: { readonly max: number; readonly unit: string };
  readonly min?: number;
  readonly max?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly (string | number)[];
  readonly enumKind?: string;
  readonly sampleEnum?: readonly (string | number)[];
  readonly format?: string;
  readonly orValue?: string;
  readonly charset?: string;
  readonly default?: string | number | boolean;
  readonly encrypted?: string;
  readonly when?: readonly PageCondition[];
  readonly deprecated?: true;
  readonly indexed?: true;
}

export interface PageError {
  readonly status?: number | string;
  readonly code: string;
  readonly kind?: string;
  readonly message?: string;
}

export interface PageLimit {
  readonly count: number;
  readonly per: string;
  readonly subject?: string;
  readonly when?: string;
}

interface Page {
  readonly site: Site;
  readonly mode?: "merchant" | "partner";
  readonly url: string;
  readonly pages: readonly {
    readonly doc: string;
    readonly title?: string;
    readonly product?: string;
    readonly updated?: string;
  }[];
}

export interface OperationPage extends Page {
  readonly id: string | null;
  readonly proposedId?: string;
  readonly method: string;
  readonly path?: string;
  readonly scheme?: string;
  readonly mtls?: boolean;
  readonly idempotent?: boolean;
  readonly rateLimits?: readonly PageLimit[];
  readonly request?: Readonly<Record<string, readonly PageField[] | undefined>>;
  /** `null`: the page shows no status. */
  readonly response: { readonly status?: number | null; readonly fields?: readonly PageField[] };
  readonly errors?: readonly PageError[];
}

export interface NotificationPage extends Page {
  readonly event: string | null;
  readonly version: "v2" | "v3";
  readonly eventTypes?: readonly string[];
  readonly resource?: readonly PageField[];
  readonly fields?: readonly PageField[];
  readonly reply?: readonly PageField[];
  readonly replyWithinSeconds?: number;
  readonly retries?: readonly string[];
}

export interface NumberRow {
  readonly number: number;
  readonly code?: string;
  readonly message?: string;
  readonly text?: string;
}

export interface MachineRow {
  readonly id: string;
  readonly pages: readonly unknown[];
  readonly [fact: string]: unknown;
}

/** The rows of one file; none where the set is absent. */
function rows<Row>(name: string, key: string): readonly Row[] {
  if (isAbsent) return [];
  const content: Record<string, readonly Row[]> = JSON.parse(
    readFileSync(new URL(name, folder), "utf8"),
  );
  const list = content[key];
  if (list === undefined) throw new Error(`${name} has no ${key}.`);
  return list;
}

const areas = isAbsent
  ? []
  : readdirSync(new URL("operations/", folder), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".json"),
    );

export const operationPages = areas.flatMap((name) =>
  rows<OperationPage>(`operations/${name}`, "operations"),
);
export const notificationPages = rows<NotificationPage>("notifications.json", "notifications");
export const numberRows = rows<NumberRow>("error-numbers.json", "numbers");
export const machineRows = rows<MachineRow>("state-machines.json", "machines");

/** Who calls, by the page's site. */
export function modeOf({ site, mode, scheme }: Page & { readonly scheme?: string }): string {
  if (scheme?.startsWith("SKILLHUB")) return "skillhub";
  return site === "v2" ? (mode ?? "") : site;
}

/** The addresses of the pages. */
export function addressesOf({ url, pages }: Page): string[] {
  return pages.map(({ doc }) => new URL(doc, url).href);
}
