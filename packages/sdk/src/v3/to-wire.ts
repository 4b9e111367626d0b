import type { CheckedCall } from "../call/call.ts";
import type { Deviation } from "../call/deviation.ts";
import { bodyModeOf } from "../call/file.ts";
import type { Outgoing } from "../call/protocol.ts";
import { route } from "../call/route.ts";
import type { Config } from "../config/config.ts";
import type { Context } from "../config/context.ts";
import { originOf } from "../config/hosts.ts";
import { freshStamp } from "../crypto/stamp.ts";
import type { Limits, WireRequest } from "../transport/transport.ts";
import { USER_AGENT } from "../version.ts";
import type { prepare as prepareCall } from "./prepare.ts";
import { authorization, signingMessage } from "./sign.ts";

/** A call of APIv3, its sensitive members encrypted, as a signed request. */
export async function toWireV3(
  context: Context,
  given: CheckedCall,
  limits: Limits,
): Promise<Outgoing> {
  const { deviation } = given;
  const call = deviation === undefined ? given : await prepared(context, given, deviation, limits);
  return signed(context, call, limits);
}

/** A request once more: what it holds is encrypted and written already, its signature is of now. */
export function againV3(context: Context, { call, limits }: Outgoing): Promise<Outgoing> {
  return signed(context, call, limits);
}

async function signed(context: Context, call: CheckedCall, limits: Limits): Promise<Outgoing> {
  const { config, own, transport } = context;
  const { deviation, method, body } = call;
  const target = targetOf(call);
  const bodyMode = bodyModeOf(call);
  let message: Uint8Array | undefined;
  let header: string | undefined;
  if (deviation?.auth !== "none") {
    const stamp = freshStamp();
    const content = body?.from === "form" ? body.signed : body?.content;
    message = signingMessage({ method, target, body: content }, stamp);
    const signing = own.sign(message, { call, limits, alone: context.inFlight.count <= 1 });
    header = authorization(
      config.identity,
      stamp,
      typeof signing === "string" ? signing : await signing,
    );
  }
  const wire: WireRequest = {
    method,
    target,
    origin: originFor(config, call),
    headers: headersOf(context, call, header, bodyMode),
    body: body?.content,
    bodyMode,
    label: call.label,
  };
  return { wire, transport, limits, call, signed: message };
}

// Most calls have nothing to encrypt and no file, so that what does it is loaded with the first that has; and kept, because
// `import()` of what is loaded takes time too.
async function prepared(...given: [Context, CheckedCall, Deviation, Limits]): Promise<CheckedCall> {
  prepare ??= (await import("./prepare.ts")).prepare;
  return prepare(...given);
}

let prepare: typeof prepareCall | undefined;

function targetOf({ address, deviation, template, values, query }: CheckedCall): string {
  return address?.target ?? route(deviation?.path ?? template, values, query);
}

function originFor(config: Config, { address, deviation }: CheckedCall): string | undefined {
  const host = deviation?.host;
  return host === undefined ? address?.origin : originOf(config.origin, host);
}

function headersOf(
  { keys }: Context,
  { method, body, headers }: CheckedCall,
  authorization: string | undefined,
  bodyMode: WireRequest["bodyMode"],
): Readonly<Record<string, string>> {
  const all: Record<string, string> = {
    accept: bodyMode === "answer" ? "application/json" : "*/*",
    "user-agent": USER_AGENT,
  };
  if (authorization !== undefined) all["authorization"] = authorization;
  // By which key the answer is to be signed: it decides that for a merchant who moves from certificates to a public key.
  const asked = keys.requested();
  if (asked !== undefined) all["wechatpay-serial"] = asked;
  if (body !== undefined) all["content-type"] = body.type;
  if (method !== "GET") {
    all["content-length"] = String(body === undefined ? 0 : Buffer.byteLength(body.content));
  }
  return Object.assign(all, headers);
}
