import { signAnswer } from "wechatpay-kit/testing";
import type { PlatformSigner } from "wechatpay-kit/testing";
import type { Bilingual } from "../../browser/language.ts";
import { requestId } from "../../v3/answer.ts";
import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { faultDelivery } from "../../faults/fault-notification.ts";
import { explain } from "./explain.ts";
import { guardedLookup } from "../address/guarded-lookup.ts";
import type { Claimed, Ended } from "../outbox/outbox.ts";
import { reasonText } from "../outbox/reason.ts";
import { versionOf } from "../outbox/version.ts";
import { postNotification } from "./post.ts";
import type { PostLimits, Reply } from "./post.ts";
import { objectionTo } from "./reply.ts";
import { ANSWER_LIMIT, delayAfter } from "./schedule.ts";
import { AddressRefused, parseTarget } from "../address/target.ts";
import type { DeliveryTarget } from "../address/target.ts";
import { objectionToAnswer } from "../question/judge.ts";
import { questionOf } from "../question/questions.ts";

/** Delivers once, signed anew. Never rejects: what went wrong is in the result. */
export async function attempt(
  context: Context,
  claimed: Claimed,
  signal: AbortSignal,
): Promise<Ended> {
  const started = performance.now();
  const version = versionOf(claimed.row.body);
  const question = questionOf(version, claimed.row.event_type);
  const ended = (
    state: Ended["state"],
    more: { status?: number; error?: Bilingual; next?: number },
  ): Ended => ({
    state,
    status: more.status ?? null,
    error: more.error === undefined ? null : reasonText(more.error),
    nextAttemptAt: more.next ?? null,
    durationMs: Math.round(performance.now() - started),
  });
  const failed = (error: Bilingual, status?: number): Ended => {
    // Whoever waited for the answer to a question does not wait any more.
    const delay =
      question === undefined
        ? delayAfter(version, claimed.row.event_type, claimed.number)
        : undefined;
    const more = { error, ...(status !== undefined && { status }) };
    if (delay === undefined) return ended("given-up", more);
    return ended("pending", { ...more, next: claimed.due + delay });
  };
  try {
    const target = parseTarget(claimed.row.url, context.settings.notifyHosts);
    const merchant = await receiverOf(context, claimed.row.mchid);
    const limits = question?.limits ?? { answer: ANSWER_LIMIT };
    const reply = await send(context, claimed, { target, merchant, limits, signal });
    const { status } = reply;
    const asked = { merchant, path: target.path, now: context.clock.wall() };
    const objection =
      question === undefined
        ? objectionTo(version, reply)
        : objectionToAnswer(question, reply, asked);
    if (objection === undefined) {
      return claimed.row.fault === "duplicate"
        ? ended("pending", { status, next: claimed.due })
        : ended("delivered", { status });
    }
    const error = {
      en: `The merchant answered ${status}; ${objection.en}`,
      zh: `商户应答了 ${status}；${objection.zh}`,
    };
    return failed(error, status);
  } catch (error) {
    if (signal.aborted) {
      const error = {
        en: "The simulator was closed during this attempt.",
        zh: "投递期间模拟器被关闭。",
      };
      // Not the merchant's doing: the same attempt is made again, but for a question, whose asker is gone.
      return question === undefined
        ? ended("pending", { error, next: claimed.due })
        : ended("given-up", { error });
    }
    if (error instanceof AddressRefused) return ended("blocked", { error: error.words });
    // An address that can't be parsed was refused before.
    return failed(explain(error, new URL(claimed.row.url).host));
  }
}

async function receiverOf({ merchants }: Context, mchid: string): Promise<Merchant> {
  const merchant = await merchants.get(mchid);
  if (merchant === undefined) throw new Error(`There is no merchant ${mchid} any more.`);
  return merchant;
}

/** Where a notification goes, to whom, and how long that may take. */
interface Sending {
  readonly target: DeliveryTarget;
  readonly merchant: Merchant;
  readonly limits: PostLimits;
  readonly signal: AbortSignal;
}

async function send(
  context: Context,
  { row }: Claimed,
  { target, merchant, limits, signal }: Sending,
): Promise<Reply> {
  const headers = {
    accept: "*/*",
    "user-agent": "Mozilla/4.0",
    "request-id": requestId(context, 0),
    ...(await ownHeaders(context, merchant, row.body)),
  };
  const message = { headers, body: row.body };
  const sent = await faultDelivery(context, row.mchid, row.event_type, message);
  return postNotification(target, sent.headers, sent.body, {
    lookup: guardedLookup(context.settings.notifyHosts, target.port),
    limits,
    signal,
  });
}

/** JSON is signed in the headers, anew for every attempt; XML carries its signature in itself. */
async function ownHeaders(
  context: Context,
  merchant: Merchant,
  body: string,
): Promise<Record<string, string>> {
  if (versionOf(body) === "v2") return { "content-type": "text/xml" };
  const signature = await signAnswer(notificationSigner(merchant), body, {
    timestamp: Math.floor(context.clock.wall() / 1000),
  });
  return { "content-type": "application/json", ...signature };
}

/**
 * Which key signs: the public key where the merchant has one, as at the end of WeChat Pay's switch from certificates to
 * public keys. During the switch WeChat Pay itself chooses for each notification, whatever the merchant asks for in
 * its requests.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
function notificationSigner(merchant: Merchant): PlatformSigner {
  const signer = merchant.publicKeySigner ?? merchant.certificateSigner;
  if (signer === undefined) throw new Error(`The merchant ${merchant.mchid} has no platform key.`);
  return signer;
}
