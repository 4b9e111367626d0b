import { describe, expect, test } from "vitest";
import type { Condition, Field } from "./field.ts";
import { loadCatalog } from "./load-catalog.ts";
import type { Mode } from "./mode.ts";

/** A member with where it is: of which operation or shape, in which modes, beside which names. */
interface Found {
  readonly at: string;
  readonly field: Field;
  readonly modes: readonly Mode[];
  readonly beside: ReadonlySet<string>;
}

const { operations, notifications } = loadCatalog();

function found(fields: readonly Field[], modes: readonly Mode[], at: string): Found[] {
  const beside = new Set(fields.map(({ name }) => name));
  return fields.flatMap((field) => {
    const path = `${at}.${field.name}`;
    const inside = (field.variants ?? []).flatMap((one) => found(one.fields, modes, path));
    const own: Found = { at: path, field, modes, beside };
    return [own].concat(found(field.fields ?? [], modes, path), inside);
  });
}

const ofOperations = operations.flatMap(
  ({ id, modes = [], pathParams, queryParams, headerParams, body, response }) =>
    Object.entries({
      path: pathParams,
      query: queryParams,
      header: headerParams,
      body: body?.fields,
      answer: response.fields,
    }).flatMap(([place, fields]) => found(fields ?? [], modes, `${id} ${place}`)),
);
const ofNotifications = notifications.flatMap(({ event, modes = [], fields, variants = [] }) =>
  [{ label: "", fields }, ...variants].flatMap((shape) =>
    found(shape.fields, modes, `${event} ${shape.label}`),
  ),
);
const members = ofOperations.concat(ofNotifications);

/** Where a member does not hold to something. */
function breaking(holds: (field: Field, found: Found) => boolean): string[] {
  return members.filter((one) => !holds(one.field, one)).map(({ at }) => at);
}

function isWithin(modes: readonly Mode[] | undefined, all: readonly Mode[] | undefined): boolean {
  return (modes ?? []).every((mode) => all === undefined || all.includes(mode));
}

function isAmongSiblings(condition: Condition): boolean {
  return "with" in condition;
}

describe("every member", () => {
  test.each([
    ["min", "max"],
    ["minLength", "maxLength"],
    ["minItems", "maxItems"],
  ] as const)("has a %s that is no more than its %s", (low, high) => {
    expect(breaking((field) => (field[low] ?? -Infinity) <= (field[high] ?? Infinity))).toEqual([]);
  });

  test("has bounds of its type alone", () => {
    const wrong = breaking(
      ({ type, ...facts }) =>
        (type === "string" || (facts.maxLength ?? facts.minLength ?? facts.format) === undefined) &&
        (type === "array" || (facts.maxItems ?? facts.itemMaxLength) === undefined) &&
        (type === "integer" || type === "number" || (facts.min ?? facts.max) === undefined),
    );
    expect(wrong).toEqual([]);
  });

  test("has lengths in bytes where it has lengths", () => {
    expect(
      breaking(({ lengthUnit, maxLength }) => lengthUnit === undefined || maxLength !== undefined),
    ).toEqual([]);
  });

  test("has modes that its operation has, and is required in modes that it has", () => {
    const wrong = breaking(
      ({ modes, required, requiredIn }, { modes: all }) =>
        isWithin(modes, all) &&
        isWithin(requiredIn, modes ?? all) &&
        (requiredIn === undefined || required === undefined),
    );
    expect(wrong).toEqual([]);
  });

  test("has conditions that name other members beside it, in modes that it has", () => {
    const wrong = breaking(({ name, modes, when = [] }, { beside, modes: all }) =>
      when.every(
        (condition) =>
          isWithin(condition.modes, modes ?? all) &&
          (!("with" in condition) ||
            condition.with.every((other) => other !== name && beside.has(other))),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("that is one of several is not required in the modes that say so", () => {
    const wrong = breaking(
      ({ required, requiredIn = [], when = [] }, { modes: all }) =>
        !when
          .filter(isAmongSiblings)
          .some(
            ({ modes = all }) =>
              required === true || modes.some((mode) => requiredIn.includes(mode)),
          ),
    );
    expect(wrong).toEqual([]);
  });

  test("has a set of characters that a regular expression takes, with documented values in it", () => {
    const wrong = breaking(({ charset, enum: values = [] }) => {
      if (charset === undefined) return true;
      const all = new RegExp(`^[${charset}]*$`, "u");
      return values.every((value) => all.test(String(value)));
    });
    expect(wrong).toEqual([]);
  });

  test("has documented values of its type, that fit its length", () => {
    const wrong = breaking(({ type, enum: values = [], minLength = 0, maxLength = Infinity }) =>
      values.every(
        (value) =>
          (type !== "integer" || typeof value === "number") &&
          String(value).length <= maxLength &&
          String(value).length >= minLength,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("has each value once, and one alone where it is fixed", () => {
    const wrong = breaking(
      ({ enum: values = [], enumKind }) =>
        new Set(values.map(String)).size === values.length &&
        (enumKind !== "const" || values.length === 1),
    );
    expect(wrong).toEqual([]);
  });

  test("has a default among its values", () => {
    const wrong = breaking(
      ({ default: value, enum: values }) =>
        value === undefined || values === undefined || values.map(String).includes(String(value)),
    );
    expect(wrong).toEqual([]);
  });

  test("that no official page of APIv3 has is asked of nobody, save what an address brings along", () => {
    const wrong = members.filter(
      ({ at, field }) =>
        field.source === "community" &&
        !at.startsWith("v2/") &&
        (field.required ?? field.requiredIn) !== undefined,
    );
    expect(wrong.map(({ at }) => at)).toEqual([
      "v3/billdownload/file#get query.token",
      "v3/transferdownload/signfile#get query.token",
    ]);
  });

  test("that was called otherwise stands beside nothing of the old name", () => {
    expect(
      breaking(({ formerly }, { beside }) => formerly === undefined || !beside.has(formerly)),
    ).toEqual([]);
  });
});

describe("every operation", () => {
  test("has errors and rate limits of modes that it has, each once", () => {
    const wrong = operations.filter(({ modes, errors = [], rateLimits = [] }) => {
      const facts = [...errors, ...rateLimits];
      const texts = new Set(facts.map((fact) => JSON.stringify(fact)));
      return texts.size < facts.length || !facts.every((fact) => isWithin(fact.modes, modes));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("of a brand has the brand's scheme and mode", () => {
    const brands = operations.filter(({ id }) => id.startsWith("brand/"));
    expect(brands).toHaveLength(68);
    expect(new Set(brands.map(({ scheme }) => scheme))).toEqual(
      new Set(["WECHATPAY-BRAND-SHA256-RSA2048"]),
    );
    expect(new Set(brands.map(({ modes = [] }) => modes.join()))).toEqual(new Set(["brand"]));
  });

  test("for developers of AI payment skills has their host, scheme and mode", () => {
    const preorder = operations.find(({ id }) => id.startsWith("aipay/"));
    expect(preorder).toMatchObject({ modes: ["skillhub"], scheme: "SKILLHUB-SHA256-RSA2048" });
    expect(preorder?.host).not.toBe("api.mch.weixin.qq.com");
  });
});
