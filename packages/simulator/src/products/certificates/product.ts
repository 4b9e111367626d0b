import type { Product } from "../product.ts";
import { certificateHandlers } from "./handlers.ts";

/** The platform certificates of APIv3. */
export const certificates: Product = { name: "certificates", handlers: certificateHandlers };
