import type { Handler } from "./handler.ts";
import { certificateHandlers } from "./products/certificates/handlers.ts";
import { keyHandlers } from "./products/keys/handlers.ts";
import { permissionHandlers } from "./products/payscore/handlers.ts";
import { securityHandlers } from "./products/security/handlers.ts";

/** The operations with a behaviour of their own, by the catalogue's id. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...certificateHandlers,
    ...keyHandlers,
    ...permissionHandlers,
    ...securityHandlers,
  }),
);
