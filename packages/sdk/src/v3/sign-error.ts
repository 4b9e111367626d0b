import { membersOf } from "../call/members-of.ts";
import type { Caller } from "../crypto/scheme.ts";
import { KEY_WORDS } from "../keys/words.ts";
import { differingBody } from "./differing-body.ts";
import { differingTarget } from "./differing-target.ts";

const ID_OPTIONS = { merchant: "mchid", brand: "brandId", skill: "developerId" } as const;

type Lines = readonly [method: string, target: string, timestamp: string, nonce: string];

/** Bytes of the line feed that ends the body's line. */
const LF = 1;

/** A refused signature: what WeChat Pay says of it, and what was signed. */
export interface SignErrorAnswer {
  readonly ours: Uint8Array;
  readonly message: string;
  readonly detail: unknown;
  readonly caller: Caller;
}

/**
 * Why WeChat Pay found a signature wrong, in words that hold no value of the request. Its refusal shows the string that it
 * built itself (shortened); held against ours line by line it names the cause. Some refusals show none: then their own words
 * have to do.
 */
export function explainSignError({ ours, message, detail, caller }: SignErrorAnswer): string {
  const [method = "", target = "", time = "", nonce = ""] = Buffer.from(ours)
    .toString("utf8")
    .split("\n", 4);
  const told = toldBy(detail, [method, target, time, nonce]);
  if (told === undefined) return byWords(message, caller);
  const [theirMethod, theirTarget, theirTime, theirNonce] = told.lines;
  // Before all else: a CR would make each line differ.
  if (told.hasReturns)
    return "WeChat Pay's lines end in CRLF, and ours in LF: something on the way writes a CR into the request's first line or its Authorization header.";
  if (theirMethod !== method)
    return "WeChat Pay received another method than was sent: a proxy on the way changed it, or followed a redirection, which makes a GET of a POST.";
  if (theirTarget !== target) return differingTarget(target, theirTarget);
  if (/^\d{13}$/.test(theirTime))
    return "WeChat Pay read a timestamp in milliseconds, and wants seconds (ten digits): the clock of this process is replaced by one of another unit, or something on the way writes the Authorization header anew.";
  if (theirTime !== time || theirNonce !== nonce)
    return `WeChat Pay received another ${theirTime === time ? "nonce" : "timestamp"} than was sent: something on the way writes the Authorization header anew.`;
  const head = Buffer.byteLength(`${method}\n${target}\n${time}\n${nonce}\n`);
  const length = told.length === undefined ? undefined : told.length - head - LF;
  if (told.body === undefined && length === undefined) return nothingToCompare(caller);
  const body = ours.subarray(head, -LF);
  return differingBody(body, { shown: told.body ?? "", length }) ?? keyIsAtFault(told.body, caller);
}

function keyIsAtFault(shown: string | undefined, caller: Caller): string {
  const seen = shown === undefined || shown === "" ? "" : " (as far as it shows it)";
  const fault = `WeChat Pay built the same string as was signed${seen}, so the key is at fault: privateKey does not belong to this serial and ${ID_OPTIONS[caller]}.`;
  return `${fault} ${checkTheKey(caller)}`;
}

function nothingToCompare(caller: Caller): string {
  return `The refusal does not show the string that WeChat Pay built, so there is nothing to compare. Either privateKey does not belong to this serial and ${ID_OPTIONS[caller]}, or something on the way changed the request. ${checkTheKey(caller)}`;
}

function checkTheKey(caller: Caller): string {
  const { page } = KEY_WORDS[caller];
  // A developer's key has no certificate.
  if (caller === "skill") return `Check both (${page}).`;
  return `Give the certificate as \`certificate\` to have them compared, and check that the certificate is still valid (${page}).`;
}

/** Refusals that come before the signature is looked at have words of their own. */
function byWords(message: string, caller: Caller): string {
  const { page, serial } = KEY_WORDS[caller];
  if (message.includes("Authorization值格式错误"))
    return "This client sends a well-formed Authorization header: a proxy on the way dropped it or wrote its own.";
  if (message.includes("认证类型不正确"))
    return "The Authorization header is of another kind than this operation wants: brands and developers of skills have clients of their own (wechatpay-kit/brand, wechatpay-kit/skill); or a proxy on the way wrote its own.";
  if (message.includes("不得超过5分钟"))
    return "The request arrived more than five minutes from the time that it was signed at: this machine's clock is wrong (set it by NTP), or something on the way held the request back.";
  if (message.includes("序列号有误"))
    return `serial is none of this ${ID_OPTIONS[caller]}: give the one that belongs to privateKey (${serial}).`;
  if (/证书已过期|证书已作废|已更换证书/.test(message))
    return `The certificate of this serial is no longer valid: give privateKey and serial of the one that is (${page}).`;
  return nothingToCompare(caller);
}

interface Told {
  /** The first four lines; where they are not shown in full, ours. */
  readonly lines: Lines;
  /** How the body begins; `undefined` where the string is cut before it. */
  readonly body: string | undefined;
  /** Bytes of the whole string. */
  readonly length: number | undefined;
  /** Whether a line before the body ends in CRLF. */
  readonly hasReturns: boolean;
}

/** What the refusal tells: in both of its documented forms the string stands in the same place. */
function toldBy(detail: unknown, ours: Lines): Told | undefined {
  const information = membersOf(membersOf(detail)["sign_information"]);
  const { method, url, truncated_sign_message: text, sign_message_length: length } = information;
  if (![method, url, text].some((told) => typeof told === "string")) return undefined;
  const shown = typeof text === "string" ? withLineFeeds(text) : "";
  const parts = shown.split("\n");
  const line = (index: 0 | 1 | 2 | 3, whole?: unknown): string => {
    const theirs = parts[index] ?? "";
    const isCut = index >= parts.length - 1;
    if (!isCut || !ours[index].startsWith(theirs)) return theirs;
    return typeof whole === "string" ? whole : ours[index];
  };
  const body = parts.length > 4 ? parts.slice(4).join("\n") : undefined;
  // Of an empty body the string is shown whole, however it is cut otherwise.
  const whole = body === "\n" ? Buffer.byteLength(shown) : undefined;
  return {
    lines: [line(0, method), line(1, url), line(2), line(3)],
    // Behind a body that is cut stands the string's own end; within, half a character may.
    body: body?.replace(/\n$/, "").replace(/\uFFFD+$/, ""),
    length: typeof length === "number" ? length : whole,
    hasReturns: parts.slice(0, 4).some((part) => part.endsWith("\r")),
  };
}

/** Some write the line feeds as `\n` once more. */
function withLineFeeds(text: string): string {
  if (text.includes("\n")) return text;
  return text.replaceAll(String.raw`\r`, "\r").replaceAll(String.raw`\n`, "\n");
}
