import type { Config } from "../config/config.ts";
import type { Context } from "../config/context.ts";
import { originOf } from "../config/hosts.ts";
import { label } from "../call/check-call.ts";
import type { CheckedCall } from "../call/check-call.ts";
import { refusal } from "./refusal.ts";
import { route } from "../call/route.ts";
import { authorization, freshStamp, signingMessage } from "./sign.ts";
import { judged } from "../transport/judged.ts";
import { isSuccess } from "../transport/transport.ts";
import type { Limits, WireAnswer, WireRequest } from "../transport/transport.ts";
import { USER_AGENT } from "../version.ts";

/**
 * Signs one request, sends it and gives a 2xx answer to `judge`, who verifies it; anything else is an `ApiError`.
 *
 * @param take what becomes of the answer's bytes.
 */
export async function exchange<Result>(
  context: Context,
  call: CheckedCall,
  limits: Limits,
  take: WireRequest["take"],
  judge: (answer: WireAnswer) => Result | Promise<Result>,
): Promise<Result> {
  const { config, inFlight, transport } = context;
  const unsigned = unsignedRequest(config, call, take);
  const { body } = call;
  const toSign = body?.from === "form" ? { ...unsigned, body: body.signed } : unsigned;
  const stamp = freshStamp();
  const header =
    call.deviation?.auth === "none"
      ? undefined
      : await authorization(config, toSign, stamp, inFlight.count <= 1);
  const request = { ...unsigned, headers: headersOf(context, call, header, take) };
  return judged(await transport(request, limits), (answer) => {
    if (isSuccess(answer.status)) return judge(answer);
    const signed = Buffer.from(signingMessage(toSign, stamp)).toString("utf8");
    throw refusal(unsigned.label, signed, answer, [...signatureOf(header), ...valuesOf(call)]);
  });
}

function unsignedRequest(
  config: Config,
  call: CheckedCall,
  take: WireRequest["take"],
): Omit<WireRequest, "headers"> {
  const { address, deviation } = call;
  const host = deviation?.host;
  return {
    method: call.method,
    target: address?.target ?? route(deviation?.path ?? call.template, call.values, call.query),
    origin: host === undefined ? address?.origin : originOf(config, host),
    body: call.body?.content,
    take,
    label: label(call),
  };
}

function headersOf(
  { keys }: Context,
  { method, body, headers }: CheckedCall,
  authorization: string | undefined,
  take: WireRequest["take"],
): Readonly<Record<string, string>> {
  const all: Record<string, string> = {
    accept: take === undefined ? "application/json" : "*/*",
    "user-agent": USER_AGENT,
  };
  if (authorization !== undefined) all["authorization"] = authorization;
  // While a merchant moves from certificates to a public key, this asks for answers signed with the latter.
  if (keys.requested !== undefined) all["wechatpay-serial"] = keys.requested;
  if (body !== undefined) all["content-type"] = body.type;
  if (method !== "GET") {
    all["content-length"] = String(body === undefined ? 0 : Buffer.byteLength(body.content));
  }
  return Object.assign(all, headers);
}

// A proxy that refuses may show the request's headers.
function signatureOf(header: string | undefined): readonly (readonly [string, string])[] {
  if (header === undefined) return [];
  return [
    ["signature", header.slice(header.lastIndexOf('signature="') + 'signature="'.length, -1)],
  ];
}

// Shorter ones are no secrets and would hit words of the answer by chance; but two Chinese characters are a name.
export function isMasked(value: string): boolean {
  return value.length >= 6 || (value.length >= 2 && /[^\0-\x7F]/.test(value));
}

function valuesOf(call: CheckedCall): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [...Object.entries(call.values), ...call.query];
  const content = call.body?.from === "form" ? call.body.signed : call.body?.content;
  if (call.plain !== undefined) found.push(...valuesOf(call.plain));
  if (call.upload !== undefined) collect("meta", tryJson(call.upload.meta), found);
  if (typeof content === "string") collect("json", tryJson(content), found);
  return found
    .filter(([, value]) => isMasked(value))
    .toSorted(([, a], [, b]) => b.length - a.length);
}

function collect(name: string, value: unknown, into: (readonly [string, string])[]): void {
  if (typeof value === "string") into.push([name, value]);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      collect(Array.isArray(value) ? name : key, item, into);
    }
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // `body` may hold anything; then it is one value.
    return text;
  }
}
