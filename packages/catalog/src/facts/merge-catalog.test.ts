import { describe, expect, test } from "vitest";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import type { Decisions } from "./decisions.ts";
import { mergeNotifications, mergeOperations } from "./merge-catalog.ts";
import type {
  OfficialNotification,
  OfficialNumber,
  OfficialOperation,
  OfficialSet,
} from "./official.ts";

const none: Decisions = { renamed: [], kept: [], conditions: [], shapes: [], bytes: [] };

const common: ReadonlySet<string> = new Set(["PARAM_ERROR", "SIGN_ERROR"]);

const page: OfficialOperation = {
  id: "v3/x#post",
  method: "POST",
  path: "/v3/x",
  site: "merchant",
  pages: [{ doc: "1", title: "下单", product: "支付/API", updated: "2025-01-01" }],
  url: "https://pay.weixin.qq.com/doc/v3/merchant/1",
  response: { status: 200 },
};

const partnerPage: OfficialOperation = {
  ...page,
  site: "partner",
  pages: [{ doc: "2", updated: "2025-02-02" }],
  url: "https://pay.weixin.qq.com/doc/v3/partner/2",
};

const own: Operation = {
  id: "v3/x#post",
  method: "POST",
  path: "/v3/x",
  title: "下单",
  docs: [],
  response: { type: "json", signed: true },
};

function setOf(
  pages: readonly OfficialOperation[],
  numbers: readonly OfficialNumber[] = [],
): OfficialSet {
  return {
    isWhole: true,
    operations: new Map([["x", pages]]),
    notifications: [],
    numbers,
    machines: [],
  };
}

function merged(
  pages: readonly Partial<OfficialOperation>[],
  known: Partial<Operation> = {},
  numbers: readonly OfficialNumber[] = [],
): Operation {
  const set = setOf(
    pages.map((one) => ({ ...page, ...one })),
    numbers,
  );
  const [operation] = mergeOperations([{ ...own, ...known }], set, none, common);
  if (operation === undefined) throw new Error("There is no operation.");
  return operation;
}

const field = { path: "a", type: "string", required: true } as const;
const ours = { name: "a", type: "string", required: true } as const;

describe("an operation", () => {
  test("has every page, every mode and the day of the newest", () => {
    expect(merged([page, partnerPage], { docs: ["https://old"], modes: ["global"] })).toMatchObject(
      {
        docs: [page.url, partnerPage.url, "https://old"],
        modes: ["global", "merchant", "partner"],
        updated: "2025-02-02",
      },
    );
  });

  test("without a page stays as it is", () => {
    expect(mergeOperations([own], setOf([]), none, common)).toEqual([own]);
  });

  test("may be repeated where every page says so, whatever was known", () => {
    expect(merged([{ idempotent: true }])).toHaveProperty("idempotent", true);
    expect(merged([{ idempotent: true }, {}], { idempotent: true })).not.toHaveProperty(
      "idempotent",
    );
  });

  test("has a member in the body that its pages have there, and no more in the query", () => {
    const operation = merged([{ request: { body: [field] } }], { queryParams: [ours] });
    expect(operation.body).toEqual({ type: "json", required: true, fields: [ours] });
    expect(operation).not.toHaveProperty("queryParams");
  });

  test("keeps a member in the query that no page has, marked", () => {
    expect(merged([{}], { queryParams: [ours] }).queryParams).toEqual([
      { name: "a", type: "string", source: "community" },
    ]);
  });

  test("has the values of its path in their order, those of another address left out", () => {
    const path = ["other", "b", "a"].map((name) => Object.assign({}, field, { path: name }));
    const operation = merged([{ request: { path } }], { path: "/v3/x/{a}/{b}" });
    expect(operation.pathParams?.map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("has no header that the SDK writes", () => {
    const header = [{ ...field, path: "Wechatpay-Serial" }];
    expect(merged([{ request: { header } }])).not.toHaveProperty("headerParams");
  });

  test("answers with members where an empty answer was known and its pages say 200", () => {
    const response = { type: "empty", status: 204, signed: true } as const;
    const fields = [field];
    expect(merged([{ response: { status: 200, fields } }], { response }).response).toEqual({
      type: "json",
      signed: true,
      fields: [ours],
    });
    expect(merged([{ response: { status: 204 } }], { response }).response).toEqual(response);
  });

  test("has samples' members in the query of a GET and in the body of others", () => {
    const onlyInSample = { request: { b: "integer" }, response: { c: "string" } };
    const get = merged([{ method: "GET", onlyInSample }], { method: "GET" });
    expect(get.queryParams).toMatchObject([{ name: "b", src: "sample" }]);
    const post = merged([{ onlyInSample }]);
    expect(post.body?.fields).toMatchObject([{ name: "b", src: "sample" }]);
    expect(post.response.fields).toMatchObject([{ name: "c", src: "sample" }]);
  });

  test("takes no member that a sample names without its type", () => {
    const sample = { onlyInSample: ["a", "b"] };
    const body = { type: "xml", required: true, fields: [ours] } as const;
    expect(merged([sample], { body }).body?.fields).toMatchObject([{ name: "a", src: "sample" }]);
    expect(merged([sample])).not.toHaveProperty("body");
  });
});

describe("the errors of an operation", () => {
  const common = { status: 400, code: "PARAM_ERROR", kind: "common" } as const;
  const error = { status: 403, code: "NO_AUTH", message: "无权限", kind: "business" } as const;

  test("are those of its pages without the common ones, in order, with the mode that has them", () => {
    const other = { status: 400, code: "OTHER", kind: "business" } as const;
    const errors = merged([
      { errors: [error, common, other] },
      { ...partnerPage, errors: [other] },
    ]).errors;
    expect(errors).toEqual([
      { status: 400, code: "OTHER" },
      { status: 403, code: "NO_AUTH", message: "无权限", modes: ["merchant"] },
    ]);
  });

  test("have the first status of a class", () => {
    expect(merged([{ errors: [{ status: "5xx", code: "A" }] }]).errors).toEqual([
      { status: 500, code: "A" },
    ]);
  });

  test("have a number where one alone has the code and the text", () => {
    const row = { number: 7, code: "NO_AUTH", message: "无权限" };
    expect(merged([{ errors: [error] }], {}, [row]).errors?.[0]?.number).toBe(7);
    const two = [row, { ...row, number: 8 }];
    expect(merged([{ errors: [error] }], {}, two).errors?.[0]).not.toHaveProperty("number");
  });

  test("keep their numbers where the set has none, being one file", () => {
    const known = { errors: [{ status: 403, code: "NO_AUTH", message: "无权限", number: 7 }] };
    expect(merged([{ errors: [error] }], known).errors).toEqual(known.errors);
  });
});

test("rate limits are those of the pages, each with the mode that has it", () => {
  const limit = { count: 10, per: "s", subject: "mchid" } as const;
  const old = { count: 1, per: "min", when: "older than a month" } as const;
  const known = { rateLimits: [{ count: 99, per: "s" }] } as const;
  expect(
    merged([{ rateLimits: [limit, old] }, { ...partnerPage, rateLimits: [limit] }], known)
      .rateLimits,
  ).toEqual([limit, { count: 1, per: "min", when: "older-than-a-month", modes: ["merchant"] }]);
});

describe("a new operation", () => {
  const brand: OfficialOperation = {
    ...page,
    id: null,
    proposedId: "brand/y#post",
    path: "/brand/y",
    site: "brand",
    scheme: "WECHATPAY-BRAND-SHA256-RSA2048",
    hosts: ["api.mch.weixin.qq.com"],
    response: { status: 204 },
  };

  test("has the id that the set proposes, and all that its pages say", () => {
    expect(mergeOperations([own], setOf([brand]), none, common)).toEqual([
      expect.objectContaining({
        id: "brand/y#post",
        path: "/brand/y",
        title: "下单",
        group: "支付",
        modes: ["brand"],
        scheme: "WECHATPAY-BRAND-SHA256-RSA2048",
        response: { type: "empty", status: 204, signed: true },
      }),
      own,
    ]);
  });

  test("has its host where that is not the ordinary one, and the mode of its scheme", () => {
    const skill = { ...brand, hosts: ["api.example"], scheme: "SKILLHUB-SHA256-RSA2048" } as const;
    const [operation] = mergeOperations([], setOf([skill]), none, common);
    expect(operation).toMatchObject({ host: "api.example", modes: ["skillhub"] });
    expect(mergeOperations([], setOf([brand]), none, common)[0]).not.toHaveProperty("host");
  });

  test("without a path is refused by name", () => {
    const { path: _path, ...nowhere } = brand;
    expect(() => mergeOperations([], setOf([nowhere]), none, common)).toThrow(
      "brand/y#post has no page with a path.",
    );
  });
});

describe("a notification", () => {
  const notice: OfficialNotification = {
    event: "PAID",
    version: "v3",
    eventTypes: ["PAID"],
    site: "merchant",
    pages: [{ doc: "3", title: "通知", product: "支付/通知" }],
    url: "https://pay.weixin.qq.com/doc/v3/merchant/3",
    resource: [field],
  };
  const known: Notification = { event: "PAID", version: "v3", title: "通知", docs: [], fields: [] };

  function notified(
    rows: readonly Notification[],
    pages: readonly Partial<OfficialNotification>[],
    decisions: Partial<Decisions> = {},
  ): Notification[] {
    const notifications = pages.map((one) => ({ ...notice, ...one }));
    return mergeNotifications(rows, { ...setOf([]), notifications }, { ...none, ...decisions });
  }

  test("has the members of its pages, and its new ones those of theirs", () => {
    const [paid, refunded] = notified([known], [{ eventTypes: ["PAID", "REFUNDED"] }]);
    expect(paid).toMatchObject({ docs: [notice.url], modes: ["merchant"], fields: [ours] });
    expect(refunded).toMatchObject({
      event: "REFUNDED",
      eventTypes: ["REFUNDED"],
      tags: ["支付"],
      fields: [ours],
    });
  });

  test("is the one that is meant where a page names another's type by mistake", () => {
    const rows = notified([known], [{ event: "PAID", eventTypes: ["REFUNDED"] }]);
    expect(rows.map(({ event, fields }) => [event, fields.length])).toEqual([["PAID", 1]]);
  });

  test("of one version has no pages of the other's", () => {
    const rows = notified([known], [{ version: "v2" }]);
    expect(rows.map(({ version, fields }) => [version, fields.length])).toEqual([
      ["v2", 1],
      ["v3", 0],
    ]);
  });

  test("with several shapes has each as the pages that were decided describe it", () => {
    const shaped = {
      ...known,
      variantLabel: "direct",
      variants: [{ label: "partner", fields: [] }],
    };
    const shapes = [
      { event: "PAID", title: "通知", product: "支付", mode: "merchant", shape: "direct" },
      { event: "PAID", mode: "partner", shape: "partner" },
      { event: "PAID", mode: "brand", shape: null },
    ];
    const pages = [{}, { site: "partner", resource: [] }, { site: "brand" }] as const;
    const [paid] = notified([shaped], pages, { shapes });
    expect(paid).toMatchObject({
      modes: ["merchant", "partner"],
      fields: [ours],
      variants: [{ label: "partner", fields: [] }],
    });
  });

  test("with several shapes is refused where nobody decided", () => {
    const shaped = { ...known, variants: [{ label: "partner", fields: [] }] };
    expect(() => notified([shaped], [{}])).toThrow(
      "PAID: nothing says which shape the pages “通知” (支付/通知, merchant) describe. Add a row to decisions/shapes.json.",
    );
  });

  test("tells how long its reply may take and when it comes again, in seconds, for whom pages say so", () => {
    const pages = [
      { replyWithinSeconds: 5, retries: ["15s", "3m", "6h"] },
      { site: "partner", replyWithinSeconds: 5, retries: ["15", "180"] },
      { site: "brand" },
    ] as const;
    const [paid] = notified([known], pages);
    expect(paid).toMatchObject({
      replyWithinSeconds: 5,
      retries: [
        { seconds: [15, 180, 21_600], modes: ["merchant"] },
        { seconds: [15, 180], modes: ["partner"] },
      ],
    });
    expect(notified([paid ?? known], [{}])[0]).not.toHaveProperty("retries");
    expect(() => notified([known], [{ retries: ["soon"] }])).toThrow(
      "“soon” is no time like 15, 15s, 3m or 6h.",
    );
  });

  test("has a reply of its own where a page has more than the common members", () => {
    const code = { path: "code", type: "string", required: false } as const;
    expect(notified([known], [{ reply: [code] }])[0]).not.toHaveProperty("reply");
    expect(notified([known], [{ reply: [code, field] }])[0]?.reply).toEqual([
      { name: "code", type: "string" },
      ours,
    ]);
  });

  test("has what its sample alone shows, marked", () => {
    const [typed] = notified([known], [{ onlyInSample: { b: "integer" } }]);
    expect(typed?.fields[1]).toEqual({ name: "b", type: "integer", src: "sample" });
    const [named] = notified([known], [{ onlyInSample: ["b"] }]);
    expect(named?.fields[1]).toEqual({ name: "b", type: "string", src: "sample" });
    // A sample of the reply tells nothing of what was posted.
    const reply = [{ path: "b", type: "integer", required: true }] as const;
    const [asked] = notified([known], [{ onlyInSample: { b: "integer" }, reply }]);
    expect(asked?.fields.map(({ name }) => name)).toEqual(["a"]);
  });
});
