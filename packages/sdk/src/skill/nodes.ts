import type { NodeIn } from "../chain/nodes.ts";
// oxlint-disable-next-line import/no-cycle -- a node leads on to every documented path: they are one recursive type
import type { Area, Paths } from "../generated/client-skill.ts";

/** Every node of the chain of a developer of AI payment skills: a point on a path. It sends nothing until a verb is called on it. */
export interface SkillChainNode<Path extends string> extends NodeIn<Paths, Area, Path> {}
