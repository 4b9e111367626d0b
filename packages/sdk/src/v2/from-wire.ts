import type { Answer } from "../call/answer.ts";
import type { CheckedCall } from "../call/call.ts";
import { UNDOCUMENTED_V2 } from "../call/deviation.ts";
import { fileOf } from "../call/file.ts";
import type { Outgoing } from "../call/protocol.ts";
import type { Context } from "../config/context.ts";
import { decryptMembers } from "../members/sensitive.ts";
import { isSuccess } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { decodeMembersV2, readAnswer, unreadable, verifyV2 } from "./answer.ts";
import { lookIntoBill } from "./bill.ts";
import { failureOf, refusalV2 } from "./refusal.ts";

/** The data of an answer of APIv2: parsed, because its signature stands in it; then verified; then refused by what it says. */
export async function fromWireV2(
  context: Context,
  call: CheckedCall,
  sent: Outgoing,
  answer: WireAnswer,
): Promise<Answer> {
  if (!isSuccess(answer.status)) throw refusalV2(call, sent, answer, readAnswer(call, answer));
  const form = call.deviation?.answer;
  if (form === "stream") return billOf(call, sent, answer);
  const data = form === undefined ? jsonOf(call, sent, answer) : xmlOf(context, call, sent, answer);
  return { data, wire: answer };
}

function xmlOf(
  { config }: Context,
  call: CheckedCall,
  sent: Outgoing,
  answer: WireAnswer,
): unknown {
  const { deviation = UNDOCUMENTED_V2 } = call;
  const members = readAnswer(call, answer);
  if (members === undefined) throw unreadable(call, answer, "XML");
  // Refusals at the level of `return_code` carry no signature, as those of APIv3 do not.
  const failed = failureOf(members) !== undefined;
  const needed = deviation.verify !== "none" && !failed;
  verifyV2(members, config.apiV2Key, `${call.label}: the answer`, needed);
  if (failed) throw refusalV2(call, sent, answer, members);
  if (members["return_code"] === undefined) throw unreadable(call, answer, "XML");
  const data = decodeMembersV2(members, deviation);
  const fields = (deviation.sensitive ?? []).filter((field) => field.in === "answer");
  return decryptMembers(data, fields, config.privateKey);
}

/** A bill has no signature; where it is XML, it is none but a failure. */
async function billOf(call: CheckedCall, sent: Outgoing, answer: WireAnswer): Promise<Answer> {
  const { failed, wire } = await lookIntoBill(answer);
  if (!failed) return { data: fileOf(call, wire), wire };
  const members = readAnswer(call, wire);
  throw members === undefined || failureOf(members) === undefined
    ? unreadable(call, wire, "XML")
    : refusalV2(call, sent, wire, members);
}

function jsonOf(call: CheckedCall, sent: Outgoing, answer: WireAnswer): unknown {
  const text = Buffer.from(answer.body).toString("utf8");
  if (text.trimStart().startsWith("<")) {
    throw refusalV2(call, sent, answer, readAnswer(call, answer));
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // The parser's message would quote the answer.
    throw unreadable(call, answer, "JSON");
  }
  if (typeof data !== "object" || data === null) throw unreadable(call, answer, "JSON");
  const members: Readonly<Record<string, unknown>> = { ...data };
  if (failureOf(members) !== undefined) throw refusalV2(call, sent, answer, members);
  return data;
}
