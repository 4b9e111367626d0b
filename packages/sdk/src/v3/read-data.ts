import type { CheckedCall } from "../call/call.ts";
import type { MemberPath } from "../call/deviation.ts";
import type { Context } from "../config/context.ts";
import { AnswerError } from "../errors.ts";
import { decodeMembers } from "../members/encoded.ts";
import { decryptMembers } from "../members/sensitive.ts";
import { headerOf } from "../transport/transport.ts";
import type { Limits, WireAnswer } from "../transport/transport.ts";
import { readJson } from "../call/read-json.ts";

/** The data of a verified answer, or what will be it: JSON, then the members that are text within the text, then those that are encrypted. */
export function readData(
  { own }: Context,
  call: CheckedCall,
  answer: WireAnswer,
  limits: Limits,
): unknown {
  const json = parse(call, answer);
  if (call.deviation === undefined) return json;
  const { sensitive, encoded } = call.deviation;
  const decoded = encoded === undefined ? json : decodeMembers(json, encoded.filter(inAnswer));
  return sensitive === undefined
    ? decoded
    : decryptMembers(decoded, sensitive.filter(inAnswer), (ciphertext, where) =>
        own.decrypt(ciphertext, where, { call, limits }),
      );
}

function inAnswer(member: MemberPath): boolean {
  return member.in === "answer";
}

function parse({ label }: CheckedCall, answer: WireAnswer): unknown {
  if (answer.body.length === 0) return undefined;
  try {
    return readJson(textOf(answer.body));
  } catch {
    // The parser's message would quote the answer.
    throw new AnswerError(
      `${label}: the answer is signed but is no JSON. The request was carried out; query its result.`,
      { code: "ANSWER_NOT_JSON", requestId: headerOf(answer, "request-id") },
    );
  }
}

function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
  return buffer.toString("utf8");
}
