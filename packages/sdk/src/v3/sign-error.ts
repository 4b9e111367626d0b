import type { Caller } from "../crypto/scheme.ts";
import { KEY_WORDS } from "../keys/words.ts";

const ID_OPTIONS = { merchant: "mchid", brand: "brandId", skill: "developerId" } as const;

/**
 * Why WeChat Pay found a signature wrong. Its refusal shows the string that it built itself (shortened); held against
 * ours line by line it names the cause. Returns undefined where the refusal shows none.
 */
export function explainSignError(
  ours: string,
  detail: unknown,
  caller: Caller = "merchant",
): string | undefined {
  const information = signInformation(detail);
  if (information === undefined) return undefined;
  const { truncated, length } = information;
  const theirLines = truncated.replaceAll("\\n", "\n").split("\n");
  const ourLines = ours.split("\n");
  for (const [index, name] of ["method", "path and query", "timestamp", "nonce"].entries()) {
    const theirs = theirLines[index];
    if (theirs === undefined) break;
    if (theirs === ourLines[index]) continue;
    // The last line shown may be cut.
    if (index === theirLines.length - 1 && ourLines[index]?.startsWith(theirs) === true) break;
    return `WeChat Pay received another ${name} than was sent: a proxy on the way rewrote the request.`;
  }
  const ourBytes = Buffer.byteLength(ours, "utf8");
  if (length !== undefined && length !== ourBytes) {
    const difference = length < ourBytes ? "shorter" : "longer";
    return `The body reached WeChat Pay ${Math.abs(length - ourBytes)} bytes ${difference} than it was sent: something on the way dropped or re-encoded it.`;
  }
  const fault = `WeChat Pay built the same string as was signed, so the key is at fault: privateKey does not belong to this serial and ${ID_OPTIONS[caller]}.`;
  const { page } = KEY_WORDS[caller];
  // A developer's key has no certificate.
  if (caller === "skill") return `${fault} Check both (${page}).`;
  return `${fault} Give the certificate as \`certificate\` to have them compared, and check that the certificate is still valid (${page}).`;
}

function signInformation(
  detail: unknown,
): { readonly truncated: string; readonly length: number | undefined } | undefined {
  if (typeof detail !== "object" || detail === null || !("sign_information" in detail))
    return undefined;
  const information = detail.sign_information;
  if (typeof information !== "object" || information === null) return undefined;
  if (!("truncated_sign_message" in information)) return undefined;
  const truncated = information.truncated_sign_message;
  if (typeof truncated !== "string") return undefined;
  const length = "sign_message_length" in information ? information.sign_message_length : undefined;
  return { truncated, length: typeof length === "number" ? length : undefined };
}
