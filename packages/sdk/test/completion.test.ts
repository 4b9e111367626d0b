import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startLanguageServer } from "../../../bench/src/support/language-server.ts";
import type { LanguageServer } from "../../../bench/src/support/language-server.ts";

// A project of a user: the built package below node_modules, and a file open in the editor.
const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-completion-"));
const compilerOptions = { strict: true, module: "nodenext", target: "es2023", noEmit: true };
const head = `import { ApiError, type WeChatPay } from "wechatpay-kit";
declare const wxpay: WeChatPay;
declare const refusal: ApiError;
const record = wxpay.v3.payscore.permissions.openid._openid_.getSync({
  openid: "o",
  query: { service_id: "s", appid: "a" },
});
`;
let server: LanguageServer;

beforeAll(async () => {
  const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
  symlinkSync(modules, join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  writeFileSync(join(folder, "sample.ts"), head);
  const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
  server = await startLanguageServer(folder, join(dirname(typescript), "bin", "tsc"));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test("an editor offers the known codes of a refusal and the three outcomes", async () => {
  expect(await completions('if (refusal.code === "|") refusal;')).toEqual(
    expect.arrayContaining(["ORDER_NOT_EXIST", "SYSTEM_ERROR", "FREQUENCY_LIMITED", "NO_CODE"]),
  );
  const outcomes = await completions('if (refusal.outcome === "|") refusal;');
  expect(outcomes.toSorted()).toEqual(["refused", "retry", "unknown"]);
});

test("an editor offers the operations that a refusal can be of, and the codes of that one", async () => {
  const refund = "v3/refund/domestic/refunds#post";
  expect(await completions('ApiError.is(refusal, "|")')).toContain(refund);
  const codes = await completions(
    `if (ApiError.is(refusal, "${refund}") && refusal.code === "|") refusal;`,
  );
  expect(codes).toEqual(expect.arrayContaining(["NOT_ENOUGH", "SYSTEM_ERROR"]));
  // One that an `ApiError` offers, and no refund has.
  expect(codes).not.toContain("AUTHCODEEXPIRE");
});

test.each([
  {
    what: "the documented values of a state",
    code: 'if (record.authorization_state === "|") record;',
    want: ["AVAILABLE", "UNAVAILABLE", "UNBINDUSER"],
  },
  {
    what: "the path value and chain after a segment",
    code: "wxpay.v3.payscore.permissions.openid.|",
    want: ["_openid_", "chain"],
  },
  {
    what: "the members of the query",
    code: 'void wxpay.v3.payscore.permissions.openid._openid_.get({ openid: "o", query: { | } });',
    want: ["appid", "service_id"],
  },
  {
    what: "the verbs of an operation and the path that goes on",
    code: "wxpay.v3.payscore.permissions.openid._openid_.|",
    want: ["chain", "get", "getAsync", "getSync", "terminate"],
  },
])("an editor offers $what", async ({ code, want }) => {
  const labels = await completions(code);
  expect(labels.toSorted()).toEqual(want);
});

test("an editor offers the documented paths for chain", async () => {
  const labels = await completions('wxpay.chain("|")');
  expect(labels).toContain("v3/payscore/permissions/openid/{openid}");
});

/** What the editor offers where the bar stands. */
async function completions(code: string): Promise<string[]> {
  const document = await server.open(join(folder, "sample.ts"), head + code.replace("|", ""));
  const labels = await document.completions(head.length + code.indexOf("|"));
  await document.close();
  return labels;
}
