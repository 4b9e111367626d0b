import type { Handler } from "./handler.ts";
import { permissionHandlers } from "./products/payscore/handlers.ts";

/** The operations with a behaviour of their own, by the catalogue's id. */
export const handlers: ReadonlyMap<string, Handler> = new Map(Object.entries(permissionHandlers));
