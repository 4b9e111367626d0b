import type { Protocol } from "../call/protocol.ts";
import { fromWireV2 } from "./from-wire.ts";
import { toWireV2 } from "./to-wire.ts";

/** The way of APIv2 to the wire and from it. It is loaded with the first call that needs it, as a whole. */
export const protocolV2: Protocol = {
  toWire: toWireV2,
  // Signatures of APIv2 have no time: the request is repeated as it is.
  again: async (_, sent) => sent,
  fromWire: fromWireV2,
};
