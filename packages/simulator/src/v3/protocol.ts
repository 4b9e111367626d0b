import type { Caller, Protocol } from "../core/protocol.ts";
import { refusalAnswerV3, successAnswerV3 } from "./answer.ts";
import { authenticateV3 } from "./authenticate.ts";
import { gatewayOf } from "./gateway.ts";
import { readV3 } from "./read.ts";
import type { BodyV3 } from "./read.ts";
import { wordRefusalV3 } from "./refusal.ts";
import { validateV3 } from "./validate.ts";

/** APIv3: JSON, signed in the headers; the status says what became of a request. */
export const v3: Protocol<BodyV3, Caller> = {
  read: readV3,
  authenticate: authenticateV3,
  validate: validateV3,
  answer: successAnswerV3,
  refuse: (context, { operation }, { meaning }) => {
    const refusal = wordRefusalV3(operation, meaning);
    const identified = refusal.status !== 401 || gatewayOf(operation).identifiesRefusals;
    return { answer: refusalAnswerV3(context, refusal, { requestId: identified }), refusal };
  },
};
