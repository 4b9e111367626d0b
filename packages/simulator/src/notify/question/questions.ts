import type { Field } from "@wechatpay-kit/catalog";
import { findEvent } from "../../catalogue/events.ts";
import type { Version } from "../../catalogue/events.ts";
import type { PostLimits } from "../deliver/post.ts";

/**
 * A notification to which the merchant's answer matters: WeChat Pay waits for it while a user does, reads what it says, and
 * does not come again.
 */
export interface Question {
  readonly limits: PostLimits;
  /** Members of the answer. */
  readonly fields: readonly Field[];
  /** The answer carries a signature of the merchant's. */
  readonly signed: boolean;
}

const limits: Readonly<Record<string, PostLimits>> = {
  "PARKING_FEE.QUERY_TRANS_INFO": { connect: 2_000, answer: 3_000 },
  "ENTRUST.TERMINATE_RETENTION": { answer: 1_000 },
  "ENTRUST.TERMINATE_INQUIRY": { answer: 5_000 },
  "CROSS_BORDER_PAY.GET_MCH_INFO": { answer: 3_000 },
  "CROSS_BORDER_PAY.PUSH_ORDER_INFO": { answer: 3_000 },
};

/** What the answer to any notification may say; a page that has more lists all. */
const common: readonly Field[] = [
  { name: "code", type: "string", enum: ["SUCCESS", "FAIL"] },
  { name: "message", type: "string" },
];

/** The events that are questions. */
export const questions: readonly string[] = Object.keys(limits);

/**
 * The question that an event is; `undefined` for one that only tells.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
 */
export function questionOf(version: Version, eventType: string): Question | undefined {
  const own = version === "v3" && Object.hasOwn(limits, eventType) ? limits[eventType] : undefined;
  if (own === undefined) return undefined;
  const event = findEvent(eventType, "v3");
  const fields = event?.reply ?? common;
  return { limits: own, fields: fields.map(closed), signed: event?.replySigned === true };
}

// In a request, values that a page only lists are examples. Here they are all that WeChat Pay is known to read.
function closed({ enumKind: _listed, fields, ...field }: Field): Field {
  return { ...field, ...(fields !== undefined && { fields: fields.map(closed) }) };
}
