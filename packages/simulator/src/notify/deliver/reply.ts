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
export function objectionTo(version: Version, reply: Reply): Bilingual | undefined {
  const { status, body } = reply;
  if (version === "v3") {
    return status === 200 || status === 204
      ? undefined
      : withMore({ en: "only 200 and 204 count.", zh: "只认 200 和 204。" }, reply);
  }
  return status === 200 && taken.test(body)
    ? undefined
    : withMore(
        {
          en: `notifications of APIv2 want 200 and ${TAKEN}.`,
          zh: `APIv2 的通知要求应答 200 和 ${TAKEN}。`,
        },
        reply,
      );
}

function withMore({ en, zh }: Bilingual, reply: Reply): Bilingual {
  const redirect = reply.status >= 300 && reply.status < 400;
  const said = beginning(reply);
  return {
    en: `${en}${redirect ? " Redirects are not followed." : ""}${said.en}`,
    zh: `${zh}${redirect ? "不跟随重定向。" : ""}${said.zh}`,
  };
}

/** The beginning of what a merchant said, as the end of an objection; nothing where there was none. */
export function beginning({ body }: Reply): Bilingual {
  // PostgreSQL's text has no NUL.
  const start = body.slice(0, 200).replaceAll("\0", "\u{fffd}");
  if (start === "") return { en: "", zh: "" };
  return { en: ` It said: ${start}`, zh: `商户应答：${start}` };
}
