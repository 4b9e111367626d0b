import { loadCatalog } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { openContext } from "../../src/open-context.ts";
import { splitTarget } from "../../src/core/http.ts";
import { readV3 } from "../../src/v3/read.ts";
import { validateV3 } from "../../src/v3/validate.ts";
import { credentials } from "../../src/world/credentials.ts";
import { DEFAULT_MERCHANT, DEFAULT_OPENID } from "../../src/world/default-world.ts";
import { requestOf } from "./request-of.ts";
import { catchWires } from "./wire.ts";

// The members that the SDK adds to say which file an upload holds.
const DIGEST = /^(?:(?:file_)?digest|sha256)$/;

test("what a handler gets is what was given to the SDK: in the clear, decoded, with the file", async () => {
  const context = await openContext({});
  const merchant = await context.merchants.get(DEFAULT_MERCHANT.mchid);
  if (merchant === undefined) throw new Error("The default merchant is missing.");
  const { mchid, appid } = DEFAULT_MERCHANT;
  const caller = { mchid, appid, openid: DEFAULT_OPENID, subMchid: "1900000109" };
  const wireOf = catchWires(credentials(merchant, "http://localhost"));
  const operations = loadCatalog().operations.filter(({ id }) => id.startsWith("v3/"));
  for (const operation of operations) {
    const options: any = requestOf(operation, { caller, seed: "1", optional: true });
    const { request, path } = await wireOf(operation, options);
    const { query: text } = splitTarget(request.target);
    const matched = { request, operation, path: path as any, query: text };
    const { query, body, file } = validateV3(matched, readV3(matched), { merchant });
    expect({ id: operation.id, query }).toEqual({ id: operation.id, query: options.query ?? {} });
    const { meta = {}, ...files } = options.multipart ?? {};
    const said = Object.entries(body).filter(([name]) => file === undefined || !DIGEST.test(name));
    expect(Object.fromEntries(said)).toEqual(options.json ?? meta);
    const [given]: any[] = Object.values(files);
    expect(file && Buffer.from(file.bytes).toString()).toBe(await given?.text());
    expect(file?.name).toBe(given?.name);
  }
  await context.notifier.close();
  await context.store.close();
});
