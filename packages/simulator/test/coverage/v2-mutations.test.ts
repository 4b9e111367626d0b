import { constants, publicEncrypt } from "node:crypto";
import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Field, Operation } from "@wechatpay-kit/catalog";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Received } from "../helpers/signed-request.ts";
import { openWorld } from "../helpers/world.ts";
import type { World } from "../helpers/world.ts";
import { callQuery, callXml, membersOf } from "../helpers/xml-request.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";
import { requestOf } from "./request-of.ts";

const SIGNING = /^(?:sign|sign_type|nonce_str)$/;

function fieldsOf({ body, queryParams }: Operation): readonly Field[] {
  return (body?.fields ?? queryParams ?? []).filter(({ name }) => !SIGNING.test(name));
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
  const identifiers = { mch_id: merchant.mchid, combine_mch_id: merchant.mchid };
  const caller = {
    mchid: merchant.mchid,
    appid: merchant.appid,
    openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    subMchid: "1900000109",
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
  const members = {
    ...texts,
    ...(operation.body !== undefined && operation.nonce !== false && { nonce_str: NONCE }),
    ...(type !== undefined && { sign_type: String(type) }),
  };
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
const wrong = (): string => "PARAM_ERROR";
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
    says: wrong,
  },
  {
    title: "a fraction where a whole number is wanted",
    fits: isNumber,
    changed: ({ name }) => ({ [name]: "1.5" }),
    says: wrong,
  },
  {
    title: "a value that the enumeration does not have",
    fits: (field) => field.enum !== undefined && field.enumKind === undefined,
    changed: (field) => ({ [field.name]: isNumber(field) ? "987654" : "NO_SUCH_VALUE" }),
    says: wrong,
  },
  {
    title: "text that is too long",
    fits: ({ maxLength, name }) => maxLength !== undefined && !CALLER.test(name),
    changed: ({ name, maxLength = 0 }) => ({ [name]: "x".repeat(maxLength + 1) }),
    says: wrong,
  },
  {
    title: "text where JSON is wanted",
    fits: ({ encoded }) => encoded === "json",
    changed: ({ name }) => ({ [name]: "{" }),
    says: wrong,
  },
  {
    title: "null where JSON is wanted",
    fits: ({ encoded }) => encoded === "json",
    changed: ({ name }) => ({ [name]: "null" }),
    says: wrong,
  },
  {
    title: "plain text where the bank's key is wanted",
    fits: ({ encrypted }) => encrypted === "bank",
    changed: ({ name }) => ({ [name]: "6222021234567890" }),
    says: wrong,
  },
  {
    title: "a character of four bytes",
    fits: (field) =>
      field.type === "string" &&
      (field.encrypted ?? field.encoded) === undefined &&
      !CALLER.test(field.name),
    changed: ({ name }) => ({ [name]: "😀" }),
    says: wrong,
  },
  {
    title: "an unknown member",
    fits: ({ name }) => CALLER.test(name),
    changed: () => ({ no_such_member: "1" }),
    says: wrong,
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

test("without a mutation none of them is refused for its members", async () => {
  const refused: string[] = [];
  for (const operation of operations) {
    const { text } = await send(operation, textsOf(operation));
    if (/PARAM_ERROR|缺少参数|签名/.test(text)) refused.push(`${operation.id}: ${text}`);
  }
  expect(refused).toEqual([]);
});
