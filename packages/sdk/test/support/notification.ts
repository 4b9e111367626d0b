import { WeChatPay } from "../../src/client.ts";
import { WeChatPayError } from "../../src/errors.ts";
import type { HeadersLike } from "../../src/transport/headers.ts";
import { sealResource } from "../../src/testing/seal-resource.ts";
import type { SealedResource } from "../../src/testing/seal-resource.ts";
import { signAnswer } from "../../src/testing/sign-answer.ts";
import { API_V3_KEY, merchantOptions, publicKeySigner } from "./keys.ts";

/** What the notification of an authorisation holds. */
export const opened = {
  appid: "wxd678efh567hg6787",
  mchid: "1230000109",
  service_id: "500001",
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  user_service_status: "USER_OPEN_SERVICE",
  openorclose_time: "20180225112233",
  authorization_code: "1275342195190894594",
} as const;

/** A notification before it is written as JSON. */
export interface Outer {
  readonly id: string;
  readonly create_time: string;
  readonly resource_type: string;
  readonly event_type: string;
  readonly summary: string;
  readonly resource: SealedResource & { readonly original_type: string };
}

export function envelope({
  resource = opened as unknown,
  apiV3Key = API_V3_KEY,
  associatedData = "payscore",
} = {}): Outer {
  const plain = typeof resource === "string" ? resource : JSON.stringify(resource);
  return {
    id: "EV-2018022511223320873",
    create_time: "2018-02-25T11:22:33+08:00",
    resource_type: "encrypt-resource",
    event_type: "PAYSCORE.USER_OPEN_SERVICE",
    summary: "授权成功",
    resource: { original_type: "payscore", ...sealResource(apiV3Key, plain, { associatedData }) },
  };
}

/** The headers that sign a body. */
export function signed(body: string): Promise<Record<string, string>> {
  return signAnswer(publicKeySigner, body);
}

/** What a notification is refused with. Both may be anything: tests hand over what is wrong. */
export async function refused(
  body: unknown,
  headers: unknown,
  client: WeChatPay = new WeChatPay(merchantOptions()),
): Promise<WeChatPayError> {
  const error: unknown = await client.webhooks
    .unwrap(body as string, headers as HeadersLike)
    .catch((reason: unknown) => reason);
  if (error instanceof WeChatPayError) return error;
  throw new Error(`not refused with one of our errors: ${String(error)}`);
}
