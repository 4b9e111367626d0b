import type { Product } from "../product.ts";
import { payscoreRoutes } from "./control.ts";
import { permissionHandlers } from "./handlers.ts";
import { permissionMachine } from "./machine.ts";
import { authorizationPage } from "./phone.ts";
import { seedPayscore } from "./seed.ts";
import { payscoreTables } from "./tables.ts";
import { authorizationMessages } from "./told-to-user.ts";

/**
 * 支付分: users authorise a merchant's service once, later orders need no confirmation. The services themselves belong to
 * the merchants of the world, as their appids do.
 */
export const payscore: Product = {
  name: "payscore",
  handlers: permissionHandlers,
  machines: [permissionMachine],
  tables: payscoreTables,
  seed: seedPayscore,
  phone: [authorizationPage],
  tells: authorizationMessages,
  control: payscoreRoutes,
  panel: {
    title: { zh: "支付分授权", en: "PayScore authorisations" },
    script: "browser/panel.js",
  },
};
