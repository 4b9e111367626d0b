import { isV2 } from "../../catalogue/version.ts";
import type { Context } from "../../core/context.ts";
import { JSON_TYPE } from "../../core/http.ts";
import { authorize } from "../../v3/authorize.ts";
import type { Replayable } from "./logged-request.ts";

/** The headers of a request that is made again. Of APIv3 they carry a fresh signature; APIv2 has its own in the body. */
export function headersFor(
  { clock, ids }: Context,
  { row, operation, merchant }: Replayable,
): Readonly<Record<string, string>> {
  const type = isV2(operation) ? "text/xml; charset=utf-8" : JSON_TYPE;
  const [signer] = merchant.platformKeys;
  return {
    accept: isV2(operation) ? "*/*" : "application/json",
    ...(row.request_body !== "" && { "content-type": type }),
    ...(!isV2(operation) && {
      authorization: authorize(merchant.row, operation, {
        method: row.method,
        target: row.target,
        body: row.request_body,
        timestamp: Math.floor(clock.wall() / 1000),
        nonce: ids.hex(32),
      }),
      ...(signer !== undefined && { "wechatpay-serial": signer.id }),
    }),
  };
}
