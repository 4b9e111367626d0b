import type { Caller, Protocol } from "../core/protocol.ts";
import { refusalAnswer, successAnswer } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import { gatewayOf } from "./gateway.ts";
import { read } from "./read.ts";
import type { Body } from "./read.ts";
import { wordRefusal } from "./refusal.ts";
import { validate } from "./validate.ts";

/** APIv3: JSON, signed in the headers; the status says what became of a request. */
export const v3: Protocol<Body, Caller> = {
  read,
  authenticate,
  validate,
  answer: successAnswer,
  refuse: (context, { operation }, { meaning }) => {
    const refusal = wordRefusal(operation, meaning);
    const identified = refusal.status !== 401 || gatewayOf(operation).identifiesRefusals;
    return { answer: refusalAnswer(context, refusal, { requestId: identified }), refusal };
  },
};
