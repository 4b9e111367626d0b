import type { Context } from "../core/context.ts";
import type { MatchedRequest, Protocol, Refused } from "../core/protocol.ts";
import { ILLEGAL_PARAMETER } from "../core/refusal.ts";
import { refusalAnswer, successAnswer } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import type { CallerV2 } from "./authenticate.ts";
import { read } from "./read.ts";
import type { Body } from "./body.ts";
import { postRequired, wordRefusal } from "./refusal.ts";
import { validate } from "./validate.ts";

/** APIv2: flat XML that carries its signature in itself; every answer has the status 200. */
export const v2: Protocol<Body, CallerV2> = {
  read,
  authenticate,
  validate,
  answer: successAnswer,
  refuse: (context, { operation }, refusal, { body, caller, input }) => {
    const wording = wordRefusal(operation, refusal);
    const members = input && { ...input.query, ...input.body };
    const asked = caller && { caller, members: members ?? Object.fromEntries(body?.texts ?? []) };
    const { code, message } = wording;
    return {
      answer: refusalAnswer(context, operation, wording, asked),
      refusal: { code, message, number: ILLEGAL_PARAMETER },
    };
  },
};

/** Refuses a request to a path of APIv2 by another method than the documented one. */
export function refuseMethod(context: Context, matched: MatchedRequest): Refused {
  return v2.refuse(context, matched, postRequired(), {});
}
