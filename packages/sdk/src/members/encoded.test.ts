import { describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { decodeMembers, encodeMembers } from "./encoded.ts";

const nested = [
  { in: "body", path: ["data", "fields", "[]", "rows"], as: "json" },
  { in: "body", path: ["data"], as: "json" },
] as const;

describe("members that are JSON text within the JSON", () => {
  test.each<[title: string, plain: unknown, wire: unknown]>([
    [
      "the innermost first",
      { data: { fields: [{ rows: [1] }, {}] } },
      { data: '{"fields":[{"rows":"[1]"},{}]}' },
    ],
    ["absent", { other: 1 }, { other: 1 }],
    ["null", { data: null }, { data: null }],
    ["a list", { data: [1, "二"] }, { data: '[1,"二"]' }],
  ])("%s", (_, plain, wire) => {
    expect(encodeMembers(plain, nested, "json")).toEqual(wire);
    expect(decodeMembers(wire, nested)).toEqual(plain);
  });

  test("text that the caller wrote is sent as it is", () => {
    expect(encodeMembers({ data: '{"a": 1}' }, nested, "json")).toEqual({ data: '{"a": 1}' });
  });

  test.each([[""], ["{"], ["无"]])(
    "an answer's text that is no JSON stays that text: %j",
    (data) => {
      expect(decodeMembers({ data }, nested)).toEqual({ data });
    },
  );

  test("keys that name prototypes are members like others", () => {
    const text = '{"data":"{\\"fields\\":[],\\"__proto__\\":{\\"x\\":1}}"}';
    const decoded: any = decodeMembers(JSON.parse(text), nested);
    expect(Object.keys(decoded.data)).toEqual(["fields", "__proto__"]);
    expect(decoded.data.x).toBeUndefined();
  });
});

describe("through the wire", () => {
  const client = (baseUrl: string): any => new WeChatPay(merchantOptions({ baseUrl }));

  test("body and answer", async () => {
    const answer = JSON.stringify({ submission_data: '{"a":[1]}', other: '{"b":2}' });
    const server = await serving((_, response) => answerSigned(response, answer));
    const data = await client(server.url)
      .chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit")
      .post({ due_diligence_id: "1", json: { submit_data: { 名: "值" }, sub_mchid: "19" } });
    expect(server.received[0]?.body).toBe('{"submit_data":"{\\"名\\":\\"值\\"}","sub_mchid":"19"}');
    expect(isSignedByMerchant(server.received[0]!)).toBe(true);
    expect(data).toEqual({ submission_data: { a: [1] }, other: '{"b":2}' });
  });

  test("query", async () => {
    const server = await serving((_, response) => answerSigned(response, "{}"));
    const { partnerships } = client(server.url).v3.marketing;
    const partner = { type: "APPID", appid: "wx1" };
    await partnerships.get({ query: { partner, limit: 5, authorized_data: undefined } });
    await partnerships.get({ query: { partner: JSON.stringify(partner), limit: 5 } });
    const target =
      "/v3/marketing/partnerships?partner=%7B%22type%22%3A%22APPID%22%2C%22appid%22%3A%22wx1%22%7D&limit=5";
    expect(server.received.map((one) => one.target)).toEqual([target, target]);
    expect(server.received.every(isSignedByMerchant)).toBe(true);
  });

  test("a value that has no JSON is refused with its name", async () => {
    const call = client("http://127.0.0.1:1").v3.marketing.partnerships.get({
      query: { partner: { appid: 2n ** 64n } },
    });
    expect(await failure(call)).toMatchObject({
      name: "RequestError",
      parameter: "query.partner.appid",
    });
  });
});
