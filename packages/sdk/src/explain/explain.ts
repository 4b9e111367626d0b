import type { Language } from "../config/client-options.ts";
import { ApiError } from "../errors.ts";
import { explanations } from "../generated/explanations.ts";

/** What an error of WeChat Pay means and what to do about it. */
export interface Explanation {
  /** Whether it is known. What is not known is said to be so in `cause` and `remedy`. */
  readonly known: boolean;
  /** What was explained: the code, or the number. */
  readonly subject: string;
  /** The code that comes with a number, where one is known. */
  readonly code?: string;
  readonly cause: string;
  readonly remedy: string;
  /**
   * What may be done with the call. `no`: it is refused again until what is wrong is mended, then usually under the same number.
   * `same-number`: the identical call later. `query-first`: query, or repeat under the same number, never under a new one.
   * `new-number`: the number is used up, order anew. `unknown`: query first.
   */
  readonly repeat: "no" | "same-number" | "query-first" | "new-number" | "unknown";
}

type Entry = readonly [
  causeZh: string,
  remedyZh: string,
  causeEn: string,
  remedyEn: string,
  repeat: Exclude<Explanation["repeat"], "unknown">,
  code?: string,
];

let entries: Readonly<Record<string, Entry>> | undefined;

/**
 * Says what an error means, why it comes and what to do, in Chinese or English.
 *
 * ```ts
 * explain("ORDER_CLOSED").remedy;
 * explain(268449538, { language: "en" }).cause; // the number that ends a Request-ID
 * try { … } catch (error) { console.log(explain(error).remedy); }
 * ```
 *
 * @param subject a code, the number that ends a `Request-ID`, or an `ApiError`, whose number tells more than its code.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
 */
export function explain(
  subject: string | number | ApiError,
  { language = "zh" }: { readonly language?: Language } = {},
): Explanation {
  for (const name of namesOf(subject)) {
    const entry = entryOf(name);
    if (entry === undefined) continue;
    const [causeZh, remedyZh, causeEn, remedyEn, repeat, code] = entry;
    const [cause, remedy] = language === "zh" ? [causeZh, remedyZh] : [causeEn, remedyEn];
    return { known: true, subject: name, ...(code && { code }), cause, remedy, repeat };
  }
  return unknown(namesOf(subject).at(-1) ?? "", language);
}

function entryOf(name: string): Entry | undefined {
  // The generator wrote it in this form.
  entries ??= JSON.parse(explanations) as Readonly<Record<string, Entry>>;
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

/** From the one that tells the most. */
function namesOf(subject: unknown): string[] {
  if (subject instanceof ApiError) {
    const { numericCode, code } = subject;
    return [...(numericCode === undefined ? [] : [String(numericCode)]), code];
  }
  return [String(subject)];
}

function unknown(subject: string, language: Language): Explanation {
  const [cause, remedy] =
    language === "zh"
      ? [
          "官方文档没有说明这个错误。",
          "先查询结果，再决定是否重试；需要时把 Request-ID 提供给微信支付技术支持。",
        ]
      : [
          "The official pages do not explain this error.",
          "Query the result before you repeat anything; WeChat Pay's support needs the Request-ID.",
        ];
  return { known: false, subject, cause, remedy, repeat: "unknown" };
}
