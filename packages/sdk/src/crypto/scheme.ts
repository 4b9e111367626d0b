/** How requests, answers and notifications of APIv3 are signed: RSASSA-PKCS1-v1_5 with SHA-256. */
export const RSA_SCHEME = "WECHATPAY2-SHA256-RSA2048";

/** How notifications and platform certificates are sealed with the APIv3 key: AES-256-GCM. */
export const SEAL_SCHEME = "AEAD_AES_256_GCM";
