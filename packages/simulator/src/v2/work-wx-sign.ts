import { createHash } from "node:crypto";
import type { Operation } from "@wechatpay-kit/catalog";
import type { Merchant } from "../core/merchant.ts";
import { refused } from "../core/refusal.ts";
import { workWxSecret } from "../world/work-wx-secret.ts";
import type { Texts } from "./body.ts";
import { isSame } from "./sign.ts";

/**
 * Holds a request to WeCom's signature, where its operation wants that beside `sign`: upper-case MD5 over the members that
 * the catalogue lists, and the secret of the merchant's 企业支付.
 *
 * @throws Refusal `WORKWX_SIGN_ERROR`; where the page has not that, `SIGN_ERROR`
 * @see https://developer.work.weixin.qq.com/document/path/90281
 */
export function checkWorkWxSign(operation: Operation, texts: Texts, { row }: Merchant): void {
  const field = operation.body?.fields?.find(({ signedBy }) => signedBy === "work-wx-secret");
  if (field === undefined) return;
  const found = texts.get(field.name) ?? "";
  const wanted = signatureOver(field.covers ?? [], texts, workWxSecret(row));
  if (isSame(found, wanted)) return;
  const listed = operation.errors?.find(({ code }) => code === "WORKWX_SIGN_ERROR");
  throw refused(200, listed?.code ?? "SIGN_ERROR", listed?.message ?? "企业微信签名校验失败");
}

function signatureOver(names: readonly string[], texts: Texts, secret: string): string {
  const pairs = names.toSorted().flatMap((name) => {
    const text = texts.get(name) ?? "";
    return text === "" ? [] : [`${name}=${text}`];
  });
  const whole = [...pairs, `secret=${secret}`].join("&");
  return createHash("md5").update(whole).digest("hex").toUpperCase();
}
