import type { Product } from "../product.ts";
import { keyHandlers } from "./handlers.ts";

/** Keys and certificates that APIv2 hands out. */
export const keys: Product = { name: "keys", handlers: keyHandlers };
