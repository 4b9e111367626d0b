import { expect, test } from "vitest";
import { octokitCalls, sdkCalls, spread } from "./calls.ts";

const generated = `test("v3/bill/tradebill#get", () => {
  const node = wxpay.v3.bill.tradebill;
  const options = { query: { bill_date: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bill.tradebill.get(options);
  wxpay.v3.bill.tradebill.getSync(options);
});

test("v3/certificates#get", () => {
  const node = wxpay.v3.certificates;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.certificates.get(options);
});
`;

test("each operation of a generated test becomes one call with its request written in it", () => {
  expect(sdkCalls(generated).map((call, index) => [call.id, call.write(index)])).toEqual([
    [
      "v3/bill/tradebill#get",
      'export const answer0 = await wxpay.v3.bill.tradebill.get({ query: { bill_date: "x" } });',
    ],
    ["v3/certificates#get", "export const answer1 = await wxpay.v3.certificates.get({});"],
  ]);
});

test("each route of @octokit/types becomes one call, those that only read too", () => {
  const declarations = `export interface Endpoints {
    "DELETE /repos/{owner}": Operation<"/repos/{owner}", "delete">;
    "GET /repos/{owner}": ReadonlyOperation<"/repos/{owner}", "get">;
}`;
  const calls = octokitCalls(declarations);
  expect(calls.map(({ id }) => id)).toEqual(["DELETE /repos/{owner}", "GET /repos/{owner}"]);
  expect(calls[1]?.write(7)).toBe(
    `declare const options7: Endpoints["GET /repos/{owner}"]["parameters"];
export const answer7 = await octokit.request("GET /repos/{owner}", options7);`,
  );
});

test("a choice of calls is spread over all of them", () => {
  const calls = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, write: () => id }));
  expect(spread(calls, 3).map(({ id }) => id)).toEqual(["a", "c", "e"]);
  expect(() => spread([], 3)).toThrow("no calls");
});
