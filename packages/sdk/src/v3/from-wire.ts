import type { Answer } from "../call/answer.ts";
import type { CheckedCall } from "../call/call.ts";
import { fileOf } from "../call/file.ts";
import type { Outgoing } from "../call/protocol.ts";
import type { Context } from "../config/context.ts";
import { nearIfNone } from "../call/near-path.ts";
import { headerOf, isSuccess } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { refusal } from "./refusal.ts";
import { readData } from "./read-data.ts";
import { signedPart } from "./statement.ts";
import { verify } from "./verify.ts";

/** The data of an answer of APIv3: refused by its status, since refusals carry no signature; then verified; then read. */
export async function fromWireV3(
  context: Context,
  call: CheckedCall,
  sent: Outgoing,
  answer: WireAnswer,
): Promise<Answer> {
  if (!isSuccess(answer.status)) {
    const near = answer.body.length === 0 ? await nearIfNone(call, answer.status) : undefined;
    throw refusal(call, sent, answer, near, context.config.identity.caller);
  }
  const body = signedPart(call, answer);
  if (body !== undefined) {
    await verify(context.keys, {
      header: (name) => headerOf(answer, name),
      body,
      answers: { call, limits: sent.limits },
    });
  }
  const isFile = call.deviation?.answer === "stream";
  const data = isFile ? fileOf(call, answer) : await readData(context, call, answer, sent.limits);
  return { data, wire: answer };
}
