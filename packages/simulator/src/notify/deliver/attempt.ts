import { signAnswer } from "wechatpay-kit/testing";
import type { PlatformSigner } from "wechatpay-kit/testing";
import { requestId } from "../../v3/answer.ts";
import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../world/merchants.ts";
import { strikeDelivery } from "../../faults/strike-notification.ts";
import { explain } from "./explain.ts";
import { guardedLookup } from "../address/guarded-lookup.ts";
import type { Claimed, Ended } from "../outbox/outbox.ts";
import { post } from "./post.ts";
import type { Reply } from "./post.ts";
import { objectionTo, versionOf } from "./reply.ts";
import { ANSWER_LIMIT, delayAfter } from "./schedule.ts";
import { AddressRefused, parseTarget } from "../address/target.ts";

/** Delivers once, signed anew. Never rejects: what went wrong is in the result. */
export async function attempt(
  context: Context,
  claimed: Claimed,
  signal: AbortSignal,
): Promise<Ended> {
  const started = performance.now();
  const version = versionOf(claimed.row.body);
  const ended = (
    state: Ended["state"],
    more: { status?: number; error?: string; next?: number },
  ): Ended => ({
    state,
    status: more.status ?? null,
    error: more.error ?? null,
    nextAttemptAt: more.next ?? null,
    durationMs: Math.round(performance.now() - started),
  });
  const failed = (error: string, status?: number): Ended => {
    const delay = delayAfter(version, claimed.row.event_type, claimed.number);
    const more = { error, ...(status !== undefined && { status }) };
    if (delay === undefined) return ended("given-up", more);
    return ended("pending", { ...more, next: claimed.due + delay });
  };
  try {
    const reply = await send(context, claimed, signal);
    const { status } = reply;
    const objection = objectionTo(version, reply);
    if (objection === undefined) {
      return claimed.row.fault === "duplicate"
        ? ended("pending", { status, next: claimed.due })
        : ended("delivered", { status });
    }
    return failed(`The merchant answered ${status}; ${objection}`, status);
  } catch (error) {
    if (signal.aborted) {
      // Not the merchant's doing: the same attempt is made again.
      return ended("pending", {
        error: "The simulator was closed during this attempt.",
        next: claimed.due,
      });
    }
    if (error instanceof AddressRefused) return ended("blocked", { error: error.message });
    // An address that can't be parsed was refused before.
    return failed(explain(error, new URL(claimed.row.url).host));
  }
}

async function send(context: Context, claimed: Claimed, signal: AbortSignal): Promise<Reply> {
  const { row } = claimed;
  const { notifyHosts } = context.settings;
  const target = parseTarget(row.url, notifyHosts);
  const merchant = await context.merchants.get(row.mchid);
  if (merchant === undefined) throw new Error(`There is no merchant ${row.mchid} any more.`);
  const headers = {
    accept: "*/*",
    "user-agent": "Mozilla/4.0",
    "request-id": requestId(context, 0),
    ...(await ownHeaders(context, merchant, row.body)),
  };
  const message = { headers, body: row.body };
  const sent = await strikeDelivery(context, row.mchid, row.event_type, message);
  return post(target, sent.headers, sent.body, {
    lookup: guardedLookup(notifyHosts, target.port),
    limit: ANSWER_LIMIT,
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
