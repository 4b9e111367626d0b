import type { EventReplies } from "../generated/events.ts";

/** A notification that asks something: what is answered decides what WeChat Pay shows or does. */
export interface Question {
  /** Milliseconds in which the answer has to be there. */
  readonly within: number;
  /** Whether the answer is signed by the merchant. */
  readonly signed?: true;
}

/**
 * The events that ask. The times of most are shorter than those of notices.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065 parking fee: 3 s to read
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222 retention: 1 s
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455 whether a contract may be terminated: 5 s
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388 cross-border: 3 s, signed
 */
const questions: Readonly<Record<keyof EventReplies, Question>> = {
  "PARKING_FEE.QUERY_TRANS_INFO": { within: 3000 },
  "ENTRUST.TERMINATE_RETENTION": { within: 1000 },
  "ENTRUST.TERMINATE_INQUIRY": { within: 5000 },
  "CROSS_BORDER_PAY.GET_MCH_INFO": { within: 3000, signed: true },
  "CROSS_BORDER_PAY.PUSH_ORDER_INFO": { within: 3000, signed: true },
};

/** What is left of a question's time for the handler: the way there and back takes some of it. */
export function timeFor({ within }: Question): number {
  return within * 0.8;
}

/** The question that an event is; `undefined` for one that only tells. */
export function questionOf(event: string): Question | undefined {
  return isQuestion(event) ? questions[event] : undefined;
}

function isQuestion(event: string): event is keyof EventReplies {
  return Object.hasOwn(questions, event);
}
