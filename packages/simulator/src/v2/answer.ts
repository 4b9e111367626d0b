import type { Field, Operation } from "@wechatpay-kit/catalog";
import type { Answer } from "../core/answer.ts";
import type { Context } from "../core/context.ts";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import type { SimResponse } from "../core/http.ts";
import type { MatchedRequest } from "../core/protocol.ts";
import type { CallerV2 } from "./authenticate.ts";
import { askedPage, refusalPage } from "./page.ts";
import type { WordingV2 } from "./refusal.ts";
import { signatureOf } from "./sign.ts";
import { textsOf } from "./texts.ts";
import { writeXml } from "./write-xml.ts";
import type { XmlValue } from "./write-xml.ts";

/** A success: a text, a page, or what the handler answers within what all answers have in common. */
export function successAnswerV2(
  context: Context,
  { operation }: MatchedRequest,
  caller: CallerV2,
  { body = {}, file }: Answer,
): SimResponse {
  const { fields = [], type } = operation.response;
  if (file !== undefined) return plain(file.type, file.bytes);
  if (!isMembers(body)) throw new Error(`The answer of ${operation.id} has no members.`);
  if (type === "redirect") return askedPage(operation, body);
  if (type === "json") return json({ ...body, retcode: 0, retmsg: "ok" });
  // Some pages call the members of a failure required.
  const wanted = fields.filter(({ name }) => !/^err(?:or)?_code/.test(name));
  return signed(context, operation, caller, wanted, {
    ...body,
    return_code: "SUCCESS",
    return_msg: "OK",
    result_code: "SUCCESS",
  });
}

/**
 * A refusal at its level. Below `result_code` it is signed like a success; a failure at the level of `return_code` has
 * neither number nor signature, whoever asked.
 *
 * @param caller who signed, once that is known
 */
export function refusalAnswerV2(
  context: Context,
  operation: Operation,
  refusal: WordingV2,
  asked: { readonly caller: CallerV2; readonly members: Members } | undefined,
): SimResponse {
  const { code, message } = refusal;
  const { type, fields = [], errorFields } = operation.response;
  if (type === "redirect") return refusalPage(code, message);
  if (type === "json") return json({ retcode: -1, retmsg: `${code} ${message}` });
  const known = new Set((errorFields ?? fields).map(({ name }) => name));
  // The trade bill knows one level only, and its code stands beside it.
  const flat = errorFields !== undefined && !known.has("result_code");
  if (refusal.level === "return_code" || flat || asked === undefined) {
    return xml([
      ["return_code", "FAIL"],
      ["return_msg", message],
      ...(flat ? [["error_code", code] as const] : []),
    ]);
  }
  const prefix = known.has("error_code") && !known.has("err_code") ? "error" : "err";
  const { appid, mch_id } = asked.members;
  return signed(context, operation, asked.caller, failureFields(errorFields ?? fields, prefix), {
    return_code: "SUCCESS",
    return_msg: "OK",
    appid,
    mch_id,
    ...refusal.members,
    result_code: "FAIL",
    result_msg: message,
    [`${prefix}_code`]: code,
    [`${prefix}_code_des`]: message,
  });
}

// Where the page leaves out the code of a failure, it is written all the same: nothing else would tell what happened.
function failureFields(fields: readonly Field[], prefix: string): readonly Field[] {
  const own = ["result_code", `${prefix}_code`, `${prefix}_code_des`];
  const missing = own.filter((name) => !fields.some((field) => field.name === name));
  return [...fields, ...missing.map((name): Field => ({ name, type: "string" }))];
}

function signed(
  context: Context,
  { response }: Operation,
  { key, type }: CallerV2,
  fields: readonly Field[],
  members: Members,
): SimResponse {
  const documented = fields.some(({ name }) => name === "return_code");
  const all = documented ? fields : [...common, ...fields];
  const texts = textsOf(
    all.filter(({ name }) => name !== "sign"),
    { ...members, nonce_str: context.ids.hex(32), sign_type: type },
  );
  // The answers that hold elements in elements are not signed, so that what is signed is text.
  const flat = texts.filter((text): text is [string, string] => typeof text[1] === "string");
  return xml(response.signed === true ? [...texts, ["sign", signatureOf(flat, key, type)]] : texts);
}

const common: readonly Field[] = [
  { name: "return_code", type: "string" },
  { name: "return_msg", type: "string" },
];

function xml(members: Iterable<readonly [string, XmlValue]>): SimResponse {
  return plain("text/plain", writeXml(members));
}

function json(members: Members): SimResponse {
  return plain("application/json; charset=utf-8", JSON.stringify(members));
}

function plain(type: string, body: SimResponse["body"]): SimResponse {
  return {
    status: 200,
    headers: { "content-type": type, server: "wechatpay-kit-simulator" },
    body,
  };
}
