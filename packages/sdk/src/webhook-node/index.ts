export { toNodeHandler } from "./to-node-handler.ts";
export type { NodeHandler, NodeHandlerOptions } from "./to-node-handler.ts";
export type { NodeRequest, NodeResponse } from "./node-messages.ts";
