import { readAlgorithms } from "../keys/algorithms.ts";
import { readCertificateStore } from "../keys/certificate-store.ts";
import { readSigner } from "../keys/signer.ts";
import type { AnyOptions } from "./config.ts";
import type { OwnFunctions } from "./read-options.ts";

/** What of a merchant's options is code of the merchant's own, beside what all clients may have. */
export function readOwnFunctions(options: AnyOptions): OwnFunctions {
  const { signer, certificateStore, algorithms } = options;
  return {
    signer: signer === undefined ? undefined : readSigner(signer).signer,
    certificateStore: readCertificateStore(certificateStore),
    algorithms: readAlgorithms(algorithms),
  };
}
