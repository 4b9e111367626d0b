import { RequestError } from "../errors.ts";
import type { CheckedUpload, MetaForm } from "./check-upload.ts";
import { digest } from "./digest.ts";
import { documentedFiles, MOST_BYTES } from "./documented-files.ts";
import { writeForm } from "./form.ts";
import { readFile } from "./read-file.ts";

/** A file that was read and fits its operation, and what is said of it. */
export interface ReadUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The members of `meta`, those made by the SDK included. */
  readonly meta: Readonly<Record<string, unknown>>;
}

/** Checks name and size where they are documented, reads the file, and completes `meta` with what says which file it is. */
export async function readUpload(template: string, upload: CheckedUpload): Promise<ReadUpload> {
  const { form } = upload;
  // `checkUpload` wrote this text from an object.
  const given = JSON.parse(upload.meta) as Readonly<Record<string, unknown>>;
  const name = nameOf(upload, given);
  const most = mostBytes(template, `multipart.${form.file}`, name);
  const bytes = await readFile(upload.file, most, `multipart.${form.file}`);
  if (bytes.length === 0) throw refused(`multipart.${form.file}`, "is empty.");
  const meta: Record<string, unknown> = { ...given };
  if (form.filename !== undefined) meta[form.filename] = name;
  if (form.digest !== undefined) {
    meta[form.digest] = sameDigest(
      form,
      given[form.digest],
      digest(form.algorithm ?? "sha256", bytes),
    );
  }
  if (form.algorithmName !== undefined) meta[form.algorithmName] ??= form.algorithmValue;
  return { name, bytes, meta };
}

/** The form with `meta` and then the file. Of it, only `meta`'s text is signed. */
export function writeUpload(
  form: MetaForm,
  name: string,
  bytes: Uint8Array,
  meta: string,
): { readonly content: Uint8Array; readonly type: string } {
  const parts = [
    { name: form.meta, type: "application/json", content: meta },
    { name: form.file, filename: name, type: typeOf(name), content: bytes },
  ];
  return writeForm(parts);
}

function nameOf(
  { form, ...upload }: CheckedUpload,
  given: Readonly<Record<string, unknown>>,
): string {
  // Where `meta` has no such member the name says nothing to WeChat Pay.
  if (form.filename === undefined) return upload.name ?? "file";
  const where = `multipart.${form.meta}.${form.filename}`;
  const name = given[form.filename] ?? upload.name;
  if (typeof name !== "string" || name === "" || !name.isWellFormed()) {
    throw refused(
      where,
      'is missing: bytes, blobs and streams have no name. Give it, as "licence.png".',
    );
  }
  return name;
}

function mostBytes(template: string, where: string, name: string): number {
  const documented = documentedFiles[template];
  if (documented === undefined) return MOST_BYTES;
  const extension = extensionOf(name);
  const most = Object.hasOwn(documented, extension) ? documented[extension] : undefined;
  if (most !== undefined) return most;
  throw refused(
    where,
    `must have one of the extensions ${Object.keys(documented).join(", ")}, found ${extension === "" ? "none" : JSON.stringify(extension.slice(0, 20))}.`,
  );
}

function sameDigest(form: MetaForm, given: unknown, made: string): string {
  if (given === undefined || (typeof given === "string" && given.toLowerCase() === made))
    return made;
  throw refused(
    `multipart.${form.meta}.${form.digest ?? ""}`,
    "is not the digest of the file. Leave it out; the SDK makes it.",
  );
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  bmp: "image/bmp",
  pdf: "application/pdf",
  mp4: "video/mp4",
  csv: "text/csv",
};

function typeOf(name: string): string {
  return TYPES[extensionOf(name)] ?? "application/octet-stream";
}

function extensionOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function refused(where: string, why: string): RequestError {
  return new RequestError(`${where} ${why}`, { parameter: where });
}
