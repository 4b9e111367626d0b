import { describe, expect, test } from "vitest";
import type { Field } from "./field.ts";
import { loadCatalog } from "./load-catalog.ts";

// One class of what older documentation had otherwise than the official pages after another, by examples of each.

const { operations, notifications } = loadCatalog();

type Place = "path" | "query" | "body" | "answer" | "resource";

function fieldsOf(id: string, place: Place): readonly Field[] {
  if (place === "resource") return notifications.find(({ event }) => event === id)?.fields ?? [];
  const operation = operations.find((candidate) => candidate.id === id);
  const lists = {
    path: operation?.pathParams,
    query: operation?.queryParams,
    body: operation?.body?.fields,
    answer: operation?.response.fields,
  };
  return lists[place] ?? [];
}

/** The member at a dotted path; an empty object where there is none. */
function at(id: string, place: Place, path: string): Partial<Field> {
  let fields = fieldsOf(id, place);
  let member: Field | undefined;
  for (const name of path.split(".")) {
    member = fields.find((field) => field.name === name);
    fields = member?.fields ?? [];
  }
  return member ?? {};
}

const SUBJECT = "v3/apply4subject/applyment#post";
const CARDS = "v3/brand/partner/card-member/user-cards";
const JSAPI = "v3/pay/transactions/jsapi#post";
const PARTNER_JSAPI = "v3/pay/partner/transactions/jsapi#post";

test.each<[id: string, place: Place, path: string, formerly: string]>([
  [SUBJECT, "body", "subject_info.business_licence_info", "business_license_info"],
  [SUBJECT, "body", "subject_info.special_operation_list", "special_operation_info"],
  [`${CARDS}/import-by-openid#post`, "body", "valid_date_information", "date_information"],
  ["v3/brand/partner/card-member/user-feeds#post", "body", "cell", "cell_message"],
  ["v3/med-ins/refunds/notify#post", "body", "med_refund_gov_fee", "med_refund__gov_fee"],
  [
    "v3/marketing/partner/product-coupon/media/upload-image#post",
    "answer",
    "image_url",
    "media_url",
  ],
])("a wrong name is right, and the old one is known: %s %s %s", (id, place, path, formerly) => {
  expect(at(id, place, path)).toMatchObject({ formerly });
  const old = path.slice(0, path.lastIndexOf(".") + 1) + formerly;
  expect(at(id, place, old)).toEqual({});
});

test.each([
  [SUBJECT, "channel_id"],
  [`${CARDS}/{user_card_code}#patch`, "card_id"],
  [`${CARDS}/{user_card_code}/confirm#post`, "card_id"],
  [`${CARDS}/{user_card_code}/invalidate#post`, "brand_id"],
  [`${CARDS}/{user_card_code}/invalidate#post`, "card_id"],
])("what stood in the query is in the body, and in the query no more: %s %s", (id, path) => {
  expect(at(id, "body", path)).toHaveProperty("type");
  expect(at(id, "query", path)).toEqual({});
});

test.each<[id: string, place: Place, path: string, type: string, items?: string]>([
  ["v3/apply4subject/applyment#get", "query", "applyment_id", "integer"],
  ["v3/ecommerce/applyments/#post", "body", "qualifications", "string"],
  ["v3/ecommerce/applyments/#post", "body", "settlement_info.settlement_id", "integer"],
  [
    "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl#get",
    "query",
    "fapiao_mode",
    "array",
    "string",
  ],
])("a type is the page's: %s %s %s", (id, place, path, type, items) => {
  const field = at(id, place, path);
  expect({ type: field.type, items: field.items }).toEqual({ type, items });
});

test.each<[id: string, place: Place, path: string, key: string]>([
  ["SECURITY_ECHO.SUCCESS", "resource", "encrypt_echo_message", "merchant"],
  [
    `${CARDS}/{user_card_code}#patch`,
    "body",
    "user_information.custom_field_list.user_chosen_values",
    "platform",
  ],
  [
    "v3/ecommerce/applyments/{applyment_id}#get",
    "answer",
    "account_validation.account_no",
    "merchant",
  ],
])("what travels encrypted says so: %s %s %s", (id, place, path, encrypted) => {
  expect(at(id, place, path)).toMatchObject({ encrypted });
});

describe("what must be there", () => {
  test("is what the page requires", () => {
    expect(at(JSAPI, "body", "scene_info.store_info.name")).not.toHaveProperty("required");
    expect(at(JSAPI, "body", "payer.openid")).toHaveProperty("required", true);
    expect(at("MCHTRANSFER.BILL.FINISHED", "resource", "mch_id")).toHaveProperty("required", true);
  });

  test("of a partner is not asked of a direct merchant", () => {
    const query = "v3/refund/domestic/refunds/{out_refund_no}#get";
    expect(at(query, "query", "sub_mchid")).toMatchObject({ modes: ["partner"] });
  });

  test("is at least one of two where the page says so, whatever else the sentence names", () => {
    expect(at(PARTNER_JSAPI, "body", "payer.sub_openid")).toMatchObject({
      when: [{ kind: "at-least-one", with: ["sp_openid"] }],
    });
    expect(at(PARTNER_JSAPI, "body", "payer.sub_openid")).not.toHaveProperty("required");
  });

  test("in a product coupon is what its own page requires, not what a sample of the other leaves out", () => {
    const coupon = "v3/marketing/partner/product-coupon/product-coupons#post";
    expect(at(coupon, "body", "stock.stock_send_rule.max_count")).toHaveProperty("required", true);
    expect(at(coupon, "body", "stock")).not.toHaveProperty("required");
  });
});

test("values that pages name are known, and those that only others know stay", () => {
  const create = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE";
  expect(at(create, "resource", "user_card_state").enum).toEqual(
    expect.arrayContaining(["UNACTIVATED", "INVALID", "EFFECTIVE"]),
  );
  const coupon = "v3/marketing/partner/product-coupon/product-coupons#post";
  expect(at(coupon, "body", "usage_mode").enum).toContain("SEQUENTIAL");
});

test("new members are there", () => {
  expect(at("BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON", "resource", "appid").type).toBe("string");
});

test.each<[id: string, place: Place, path: string, facts: Partial<Field>]>([
  [JSAPI, "body", "out_trade_no", { minLength: 6, maxLength: 32, charset: "0-9A-Za-z_|*-" }],
  [JSAPI, "body", "attach", { maxLength: 128, lengthUnit: "byte" }],
  [JSAPI, "body", "amount.total", { min: 1, label: "总金额" }],
  [JSAPI, "body", "time_expire", { format: "date-time" }],
])("lengths, ranges, characters and formats are the page's: %s %s %s", (id, place, path, facts) => {
  expect(at(id, place, path)).toMatchObject(facts);
});

test.each([
  "v3/businesscircle/users/{openid}/points/commit_status#get",
  "v3/parking/reminders/exit#post",
  "v3/parking/reminders/payment#post",
])("an answer that was taken for empty has members: %s", (id) => {
  const response = operations.find((operation) => operation.id === id)?.response;
  expect(response?.type).toBe("json");
  expect(response?.status).toBeUndefined();
  expect(response?.fields?.length).toBeGreaterThan(0);
});

test("the brand's notifications are there", () => {
  const events = new Set(notifications.map(({ event }) => event));
  const brand = [
    "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON",
    "BRAND_MEMBER_CARD.SYNC_USER_POINT",
    "BRAND_MEMBER_CARD.USER_CARD.CREATE",
    "BRAND_MEMBER_CARD.USER_CARD.DELETE",
    "PRODUCT_COUPON.IMAGE_GENERATION",
    "PRODUCT_COUPON.SEND",
  ];
  expect(brand.filter((event) => !events.has(event))).toEqual([]);
});

test("members that no official page has are marked, and nobody is asked for them", () => {
  const field = at(
    "v3/apply4subject/applyment#post",
    "body",
    "subject_info.special_operation_list.store_indoor_copy",
  );
  expect(field).toMatchObject({ source: "community" });
  expect(field).not.toHaveProperty("required");
});

test("errors and limits are those of the operation's pages", () => {
  const jsapi = operations.find(({ id }) => id === JSAPI);
  expect(jsapi?.errors).toContainEqual(
    expect.objectContaining({ status: 400, code: "APPID_MCHID_NOT_MATCH" }),
  );
  expect(operations.filter(({ rateLimits }) => rateLimits !== undefined).length).toBeGreaterThan(
    200,
  );
});
