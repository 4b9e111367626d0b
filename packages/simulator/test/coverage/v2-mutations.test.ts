import { constants, publicEncrypt } from "node:crypto";
import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Field, Operation } from "@wechatpay-kit/catalog";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Received } from "../helpers/signed-request.ts";
import { openWorld } from "../helpers/world.ts";
import type { World } from "../helpers/world.ts";
import { callQuery, callXml, membersOf, workWxSignOf } from "../helpers/xml-request.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";
import { fieldsOfMode } from "../../src/catalogue/fields-of-mode.ts";
import { modeOf, requestOf } from "./request-of.ts";
import { textOfLength } from "./value-mutations.ts";

const SIGNING = /^(?:sign|sign_type|nonce_str|workwx_sign)$/;

const caller = {
  mchid: "1230000109",
  appid: "wxd678efh567hg6787",
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  subMchid: "1900000109",
};

/** The members that a direct merchant sends. */
function fieldsOf(operation: Operation): readonly Field[] {
  const { body, queryParams = [] } = operation;
  const fields = fieldsOfMode(body?.fields ?? queryParams, modeOf(operation, caller));
  return fields.filter(({ name }) => !SIGNING.test(name));
}

type Texts = Readonly<Record<string, string>>;

// The upload has a test of its own; one operation has no documented members that could be wrong.
const all = loadCatalog().operations.filter(({ id }) => id.startsWith("v2/"));
const operations = all.filter(
  (operation) => operation.body?.type !== "multipart" && fieldsOf(operation).length > 0,
);

let world: World;
let merchant: MerchantCredentials;
let bankKey: string;
let sandboxKey: string;

beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
  const mch = { mch_id: merchant.mchid, nonce_str: NONCE };
  const asked = await callXml(merchant, "/risk/getpublickey", { ...mch, sign_type: "MD5" });
  bankKey = membersOf(asked)["pub_key"]!;
  const key = await callXml(merchant, "/xdc/apiv2getsignkey/sign/getsignkey", mch);
  sandboxKey = membersOf(key)["sandbox_signkey"]!;
});
afterAll(() => world.close());

const NONCE = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
const CALLER = /^(?:mch_id|mchid|combine_mch_id)$/;

/** The request with all documented members, as texts. */
function textsOf(operation: Operation): Texts {
  const identifiers = {
    mch_id: merchant.mchid,
    combine_mch_id: merchant.mchid,
    // Two pages do not list what they take.
    ...(operation.id === "v2/pay/combinedorder#post" && { trade_type: "NATIVE" }),
    ...(operation.id === "v2/secapi/pay/refundv2#post" && {
      refund_account: "REFUND_SOURCE_UNSETTLED_FUNDS",
    }),
  };
  const { xml, query } = requestOf(operation, {
    caller,
    identifiers,
    seed: operation.id,
    optional: true,
  });
  const given = Object.entries((xml ?? query) as object);
  return Object.fromEntries(
    given.map(([name, value]) => {
      const field = fieldsOf(operation).find((candidate) => candidate.name === name);
      return [name, field === undefined ? String(value) : textOf(field, value)];
    }),
  );
}

function textOf(field: Field, value: unknown): string {
  if (field.encrypted === "bank") {
    const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };
    return publicEncrypt({ key: bankKey, ...padding }, Buffer.from(String(value))).toString(
      "base64",
    );
  }
  if (field.encoded === "urlencode") return new URLSearchParams(Object(value)).toString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function send(operation: Operation, texts: Texts): Promise<Received> {
  const fields = operation.body?.fields ?? operation.queryParams ?? [];
  const type = fields.find(({ name }) => name === "sign_type")?.enum?.[0];
  const covers = fields.find(({ name }) => name === "workwx_sign")?.covers;
  const own = {
    ...texts,
    ...(operation.body !== undefined && operation.nonce !== false && { nonce_str: NONCE }),
    ...(type !== undefined && { sign_type: String(type) }),
  };
  const members: Texts =
    covers === undefined ? own : { ...own, workwx_sign: workWxSignOf(merchant, own, covers) };
  const key = operation.path.startsWith("/xdc/apiv2sandbox/") ? { key: sandboxKey } : {};
  return operation.method === "GET"
    ? callQuery(merchant, operation.path, members, key)
    : callXml(merchant, operation.path, members, key);
}

/** One way in which a request can be wrong: what makes it so of each member that can be, and what the answer says then. */
interface Mutation {
  readonly title: string;
  readonly fits: (field: Field) => boolean;
  readonly changed: (field: Field) => Texts;
  readonly says: (field: Field) => string;
}

const isNumber = ({ type, name }: Field): boolean => type === "integer" && !CALLER.test(name);
const isRequired = ({ required, name }: Field): boolean => required === true && !CALLER.test(name);
const isPlain = ({ type, encrypted, encoded, name }: Field): boolean =>
  type === "string" && (encrypted ?? encoded) === undefined && !CALLER.test(name);
const counted = ({ lengthUnit }: Field): string => (lengthUnit === "byte" ? "字节数" : "字符数");
const rule =
  (what: string | ((field: Field) => string)) =>
  (field: Field): string =>
    `“${field.label ?? field.name}”${typeof what === "string" ? what : what(field)}`;
const noNumber = rule("中，此字段需要一个合法的 64 位有符号整数");
const lacking = ({ name }: Field): string => `缺少参数${name}`;

const mutations: readonly Mutation[] = [
  {
    title: "an empty required member",
    fits: isRequired,
    changed: ({ name }) => ({ [name]: "" }),
    says: lacking,
  },
  {
    title: "text where a number is wanted",
    fits: isNumber,
    changed: ({ name }) => ({ [name]: "abc" }),
    says: noNumber,
  },
  {
    title: "a fraction where a whole number is wanted",
    fits: isNumber,
    changed: ({ name }) => ({ [name]: "1.5" }),
    says: noNumber,
  },
  {
    title: "a value that the enumeration does not have",
    fits: (field) =>
      field.enum !== undefined &&
      field.enumKind !== "listed" &&
      (field.maxLength ?? Infinity) >= 7 &&
      field.max === undefined,
    changed: (field) => ({ [field.name]: isNumber(field) ? "9876543" : "NO_SUCH" }),
    says: rule("枚举值规则校验失败，取值不在枚举范围内"),
  },
  {
    title: "text that is too long",
    fits: ({ maxLength, name, type, encrypted }) =>
      maxLength !== undefined && type === "string" && !encrypted && !CALLER.test(name),
    changed: (field) => ({ [field.name]: textOfLength(field, (field.maxLength ?? 0) + 1) }),
    says: rule(
      (field) =>
        `字符串规则校验失败，${counted(field)} ${(field.maxLength ?? 0) + 1}，大于最大值 ${field.maxLength}`,
    ),
  },
  {
    title: "text of another format",
    fits: (field) => isPlain(field) && field.format !== undefined && field.format !== "date-time",
    changed: ({ name, minLength = 1 }) => ({ [name]: "!".repeat(minLength) }),
    says: rule(({ format }) => `字符串规则校验失败，字符串必须是符合 ${format} 格式`),
  },
  {
    title: "text where JSON is wanted",
    fits: ({ encoded }) => encoded === "json",
    changed: ({ name }) => ({ [name]: "{" }),
    says: rule("规则校验失败，字段不是合法的JSON格式"),
  },
  {
    title: "null where JSON is wanted",
    fits: ({ encoded }) => encoded === "json",
    changed: ({ name }) => ({ [name]: "null" }),
    says: rule("中，此字段需要一个"),
  },
  {
    title: "plain text where the bank's key is wanted",
    fits: ({ encrypted }) => encrypted === "bank",
    changed: ({ name }) => ({ [name]: "6222021234567890" }),
    says: ({ name }) => `参数${name}解密失败`,
  },
  {
    title: "a character of four bytes",
    fits: isPlain,
    changed: ({ name }) => ({ [name]: "😀" }),
    says: rule("字符串规则校验失败，含有四字节字符"),
  },
];

test("these are all operations of APIv2 but two", () => {
  expect(all.length - operations.length).toBe(2);
});

test.each(mutations)("$title is refused wherever it can be", async (mutation) => {
  const { fits, changed, says } = mutation;
  const silent: string[] = [];
  let tried = 0;
  for (const operation of operations) {
    const texts = textsOf(operation);
    for (const field of fieldsOf(operation).filter(fits)) {
      tried++;
      const { status, text } = await send(operation, { ...texts, ...changed(field) });
      if (status !== 200 || !text.includes(says(field))) {
        silent.push(`${operation.id} ${field.name}: ${status} ${text}`);
      }
    }
  }
  expect(silent).toEqual([]);
  expect(tried).toBeGreaterThan(0);
});

test("a required member that is left out is refused like an empty one", async () => {
  const silent: string[] = [];
  for (const operation of operations) {
    const texts = textsOf(operation);
    for (const { name } of fieldsOf(operation).filter(isRequired)) {
      const { [name]: _, ...rest } = texts;
      const { text } = await send(operation, rest);
      if (!text.includes(`缺少参数${name}`)) silent.push(`${operation.id} ${name}: ${text}`);
    }
  }
  expect(silent).toEqual([]);
});

test.each<[string, Texts]>([
  ["without a mutation", {}],
  ["with a member that no page has", { no_such_member: "1" }],
])("%s none of them is refused for its members", async (_, more) => {
  const refused: string[] = [];
  for (const operation of operations) {
    const { text } = await send(operation, { ...textsOf(operation), ...more });
    if (/PARAM_ERROR|缺少参数|签名|映射到/.test(text)) refused.push(`${operation.id}: ${text}`);
  }
  expect(refused).toEqual([]);
});
