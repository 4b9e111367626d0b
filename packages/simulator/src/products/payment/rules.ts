import type { ProductRules } from "../product.ts";
import { combinedHandlers } from "./combined/handlers.ts";
import { combinedHandlersV2 } from "./combined/handlers-v2.ts";
import { paymentRoutes } from "./control.ts";
import { paymentHandlers } from "./handlers.ts";
import { paymentHandlersV2 } from "./handlers-v2.ts";
import { lifeRoutes } from "./life/control.ts";
import { orderMachine } from "./machine.ts";
import { cashierPage } from "./phone.ts";
import { passwordPage } from "./phone-password.ts";
import { receipts } from "./receipts.ts";

export const paymentRules: ProductRules = {
  handlers: {
    ...paymentHandlers,
    ...combinedHandlers,
    ...paymentHandlersV2,
    ...combinedHandlersV2,
  },
  machines: [orderMachine],
  phone: [cashierPage, passwordPage],
  tells: receipts,
  control: [...paymentRoutes, ...lifeRoutes],
};
