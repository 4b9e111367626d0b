import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { send } from "../../test/helpers/signed-request.ts";
import { membersOf, signOf } from "../../test/helpers/xml-request.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import type { MerchantCredentials } from "../world/credentials.ts";

let world: World;
let merchant: MerchantCredentials;
beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
});
afterAll(() => world.close());

const FILE = "line\r\n\r\n\0--b";
const media_hash = createHash("md5").update(FILE).digest("hex");
const texts = { mch_id: "1230000109", media_hash, sign_type: "MD5" };

interface Form {
  readonly texts?: Readonly<Record<string, string>>;
  readonly sign?: string;
  readonly file?: string;
  readonly more?: string;
  readonly type?: string;
}

async function upload(form: Form): Promise<Record<string, string>> {
  const members = form.texts ?? texts;
  const all = { ...members, sign: form.sign ?? signOf(merchant, members) };
  const part = (name: string, value: string, more = ""): string =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const body = [
    ...Object.entries(all).map(([name, value]) => part(name, value)),
    form.more ?? "",
    form.file === "" ? "" : part("media", form.file ?? FILE, '; filename="a.png"'),
    "--b--\r\n",
  ].join("");
  const headers = { "content-type": form.type ?? "multipart/form-data; boundary=b" };
  const what = { method: "POST", body, headers };
  return membersOf(await send(merchant.baseUrl, "/secapi/mch/uploadmedia", what));
}

const FAIL = (message: string): object => ({ return_code: "FAIL", return_msg: message });

test("a file that its digest fits is taken, and the answer is signed", async () => {
  const answer = await upload({});
  expect(answer).toMatchObject({ result_code: "SUCCESS", media_id: expect.stringMatching(/./) });
  expect(answer["sign"]).toBe(signOf(merchant, answer, { type: "MD5" }));
});

test("an unknown member is passed over", async () => {
  const answer = await upload({ texts: { ...texts, x: "1" } });
  expect(answer).toMatchObject({ result_code: "SUCCESS" });
});

test("a form whose Content-Type names no boundary is read all the same", async () => {
  const answer = await upload({ type: "multipart/form-data" });
  expect(answer).toMatchObject({ result_code: "SUCCESS", media_id: expect.stringMatching(/./) });
});

test.each<[string, Form, object]>([
  ["another file", { file: "x" }, { result_code: "FAIL", err_code: "PARAM_ERROR" }],
  ["no file", { file: "" }, FAIL("缺少参数media")],
  ["a wrong signature", { sign: "0".repeat(32) }, FAIL("签名错误")],
  ["no digest", { texts: { ...texts, media_hash: "" } }, FAIL("缺少参数media_hash")],
  [
    "a name that comes twice",
    { more: '--b\r\nContent-Disposition: form-data; name="mch_id"\r\n\r\n1\r\n' },
    FAIL("参数重复"),
  ],
  ["a NUL in a text", { texts: { ...texts, mch_id: "\0" } }, FAIL("参数含有非法字符")],
  [
    "a NUL in a name",
    { more: '--b\r\nContent-Disposition: form-data; name="a\0"\r\n\r\n1\r\n' },
    FAIL("参数含有非法字符"),
  ],
  ["an empty number of the merchant", { texts: { ...texts, mch_id: "" } }, FAIL("缺少参数mch_id")],
])("%s is refused", async (_, form, wanted) => {
  expect(await upload(form)).toMatchObject(wanted);
});

test("XML is no form", async () => {
  const headers = { "content-type": "text/xml" };
  const what = { method: "POST", body: "<xml></xml>", headers };
  const answer = await send(merchant.baseUrl, "/secapi/mch/uploadmedia", what);
  expect(membersOf(answer)).toEqual(FAIL("post数据为空"));
});
