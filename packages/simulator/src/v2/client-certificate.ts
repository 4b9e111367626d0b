import { X509Certificate } from "node:crypto";
import type { Operation } from "@wechatpay-kit/catalog";
import type { SimRequest } from "../core/http.ts";
import type { Merchant } from "../core/merchant.ts";
import { refused } from "../core/refusal.ts";

/**
 * Holds a request that came by TLS to the certificate that its operation wants from the merchant in the handshake. What
 * came by plain HTTP can't have one, and is let through.
 *
 * @param now the machine's clock, in milliseconds
 * @throws Refusal `CA_ERROR`, or what the operation's page has in its place
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011974053
 */
export function checkClientCertificate(
  operation: Operation,
  { clientCertificate }: SimRequest,
  { row }: Merchant,
  now: number,
): void {
  if (operation.mtls !== true || clientCertificate === undefined) return;
  if (clientCertificate === "none") throw caError(operation, "请求没带商户API证书");
  // The handshake proved that the client has the key: to be the merchant's, the certificate needs to be the same bytes.
  const own = new X509Certificate(row.certificate);
  if (!own.raw.equals(clientCertificate)) throw caError(operation, "带上了错误的商户API证书");
  if (now < Date.parse(own.validFrom) || now > Date.parse(own.validTo)) {
    throw caError(operation, "商户API证书不在有效期内");
  }
}

const CODES: ReadonlySet<string> = new Set(["CA_ERROR", "CERT_ERROR"]);

function caError({ errors }: Operation, reason: string): Error {
  const documented = errors?.find(({ code }) => CODES.has(code));
  const message = documented?.message ?? "商户API证书校验出错";
  return refused(200, documented?.code ?? "CA_ERROR", `${message}，${reason}`);
}
