import { readConfig, readMchid } from "../config/config.ts";
import type { AnyOptions, WeChatPayOptions } from "../config/config.ts";
import { readOwnFunctions } from "../config/own-functions.ts";
import { readConnection } from "../config/connection-options.ts";
import { readOptions } from "../config/read-options.ts";
import { readAlgorithms } from "../keys/algorithms.ts";
import { apiV2KeyBytes, apiV3KeyBytes } from "../keys/api-keys.ts";
import { readClientCertificate } from "../keys/client-certificate.ts";
import { workWxSecretBytes } from "../keys/work-wx-secret.ts";
import { readMerchantIdentity, readPrivateKey } from "../keys/merchant.ts";
import { readCertificateChain } from "../keys/certificate-chain.ts";
import { readCertificateStore } from "../keys/certificate-store.ts";
import { readSigner } from "../keys/signer.ts";
import { readPlatformKeys } from "../keys/platform.ts";
import { ofOption, PAGES } from "./finding.ts";
import type { Finding } from "./finding.ts";

/**
 * Each option on its own, so that what is wrong with one hides no other; then all of them as a client reads them, which also
 * knows what is misspelt and what has to be given together. Each is told once, whatever else needs it.
 */
export function checkOptions(options: AnyOptions): Finding[] {
  const whole = ofOption("options", PAGES.keys, () => {
    readOptions(options, readConfig, readOwnFunctions);
    return "a client can be made with them";
  });
  if (whole.check === "options" && whole.state === "bad") return [whole];
  const findings = new Map<string, Finding>();
  for (const found of [...eachOption(options), whole]) {
    if (found.check !== "options" && !isBad(findings.get(found.check))) {
      findings.set(found.check, found);
    }
  }
  return [...findings.values()];
}

function isBad(finding: Finding | undefined): boolean {
  return finding?.state === "bad";
}

function eachOption(options: AnyOptions): Finding[] {
  const { keys, platformKeys, apiV3Key, workWxSecret, hosts } = PAGES;
  return [
    ofOption("mchid", keys, () => `merchant ${readMchid(options.mchid)}`),
    ...whoSigns(options),
    ofOption("platformKeys", platformKeys, () => {
      const own = options.signer?.serial ?? options.serial ?? "";
      const ids = [
        ...readPlatformKeys(
          options.platformKeys,
          own,
          "merchant",
          options.algorithms !== undefined,
        ).keys(),
      ];
      return ids.length === 0
        ? "none: platform certificates are fetched with apiV3Key when they are needed"
        : `WeChat Pay signs as ${ids.join(" or ")}`;
    }),
    ofOption("apiV3Key", apiV3Key, () =>
      apiV3KeyBytes(options.apiV3Key) === undefined
        ? "none: notifications can't be opened"
        : "32 bytes; whether it is the one set in 商户平台 shows with the first notification",
    ),
    ...(options.certificateChain === undefined
      ? []
      : [
          ofOption("certificateChain", platformKeys, () => {
            const authorities = readCertificateChain(options.certificateChain);
            return `platform certificates must be issued by one of ${authorities.length} authorities`;
          }),
        ]),
    ...(options.certificateStore === undefined
      ? []
      : [
          ofOption("certificateStore", platformKeys, () => {
            readCertificateStore(options.certificateStore);
            return "platform certificates are kept in it";
          }),
        ]),
    ...(options.algorithms === undefined
      ? []
      : [
          ofOption("algorithms", keys, () => {
            readAlgorithms(options.algorithms);
            return "SM2, SM3 and SM4 by a library of your own";
          }),
        ]),
    ofOption("apiV2Key", apiV3Key, () =>
      apiV2KeyBytes(options.apiV2Key) === undefined
        ? "none: APIv2 can't be called"
        : "32 characters; whether it is the one set in 商户平台 shows with the first call of APIv2",
    ),
    ...(options.workWxSecret === undefined
      ? []
      : [
          ofOption("workWxSecret", workWxSecret, () => {
            workWxSecretBytes(options.workWxSecret);
            return "its form is right; whether it is the one of 企业支付 shows with the first red packet or payment of WeCom";
          }),
        ]),
    ofOption("clientCertificate", keys, () =>
      readClientCertificate({
        ...options,
        privateKey:
          options.signer === undefined ? readPrivateKey(options.privateKey, "merchant") : undefined,
      }) === undefined
        ? "none: operations of APIv2 that move money out can't be called"
        : "a certificate with its key",
    ),
    ofOption("baseUrl", hosts, () => {
      const { origin, fallback } = readConnection(options);
      return fallback === undefined
        ? `requests go to ${origin}`
        : `requests go to ${origin}, or to ${fallback} where that can't be reached`;
    }),
  ];
}

/** The key that signs and the serial that says so. */
function whoSigns(options: AnyOptions): Finding[] {
  if (options.signer !== undefined) {
    return [
      ofOption("signer", PAGES.keys, () => {
        const { signer, scheme } = readSigner(options.signer);
        const opens =
          signer.decrypt === undefined
            ? "; without decrypt, encrypted answers can't be opened"
            : "";
        return `it signs as ${signer.serial} by ${scheme}; whether rightly shows with the first call${opens}`;
      }),
    ];
  }
  return [
    ofOption("privateKey", PAGES.keys, () => {
      const { asymmetricKeyDetails } = readPrivateKey(options.privateKey, "merchant");
      return `an RSA key of ${asymmetricKeyDetails?.modulusLength ?? "unknown"} bits`;
    }),
    ofOption("serial", PAGES.serial, () => readSerial(options)),
  ];
}

function readSerial(options: WeChatPayOptions): string {
  const { serial, certificate } = readMerchantIdentity(options);
  if (certificate === undefined) {
    return `${serial}; whether privateKey belongs to it shows with the first call (give certificate to have them compared)`;
  }
  return `${serial}, whose certificate ends ${certificate.validTo}`;
}
