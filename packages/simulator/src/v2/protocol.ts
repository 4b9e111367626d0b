import type { Context } from "../core/context.ts";
import type { MatchedRequest, Protocol, Refused } from "../core/protocol.ts";
import { ILLEGAL_PARAMETER } from "../core/refusal.ts";
import { refusalAnswerV2, successAnswerV2 } from "./answer.ts";
import { authenticateV2 } from "./authenticate.ts";
import type { CallerV2 } from "./authenticate.ts";
import { readV2 } from "./read.ts";
import type { BodyV2 } from "./body.ts";
import { postRequired, wordRefusalV2 } from "./refusal.ts";
import { validateV2 } from "./validate.ts";

/** APIv2: flat XML that carries its signature in itself; every answer has the status 200. */
export const v2: Protocol<BodyV2, CallerV2> = {
  read: readV2,
  authenticate: authenticateV2,
  validate: validateV2,
  answer: successAnswerV2,
  refuse: (context, { operation }, refusal, { body, caller, input }) => {
    const wording = wordRefusalV2(operation, refusal);
    const members = input && { ...input.query, ...input.body };
    const asked = caller && { caller, members: members ?? Object.fromEntries(body?.texts ?? []) };
    const { code, message } = wording;
    return {
      answer: refusalAnswerV2(context, operation, wording, asked),
      refusal: { code, message, number: ILLEGAL_PARAMETER },
    };
  },
};

/** Refuses a request to a path of APIv2 by another method than the documented one. */
export function refuseMethod(context: Context, matched: MatchedRequest): Refused {
  return v2.refuse(context, matched, postRequired(), {});
}
