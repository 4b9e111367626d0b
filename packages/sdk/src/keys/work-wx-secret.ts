import { wrongOption } from "../errors.ts";
import { QUOTED } from "./api-keys.ts";
import { inQuotes } from "./pem.ts";

const WHERE =
  "It stands in 企业微信管理后台 → 应用管理 → 企业支付 → Secret (for requests with an agentid: the Secret of that application).";

/** The secret of WeCom's payment application as bytes; never repeated in an error. */
export function workWxSecretBytes(secret: unknown): Uint8Array | undefined {
  if (secret === undefined) return undefined;
  // No page says how long it is.
  if (typeof secret === "string" && /^[\w-]+$/.test(secret)) return Buffer.from(secret, "ascii");
  throw wrongOption(
    "workWxSecret",
    `expected a string of letters, digits, "-" and "_", found ${foundIn(secret)} ${WHERE}`,
  );
}

function foundIn(secret: unknown): string {
  if (typeof secret !== "string") return `${secret === null ? "null" : typeof secret}.`;
  if (secret === "") return "an empty one.";
  return `${secret.length} characters with others among them.${inQuotes(secret) ? QUOTED : ""}`;
}

/** The secret where it can't be done without. */
export function needWorkWxSecret(secret: Uint8Array | undefined, label: string): Uint8Array {
  if (secret !== undefined) return secret;
  throw wrongOption(
    "workWxSecret",
    `needed for the workwx_sign of ${label}, but not given. ${WHERE}`,
  );
}
