import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Why the openssl command can't be used here; undefined when it is there. */
export const noOpenssl: string | undefined =
  spawnSync("openssl", ["version"]).status === 0
    ? undefined
    : "SKIPPED: no openssl command on this machine; get it with `apt-get install openssl`";

// Once for every file that misses it; the default reporter does not show what was skipped.
if (noOpenssl !== undefined) process.stderr.write(`${noOpenssl}\n`);

/** Whether the signature (Base64, SHA-256 with RSA) is of this message: `openssl dgst -verify`. */
export function isSignedBy(publicKey: string, message: string, signature: string): boolean {
  const { status, stdout, stderr } = run(
    ["dgst", "-sha256", "-verify", "key.pem", "-signature", "signature"],
    { "key.pem": publicKey, signature: Buffer.from(signature, "base64") },
    message,
  );
  if (status === 0 && text(stdout).startsWith("Verified OK")) return true;
  if (/^Verification failure/i.test(text(stdout))) return false;
  throw new Error(`openssl could not verify: ${text(stdout)}${text(stderr)}`);
}

/** Signs with SHA-256 and RSA, Base64: `openssl dgst -sign`. */
export function sign(privateKey: string, message: string): string {
  return output(
    ["dgst", "-sha256", "-sign", "key.pem"],
    { "key.pem": privateKey },
    message,
  ).toString("base64");
}

const oaep = ["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha1"];

/** RSAES-OAEP with SHA-1, Base64 in and out: `openssl pkeyutl`. */
export function encryptOaep(publicKey: string, plaintext: string): string {
  const args = ["pkeyutl", "-encrypt", "-pubin", "-inkey", "key.pem", ...oaep];
  return output(args, { "key.pem": publicKey }, plaintext).toString("base64");
}

/** Opens what {@link encryptOaep} gives. */
export function decryptOaep(privateKey: string, ciphertext: string): string {
  const args = ["pkeyutl", "-decrypt", "-inkey", "key.pem", ...oaep];
  return text(output(args, { "key.pem": privateKey }, Buffer.from(ciphertext, "base64")));
}

/**
 * Decrypts AEAD_AES_256_GCM without its tag, which the command line has no way to check: GCM encrypts as counter mode
 * does, beginning at the nonce followed by the number 2.
 */
export function decryptGcmAsCtr(key: string, nonce: string, ciphertext: string): string {
  const hex = (value: string): string => Buffer.from(value).toString("hex");
  const args = ["enc", "-d", "-aes-256-ctr", "-K", hex(key), "-iv", `${hex(nonce)}00000002`];
  return text(output(args, {}, Buffer.from(ciphertext, "base64").subarray(0, -16)));
}

/** The public key of a certificate, PEM. */
export function publicKeyOf(certificate: string): string {
  return text(output(["x509", "-noout", "-pubkey"], {}, certificate));
}

/** The serial number of a certificate as openssl prints it: upper-case hexadecimal digits. */
export function serialOf(certificate: string): string {
  return text(output(["x509", "-noout", "-serial"], {}, certificate)).replace(/^serial=|\n$/g, "");
}

/** A key pair of 2048 bits, made by openssl; PEM. */
export function makeKeyPair(): { readonly privateKey: string; readonly publicKey: string } {
  const size = ["-pkeyopt", "rsa_keygen_bits:2048"];
  const privateKey = text(output(["genpkey", "-algorithm", "RSA", ...size], {}, ""));
  return { privateKey, publicKey: text(output(["pkey", "-pubout"], {}, privateKey)) };
}

type Files = Readonly<Record<string, string | Uint8Array>>;

function output(args: readonly string[], files: Files, input: string | Uint8Array): Buffer {
  const { status, stdout, stderr } = run(args, files, input);
  if (status !== 0) throw new Error(`openssl ${args[0]} failed: ${text(stderr)}`);
  return stdout;
}

/** Runs openssl in a folder that holds the files and goes afterwards. */
function run(
  args: readonly string[],
  files: Files,
  input: string | Uint8Array,
): { status: number | null; stdout: Buffer; stderr: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-openssl-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const { error, ...ended } = spawnSync("openssl", args, { cwd: folder, input });
    if (error !== undefined) throw error;
    return ended;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");
