import type { ProductRules } from "../product.ts";
import { transferRoutes } from "./control.ts";
import { EXPIRY, expireWhenDue } from "./expiry.ts";
import { transferHandlers } from "./handlers.ts";
import { transferMachine } from "./machine.ts";
import { transferPage } from "./phone.ts";
import { transferMessages } from "./told-to-user.ts";

export const transferRules: ProductRules = {
  handlers: transferHandlers,
  machines: [transferMachine],
  due: { [EXPIRY]: expireWhenDue },
  phone: [transferPage],
  tells: transferMessages,
  control: transferRoutes,
};
