import type { NodeIn } from "../chain/nodes.ts";
// oxlint-disable-next-line import/no-cycle -- a node leads on to every documented path: they are one recursive type
import type { Area, Paths } from "../generated/client-brand.ts";

/** Every node of a brand's chain: a point on a path. It sends nothing until a verb is called on it. */
export interface BrandChainNode<Path extends string> extends NodeIn<Paths, Area, Path> {}
