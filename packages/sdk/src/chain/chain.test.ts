import { Console } from "node:console";
import { PassThrough } from "node:stream";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { declaredNode, segmentNode } from "./chain.ts";
import { RequestError } from "../errors.ts";

const dispatch = vi.fn<(...call: unknown[]) => unknown>((...call) => call);
const v3: any = segmentNode("", "v3", dispatch);
const v2: any = segmentNode("", "v2", dispatch);
const chain = (path: unknown): any => declaredNode("", path, dispatch);

const path = (node: { get(options?: unknown): unknown }): unknown => {
  const [, , template] = node.get() as [string, boolean, string];
  return template;
};

describe("a chain is the path that it spells", () => {
  test.each<[title: string, given: any, want: string]>([
    ["segments", v3.pay.transactions.jsapi, "v3/pay/transactions/jsapi"],
    ["camelCase for hyphens", v3.merchantService.complaintsV2, "v3/merchant-service/complaints-v2"],
    [
      "the literal segment",
      v3["merchant-service"]["complaints-v2"],
      "v3/merchant-service/complaints-v2",
    ],
    [
      "a hyphen before a digit",
      v3["complaint-notifications"]["a-1"],
      "v3/complaint-notifications/a-1",
    ],
    ["underscores stay", v3.merchant.media.video_upload, "v3/merchant/media/video_upload"],
    ["digits", v3.applyment4sub.applyment, "v3/applyment4sub/applyment"],
    [
      "a path value",
      v3.payscore.permissions.openid._openid_,
      "v3/payscore/permissions/openid/{openid}",
    ],
    [
      "a path value with underscores",
      v3.pay.transactions.id._transaction_id_,
      "v3/pay/transactions/id/{transaction_id}",
    ],
    [
      "a segment after a path value",
      v3.certificates._serial_no_.detail,
      "v3/certificates/{serial_no}/detail",
    ],
    [
      "chain() at a node",
      v3.payscore.chain("permissions/openid/{openid}"),
      "v3/payscore/permissions/openid/{openid}",
    ],
    ["chain() twice", v3.chain("payscore").chain("permissions"), "v3/payscore/permissions"],
    [
      "segments after chain()",
      v3.chain("payscore/permissions").openid._openid_,
      "v3/payscore/permissions/openid/{openid}",
    ],
    [
      "a path as a property",
      v3["payscore/permissions/openid/{openid}"],
      "v3/payscore/permissions/openid/{openid}",
    ],
    [
      "a declared path",
      chain("v3/payscore/permissions/openid/{openid}"),
      "v3/payscore/permissions/openid/{openid}",
    ],
    ["a declared path with its first slash", chain("/v3/certificates"), "v3/certificates"],
    [
      "a declared path with a last slash",
      chain("v3/goldplan/merchants/"),
      "v3/goldplan/merchants/",
    ],
    ["a raw segment in a declared path", chain("v3/refunds/R-1.2~3_4"), "v3/refunds/R-1.2~3_4"],
    ["an undocumented path", chain("v3/any/thing"), "v3/any/thing"],
    ["siblings in hyphen and underscore", v3.papay.policyPeriods, "v3/papay/policy-periods"],
    ["siblings in underscore and hyphen", v3.papay.policy_periods, "v3/papay/policy_periods"],
    [
      "a segment called like a verb",
      v3.profitsharing.receivers.delete,
      "v3/profitsharing/receivers/delete",
    ],
    ["segments called like members of a function", v3.x.apply.bind.call, "v3/x/apply/bind/call"],
    ["segments called like keywords", v3.x.return.import, "v3/x/return/import"],
    ["upper case in APIv2", v2.secapi.mch.addInstitutionsub, "v2/secapi/mch/addInstitutionsub"],
    ["camelCase for a hyphen in APIv2", v2.cgiBin.mch.customs, "v2/cgi-bin/mch/customs"],
    ["a hyphen in APIv2", v2["cgi-bin"].mch.customs, "v2/cgi-bin/mch/customs"],
    ["an area that begins like APIv2", segmentNode("v20", "aB", dispatch), "v20/a-b"],
  ])("%s", (_, node, want) => {
    expect(path(node)).toBe(want);
    expect(String(node)).toBe(want);
  });
});

describe("a verb hands over method, way, template and options", () => {
  const options = { query: { a: 1 } };
  test.each([
    ["get", "GET"],
    ["post", "POST"],
    ["put", "PUT"],
    ["patch", "PATCH"],
    ["delete", "DELETE"],
  ])("%s", (verb, method) => {
    const node = v3.payscore.permissions;
    const template = "v3/payscore/permissions";
    expect(node[verb](options)).toEqual([method, false, template, options]);
    expect(node[`${verb}Async`](options)).toEqual([method, false, template, options]);
    expect(node[`${verb}Sync`](options)).toEqual([method, true, template, options]);
    expect(chain("v3/payscore/permissions")[verb](options)).toEqual([
      method,
      false,
      template,
      options,
    ]);
  });

  test("`delete` is a segment where it stands before a verb, and a verb where it is called", () => {
    const node = v3.marketing.busifavor.delete;
    expect(node.post()).toEqual(["POST", false, "v3/marketing/busifavor/delete", undefined]);
    expect(node()).toEqual(["DELETE", false, "v3/marketing/busifavor", undefined]);
    expect(node.delete()).toEqual(["DELETE", false, "v3/marketing/busifavor/delete", undefined]);
    expect(v3.a.delete.b.get()).toEqual(["GET", false, "v3/a/delete/b", undefined]);
    expect(chain("v3/a/delete").get()).toEqual(["GET", false, "v3/a/delete", undefined]);
  });

  test("a verb can be taken off its node and called later", () => {
    const { get } = v3.payscore.permissions;
    expect(get(options)).toEqual(["GET", false, "v3/payscore/permissions", options]);
  });
});

describe("a wrong path is refused where it is written", () => {
  test.each<[title: string, path: unknown, says: string]>([
    ["an empty path", "", "segment 1 of 1 is empty"],
    ["an empty segment", "v3//pay", "segment 2 of 3 is empty"],
    ["a dot segment", "v3/../pay", 'segment 2 of 3 is ".."'],
    ["a dot", "v3/./pay", 'segment 2 of 3 is "."'],
    ["a query", "v3/pay?openid=secret", 'segment 2 of 2 holds "?"'],
    ["a fragment", "v3/pay#secret", 'holds "#"'],
    ["an encoded character", "v3/pay%2Fsecret", 'holds "%"'],
    ["a backslash", String.raw`v3\pay`, String.raw`holds "\\"`],
    ["a space", "v3/pay secret", 'holds " "'],
    ["Chinese", "v3/支付", 'holds "支"'],
    ["an emoji", "v3/secret😀", 'holds "😀"'],
    ["half a placeholder", "v3/{openid", 'holds "{"'],
    ["an empty placeholder", "v3/{}", 'holds "{"'],
    ["a placeholder with text beside it", "v3/id-{openid}", 'holds "{"'],
    ["a line feed", "v3/pay\nsecret", String.raw`holds "\n"`],
    ["a whole address", "https://api.mch.weixin.qq.com/v3/pay", 'segment 1 of 5 holds ":"'],
    ["undefined", undefined, "must be a string, found undefined"],
    ["null", null, "found null"],
    ["a number", 3, "found number"],
    ["a bigint", 3n, "found bigint"],
    ["a symbol", Symbol("v3"), "found symbol"],
    ["an object", { path: "v3" }, "found object"],
  ])("%s", (_, wrong, says) => {
    for (const call of [() => chain(wrong), () => v3.chain(wrong)]) {
      const error = thrown(call);
      expect(error).toBeInstanceOf(RequestError);
      expect(error).toMatchObject({ parameter: "path", message: expect.stringContaining(says) });
      expect(String(error)).not.toContain("secret");
    }
  });

  test.each([
    "$transaction_id$",
    "{transaction_id}",
    "${transaction_id}",
    ":transaction_id",
    "<transaction_id>",
    "[transaction_id]",
    "_transaction_id",
  ])("a path value written as %s says how it is written", (key) => {
    const error = thrown(() => v3.pay[key]);
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).toContain("_transaction_id_");
    expect(String(error)).toContain('{transaction_id} in chain("…")');
  });

  test("a segment that can't be one gives undefined, like any name that an object does not have", () => {
    for (const key of [
      "$$typeof",
      "__esModule",
      "_isMockFunction",
      "@@iterator",
      "a b",
      "",
      "_",
      "__",
    ]) {
      expect(v3[key]).toBeUndefined();
    }
  });

  test("calling a path that ends in no verb says how to end it", () => {
    expect(thrown(() => v3.payscore.permissions({ openid: "o" }))).toMatchObject({
      name: "RequestError",
      message: expect.stringMatching(/^v3\/payscore\/permissions is a path, not a call.*\.get\(/),
    });
    expect(thrown(() => new v3.payscore.permissions())).toBeInstanceOf(TypeError);
    expect(thrown(() => chain("v3/payscore/get")())).toBeInstanceOf(RequestError);
  });
});

describe("looking at a node sends nothing", () => {
  const node = v3.payscore.permissions.openid._openid_;
  const template = "v3/payscore/permissions/openid/{openid}";

  test.each<[title: string, look: () => unknown, want: unknown]>([
    ["util.inspect", () => inspect(node), `[WeChat Pay path ${template}]`],
    [
      "util.inspect inside an object",
      () => inspect({ node }),
      `{ node: [WeChat Pay path ${template}] }`,
    ],
    [
      "util.inspect of everything",
      () => inspect(node, { showHidden: true, depth: 9 }),
      `[WeChat Pay path ${template}]`,
    ],
    ["Object.keys", () => Object.keys(node), []],
    ["Reflect.ownKeys", () => Reflect.ownKeys(node), []],
    ["spreading", () => ({ ...node }), {}],
    ["for in", () => forIn(node), []],
    ["in, for a verb", () => "get" in node, true],
    ["in, for chain", () => "chain" in node, true],
    ["in, for a segment", () => "payscore" in node, false],
    ["in, for then", () => "then" in node, false],
    ["JSON.stringify", () => JSON.stringify({ node }), JSON.stringify({ node: template })],
    ["a template literal", () => `${node}`, template],
    ["adding to text", () => node + "", template],
    ["comparing with ==", () => node == template, true],
    ["Number", () => Number(node), Number.NaN],
    ["typeof", () => typeof node, "function"],
    [
      "Object.prototype.toString",
      () => Object.prototype.toString.call(node),
      "[object WeChatPayPath]",
    ],
    ["Array.isArray", () => Array.isArray(node), false],
    ["Object.isFrozen", () => Object.isFrozen(node), false],
    ["instanceof Promise", () => node instanceof Promise, false],
    ["instanceof Error", () => node instanceof Error, false],
    ["name, length", () => [node.name, node.length], [template, 0]],
    [
      "then, catch, finally",
      () => [node.then, node.catch, node.finally],
      [undefined, undefined, undefined],
    ],
  ])("%s", (_, look, want) => {
    dispatch.mockClear();
    expect(look()).toEqual(want);
    expect(dispatch).not.toHaveBeenCalled();
  });

  test("the peers' trap: await v3.pay is the node itself, and posts nothing to …/then", async () => {
    dispatch.mockClear();
    expect((await node) === node).toBe(true);
    expect((await Promise.resolve(node)) === node).toBe(true);
    expect((await Promise.all([node, v3.pay]))[0] === node).toBe(true);
    expect((await (async () => node)()) === node).toBe(true);
    expect(await Promise.allSettled([node])).toEqual([{ status: "fulfilled", value: node }]);
    expect(dispatch).not.toHaveBeenCalled();
  });

  test("a console prints the path", () => {
    dispatch.mockClear();
    const stdout = new PassThrough();
    const console = new Console({ stdout });
    console.log(node);
    console.dir(node);
    console.table([node]);
    console.log("%s %o %O %j", node, node, node, node);
    expect(String(stdout.read())).toContain(`[WeChat Pay path ${template}]`);
    expect(dispatch).not.toHaveBeenCalled();
  });

  test("a test runner compares nodes and prints them when they differ", () => {
    dispatch.mockClear();
    expect(node).toBe(node);
    expect(node).toEqual(node);
    expect(node).not.toEqual({});
    expect(node).toBeTypeOf("function");
    for (const compare of [
      () => expect(node).toBe({}),
      () => expect(node).toEqual({ openid: "o" }),
      () => expect(node).toStrictEqual(undefined),
      () => expect({ node }).toMatchObject({ node: 1 }),
    ]) {
      expect(thrown(compare)).toHaveProperty("name", expect.stringMatching(/Error/));
    }
    expect(dispatch).not.toHaveBeenCalled();
  });

  test("structuredClone refuses it, as it refuses any function", () => {
    expect(thrown(() => structuredClone(node))).toHaveProperty("name", "DataCloneError");
  });

  test.each<[title: string, change: () => unknown]>([
    ["assigning", () => (node.get = () => "mine")],
    ["defining", () => Object.defineProperty(node, "get", { value: 1 })],
    ["deleting", () => delete node.get],
    ["freezing", () => Object.freeze(node)],
    ["changing its prototype", () => Object.setPrototypeOf(node, null)],
  ])("%s on it is refused, and the node stays as it was", (_, change) => {
    expect(thrown(change)).toMatchObject({
      name: "TypeError",
      message: expect.stringContaining(template),
    });
    expect(path(node)).toBe(template);
    expect(Object.keys(node)).toEqual([]);
  });
});

function forIn(value: object): string[] {
  const keys: string[] = [];
  for (const key in value) keys.push(key);
  return keys;
}

function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}
