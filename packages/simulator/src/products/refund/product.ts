import type { Product } from "../product.ts";
import { ARRIVAL, arriveWhenDue } from "./arrival.ts";
import { refundRoutes } from "./control.ts";
import { refundHandlers } from "./handlers.ts";
import { refundHandlersV2 } from "./handlers-v2.ts";
import { refundMachine } from "./machine.ts";
import { refundTables } from "./tables.ts";
import { refundMessages } from "./told-to-payer.ts";

/** 退款: a merchant gives back what was paid, at once or in parts; it reaches the payer later. */
export const refund: Product = {
  name: "refund",
  handlers: { ...refundHandlers, ...refundHandlersV2 },
  machines: [refundMachine],
  tables: refundTables,
  due: { [ARRIVAL]: arriveWhenDue },
  tells: refundMessages,
  control: refundRoutes,
};
