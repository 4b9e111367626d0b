import type { Bilingual } from "../../browser/language.ts";
import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import { lastName } from "../../core/parameter.ts";
import { Refusal } from "../../core/refusal.ts";
import { checkMembers } from "../../validate/members.ts";
import type { Reply } from "../deliver/post.ts";
import { beginning } from "../deliver/reply.ts";
import type { Question } from "./questions.ts";
import { objectionToSignature } from "./signature.ts";
import type { AskedMerchant } from "./signature.ts";

/** What is wrong with the answer to a question, or that it is a refusal; `undefined` for one that WeChat Pay can use. */
export function objectionToAnswer(
  question: Question,
  reply: Reply,
  asked: AskedMerchant,
): Bilingual | undefined {
  const said = beginning(reply);
  if (reply.status !== 200) {
    return {
      en: `this question wants 200 and JSON with what it asks for.${said.en}`,
      zh: `这是查询类回调，必须应答 200 和 JSON 内容。${said.zh}`,
    };
  }
  const members = read(reply.body);
  if (members === undefined) {
    return {
      en: `the answer to this question must be a JSON object.${said.en}`,
      zh: `这是查询类回调，应答必须是 JSON 对象。${said.zh}`,
    };
  }
  const unsigned = question.signed ? objectionToSignature(reply, asked) : undefined;
  return unsigned ?? (members["code"] === "FAIL" ? refusal(members) : fault(question, members));
}

function read(body: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isMembers(value) ? value : undefined;
  } catch {
    // What the parser says of it helps nobody: the beginning of the text is shown.
    return undefined;
  }
}

// A documented answer all the same; nothing else is asked of it.
function refusal({ message }: Members): Bilingual {
  const why = typeof message === "string" ? plain(message.slice(0, 200)) : "";
  return {
    en: `the merchant said FAIL${why === "" ? "" : `: ${why}`}. The user is not served.`,
    zh: `商户应答 FAIL${why === "" ? "" : `：${why}`}。用户得不到服务。`,
  };
}

function fault({ fields }: Question, members: Members): Bilingual | undefined {
  try {
    checkMembers(fields, members, { field: "", location: "body" });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { meaning } = error;
    const names = fields.map(({ name }) => name).join(", ");
    if (meaning.kind === "extra-parameter") {
      return {
        en: `the answer's ${plain(meaning.field)}: no such member is documented. There are ${names}.`,
        zh: `应答的 ${plain(meaning.field)}：文档里没有这个字段。字段有 ${names}。`,
      };
    }
    if (meaning.kind !== "parameter") throw error;
    const name = meaning.label ?? lastName(meaning.field);
    return {
      en: `the answer's ${meaning.field}: ${meaning.issue}.`,
      zh: `应答的 ${meaning.field}“${name}”${meaning.rule}。`,
    };
  }
}

/** As PostgreSQL can keep it, whose text has no NUL. */
function plain(text: string): string {
  return text.replaceAll("\0", "\u{fffd}");
}
