import { notificationBody } from "wechatpay-kit/testing";
import type { Context } from "../../core/context.ts";
import type { Members } from "../../core/handler.ts";
import { rfc3339 } from "../../clock/time.ts";
import type { Merchant } from "../../core/merchant.ts";

/** What the body of a notification of APIv3 says. */
export interface MessageV3 {
  readonly id: string;
  readonly eventType: string;
  /** Some products leave it out. */
  readonly originalType: string | undefined;
  readonly associatedData: string;
  readonly resourceType: string;
  readonly summary: string;
  /** Before it is encrypted as a whole; members that only the merchant may read are encrypted already. */
  readonly resource: Members;
}

/** The body of a notification of APIv3, its resource encrypted with the merchant's APIv3 key. */
export function messageV3(context: Context, merchant: Merchant, message: MessageV3): string {
  const { id, eventType, originalType, associatedData, resourceType, summary, resource } = message;
  return notificationBody({
    apiV3Key: merchant.row.api_v3_key,
    event: eventType,
    resource,
    id,
    createTime: rfc3339(context.clock.now()),
    summary,
    originalType,
    associatedData,
    resourceType,
    sealNonce: context.ids.token(12),
  });
}
