import type { ProductRules } from "../product.ts";
import { completeWhenDue } from "./complete.ts";
import { sharingHandlers } from "./handlers.ts";
import { sharingHandlersV2 } from "./handlers-v2.ts";
import { RELEASE } from "./kept.ts";
import { keptMachine } from "./kept-machine.ts";
import { shareMachine, sharingMachine } from "./machine.ts";
import { receiverHandlers } from "./receivers.ts";
import { releaseWhenDue } from "./release.ts";
import { COMPLETION } from "./request.ts";
import { RETURN, returnWhenDue } from "./return.ts";
import { returnHandlers } from "./return-handlers.ts";
import { returnMachine } from "./return-machine.ts";

export const sharingRules: ProductRules = {
  handlers: { ...sharingHandlers, ...receiverHandlers, ...returnHandlers, ...sharingHandlersV2 },
  machines: [keptMachine, sharingMachine, shareMachine, returnMachine],
  due: { [RELEASE]: releaseWhenDue, [COMPLETION]: completeWhenDue, [RETURN]: returnWhenDue },
};
