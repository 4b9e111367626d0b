import type { ProductRules } from "../product.ts";
import { payscoreRoutes } from "./control.ts";
import { permissionHandlers } from "./handlers.ts";
import { permissionMachine } from "./machine.ts";
import { authorizationPage } from "./phone.ts";
import { authorizationMessages } from "./told-to-user.ts";

export const payscoreRules: ProductRules = {
  handlers: permissionHandlers,
  machines: [permissionMachine],
  phone: [authorizationPage],
  tells: authorizationMessages,
  control: payscoreRoutes,
};
