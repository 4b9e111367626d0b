import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field } from "./field.ts";
import { schemaProblems } from "./generator/schema.ts";
import { loadCatalog } from "./load-catalog.ts";
import type { Operation } from "./operation.ts";

const data = new URL("../data/", import.meta.url);
const { operations, notifications } = loadCatalog();

/** Operations that no official page describes any more. */
const withoutDocs: readonly string[] = [
  "v3/global/merchant-service/complaints/{complaint_id}/complete#post",
  "v3/global/merchant-service/complaints/{complaint_id}/response#post",
  "v3/gov/subsidy/qualifications/passthrough/cancel#post",
  "v3/gov/subsidy/qualifications/passthrough/claim#post",
  "v3/gov/subsidy/qualifications/passthrough/query#post",
  "v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}#get",
  "v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}#get",
  "v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day#get",
  "v3/marketing/favor/stocks/{stock_id}/stop#post",
  "v3/marketing/favor/stocks/{stock_id}/use-flow-by-day#get",
  "v3/pay-devices/printers/{device_id}/print-orders#post",
  "v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}#get",
  "v3/qrcode/transactions#post",
  "v3/qrcode/transactions/out-trade-no/{out_trade_no}#get",
  "v3/qrcode/user-services/contract-id/{contract_id}#get",
];

/** Members that may have decimals, because no page says that they have none. */
const decimals = new Set(["discount_amt", "pay_amt", "subsidy_amt", "risk_score"]);

const files = readdirSync(data, { recursive: true, encoding: "utf8" })
  .filter((name) => /^(?:v\d|brand|aipay|webhook)\b.*\.json$/u.test(name))
  .toSorted()
  .map((name) => ({ name, text: readFileSync(new URL(name, data), "utf8") }));

describe("the data", () => {
  test("follows its JSON Schemas", () => {
    expect(schemaProblems(data)).toEqual([]);
  });

  test.each(files)(
    "of $name has each operation on a line of its own, in the order of ids",
    ({ text }) => {
      const ids = [...text.matchAll(/^\{"(?:id|event)":"([^"]+)"/gmu)].map((match) => match[1]);
      expect(ids).toHaveLength(text.match(/"(?:id|event)":"/gu)?.length ?? 0);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual(ids.toSorted());
    },
  );

  test.each(files)(
    "of $name has each member on a line of its own, indented by its depth",
    ({ text }) => {
      const [, ...lines] = text.split("\n");
      const crowded = lines.filter((line) => (line.match(/"name":/gu)?.length ?? 0) > 1);
      expect(crowded).toEqual([]);
      const crooked = lines.filter(
        (line) => line.includes('"name":') && !/^ {2,}\{"name":/u.test(line),
      );
      expect(crooked).toEqual([]);
    },
  );

  test.each(files)("of $name has the keys of its members in the one order", ({ text }) => {
    const wrong: string[] = [];
    visit(JSON.parse(text), (keys) => {
      if (!keys.includes("name") || !keys.includes("type")) return;
      const known = keys.filter((key) => keyOrder.includes(key));
      const sorted = known.toSorted((a, b) => keyOrder.indexOf(a) - keyOrder.indexOf(b));
      if (known.join() !== sorted.join()) wrong.push(keys.join());
    });
    expect(wrong).toEqual([]);
  });
});

describe("the catalogue", () => {
  test("holds every documented operation and notification", () => {
    const of = (version: string): number =>
      operations.filter(({ id }) => id.startsWith(`${version}/`)).length;
    expect({
      v3: of("v3"),
      v2: of("v2"),
      brand: of("brand"),
      aipay: of("aipay"),
      notifications: notifications.length,
    }).toEqual({ v3: 1019, v2: 129, brand: 68, aipay: 1, notifications: 118 });
  });
});

describe("every operation", () => {
  test("has an id of its own, made of its path and method", () => {
    expect(repeated(operations.map(({ id }) => id))).toEqual([]);
    const wrong = operations.filter(({ id, path, prefix = "", method }) => {
      // APIv2 has no version in its paths.
      const template = path.slice(prefix.length + 1).replace(/^(?!(?:v3|brand|aipay)\/)/u, "v2/");
      return id !== `${template}#${method.toLowerCase()}`;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("has a method and path of its own", () => {
    expect(
      repeated(operations.map(({ host, method, path }) => `${method} ${host ?? ""}${path}`)),
    ).toEqual([]);
  });

  test("declares the placeholders of its path and no others", () => {
    const wrong = operations.filter(({ path, pathParams = [] }) => {
      const inPath = [...path.matchAll(/\{([^}]+)\}/gu)].map((match) => match[1]);
      return inPath.join() !== pathParams.map(({ name }) => name).join();
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("requires each of its path values", () => {
    const wrong = operations.filter(({ pathParams = [] }) =>
      pathParams.some((field) => !field.required),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("has an official page, or is on the list of those without", () => {
    expect(operations.filter(({ docs }) => docs.length === 0).map(({ id }) => id)).toEqual(
      withoutDocs,
    );
  });

  test("that is replaced names operations of the catalogue", () => {
    const known = new Set(operations.flatMap(({ id }) => [id, id.slice(0, id.indexOf("#"))]));
    const dead = operations.flatMap(({ id, status }) =>
      (status?.replacedBy ?? [])
        .filter((other) => !known.has(other))
        .map((other) => `${id} → ${other}`),
    );
    expect(dead).toEqual([]);
  });

  test("stands in the file of its area", () => {
    const wrong = files.flatMap(({ name, text }) => {
      const [version, area] = name.replace(/\.json$/u, "").split("/");
      if (version === "webhook") return [];
      const { operations }: { operations: Operation[] } = JSON.parse(text);
      const start = `${version}/${area?.replace(".", "/")}`;
      return operations
        .filter(({ id }) => !new RegExp(`^${start}[/#]`, "u").test(id))
        .map(({ id }) => `${id} in ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test("names no member twice, in no object", () => {
    const wrong = operations.flatMap((operation) =>
      objects(operation).flatMap((fields) =>
        repeated(fields.map(({ name }) => name)).map((name) => `${operation.id}: ${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("has integers where money, counts and codes are meant: `number` is left on the list of doubts alone", () => {
    const left = operations.flatMap((operation) =>
      objects(operation)
        .flat()
        .filter(({ type, items }) => type === "number" || items === "number")
        .map(({ name }) => name),
    );
    expect(new Set(left)).toEqual(decimals);
  });

  test("has the root of encoded JSON in doubt for two names alone", () => {
    const doubtful = operations.flatMap((operation) =>
      objects(operation)
        .flat()
        .filter(({ doubt }) => doubt !== undefined)
        .map(({ name }) => name),
    );
    expect(new Set(doubtful)).toEqual(new Set(["promotion_detail", "application_reject_detail"]));
  });
});

describe("every notification", () => {
  test("has an event of its own", () => {
    expect(repeated(notifications.map(({ event, version }) => `${version} ${event}`))).toEqual([]);
  });

  test("has event types that no other has: products that share one are shapes of it", () => {
    const types = notifications.flatMap(({ event, eventTypes = [event], version }) =>
      eventTypes.map((type) => `${version} ${type}`),
    );
    expect(repeated(types)).toEqual([]);
  });

  test("has a name of its own for each of its shapes, and no member twice in one", () => {
    const wrong = notifications.flatMap(({ event, fields, variantLabel, variants = [] }) => {
      const labels = [variantLabel ?? "", ...variants.map(({ label }) => label)];
      const lists = [fields, ...variants.map((variant) => variant.fields)].flatMap((list) =>
        below(list),
      );
      return [
        ...repeated(labels).map((label) => `${event}: ${label}`),
        ...lists
          .flatMap((list) => repeated(namesOf(list).split(" ")))
          .map((name) => `${event}: ${name}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("has an official page", () => {
    expect(notifications.filter(({ docs }) => docs.length === 0).map(({ event }) => event)).toEqual(
      [],
    );
  });

  test("tells the products apart that share it", () => {
    expect(
      notifications.filter(({ contexts }) => contexts !== undefined).map(({ event }) => event),
    ).toEqual([]);
  });
});

/** https://pay.weixin.qq.com/doc/v3/merchant/4012647404 and its siblings. */
describe("the PayScore authorisation", () => {
  test.each([
    {
      id: "v3/payscore/permissions/openid/{openid}#get",
      required: "service_id appid mchid authorization_state",
      optional:
        "openid authorization_code cancel_authorization_time authorization_success_time user_risk_level risk_level_version",
    },
    {
      id: "v3/payscore/permissions/authorization-code/{authorization_code}#get",
      required: "service_id appid mchid authorization_code authorization_state",
      optional:
        "openid notify_url cancel_authorization_time authorization_success_time user_risk_level risk_level_version",
    },
  ])("record of $id has the documented members", ({ id, required, optional }) => {
    const fields = operationOf(id).response.fields ?? [];
    expect(namesOf(fields.filter((field) => field.required))).toBe(required);
    expect(namesOf(fields.filter((field) => !field.required))).toBe(optional);
  });

  test.each([
    ["service_id", 32],
    ["appid", 32],
    ["mchid", 32],
    ["openid", 128],
    ["authorization_code", 32],
    ["authorization_state", 16],
    ["cancel_authorization_time", 64],
    ["authorization_success_time", 64],
    ["apply_permissions_token", 300],
    ["reason", 50],
  ])("holds %s to %i characters in every operation", (name, maxLength) => {
    const lengths = operations
      .filter(({ id }) =>
        /^v3\/payscore\/(?:partner\/)?(?:permissions|user-service-state|users)/u.test(id),
      )
      .flatMap((operation) => objects(operation).flat())
      .filter((field) => field.name === name)
      .map((field) => field.maxLength);
    expect(lengths.length).toBeGreaterThan(0);
    expect(new Set(lengths)).toEqual(new Set([maxLength]));
  });

  test("notifications have PayScore's shape first and the campus product's second", () => {
    for (const event of ["PAYSCORE.USER_OPEN_SERVICE", "PAYSCORE.USER_CLOSE_SERVICE"]) {
      const notification = notifications.find((candidate) => candidate.event === event);
      expect(namesOf(notification?.fields.filter((field) => field.required) ?? [])).toBe(
        "appid mchid service_id openid user_service_status openorclose_time",
      );
      expect(notification?.originalType).toEqual(["payscore"]);
      expect(notification?.variants?.map(({ label }) => label)).toEqual(["eduschoolpay"]);
    }
  });
});

const keyOrder = [
  "name formerly type items required requiredIn label modes when enum enumKind default minLength maxLength",
  "lengthUnit itemMaxLength minItems maxItems min max multipleOf charset format orValue deprecated source accepts",
  "extensions maxBytes",
  "encrypted encoded decoded signedBy covers src doubt indexed variantLabel fields variants",
].flatMap((keys) => keys.split(" "));

function operationOf(id: string): Operation {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`${id} is not in the catalogue.`);
  return operation;
}

/** The member lists of an operation, at every depth. */
function objects({
  pathParams,
  queryParams,
  headerParams,
  body,
  response,
}: Operation): (readonly Field[])[] {
  const lists = [pathParams, queryParams, headerParams, body?.fields, response.fields];
  return lists.flatMap((fields) => (fields === undefined ? [] : below(fields)));
}

function below(fields: readonly Field[]): (readonly Field[])[] {
  return [
    fields,
    ...fields.flatMap((field) => (field.fields === undefined ? [] : below(field.fields))),
  ];
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function namesOf(fields: readonly Field[]): string {
  return fields.map(({ name }) => name).join(" ");
}

function visit(value: unknown, look: (keys: string[]) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) look(Object.keys(value));
  for (const inner of Object.values(value)) visit(inner, look);
}
