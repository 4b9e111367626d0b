export { WeChatPaySkill } from "./client.ts";
export type { WeChatPaySkillOptions } from "./options.ts";
export type * from "../generated/models-skill.ts";
