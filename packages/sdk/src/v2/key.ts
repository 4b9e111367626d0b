import { ConfigError } from "../errors.ts";

const WHERE = "You set it yourself in 商户平台 → 账户中心 → API安全 → APIv2密钥.";

/** The APIv2 key as bytes; never repeated in an error. */
export function apiV2KeyBytes(key: unknown): Uint8Array | undefined {
  if (key === undefined) return undefined;
  if (typeof key === "string" && /^[!-~]{32}$/.test(key)) return Buffer.from(key, "ascii");
  const found =
    typeof key !== "string"
      ? typeof key
      : key.length === 32
        ? "32 characters with others than printable ASCII among them"
        : `${key.length} characters${key.trim() === key ? "" : ", white space at an end among them"}`;
  throw new ConfigError(
    `apiV2Key: expected a string of 32 letters and digits, found ${found}. ${WHERE} The APIv3 key is another one.`,
    { option: "apiV2Key" },
  );
}

/** The APIv2 key where it can't be done without. */
export function needApiV2Key(key: Uint8Array | undefined, what: string): Uint8Array {
  if (key !== undefined) return key;
  throw new ConfigError(`apiV2Key: needed for ${what}, but not given. ${WHERE}`, {
    option: "apiV2Key",
  });
}
