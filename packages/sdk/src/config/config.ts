import type { KeyObject, X509Certificate } from "node:crypto";
import { wrongOption } from "../errors.ts";
import { checkNames, describe, readConnection } from "./connection-options.ts";
import type { ConnectionSettings } from "./connection-options.ts";
import { COMMON_OPTIONS, readLanguage } from "./client-options.ts";
import type { ClientOptions, Language } from "./client-options.ts";
import { identityOf } from "./identity.ts";
import type { Identity } from "./identity.ts";
import { apiV2KeyBytes, apiV3KeyBytes } from "../keys/api-keys.ts";
import type { CertificateStore } from "../keys/certificate-store.ts";
import { SM2_SCHEME } from "../crypto/scheme.ts";
import type { SmAlgorithms } from "../crypto/sm.ts";
import { readCertificateChain } from "../keys/certificate-chain.ts";
import { workWxSecretBytes } from "../keys/work-wx-secret.ts";
import { readMerchantIdentity } from "../keys/merchant.ts";
import type { PrivateKeyInput } from "../keys/merchant.ts";
import { readSigner } from "../keys/signer.ts";
import type { Signer } from "../keys/signer.ts";
import type { PlatformKey } from "../keys/platform-key.ts";
import { readPlatformKeys } from "../keys/platform.ts";
import { readClientCertificate } from "../keys/client-certificate.ts";
import type { ClientCertificate, ClientCertificateInput } from "../keys/client-certificate.ts";

/** Who you are, whom you trust, and where the requests go. */
export interface WeChatPayOptions extends MerchantOptions {
  readonly signer?: never;
  /**
   * Your API private key (`apiclient_key.pem`): PEM text (PKCS#8 or PKCS#1; literal `\n` as environment variables
   * carry them is understood), the bytes of such a file, a `file:` URL, or a `KeyObject`.
   */
  readonly privateKey: PrivateKeyInput;
  /** Serial number of your API certificate: 40 upper-case hexadecimal digits. Not needed when `certificate` is given. */
  readonly serial?: string;
  /** Your API certificate (`apiclient_cert.pem`): its serial is read from it and its key compared with `privateKey`. */
  readonly certificate?: string | Uint8Array | X509Certificate;
}

/** The same where the private key is elsewhere: in an HSM, or with a key management service. */
export interface WeChatPaySignerOptions extends MerchantOptions {
  readonly privateKey?: never;
  readonly serial?: never;
  readonly certificate?: never;
  /**
   * Signs in place of `privateKey`, and names its serial. Synchronous calls can't be made with it; APIv2's operations that move
   * money out need `clientCertificate`.
   */
  readonly signer: Signer;
}

/** The options of a merchant's client, wherever its private key is. */
export type AnyOptions = WeChatPayOptions | WeChatPaySignerOptions;

/** What a merchant's client is given beside the key that signs. */
export interface MerchantOptions extends ClientOptions {
  /** The merchant id that signs: your own, or the service provider's. Digits. */
  readonly mchid: string;
  /**
   * Whom WeChat Pay signs as: id → public key. The id is `PUB_KEY_ID_…` (微信支付公钥) or the 40-digit serial of a
   * platform certificate; several at once while you switch from one to the other. May be left out by merchants in
   * certificate mode who give `apiV3Key`: the certificates are then fetched when first needed.
   */
  readonly platformKeys?: Readonly<
    Record<string, string | Uint8Array | KeyObject | X509Certificate>
  >;
  /** The APIv3 key, 32 bytes: opens notifications and platform certificates. */
  readonly apiV3Key?: string;
  /**
   * The authorities that may issue platform certificates (`CertTrustChain.pem`), as PEM. Where it is given, a fetched certificate
   * that none of them issued is refused. Without it the APIv3 key alone proves where certificates come from.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012072597
   */
  readonly certificateChain?: string | Uint8Array;
  /** SM2, SM3 and SM4 by a library of your own, for merchants with an SM certificate: beside a `signer` whose scheme is SM2. */
  readonly algorithms?: SmAlgorithms;
  /**
   * Where fetched platform certificates are kept for all processes of this merchant: `createStorage({ driver })` of `unstorage`, or
   * anything with its `getItem` and `setItem`. A store that fails or is altered fails no call: it is told to `hooks` and `logger`,
   * and certificates are fetched. Synchronous calls do without it.
   */
  readonly certificateStore?: CertificateStore;
  /** The APIv2 key, 32 characters: signs and verifies all of APIv2 (`wxpay.v2…`), and opens its refund notifications. */
  readonly apiV2Key?: string;
  /**
   * The secret of 企业支付, an application of WeCom (企业微信): signs its red packets and payments (`workwx_sign`) beside the
   * APIv2 key. Of requests with an `agentid`, the secret of that application.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90281
   */
  readonly workWxSecret?: string;
  /**
   * What operations of APIv2 that move money out present in the TLS handshake. Default: `certificate` with `privateKey`.
   * Give it where you have the `.p12` file alone. With a `fetch` of your own, TLS is your affair.
   */
  readonly clientCertificate?: ClientCertificateInput;
}

/** The options, checked and parsed once; nothing optional is left but what may really be absent. It can be cloned to a worker. */
export interface Config extends ConnectionSettings {
  readonly identity: Identity;
  /** Absent where a signer has it. */
  readonly privateKey: KeyObject | undefined;
  readonly platformKeys: ReadonlyMap<string, PlatformKey>;
  readonly apiV3Key: Uint8Array | undefined;
  /** Who may issue platform certificates; where it is empty, none is held against it. */
  readonly authorities: readonly X509Certificate[];
  readonly apiV2Key: Uint8Array | undefined;
  readonly workWxSecret: Uint8Array | undefined;
  readonly clientCertificate: ClientCertificate | undefined;
  /** Of hints. */
  readonly language: Language;
}

const known = new Set([
  "mchid",
  "privateKey",
  "signer",
  "serial",
  "certificate",
  "platformKeys",
  "apiV3Key",
  "certificateChain",
  "certificateStore",
  "algorithms",
  "apiV2Key",
  "workWxSecret",
  "clientCertificate",
  ...COMMON_OPTIONS,
]);

/** Checks the options; throws a `ConfigError` that names the option, what was found, what is expected and where to get it. */
export function readConfig(options: AnyOptions): Config {
  checkNames(options, known, "mchid, serial, privateKey and platformKeys");
  const mchid = readMchid(options.mchid);
  const { identity, privateKey } = readWhoSigns(mchid, options);
  const sm = options.algorithms !== undefined;
  if (identity.scheme === SM2_SCHEME) checkSm(options);
  const apiV3Key = apiV3KeyBytes(options.apiV3Key);
  const platformKeys = readPlatformKeys(options.platformKeys, identity.serial, "merchant", sm);
  if (platformKeys.size === 0 && apiV3Key === undefined) {
    throw wrongOption(
      "platformKeys",
      "none given, so no answer could be verified. Give the WeChat Pay public key as " +
        '{ "PUB_KEY_ID_…": pem } (商户平台 → 账户中心 → API安全 → 微信支付公钥), or, for a merchant in certificate mode, ' +
        "the apiV3Key with which platform certificates are fetched.",
    );
  }
  return {
    identity,
    privateKey,
    platformKeys,
    apiV3Key,
    authorities: readCertificateChain(options.certificateChain),
    apiV2Key: apiV2KeyBytes(options.apiV2Key),
    workWxSecret: workWxSecretBytes(options.workWxSecret),
    clientCertificate: readClientCertificate({ ...options, privateKey }),
    language: readLanguage(options),
    ...readConnection(options),
  };
}

function readWhoSigns(mchid: string, options: AnyOptions): Pick<Config, "identity" | "privateKey"> {
  if (options.signer === undefined) {
    const { privateKey, serial } = readMerchantIdentity(options);
    return { identity: identityOf("merchant", mchid, serial, privateKey), privateKey };
  }
  for (const name of ["privateKey", "serial", "certificate"] as const) {
    if (options[name] === undefined) continue;
    throw wrongOption(
      name,
      "given beside signer, which signs in its place and names its own serial. Leave one of the two out.",
    );
  }
  const { signer, scheme } = readSigner(options.signer);
  return {
    identity: { caller: "merchant", scheme, id: mchid, serial: signer.serial },
    privateKey: undefined,
  };
}

/** What goes with a signer that signs by SM2. */
function checkSm({ algorithms, certificateChain }: AnyOptions): void {
  if (algorithms === undefined) {
    throw wrongOption(
      "algorithms",
      `needed where signer.scheme is ${SM2_SCHEME}: WeChat Pay then signs and seals by SM too. Give SM2, SM3 and SM4 by a library, as examples/src/sign-with-sm2.ts does.`,
    );
  }
  if (certificateChain !== undefined) {
    throw wrongOption(
      "certificateChain",
      "Node can't check who issued a certificate of SM2. Leave it out: certificates are proven by the APIv3 key.",
    );
  }
}

/** The merchant id, where it can be one. */
export function readMchid(mchid: unknown): string {
  if (typeof mchid === "string" && /^\d+$/.test(mchid)) return mchid;
  throw wrongOption(
    "mchid",
    `expected the merchant id as a string of digits, found ${describe(mchid)}. It stands in 商户平台 → 账户中心 → 商户信息.`,
  );
}
