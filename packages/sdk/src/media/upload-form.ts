import type { UploadForm } from "../call/deviation.ts";
import { RequestError } from "../errors.ts";
import { MOST_BYTES } from "../call/check-upload.ts";
import type { CheckedUpload } from "../call/check-upload.ts";
import { digest } from "./digest.ts";
import { writeForm } from "./form.ts";
import type { Part } from "./form.ts";
import { readFile } from "./read-file.ts";

/** A file that was read and fits its operation, and what is said of it. */
export interface ReadUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The media type of the file's part. */
  readonly type: string;
  /** What is said of the file, what the SDK makes included: the members of `meta`, or those beside the file. */
  readonly meta: Readonly<Record<string, unknown>>;
}

/** Checks name and size where they are documented, reads the file, and completes what is said of it with its name and digest. */
export async function readUpload(upload: CheckedUpload): Promise<ReadUpload> {
  const { form } = upload;
  // `checkUpload` wrote this text from an object.
  const given = JSON.parse(upload.meta) as Readonly<Record<string, unknown>>;
  const name = nameOf(upload, given);
  const most = mostBytes(form, `multipart.${form.file}`, name);
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
  return { name, bytes, type: typeOf(name, upload.file), meta };
}

/** The form: the parts that say what the file is, then the file. */
export function writeUpload(
  { file }: UploadForm,
  described: readonly Part[],
  { name, bytes, type }: ReadUpload,
): { readonly content: Uint8Array; readonly type: string } {
  return writeForm([...described, { name: file, filename: name, type, content: bytes }]);
}

function nameOf(
  { form, ...upload }: CheckedUpload,
  given: Readonly<Record<string, unknown>>,
): string {
  // Where no member has it the name says nothing to WeChat Pay.
  if (form.filename === undefined) return upload.name ?? "file";
  const where = placeOf(form, form.filename);
  const name = given[form.filename] ?? upload.name;
  if (typeof name !== "string" || name === "" || !name.isWellFormed()) {
    throw refused(
      where,
      'is missing: bytes, blobs and streams have no name. Give it, as "licence.png".',
    );
  }
  return name;
}

function mostBytes({ accepts, filename }: UploadForm, where: string, name: string): number {
  if (accepts === undefined) return MOST_BYTES;
  const extension = extensionOf(name);
  const kind = accepts.find(({ extensions }) => extensions.includes(extension));
  if (kind !== undefined) return kind.maxBytes;
  // Bytes have no name, and where WeChat Pay does not ask for one only their number can be looked at.
  if (extension === "" && filename === undefined) {
    return Math.max(...accepts.map(({ maxBytes }) => maxBytes));
  }
  throw refused(
    where,
    `must have one of the extensions ${accepts.flatMap(({ extensions }) => extensions).join(", ")}, found ${extension === "" ? "none" : JSON.stringify(extension.slice(0, 20))}.`,
  );
}

function sameDigest(form: UploadForm, given: unknown, made: string): string {
  if (given === undefined || (typeof given === "string" && given.toLowerCase() === made))
    return made;
  throw refused(
    placeOf(form, form.digest ?? ""),
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

function typeOf(name: string, file: CheckedUpload["file"]): string {
  const own = file instanceof Blob && file.type !== "" ? file.type : "application/octet-stream";
  return TYPES[extensionOf(name)] ?? own;
}

function placeOf({ meta }: UploadForm, member: string): string {
  return meta === undefined ? `multipart.${member}` : `multipart.${meta}.${member}`;
}

function extensionOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function refused(where: string, why: string): RequestError {
  return new RequestError(`${where} ${why}`, { parameter: where });
}
