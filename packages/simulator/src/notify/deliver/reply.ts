import type { Bilingual } from "../../browser/language.ts";
import type { Reply } from "./post.ts";
import type { Version } from "../../catalogue/events.ts";

const TAKEN = "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>";
const taken = /<return_code>\s*(?:<!\[CDATA\[)?\s*SUCCESS\s*(?:\]\]>)?\s*<\/return_code>/;

/**
 * Why an answer of the merchant does not count; `undefined` for one that does: 200 or 204 for APIv3, for APIv2 200 with
 * the XML that says so.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function objectionTo(version: Version, { status, body }: Reply): Bilingual | undefined {
  if (version === "v3") {
    return status === 200 || status === 204
      ? undefined
      : withMore({ en: "only 200 and 204 count.", zh: "只认 200 和 204。" }, status, body);
  }
  return status === 200 && taken.test(body)
    ? undefined
    : withMore(
        {
          en: `notifications of APIv2 want 200 and ${TAKEN}.`,
          zh: `APIv2 的通知要求应答 200 和 ${TAKEN}。`,
        },
        status,
        body,
      );
}

function withMore({ en, zh }: Bilingual, status: number, body: string): Bilingual {
  const redirect = status >= 300 && status < 400;
  // PostgreSQL's text has no NUL.
  const start = body.slice(0, 200).replaceAll("\0", "\u{fffd}");
  const said = start !== "";
  return {
    en: `${en}${redirect ? " Redirects are not followed." : ""}${said ? ` It said: ${start}` : ""}`,
    zh: `${zh}${redirect ? "不跟随重定向。" : ""}${said ? `商户应答：${start}` : ""}`,
  };
}
