export { WeChatPayBrand } from "./client.ts";
export type { WeChatPayBrandOptions } from "./options.ts";
export type { BrandWebhooks } from "./webhooks.ts";
export type { KnownBrandNotification } from "../generated/events.ts";
export type * from "../generated/models-brand.ts";
