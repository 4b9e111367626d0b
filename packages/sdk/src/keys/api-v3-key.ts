import { ConfigError } from "../errors.ts";

/** The APIv3 key as bytes; never repeated in an error. */
export function apiV3KeyBytes(key: unknown): Uint8Array | undefined {
  if (key === undefined) return undefined;
  const where = "You set it yourself in 商户平台 → 账户中心 → API安全 → APIv3密钥.";
  if (typeof key !== "string") {
    throw new ConfigError(
      `apiV3Key: expected a string of 32 bytes, found ${typeof key}. ${where}`,
      {
        option: "apiV3Key",
      },
    );
  }
  const bytes = Buffer.from(key, "utf8");
  if (bytes.length !== 32) {
    const spaces = key.trim() === key ? "" : " It begins or ends with white space.";
    throw new ConfigError(
      `apiV3Key: expected 32 bytes, found ${bytes.length}.${spaces} ${where} The APIv2 key is another one.`,
      { option: "apiV3Key" },
    );
  }
  return bytes;
}
