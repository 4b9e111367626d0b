import type { Operation } from "../operation.ts";
import { templateOf } from "./template.ts";

/** One of the SDK's clients: what the operations of one kind of caller are typed on. */
export interface ClientKind {
  /** The first segments of its paths. */
  readonly roots: readonly string[];
  /** The scheme that the catalogue says of its operations; absent where it says none. */
  readonly scheme?: Operation["scheme"];
  /** The generated files with the root of its chain, and with the names of its models. */
  readonly file: string;
  readonly models: string;
  /** The class, and the interface of its nodes, with their files in the SDK's `src`. */
  readonly client: { readonly name: string; readonly from: string };
  readonly node: { readonly name: string; readonly from: string };
}

export const merchantKind: ClientKind = {
  roots: ["v2", "v3"],
  file: "client.ts",
  models: "models.ts",
  client: { name: "WeChatPay", from: "client.ts" },
  node: { name: "ChainNode", from: "chain/nodes.ts" },
};

export const brandKind: ClientKind = {
  roots: ["brand"],
  scheme: "WECHATPAY-BRAND-SHA256-RSA2048",
  file: "client-brand.ts",
  models: "models-brand.ts",
  client: { name: "WeChatPayBrand", from: "brand/client.ts" },
  node: { name: "BrandChainNode", from: "brand/nodes.ts" },
};

export const skillKind: ClientKind = {
  roots: ["aipay"],
  scheme: "SKILLHUB-SHA256-RSA2048",
  file: "client-skill.ts",
  models: "models-skill.ts",
  client: { name: "WeChatPaySkill", from: "skill/client.ts" },
  node: { name: "SkillChainNode", from: "skill/nodes.ts" },
};

/** Each has files of its own in `generated/`, also while the catalogue has no operation for it. */
export const clientKinds: readonly ClientKind[] = [merchantKind, brandKind, skillKind];

/** The client that an operation is typed on; `undefined` where no client has such paths. */
export function kindOf(operation: Operation): ClientKind | undefined {
  const [root = ""] = templateOf(operation).split("/");
  return clientKinds.find(({ roots }) => roots.includes(root));
}
