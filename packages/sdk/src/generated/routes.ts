// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { Deviation } from "../deviation.ts";

/** Operations that differ from a signed JSON request with a signed JSON answer; all others need no entry. */
export const routes: Readonly<Record<string, Deviation>> = {
  "v3/payscore/payafter-orders#post": {
    sensitive: [
      { in: "body", path: ["name"], key: "platform" },
      { in: "body", path: ["phone"], key: "platform" },
      { in: "body", path: ["userid"], key: "platform" },
      { in: "body", path: ["address"], key: "platform" },
    ],
  },
  "v3/security/echo#post": {
    sensitive: [
      { in: "body", path: ["encrypted_echo_message"], key: "platform" },
      { in: "answer", path: ["encrypted_echo_message"], key: "merchant" },
    ],
  },
};
