import type { Reply } from "./post.ts";
import type { Version } from "../../catalogue/events.ts";

const taken = /<return_code>\s*(?:<!\[CDATA\[)?\s*SUCCESS\s*(?:\]\]>)?\s*<\/return_code>/;

/**
 * Why an answer of the merchant does not count; `undefined` for one that does: 200 or 204 for APIv3, for APIv2 200 with
 * the XML that says so.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function objectionTo(version: Version, { status, body }: Reply): string | undefined {
  if (version === "v3") {
    return status === 200 || status === 204
      ? undefined
      : `only 200 and 204 count.${more(status, body)}`;
  }
  return status === 200 && taken.test(body)
    ? undefined
    : `notifications of APIv2 want 200 and <xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>.${more(status, body)}`;
}

function more(status: number, body: string): string {
  const redirect = status >= 300 && status < 400 ? " Redirects are not followed." : "";
  // PostgreSQL's text has no NUL.
  const start = body.slice(0, 200).replaceAll("\0", "\u{fffd}");
  return start === "" ? redirect : `${redirect} It said: ${start}`;
}
