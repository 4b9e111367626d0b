import type { Channel } from "node:diagnostics_channel";
import type { Events } from "./events.ts";

/** The channels of `node:diagnostics_channel` by their events: `wechatpay-kit:request` and so on. */
export type Channels = {
  readonly [Name in keyof Events]: Pick<Channel, "hasSubscribers" | "publish">;
};

const NONE = { hasSubscribers: false, publish: () => {} };

let channels: Channels | undefined;

/** The channels of this process, which are the same for all clients; where the runtime has none, nobody listens. */
export function openChannels(): Channels {
  channels ??= open();
  return channels;
}

function open(): Channels {
  const diagnostics = process.getBuiltinModule("node:diagnostics_channel");
  const channel = (name: keyof Events) => diagnostics?.channel(`wechatpay-kit:${name}`) ?? NONE;
  return {
    request: channel("request"),
    response: channel("response"),
    retry: channel("retry"),
    success: channel("success"),
    error: channel("error"),
  };
}
