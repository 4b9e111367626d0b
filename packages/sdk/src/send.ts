import type { Answer } from "./call/answer.ts";
import type { Call, CheckedCall } from "./call/call.ts";
import { refuseForeign } from "./call/caller.ts";
import { checkCall } from "./call/check-call.ts";
import { downloadCall } from "./call/check-download.ts";
import type { Outgoing, Protocol } from "./call/protocol.ts";
import type { Context } from "./config/context.ts";
import { exchange } from "./exchange.ts";
import { startLimits } from "./transport/limits.ts";
import { fromWireV3 } from "./v3/from-wire.ts";
import { againV3, toWireV3 } from "./v3/to-wire.ts";

const v3: Protocol = { toWire: toWireV3, again: againV3, fromWire: fromWireV3 };

/** One call from its options to its data. A wrong call rejects, it never throws beside the promise. */
export function send(context: Context, call: Call): Promise<Answer> {
  try {
    return sendChecked(context, checkCall(call));
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Fetches an address that another operation's answer gave. */
export function download(context: Context, address: unknown, options: unknown): Promise<Answer> {
  try {
    return sendChecked(context, downloadCall(context.config, address, options));
  } catch (error) {
    return Promise.reject(error);
  }
}

/** One call whose options are checked, within its limits and by its protocol. */
export async function sendChecked(context: Context, call: CheckedCall): Promise<Answer> {
  const { deviation, signal } = call;
  refuseForeign(context.config.identity.caller, call);
  signal?.throwIfAborted();
  const limits = startLimits(context.config, call);
  const leave = context.slots && (await context.slots.take(call, limits));
  context.inFlight.count += 1;
  try {
    const protocol = await protocolOf(call);
    if (deviation?.answer !== "redirect") return await exchange(context, protocol, call, limits);
    // The user's browser sends this request, not we.
    const data = pageOf(context, await protocol.toWire(context, call, limits));
    return { data, wire: undefined };
  } finally {
    context.inFlight.count -= 1;
    leave?.();
  }
}

/** The protocol that a call goes by. */
export async function protocolOf({ deviation }: CheckedCall): Promise<Protocol> {
  return deviation?.v2 === undefined ? v3 : loadV2();
}

// Most clients make no call of APIv2. All of it is there before anything is sent: nothing that judges an answer has to be
// loaded when that has come.
async function loadV2(): Promise<Protocol> {
  // Kept here: `import()` of what is loaded takes longer than the rest of a call.
  v2 ??= (await import("./v2/protocol.ts")).protocolV2;
  return v2;
}

let v2: Protocol | undefined;

/** The address of a page that a browser is sent to. */
function pageOf({ config }: Context, { call, wire }: Outgoing): string {
  const fragment = call.deviation?.fragment;
  const page = `${wire.origin ?? config.origin}${wire.target}`;
  return fragment === undefined ? page : `${page}#${fragment}`;
}
