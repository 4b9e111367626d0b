import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { billText } from "./bill-text.ts";
import type { Bill } from "./bill-text.ts";
import { tradeColumns } from "./trade-columns.ts";
import { TradeSummary } from "./trade-summary.ts";

async function* pagesOf(...pages: string[][][]): AsyncGenerator<string[][]> {
  yield* pages;
}

const written = async (bill: Bill): Promise<string> => {
  let text = "";
  for await (const part of billText(bill)) text += part;
  return text;
};

const ofOne = { columns: ["a"], sums: { columns: ["n"], values: () => ["1"] } };

test("a bill begins with a byte-order mark, its lines end in CRLF, its values stand behind back-ticks", async () => {
  const text = await written({ ...ofOne, rows: pagesOf([["1"]]) });
  expect(Buffer.from(text).toString("hex")).toBe("efbbbf610d0a60310d0a6e0d0a60310d0a");
});

test("a bill of several pages is one, and one without rows is none", async () => {
  const text = await written({ ...ofOne, rows: pagesOf([["1"], ["2"]], [["3"]]) });
  expect(text).toBe("\u{feff}a\r\n`1\r\n`2\r\n`3\r\nn\r\n`1\r\n");
  expect(await written({ ...ofOne, rows: pagesOf([], []) })).toBe("");
});

/** Three payments of a recorded bill: when, and the end of both numbers. */
const RECORDED = [
  ["17:07:11", "0925202101284997714292", "70702357723"],
  ["15:35:18", "0910202101282955148400", "53505214586"],
  ["16:59:46", "0926202101281412639609", "65824499930"],
] as const;

test("the rows of a bill that WeChat Pay gave have the digest that it gave with them", async () => {
  const rows = RECORDED.map(([time, transaction, number]) =>
    [
      `2021-01-28 ${time},wx81be3101902f7cb2,1601959334,0,,420000${transaction},S202101281${number}`,
      "ofyak5qR_1wYsC99CsWA6R9MJazA,NATIVE,SUCCESS,OTHERS,CNY,0.01,0.00,0,0,0.00,0.00,,",
      "for testing,cipher code,0.00000,1.00%,0.01,0.00,",
    ]
      .join(",")
      .split(","),
  );
  const columns = tradeColumns("ALL") ?? [];
  const { columns: names } = new TradeSummary("ALL");
  const values = (): string[] => ["3", "0.03", "0.00", "0.00", "0.00000", "0.03", "0.00"];
  const text = await written({ columns, rows: pagesOf(rows), sums: { columns: names, values } });
  expect(hash("sha1", text)).toBe("dcd7ceb3d382a1181798368bb15d8437de46c00f");
});
