import type { Product } from "../product.ts";
import { securityHandlers } from "./handlers.ts";

/** The self-test of signatures and encryption. */
export const security: Product = { name: "security", handlers: securityHandlers };
