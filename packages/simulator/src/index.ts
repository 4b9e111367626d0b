export type { NotifyOptions } from "./notify/notify-options.ts";
export type { Notified } from "./notify/notify.ts";
export type { SimulatorOptions } from "./options.ts";
export { createSimulator } from "./simulator.ts";
export type { Listening, Simulator } from "./simulator.ts";
export type { KeyMode } from "./store/tables.ts";
export type { MerchantOptions } from "./world/create-merchant.ts";
export type { MerchantCredentials } from "./world/credentials.ts";
