import type { ProductRules } from "../product.ts";
import { ARRIVAL, arriveWhenDue } from "./arrival.ts";
import { refundRoutes } from "./control.ts";
import { refundHandlers } from "./handlers.ts";
import { refundHandlersV2 } from "./handlers-v2.ts";
import { refundMachine } from "./machine.ts";
import { refundMessages } from "./told-to-payer.ts";

export const refundRules: ProductRules = {
  handlers: { ...refundHandlers, ...refundHandlersV2 },
  machines: [refundMachine],
  due: { [ARRIVAL]: arriveWhenDue },
  tells: refundMessages,
  control: refundRoutes,
};
