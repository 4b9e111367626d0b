import type { Field } from "@wechatpay-kit/catalog";
import { broken, LIMITS } from "./mutation.ts";
import type { At, Mutation } from "./mutation.ts";

/** Values that break what a field says of its value: its length, its characters, its format, its range, its values. */
export function ofValue(field: Field, at: At): Mutation[] {
  // Whose number it is comes before everything else.
  if (at.in !== "path" && at.steps.length === 1 && CALLER.test(field.name)) return [];
  const isNumber = field.type === "integer" || field.type === "number";
  return [...(isNumber ? ofNumber(field, at) : ofText(field, at)), ...ofValues(field, at)];
}

const CALLER = /^(?:mchid|sp_mchid|combine_mchid)$/;

/** Lists of too few and too many items. */
export function ofItems({ minItems = 0, maxItems, ...field }: Field, at: At): Mutation[] {
  const of = (kind: Mutation["kind"], items: readonly unknown[], limit: string): Mutation => ({
    kind,
    ...at,
    value: items,
    want: broken(field, at, {
      as: "数组字段",
      rule: `规则校验失败，元素个数 ${items.length}，${limit}`,
      issue:
        kind === "too few items" ? `fewer than ${minItems} items` : `more than ${maxItems} items`,
      value: items.length,
      number: LIMITS.range,
    }),
  });
  return [
    ...(minItems > 0 ? [of("too few items", [], `小于最小值 ${minItems}`)] : []),
    ...(maxItems === undefined
      ? []
      : [
          of(
            "too many items",
            Array.from({ length: maxItems + 1 }, () => "1"),
            `大于最大值 ${maxItems}`,
          ),
        ]),
  ];
}

// RSA takes 214 bytes; what is longer nobody can encrypt, and from 344 on pages mean the ciphertext.
const SEALED = 214;

/** The longest text that a field takes, if there is one that can be sent. */
export function longestOf(field: Field): number | undefined {
  const { type, itemMaxLength, maxLength, encrypted, encoded } = field;
  const longest = type === "array" ? (itemMaxLength ?? maxLength) : maxLength;
  if (longest === undefined || encoded !== undefined) return undefined;
  return encrypted !== undefined && longest >= SEALED ? undefined : longest;
}

/** A text of a length in the field's unit: of Chinese characters, where it counts bytes. */
export function textOfLength({ lengthUnit, charset }: Field, length: number): string {
  if (lengthUnit !== "byte" || charset !== undefined) return "x".repeat(length);
  return "中".repeat(Math.floor(length / 3)) + "x".repeat(length % 3);
}

function ofText(field: Field, at: At): Mutation[] {
  const sealed = field.encrypted !== undefined;
  const text = (
    kind: Mutation["kind"],
    value: string,
    more: {
      readonly rule: string;
      readonly issue: string;
      readonly shown: unknown;
      readonly number?: number;
    },
  ): Mutation => ({
    kind,
    ...at,
    value,
    ...(sealed && { sealed }),
    want: broken(field, at, {
      as: "值字段",
      rule: `字符串规则校验失败，${more.rule}`,
      issue: more.issue,
      value: more.shown,
      ...(more.number !== undefined && { number: more.number }),
    }),
  });
  const [unit, counted] =
    field.lengthUnit === "byte" ? ["bytes", "字节数"] : ["characters", "字符数"];
  const { minLength = 0, charset, format } = field;
  const longest = longestOf(field);
  const mutations: Mutation[] = [];
  if (longest !== undefined) {
    const issue = `longer than ${longest} ${unit}`;
    const rule = `${counted} ${longest + 1}，大于最大值 ${longest}`;
    const value = textOfLength(field, longest + 1);
    mutations.push(
      text("too long", value, { rule, issue, shown: longest + 1, number: LIMITS.longest }),
    );
  }
  // No path has an empty value.
  if (minLength > 1 || (minLength === 1 && at.in !== "path")) {
    const issue = `shorter than ${minLength} ${unit}`;
    const rule = `${counted} ${minLength - 1}，小于最小值 ${minLength}`;
    const value = "x".repeat(minLength - 1);
    mutations.push(
      text("too short", value, { rule, issue, shown: minLength - 1, number: LIMITS.shortest }),
    );
  }
  if (field.encoded !== undefined) return mutations;
  const usual = Math.max(1, Math.min(longest ?? 20, Math.max(minLength, 8)));
  if (charset !== undefined) {
    const value = "!".repeat(usual);
    const rule = `字符串必须匹配正则表达式“^[${charset}]+$”`;
    const issue = `does not match ^[${charset}]+$`;
    mutations.push(text("other characters", value, { rule, issue, shown: sealed ? "" : value }));
  }
  if (format !== undefined) {
    const value = "!".repeat(usual);
    const [name, form] =
      format === "date-time"
        ? ["an RFC 3339 time", "RFC3339 日期时间格式"]
        : [format, `${format} 格式`];
    const shown = sealed ? "" : value;
    mutations.push(
      text("another format", value, {
        rule: `字符串必须是符合 ${form}`,
        issue: `not ${name}`,
        shown,
      }),
    );
  }
  return mutations;
}

function ofNumber(field: Field, at: At): Mutation[] {
  const { min, max, multipleOf } = field;
  const number = (
    kind: Mutation["kind"],
    value: number,
    rule: string,
    issue: string,
  ): Mutation => ({
    kind,
    ...at,
    value,
    want: broken(field, at, {
      as: "数值字段",
      rule: `规则校验失败，${rule}`,
      issue,
      value,
      number: LIMITS.range,
    }),
  });
  // A range has room for a number that is no multiple.
  const between = (min ?? 0) + 1;
  return [
    ...(min === undefined
      ? []
      : [number("too small", min - 1, `值低于最小值 ${min}`, `less than ${min}`)]),
    ...(max === undefined || max >= Number.MAX_SAFE_INTEGER
      ? []
      : [number("too large", max + 1, `值高于最大值 ${max}`, `more than ${max}`)]),
    ...(multipleOf === undefined
      ? []
      : [
          number(
            "no multiple",
            between,
            `值不是 ${multipleOf} 的整数倍`,
            `not a multiple of ${multipleOf}`,
          ),
        ]),
  ];
}

function ofValues(field: Field, at: At): Mutation[] {
  const { enum: values, enumKind, encrypted } = field;
  if (values === undefined || enumKind === "listed" || encrypted !== undefined) return [];
  const value = typeof values[0] === "number" ? 987_654 : "NO_SUCH";
  const rule = "枚举值规则校验失败，取值不在枚举范围内";
  const issue = `not one of ${values.join(", ")}`;
  // What breaks another rule of the member too is refused for that.
  const others = [field.charset, field.format, field.minLength, field.max];
  if (others.some((rule) => rule !== undefined)) return [];
  if ((longestOf(field) ?? Infinity) < String(value).length) return [];
  const want = broken(field, at, { rule, issue, value });
  return [{ kind: "wrong enumeration", ...at, value, want }];
}
