import { toJson } from "./body.ts";
import type { UploadForm } from "./deviation.ts";
import { RequestError, typeFound } from "../errors.ts";
import { jsonOrText } from "./json-or-text.ts";
import { textMembers } from "./check-xml.ts";

/** Most bytes of a file whose operation says no limit: it is held in memory, because its digest goes first. */
export const MOST_BYTES: number = 64 * 1024 * 1024;

/** An upload whose shape is checked. All but a stream can travel to another thread. */
export interface CheckedUpload {
  readonly form: UploadForm;
  readonly file: string | Uint8Array | Blob | AsyncIterable<unknown>;
  /** The name of the path or `File`. */
  readonly name: string | undefined;
  /** What the caller says of the file, as JSON: the members of `meta`, or in APIv2 those beside the file, as text. */
  readonly meta: string;
}

/** Checks the option `multipart` of an operation that uploads a file. */
export function checkUpload(
  template: string,
  form: UploadForm,
  multipart: unknown,
  encrypted: string[] | undefined,
): CheckedUpload {
  const refuse = (part: string, why: string): never => {
    const parameter = part === "" ? "multipart" : `multipart.${part}`;
    throw new RequestError(`${template}: ${parameter} ${why}`, { parameter });
  };
  if (!isObject(multipart)) {
    return refuse("", `must be an object with the file, as { ${form.file}: bytes }.`);
  }
  const { [form.file]: given, ...described } = multipart;
  const file = checkFile(given, (why) => refuse(form.file, why));
  if (form.meta === undefined) {
    const members = textMembers(described, [], undefined, "multipart");
    return { form, ...file, meta: JSON.stringify(Object.fromEntries(members)) };
  }
  const { [form.meta]: text = {}, ...odd } = described;
  for (const name of Object.keys(odd)) {
    refuse(name, `is not known; the parts are ${form.file} and ${form.meta}.`);
  }
  const meta = typeof text === "string" ? jsonOrText(text) : text;
  if (!isObject(meta)) {
    return refuse(form.meta, "must be an object, or the JSON text of one; the SDK completes it.");
  }
  return { form, ...file, meta: toJson(meta, `multipart.${form.meta}`, encrypted) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkFile(
  given: unknown,
  refuse: (why: string) => never,
): Pick<CheckedUpload, "file" | "name"> {
  if (typeof given === "string") {
    // Long before any system's limit for paths: someone gave the content.
    if (given === "" || given.length > 4096 || given.includes("\0")) {
      return refuse("is text that is no path. Give the content as bytes: Buffer.from(text).");
    }
    const scheme = /^([a-z][a-z\d+.-]+):/i.exec(given)?.[1]?.toLowerCase();
    if (scheme !== undefined && /^(?:https?|ftp|data|blob|file)$/.test(scheme)) {
      return refuse(
        scheme === "file"
          ? "is a file: address as text. Give the path: fileURLToPath(address)."
          : `is ${scheme === "http" ? "an" : "a"} ${scheme}: address, and the SDK fetches nothing for an upload. Give the content: Buffer.from(await (await fetch(address)).arrayBuffer()).`,
      );
    }
    return { file: given, name: process.getBuiltinModule("node:path").basename(given) };
  }
  if (given instanceof Uint8Array) {
    if (given.length > MOST_BYTES) return refuse(`has more than ${MOST_BYTES} bytes.`);
    // A copy: what is sent a moment later is what the digest was made of, whatever the caller does with the bytes.
    return { file: new Uint8Array(given), name: undefined };
  }
  if (given instanceof Blob) {
    // A `File` can't travel to another thread in every version of Node; its bytes can.
    return {
      file: given.slice(0, given.size, given.type),
      name: "name" in given ? String(given.name) : undefined,
    };
  }
  if (isIterable(given)) return { file: given, name: undefined };
  return refuse(
    `must be a path, bytes (Uint8Array or Buffer), a Blob or File, or a stream of bytes; found ${given instanceof URL ? `a URL (${given.protocol}); a file's path is fileURLToPath(url)` : typeFound(given)}.`,
  );
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
