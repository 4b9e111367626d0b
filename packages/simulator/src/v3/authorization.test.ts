import { expect, test } from "vitest";
import { parseAuthorization } from "./authorization.ts";

const SCHEME = "WECHATPAY2-SHA256-RSA2048";
const PAIRS = [
  'mchid="1230000109"',
  'nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242"',
  'timestamp="1554208460"',
  'serial_no="408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB"',
  'signature="jnks4dlr+/Pw3Z=="',
];

test.each([
  ["in the documented order", PAIRS],
  ["in reverse order", PAIRS.toReversed()],
])("five pairs %s are read", (_, pairs) => {
  expect(parseAuthorization(`${SCHEME} ${pairs.join(",")}`)).toEqual({
    scheme: SCHEME,
    caller: "1230000109",
    nonce: "593BEC0C930BF1AFEB40B4A08C8FB242",
    timestamp: "1554208460",
    serial: "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB",
    signature: "jnks4dlr+/Pw3Z==",
  });
});

const BRAND = "WECHATPAY-BRAND-SHA256-RSA2048";
const brands = PAIRS.map((pair) => pair.replace("mchid=", "brand_id="));

test("in the scheme of brands the caller is called brand_id", () => {
  expect(parseAuthorization(`${BRAND} ${brands.join(",")}`)).toMatchObject({
    scheme: BRAND,
    caller: "1230000109",
  });
});

const SKILL = "SKILLHUB-SHA256-RSA2048";
const skills = [
  'developer_platform="SKILLHUB"',
  ...PAIRS.map((pair) =>
    pair.replace("mchid=", "developer_id=").replace("serial_no=", "pub_key_id="),
  ),
];

test("in the scheme of skills the caller is a developer, whose key has an id", () => {
  expect(parseAuthorization(`${SKILL} ${skills.join(",")}`)).toMatchObject({
    scheme: SKILL,
    caller: "1230000109",
    serial: "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB",
  });
});

test.each(["OTHER", "Bearer", "wechatpay2-sha256-rsa2048", "WECHATPAY2-SM2-WITH-SM3"])(
  "the scheme %s is read, for another check to refuse",
  (scheme) => {
    expect(parseAuthorization(`${scheme} ${PAIRS.join(",")}`)?.scheme).toBe(scheme);
  },
);

const all = PAIRS.join(",");

test.each([
  ["no header", undefined],
  ["an empty header", ""],
  ["a scheme alone", SCHEME],
  ["a brand in the scheme of merchants", `${SCHEME} ${brands.join(",")}`],
  ["a merchant in the scheme of brands", `${BRAND} ${PAIRS.join(",")}`],
  ["a developer without a platform", `${SKILL} ${skills.slice(1).join(",")}`],
  ["a developer of another platform", `${SKILL} ${skills.join(",").replace("SKILLHUB", "OTHER")}`],
  ["a merchant in the scheme of skills", `${SKILL} ${PAIRS.join(",")}`],
  ["a bearer token", "Bearer abc"],
  ["no scheme", all],
  ["a space after a comma", `${SCHEME} ${PAIRS.join(", ")}`],
  ["two spaces after the scheme", `${SCHEME}  ${all}`],
  ["a comma at the end", `${SCHEME} ${all},`],
  ["something after the last pair", `${SCHEME} ${all};`],
  ["a missing pair", `${SCHEME} ${PAIRS.slice(1).join(",")}`],
  ["a pair too many", `${SCHEME} ${all},extra="1"`],
  ["a pair twice", `${SCHEME} ${[...PAIRS.slice(0, 4), PAIRS[0]].join(",")}`],
  ["an empty value", `${SCHEME} ${all.replace("1230000109", "")}`],
  ["no quotes", `${SCHEME} ${all.replaceAll('"', "")}`],
  ["a timestamp that is no number", `${SCHEME} ${all.replace("1554208460", "now")}`],
  ["a negative timestamp", `${SCHEME} ${all.replace("1554208460", "-1554208460")}`],
])("%s is malformed", (_, header) => {
  expect(parseAuthorization(header)).toBeUndefined();
});
