import type { Answer } from "../call/answer.ts";
import type { CheckedCall } from "../call/call.ts";
import { UNDOCUMENTED_V2 } from "../call/deviation.ts";
import { fileOf } from "../call/file.ts";
import { nearIfNone } from "../call/near-path.ts";
import type { Outgoing } from "../call/protocol.ts";
import type { Context } from "../config/context.ts";
import { AnswerError } from "../errors.ts";
import { adviceAfter } from "../transport/failures.ts";
import { headerOf, isSuccess } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { readAnswer } from "./answer.ts";
import { readDataV2 } from "./read-data.ts";
import { failureOf, refusalV2 } from "./refusal.ts";
import { verifyV2 } from "./verify-sign.ts";

/**
 * The data of an answer of APIv2: parsed, because its signature stands in it; then verified; then refused by what it says,
 * or read.
 */
export async function fromWireV2(
  context: Context,
  call: CheckedCall,
  sent: Outgoing,
  answer: WireAnswer,
): Promise<Answer> {
  const read = await readAnswer(call, answer);
  const { form, wire } = read;
  // A bill has no signature.
  if (form === "file") return { data: fileOf(call, wire), wire };
  const { deviation = UNDOCUMENTED_V2 } = call;
  const failure = read.members && failureOf(read.members);
  const success = isSuccess(wire.status);
  if (success && deviation.answer === "xml" && form === "xml" && read.members !== undefined) {
    // Refusals at the level of `return_code` carry no signature, as those of APIv3 do not.
    const needed = deviation.verify !== "none" && failure === undefined;
    verifyV2(
      read.members,
      context.config.apiV2Key,
      `${call.label}: the answer`,
      needed,
      adviceAfter(call.method),
    );
  }
  if (failure !== undefined) throw refusalV2(call, sent, wire, failure);
  if (!success) {
    throw refusalV2(call, sent, wire, undefined, await nearIfNone(call, wire.status));
  }
  const data =
    form === "json" ? read.members : await readDataV2(context, call, read.members, sent.limits);
  if (data === undefined) throw unreadable(call, wire);
  return { data, wire };
}

function unreadable(
  { label, deviation = UNDOCUMENTED_V2 }: CheckedCall,
  answer: WireAnswer,
): AnswerError {
  const form = deviation.answer === undefined ? "JSON" : "XML";
  return new AnswerError(
    `${label}: the answer is no ${form} as APIv2 writes it. The request may have been carried out; query its result.`,
    { code: `ANSWER_NOT_${form}`, requestId: headerOf(answer, "request-id") },
  );
}
