import { createPrivateKey, createPublicKey, X509Certificate } from "../crypto/native.ts";

/** The label of a PEM text (`PRIVATE KEY`, `CERTIFICATE`), or undefined where it is no PEM. */
export function pemLabel(text: string): string | undefined {
  return /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
}

/** The parts of a PEM text whose label ends so: `openssl pkcs12 -nodes` writes certificate and key into one file. */
export function pemBlocks(text: string, label: string): readonly string[] {
  const blocks = text.match(/-----BEGIN ([A-Z0-9 ]+)-----[^]*?-----END \1-----/g) ?? [];
  return blocks.filter((block) => pemLabel(block)?.endsWith(label) === true);
}

/**
 * What is PEM by its content, as PEM text: also without its line feeds, in the quotes that `docker --env-file` keeps, as
 * Base64, and the bytes that PEM holds (DER). OpenSSL's own message for these ("DECODER routines::unsupported") helps nobody.
 * Any other text comes back as it is.
 */
export function normalizePem(input: string | Uint8Array): string {
  if (typeof input !== "string" && isDer(input)) return derToPem(input) ?? "";
  const text = unquoted(typeof input === "string" ? input : textOf(input))
    .replaceAll(/\\+r/g, "")
    .replaceAll(/\\+n/g, "\n")
    // Indented by a YAML file or a template.
    .replaceAll(/^[ \t]+/gm, "")
    .trim();
  if (!text.includes("-----BEGIN ")) return fromBase64(text) ?? text;
  const oneLine =
    /^(-----BEGIN [A-Z0-9 ]+-----)([A-Za-z0-9+/= \t]+)(-----END [A-Z0-9 ]+-----)$/.exec(text);
  if (oneLine === null) return text;
  const [, begin, body = "", end] = oneLine;
  return `${begin}\n${body.trim().split(/\s+/).join("\n")}\n${end}`;
}

/** Whether a value still stands in the quotes of a file of variables. */
export function inQuotes(text: string): boolean {
  return /^\s*(["'])[^]*\1\s*$/.test(text);
}

/** Whether bytes are a PKCS#12 file (`.p12`, `.pfx`): a sequence that begins with its version, 3. */
export function isPkcs12(input: unknown): boolean {
  if (!(input instanceof Uint8Array) || !isDer(input)) return false;
  return Buffer.from(input.subarray(0, 8)).toString("hex").slice(8).startsWith("020103");
}

function unquoted(text: string): string {
  return inQuotes(text) ? text.trim().slice(1, -1) : text;
}

function textOf(bytes: Uint8Array): string {
  // Windows tools write UTF-16, with its mark.
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return Buffer.from(bytes).toString(isUtf16 ? "utf16le" : "utf8");
}

function fromBase64(text: string): string | undefined {
  const body = text.replaceAll(/\s/g, "");
  // A key or certificate has some hundred characters; what is shorter is a path, a serial or a word.
  if (body.length < 200 || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return undefined;
  const bytes = Buffer.from(body, "base64");
  if (isDer(bytes)) return derToPem(bytes);
  return bytes.includes("-----BEGIN ") ? normalizePem(bytes) : undefined;
}

/** Keys and certificates are sequences of more than 255 bytes. */
function isDer(bytes: Uint8Array): boolean {
  return bytes[0] === 0x30 && bytes[1] === 0x82;
}

function derToPem(bytes: Uint8Array): string | undefined {
  const key = Buffer.from(bytes);
  const format = "der";
  const readers = [
    () => new X509Certificate(key).toString(),
    ...(["pkcs8", "pkcs1"] as const).map(
      (type) => () =>
        createPrivateKey({ key, format, type }).export({ format: "pem", type: "pkcs8" }).toString(),
    ),
    () =>
      createPublicKey({ key, format, type: "spki" })
        .export({ format: "pem", type: "spki" })
        .toString(),
  ];
  for (const read of readers) {
    try {
      return read();
    } catch {
      // Not of this form; OpenSSL's words say no more, and nothing near a key belongs into an error.
    }
  }
  return undefined;
}
