import type { Handler } from "../core/handler.ts";
import { certificateHandlers } from "./certificates/handlers.ts";
import { keyHandlers } from "./keys/handlers.ts";
import { permissionHandlers } from "./payscore/handlers.ts";
import { securityHandlers } from "./security/handlers.ts";

/** The operations with a behaviour of their own, by the catalogue's id. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...certificateHandlers,
    ...keyHandlers,
    ...permissionHandlers,
    ...securityHandlers,
  }),
);
