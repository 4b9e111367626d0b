import { createPublicKey, generateKeyPairSync } from "node:crypto";

/** Keys of one run, as PEM, so that they can be handed to other processes. */
export interface World {
  readonly mchid: string;
  readonly serial: string;
  readonly merchantKey: string;
  readonly merchantPublicKey: string;
  readonly platformId: string;
  readonly platformKey: string;
  readonly platformPublicKey: string;
  readonly apiV3Key: string;
  /** The certificate that the bench server shows for https; clients trust it by NODE_EXTRA_CA_CERTS. */
  readonly tlsCertificate: string;
  readonly tlsKey: string;
}

export function makeWorld(tls: Pick<World, "tlsCertificate" | "tlsKey">): World {
  const merchant = keyPair();
  const platform = keyPair();
  return {
    mchid: "1230000109",
    serial: "5F1C72E2A8931B72A2E13AF8DEE92471EB397115",
    merchantKey: merchant.privatePem,
    merchantPublicKey: merchant.publicPem,
    platformId: "PUB_KEY_ID_0112300001092026112200111111000001",
    platformKey: platform.privatePem,
    platformPublicKey: platform.publicPem,
    apiV3Key: "wechatpay-kit-bench-apiv3-key-01",
    ...tls,
  };
}

function keyPair(): { readonly privatePem: string; readonly publicPem: string } {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    privatePem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicPem: createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString(),
  };
}
