import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { clientCalls, withoutRow } from "../support/client-calls.ts";

const named = process.env["WECHATPAY_FACTS"];
const beside = new URL("../../../../../shared/official/", import.meta.url);
const file = new URL(
  "client-calls.json",
  named === undefined ? beside : pathToFileURL(`${named}/`),
);
const isAbsent = !existsSync(file);
const note = isAbsent
  ? " (skipped: no ../shared/official beside the checkout, and WECHATPAY_FACTS names no other folder)"
  : "";

interface PageField {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
}

/** A call as pages have it: its first table says what is handed over. */
interface PageCall {
  readonly site: string;
  readonly pages: readonly { readonly doc: string }[];
  readonly tables: readonly { readonly fields: readonly PageField[] }[];
}

const calls: readonly PageCall[] = isAbsent ? [] : JSON.parse(readFileSync(file, "utf8")).calls;
const pages = calls.flatMap(({ site, pages, tables }) =>
  pages.map(({ doc }) => ({ page: `${site}/${doc}`, fields: tables[0]?.fields ?? [] })),
);

/** What a callback is handed; the official tables list it among what is handed over. */
const ANSWERED = /^(?:err_code|err_msg|extraData\.(?:query_id|appid))$/;

describe.skipIf(isAbsent)(`the calls of clients, held to the official pages${note}`, () => {
  test("have a row for every page, or a reason why not", () => {
    const known = new Set([...clientCalls.flatMap(({ docs }) => docs), ...Object.keys(withoutRow)]);
    expect(pages.length).toBeGreaterThan(70);
    expect(pages.map(({ page }) => page).filter((page) => !known.has(page))).toEqual([]);
  });

  test("have every member that a page requires, of its type", () => {
    const lacking = pages.flatMap(({ page, fields }) =>
      clientCalls
        .filter(({ docs }) => docs.includes(page))
        .flatMap(({ name, needs }) =>
          fields
            .filter(({ path, required }) => required && !ANSWERED.test(path))
            .filter(({ path, type }) => needs[path] !== type)
            .map(({ path, type }) => `${name}: ${page} has ${path}, a ${type}`),
        ),
    );
    expect(lacking).toEqual([]);
  });
});
