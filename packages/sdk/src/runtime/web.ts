// What is in node.ts, by WebCrypto.

export { ecbKey, open, openEcb, seal, sealEcb } from "../crypto/web/aes.ts";
export * from "../crypto/web/native.ts";
export {
  decryptOaep,
  encryptOaep,
  isSignedBy,
  maxOaepBytes,
  sign,
  signNow,
  signOnThreadpool,
} from "../crypto/web/rsa.ts";
