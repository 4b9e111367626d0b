import type { Call } from "../call/call.ts";
import { checkCall } from "../call/check-call.ts";
import type { Outgoing } from "../call/protocol.ts";
import type { Context } from "../config/context.ts";
import { protocolOf } from "../send.ts";
import { startLimits } from "../transport/limits.ts";
import { curlOf } from "./curl.ts";
import type { InspectedRequest } from "./inspected-request.ts";
import { withoutSecrets } from "./without-secrets.ts";

/**
 * What a call would send, without sending it. Values that tell who somebody is (openids, names, phone and card numbers) are
 * replaced by `…`, in the address and in the message too.
 */
export async function inspect(context: Context, call: Call): Promise<InspectedRequest> {
  const checked = checkCall(call);
  const limits = startLimits(context.config, checked);
  const protocol = await protocolOf(checked);
  const sent = await protocol.toWire(context, checked, limits);
  const { wire, signed } = sent;
  const hide = withoutSecrets(checked, sent);
  const request = {
    method: wire.method,
    url: hide(`${wire.origin ?? context.config.origin}${wire.target}`),
    headers: Object.fromEntries(
      Object.entries(wire.headers).map(([name, value]) => [name, hide(value)]),
    ),
    body: bodyOf(sent, hide),
    message: signed && hide(Buffer.from(signed).toString("utf8")),
  };
  return { ...request, curl: curlOf(request) };
}

function bodyOf({ wire }: Outgoing, hide: (text: string) => string): string | undefined {
  if (wire.body === undefined) return undefined;
  return typeof wire.body === "string" ? hide(wire.body) : `(${wire.body.length} bytes)`;
}
