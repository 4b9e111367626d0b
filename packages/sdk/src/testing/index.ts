export { sealResource } from "./seal-resource.ts";
export type { SealedResource } from "./seal-resource.ts";
export { signAnswer } from "./sign-answer.ts";
export type { PlatformSigner, SignAnswerOptions } from "./sign-answer.ts";
