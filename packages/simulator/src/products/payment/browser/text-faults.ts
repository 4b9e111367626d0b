import type { Failed } from "./cashier-answers.ts";

/** What a shop's page hands to WeChat. */
export const HANDED = ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"] as const;

/** WeChat takes texts only; a number in their place is the usual mistake. */
export function textFaults(request: Readonly<Record<string, unknown>>): Failed | undefined {
  const wrong = HANDED.filter((name) => typeof request[name] !== "string");
  if (wrong.length === 0) return undefined;
  return {
    result: "failed",
    message: "支付参数有误",
    message_en: "The parameters are wrong",
    why: wrong.map((name) =>
      request[name] === undefined
        ? `${name} is missing.`
        : `${name} is a ${typeof request[name]}; it must be a text.`,
    ),
    why_zh: wrong.map((name) =>
      request[name] === undefined
        ? `缺少 ${name}。`
        : `${name} 的类型是 ${typeof request[name]}，必须是文本（string）。`,
    ),
  };
}
