// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ChainNode } from "../nodes.ts";
import type { CertificatesNode, CertificatesPaths } from "./client/certificates.ts";
import type { PayscoreNode, PayscorePaths } from "./client/payscore.ts";
import type { SecurityNode, SecurityPaths } from "./client/security.ts";

/** The whole catalogue: every path template as a property, and the chain below each version. */
export interface Client extends Paths {
  readonly v3: V3;
}

/** `v3` */
interface V3 extends ChainNode<"v3"> {
  readonly certificates: CertificatesNode;
  readonly payscore: PayscoreNode;
  readonly security: SecurityNode;
}

/** The node of each path template. */
export interface Paths extends CertificatesPaths, PayscorePaths, SecurityPaths {}

/** The first two segments of the documented paths: below them a literal path must be documented. */
export type Area = "v3/certificates" | "v3/payscore" | "v3/security";
