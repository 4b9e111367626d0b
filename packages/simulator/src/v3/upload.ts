import { createHash } from "node:crypto";
import type { Field, Operation } from "@wechatpay-kit/catalog";
import type { FormPart } from "../server/form-parts.ts";
import { isMembers } from "../core/handler.ts";
import type { Members, UploadedFile } from "../core/handler.ts";
import { wrongParameter } from "../core/parameter.ts";
import type { Refusal, WrongParameter } from "../core/refusal.ts";
import { checkMembers } from "../validate/members.ts";
import type { Open } from "../validate/members.ts";
import type { RawBody } from "./read-body.ts";

/**
 * Holds an upload's `meta` to the catalogue, and its file to what `meta` says of it and to the kinds and sizes that are taken.
 *
 * @param fields of the body, in the mode of the call
 * @throws Refusal of a member; of the file when it is missing, empty, of another digest or extension, or too large
 */
export function checkUpload(
  fields: readonly Field[],
  operation: Operation,
  { members, part }: RawBody,
  open: Open,
): { readonly body: Members; readonly file: UploadedFile } {
  const texts = fields.filter(({ type }) => type !== "file");
  const { meta } = checkMembers(texts, members, { field: "", location: "body" }, { open });
  if (!isMembers(meta)) throw new Error(`The catalogue gives ${operation.id} no JSON in meta.`);

  const field = fields.find(({ type }) => type === "file");
  if (field === undefined) throw new Error(`The catalogue gives ${operation.id} no file.`);
  const file = checkFile(field, part);
  checkKind(field, meta, file);
  checkDigest(fields.find(({ name }) => name === "meta")?.fields ?? [], meta, file);
  return { body: meta, file: { ...file, name: fileNameIn(meta) ?? file.name } };
}

function checkFile({ name }: Field, part: FormPart | undefined): UploadedFile {
  if (part === undefined) {
    throw refuse({
      field: `/${name}`,
      value: "",
      issue: "required",
      rule: "必填性规则校验失败，此字段为必填项",
    });
  }
  const { filename, type = "application/octet-stream", bytes } = part;
  if (filename === undefined) {
    throw refuse({
      field: `/${name}`,
      value: "",
      issue: "a part without a filename is no file",
      rule: "类型校验失败，应为文件",
    });
  }
  if (bytes.length === 0) {
    throw refuse({
      field: `/${name}`,
      value: "",
      issue: "empty",
      rule: "规则校验失败，文件内容为空",
    });
  }
  return { name: filename, type, bytes };
}

function fileNameIn(meta: Members): string | undefined {
  return [meta["filename"], meta["file_name"]].find((name) => typeof name === "string");
}

// Where `meta` does not name the file, its name says nothing: only the number of its bytes counts.
function checkKind({ name, accepts }: Field, meta: Members, { bytes }: UploadedFile): void {
  if (accepts === undefined) return;
  const naming = ["filename", "file_name"].find((member) => member in meta);
  const extension = /\.([^.]*)$/.exec(String(naming && meta[naming]))?.[1]?.toLowerCase() ?? "";
  const kinds = naming
    ? accepts.filter(({ extensions }) => extensions.includes(extension))
    : accepts;
  if (kinds.length === 0) {
    throw refuse({
      field: `/meta/${naming}`,
      value: extension,
      issue: `not one of ${accepts.flatMap(({ extensions }) => extensions).join(", ")}`,
      rule: "规则校验失败，文件类型不支持",
    });
  }
  const most = Math.max(...kinds.map(({ maxBytes }) => maxBytes));
  if (bytes.length > most) {
    const rule = `规则校验失败，文件大小 ${bytes.length} 字节，大于最大值 ${most}`;
    throw refuse({
      field: `/${name}`,
      value: "",
      issue: `more than ${most} bytes`,
      rule,
      limit: "range",
    });
  }
}

// Each `meta` has one digest, of the algorithm that stands beside it; where none does, SHA-256.
function checkDigest(fields: readonly Field[], meta: Members, { bytes }: UploadedFile): void {
  const member = fields.find(({ name }) => /^(?:sha256|(?:file_)?digest)$/.test(name))?.name;
  if (member === undefined) return;
  const sm3 = fields.some(({ enum: values }) =>
    values?.some((value) => String(value).endsWith("SM3")),
  );
  const algorithm = sm3 ? "sm3" : "sha256";
  const given = meta[member];
  // Documented in lower case; no page refuses the other.
  const digest = createHash(algorithm).update(bytes).digest("hex");
  if (typeof given === "string" && given.toLowerCase() === digest) return;
  throw refuse({
    field: `/meta/${member}`,
    value: given,
    issue: `not the ${algorithm.toUpperCase()} of the file`,
    rule: "规则校验失败，与文件内容的摘要不一致",
  });
}

function refuse(parameter: Omit<WrongParameter, "location">): Refusal {
  return wrongParameter({ ...parameter, location: "body" });
}
