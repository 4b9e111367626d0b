import type { Field } from "@wechatpay-kit/catalog";

/** In which way a request is made wrong. */
export type Kind =
  | "missing"
  | "wrong type"
  | "unknown"
  | "too long"
  | "too short"
  | "other characters"
  | "another format"
  | "too small"
  | "too large"
  | "no multiple"
  | "too few items"
  | "too many items"
  | "none of several"
  | "two of which one is taken"
  | "of another mode"
  | "wrong enumeration"
  | "null"
  | "number as text";

/** A member that stands somewhere. */
export interface At {
  readonly in: "path" | "query" | "body";
  /** The names that lead to the member; through lists, their first item. */
  readonly steps: readonly (string | number)[];
  /** Other members that are taken away. */
  readonly instead?: readonly { readonly steps: readonly (string | number)[] }[];
}

/** One wrong member in a request that has all documented ones. */
export interface Mutation extends At {
  readonly kind: Kind;
  /** What stands there instead; `undefined` takes the member away. */
  readonly value: unknown;
  /** The value is encrypted on the wire. */
  readonly sealed?: boolean;
  readonly want: Want;
}

/** The refusal: its message, its detail, the number of its `Request-ID`. */
export interface Want {
  readonly message: string;
  readonly detail: {
    readonly field: string;
    readonly location: "uri_template" | "query" | "body" | null;
    readonly issue: string;
    readonly value: unknown;
  };
  readonly number: number;
}

export const ILLEGAL = 268435461;
export const LIMITS = { longest: 268435462, shortest: 268435463, range: 268435464 } as const;

const locations = { path: "uri_template", query: "query", body: "body" } as const;

/** The place of a member as a refusal tells it: a pointer in a body, a name elsewhere. */
export function pointer(at: At): string {
  const path = at.steps.filter((step) => at.in === "body" || typeof step === "string").join("/");
  return at.in === "body" ? `/${path}` : path;
}

/** The place of a member as a message tells it. */
export function source(at: At): string {
  return at.in === "body" ? `/body${pointer(at)}` : `/${locations[at.in]}/${pointer(at)}`;
}

/** As refusals shorten what they show. */
export function cut(text: string): string {
  return text.length <= 128 ? text : `${text.slice(0, 128)}…`;
}

/** What a rule of a member says when it is broken. */
export interface Broken {
  readonly as?: "字段" | "值字段" | "数值字段" | "数组字段";
  readonly rule: string;
  readonly issue: string;
  readonly value: unknown;
  readonly number?: number;
}

export function broken(
  { name, label = name }: Pick<Field, "name" | "label">,
  at: At,
  { as = "字段", rule, issue, value, number = ILLEGAL }: Broken,
): Want {
  return {
    message: `输入源“${source(at)}”映射到${as}“${label}”${rule}`,
    detail: { field: cut(pointer(at)), location: locations[at.in], issue, value },
    number,
  };
}

/** The refusal of a value of another type. */
export function mistyped(
  { name, label = name }: Pick<Field, "name" | "label">,
  at: At,
  { type, value }: { readonly type: Field["type"]; readonly value: unknown },
): Want {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const numbers: Partial<Record<Field["type"], string>> = {
    integer: "合法的 64 位有符号整数",
    number: "合法的数值",
  };
  const json = at.in === "body" ? " JSON " : "";
  const need = numbers[type] ?? ` ${type} 类型的 Json 值`;
  return {
    message: `无法将${json}输入源“${source(at)}”映射到目标字段“${label}”中，此字段需要一个${need}`,
    detail: {
      field: cut(pointer(at)),
      location: locations[at.in],
      issue: `${found} where ${type} is expected`,
      value,
    },
    number: ILLEGAL,
  };
}

/** The refusal of a member that no page has. */
export function undocumented(at: At): Want {
  return {
    message: "请求中含有未在API文档中定义的参数",
    detail: {
      field: cut(pointer(at)),
      location: null,
      issue: "not a documented parameter",
      value: [cut(source(at))],
    },
    number: 270924358,
  };
}
