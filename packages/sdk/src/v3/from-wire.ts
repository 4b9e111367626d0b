import type { Answer } from "../call/answer.ts";
import type { CheckedCall } from "../call/call.ts";
import type { MemberPath } from "../call/deviation.ts";
import { fileOf } from "../call/file.ts";
import type { Outgoing } from "../call/protocol.ts";
import type { Context } from "../config/context.ts";
import type { Raw } from "../crypto/message.ts";
import { AnswerError } from "../errors.ts";
import { decodeMembers } from "../members/encoded.ts";
import { decryptMembers } from "../members/sensitive.ts";
import { headerOf, isSuccess } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { refusal } from "./refusal.ts";
import { statementText } from "./statement.ts";
import { verify } from "./verify.ts";

/** The data of an answer of APIv3: refused by its status, since refusals carry no signature; then verified; then read. */
export async function fromWireV3(
  context: Context,
  call: CheckedCall,
  sent: Outgoing,
  answer: WireAnswer,
): Promise<Answer> {
  if (!isSuccess(answer.status)) throw refusal(call, sent, answer);
  const body = signedPart(call, answer);
  if (body !== undefined) {
    await verify(context.keys, {
      header: (name) => headerOf(answer, name),
      body,
      answers: { call, limits: sent.limits },
    });
  }
  const isFile = call.deviation?.answer === "stream";
  return { data: isFile ? fileOf(call, answer) : dataOf(context, call, answer), wire: answer };
}

/** What the answer's signature covers; `undefined` where the operation's answers have none. */
function signedPart({ label, deviation }: CheckedCall, answer: WireAnswer): Raw | undefined {
  const rule = deviation?.verify;
  if (rule === "none") return undefined;
  return rule === "statement-sha1" ? statementText(`${label}: the answer`, answer) : answer.body;
}

/** The answer's data: JSON, then the members that are text within the text, then those that are encrypted. */
function dataOf({ config }: Context, call: CheckedCall, answer: WireAnswer): unknown {
  const json = parse(call, answer);
  if (call.deviation === undefined) return json;
  const { sensitive, encoded } = call.deviation;
  const decoded = encoded === undefined ? json : decodeMembers(json, encoded.filter(inAnswer));
  return sensitive === undefined
    ? decoded
    : decryptMembers(decoded, sensitive.filter(inAnswer), config.privateKey);
}

function inAnswer(member: MemberPath): boolean {
  return member.in === "answer";
}

function parse({ label }: CheckedCall, answer: WireAnswer): unknown {
  if (answer.body.length === 0) return undefined;
  try {
    return JSON.parse(textOf(answer.body));
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
