import { Buffer } from "node:buffer";

// All that the SDK takes from `node:crypto`, and what every part of it takes from Node. Where a bundler has the condition of
// a runtime without Node's modules, `web/` stands in this place (docs/decisions/48-runtimes-without-node.md): so nothing else
// in this package imports any of these, but with `process.getBuiltinModule` where it is needed.

// Not imported: older compilers take the default of a module of Node from ES modules alone.
const current: NodeJS.Process = globalThis.process;
export { Buffer, current as process };
export { isUtf8 } from "node:buffer";
export {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  getHashes,
  KeyObject,
  randomBytes,
  randomInt,
  randomUUID,
  timingSafeEqual,
  X509Certificate,
} from "node:crypto";

/** What runs this program, for the User-Agent. */
export const RUNTIME: string = `node/${current.versions.node}; ${current.platform}`;
