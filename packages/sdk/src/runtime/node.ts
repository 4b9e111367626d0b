// What the SDK takes from the runtime that it is on, where that has Node's modules; web.ts stands in its place where it has not.
// Programs of `npm run build` make files of both, and package.json chooses by the conditions of a bundler: all other files are the
// same for both.

export { ecbKey, openEcb, sealEcb } from "../crypto/aes-ecb.ts";
export { open, seal } from "../crypto/aes-gcm.ts";
export * from "../crypto/native.ts";
export {
  decryptOaep,
  encryptOaep,
  isSignedBy,
  maxOaepBytes,
  sign,
  signNow,
  signOnThreadpool,
} from "../crypto/rsa.ts";
