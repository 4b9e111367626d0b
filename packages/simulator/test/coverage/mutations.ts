import type { Field, Operation } from "@wechatpay-kit/catalog";

/** In which way a request is made wrong. */
export type Kind =
  | "missing"
  | "wrong type"
  | "unknown"
  | "too long"
  | "wrong enumeration"
  | "null"
  | "number as text";

/** One wrong member in a request that has all documented ones. */
export interface Mutation {
  readonly kind: Kind;
  readonly in: "path" | "query" | "body";
  /** The names that lead to the member; through lists, their first item. */
  readonly steps: readonly (string | number)[];
  /** What stands there instead; `undefined` takes the member away. */
  readonly value: unknown;
  /** The refusal's detail and the number of its `Request-ID`. */
  readonly want: {
    readonly field: string;
    readonly location: "url" | "query" | "body";
    readonly issue: string;
    readonly number: number;
  };
}

/** Everything that can be made wrong in a request of an operation. */
export function mutationsOf(operation: Operation): Mutation[] {
  return [
    ...inTexts(operation.pathParams ?? [], "path").filter(({ kind }) => kind !== "missing"),
    ...inTexts(operation.queryParams ?? [], "query"),
    unknownMember([], "query"),
    ...inBody(operation.body),
  ];
}

// The signature of an upload covers its `meta`: without that, or with another part in its place, it is another refusal.
function inBody(body: Operation["body"]): Mutation[] {
  if (body?.type !== "multipart") {
    return body === undefined ? [] : inMembers(body.fields, { in: "body", steps: [] });
  }
  const meta = body.fields.find(({ name }) => name === "meta");
  return inMembers(meta?.fields ?? [], { in: "body", steps: ["meta"] });
}

interface At {
  readonly in: Mutation["in"];
  readonly steps: readonly (string | number)[];
}

// In a path and a query everything is text.
function inTexts(fields: readonly Field[], where: "path" | "query"): Mutation[] {
  return fields.flatMap((field) => {
    const at = { in: where, steps: [field.name] };
    if (field.encoded !== undefined) {
      return [...missing(field, at), ...inMembers(field.fields ?? [], at)];
    }
    const isNumber = field.type === "integer" || field.type === "number";
    return [
      ...missing(field, at),
      ...(isNumber || field.type === "boolean" ? [wrongType(at, "x", field.type)] : []),
      ...(field.type === "array" ? [] : ofText(field, at)),
    ];
  });
}

function inMembers(fields: readonly Field[], parent: At): Mutation[] {
  return [
    ...fields.flatMap((field) => inMember(field, parent)),
    unknownMember(parent.steps, parent.in),
  ];
}

function inMember(field: Field, parent: At): Mutation[] {
  const at = { in: parent.in, steps: [...parent.steps, field.name] };
  const isNumber = field.type === "integer" || field.type === "number";
  const isList = field.type === "array" || field.decoded !== undefined;
  return [
    ...missing(field, at),
    wrongType(at, other[field.type], field.type),
    { ...wrongType(at, null, field.type), kind: "null" },
    ...(isNumber ? [{ ...wrongType(at, "1", field.type), kind: "number as text" as const }] : []),
    ...(isList ? [] : ofText(field, at)),
    ...(field.fields === undefined
      ? []
      : inMembers(field.fields, { ...at, steps: isList ? [...at.steps, 0] : at.steps })),
  ];
}

const other: Readonly<Record<Field["type"], unknown>> = {
  string: true,
  integer: {},
  number: {},
  boolean: {},
  object: [],
  array: {},
  file: {},
};

const ILLEGAL = 268435461;

function missing(field: Field, at: At): Mutation[] {
  if (!field.required) return [];
  return [{ kind: "missing", ...at, value: undefined, want: want(at, "required") }];
}

function wrongType(at: At, value: unknown, type: Field["type"]): Mutation {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const issue = `${found} where ${type} is expected`;
  return { kind: "wrong type", ...at, value, want: want(at, issue) };
}

function ofText(field: Field, at: At): Mutation[] {
  const mutations: Mutation[] = [];
  const { maxLength, enum: values } = field;
  if (maxLength !== undefined) {
    const issue = `longer than ${maxLength} characters`;
    const value = "x".repeat(maxLength + 1);
    mutations.push({ kind: "too long", ...at, value, want: want(at, issue, 268435464) });
  }
  if (values !== undefined && field.enumKind === undefined) {
    const value = typeof values[0] === "number" ? 987_654 : "NO_SUCH_VALUE";
    const issue = `not one of ${values.join(", ")}`;
    mutations.push({ kind: "wrong enumeration", ...at, value, want: want(at, issue) });
  }
  return mutations;
}

function unknownMember(steps: At["steps"], where: Mutation["in"]): Mutation {
  const at = { in: where, steps: [...steps, "no_such_member"] };
  const issue = "not a documented parameter";
  return { kind: "unknown", ...at, value: 1, want: want(at, issue, 270924358) };
}

function want(at: At, issue: string, number = ILLEGAL): Mutation["want"] {
  const path = at.steps.filter((step) => at.in === "body" || typeof step === "string").join("/");
  const location = at.in === "path" ? "url" : at.in;
  return { field: at.in === "body" ? `/${path}` : path, location, issue, number };
}
