import { X509Certificate, createPrivateKey, randomBytes } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isCurrent, makeAuthority } from "./authority.ts";
import type { Authority } from "./authority.ts";

/** An authority that is kept, and the file of its certificate, which clients are told to trust. */
export interface KeptAuthority extends Authority {
  readonly file: string;
}

/** The certificate, for clients. */
const CERTIFICATE = "ca.pem";

/** The issuer's key and both certificates in one file, so that they come into being together. */
const KEY = "ca-key.pem";

/** The file of a folder that clients are told to trust. */
export function certificateFile(folder: string): string {
  return join(folder, CERTIFICATE);
}

/**
 * The authority of a folder; made where there is none yet, once, however many ask at the same time.
 *
 * @throws Error where it can't be read or written, where others may read its key, or where it is out of date
 */
export async function keepAuthority(folder: string): Promise<KeptAuthority> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const keyFile = join(folder, KEY);
  const authority = (await readKept(keyFile)) ?? (await makeKept(keyFile));
  const remedy = `Remove ${folder}, start again, and trust the new certificate instead of the old one.`;
  if (!isWhole(authority))
    throw new Error(`${keyFile} has no key with its certificates. ${remedy}`);
  if (!(await isCurrent(authority))) {
    throw new Error(`The authority in ${folder} expires, or is for other host names. ${remedy}`);
  }
  const file = certificateFile(folder);
  // Also where it is there already: it must not be another's.
  await replaceFile(file, authority.certificate);
  return { ...authority, file };
}

async function readKept(keyFile: string): Promise<Authority | undefined> {
  let mode: number;
  try {
    ({ mode } = await stat(keyFile));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
  // Windows has no such bits; there the user's own folder is nobody else's.
  if (process.platform !== "win32" && (mode & 0o077) !== 0) {
    throw new Error(
      `Others may read or write ${keyFile} (mode ${(mode & 0o777).toString(8)}), and could pass for WeChat Pay on this machine. Remove it and trust a new authority, or, if nobody has read it, chmod 600 it.`,
    );
  }
  return parse(await readFile(keyFile, "utf8"));
}

/** Writes a new authority as a whole, unless another process was first: then that one's is taken. */
async function makeKept(keyFile: string): Promise<Authority> {
  const { certificate, issuer, privateKey } = await makeAuthority();
  const blocks = [privateKey, issuer, certificate].map((pem) => pem.trim());
  const draft = draftOf(keyFile);
  await writeFile(draft, `${blocks.join("\n")}\n`, { mode: 0o600, flag: "wx" });
  try {
    await link(draft, keyFile);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    await rm(draft);
  }
  const kept = await readKept(keyFile);
  if (kept === undefined) throw new Error(`${keyFile} was removed while it was made.`);
  return kept;
}

async function replaceFile(file: string, text: string): Promise<void> {
  const draft = draftOf(file);
  await writeFile(draft, `${text.trim()}\n`, { mode: 0o644, flag: "wx" });
  await rename(draft, file);
}

function draftOf(file: string): string {
  return `${file}.${randomBytes(8).toString("hex")}`;
}

function parse(text: string): Authority {
  const blocks = (label: string): string[] =>
    text.match(new RegExp(`-----BEGIN ${label}-----[^-]+-----END ${label}-----`, "g")) ?? [];
  const [privateKey = ""] = blocks("PRIVATE KEY");
  const [issuer = "", certificate = ""] = blocks("CERTIFICATE");
  return { privateKey, issuer, certificate };
}

function isWhole({ privateKey, issuer, certificate }: Authority): boolean {
  try {
    const [below, above] = [new X509Certificate(issuer), new X509Certificate(certificate)];
    return below.checkPrivateKey(createPrivateKey(privateKey)) && below.verify(above.publicKey);
  } catch {
    // One of them is no PEM at all; the parser's words could have parts of a key.
    return false;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
