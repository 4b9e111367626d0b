import type { Field } from "../field.ts";
import type { Notification } from "../notification.ts";
import type { Body, Operation } from "../operation.ts";
import { kindOf } from "./client-kinds.ts";
import { reservedNames } from "./option-names.ts";
import { placeholder, templateOf } from "./template.ts";

/**
 * What the facts of an operation say that the generator does not know how to write. It refuses those, so that no fact is
 * ignored: each is either written or listed here until it is.
 */
export function notUnderstood(operation: Operation): string[] {
  const { body, response, method, mtls, fragment, scheme } = operation;
  const v2 = operation.id.startsWith("v2/");
  const kind = kindOf(operation);
  const refused: [boolean, string][] = [
    [kind === undefined, "no client has paths of this first segment"],
    [kind?.scheme !== scheme, `the scheme ${scheme ?? "of merchants"} on a path of other callers`],
    [
      scheme === "SKILLHUB-SHA256-RSA2048" && response.signed !== false,
      "a signed answer to a developer, who has no key to verify it by",
    ],
    [
      operation.id !== `${onPath(operation)}#${method.toLowerCase()}`,
      "the path on the wire is not the template with its prefix",
    ],
    [body?.type === "xml" && !v2, "a body of type xml outside of APIv2"],
    [body?.type === "json" && v2, "a body of type json in APIv2"],
    [method === "GET" && body !== undefined, "a GET with a body"],
    [response.type === "xml" && !v2, "an answer of type xml outside of APIv2"],
    [operation.nonce !== undefined && !v2, "nonce outside of APIv2"],
    [mtls === true && !v2, "the merchant's certificate in TLS outside of APIv2"],
    [fragment !== undefined && !v2, "a fragment outside of APIv2"],
    [response.type === "redirect" && !v2, "a redirect outside of APIv2"],
    [
      body?.type === "multipart" && !v2 && !hasMeta(body),
      "an upload without meta outside of APIv2",
    ],
    [body?.type === "multipart" && v2 && hasMeta(body), "an upload with meta in APIv2"],
    [
      !["json", "xml"].includes(response.type) && response.fields !== undefined,
      `an answer of type ${response.type} with members`,
    ],
    [response.type === "redirect" && method !== "GET", "a redirect that no browser can follow"],
    [response.errorFields !== undefined && response.type !== "text", "an error in XML"],
  ];
  return [
    ...refused.flatMap(([is, what]) => (is ? [what] : [])),
    ...segments(operation),
    ...(operation.pathParams ?? []).flatMap((field) => pathParam(field)),
    ...(operation.queryParams ?? []).flatMap((field) => queryParam(field)),
    ...members(body?.fields ?? [], "body", {
      keys: v2 ? ["bank"] : ["platform"],
      encodings: v2 ? ["json", "urlencode"] : ["json"],
      files: body?.type === "multipart",
      workWx: body?.type === "xml",
      indexed: false,
    }),
    ...members(response.fields ?? [], "answer", {
      keys: ["merchant"],
      encodings: ["json"],
      files: false,
      indexed: v2,
    }),
  ];
}

/** What the facts of a notification say that the generator does not know how to write. */
export function notificationNotUnderstood(notification: Notification): string[] {
  const { contexts, variants = [], fields, reply = [], version } = notification;
  const shared =
    contexts === undefined
      ? []
      : ["products that share the event (contexts): split it into variants"];
  const shapes = [fields, ...variants.map((variant) => variant.fields), reply];
  const known: Known = {
    keys: ["merchant", "apiv3-aes-gcm", "apiv2-aes-ecb"],
    encodings: ["json"],
    files: false,
    indexed: version === "v2",
  };
  return [...shared, ...shapes.flatMap((shape) => members(shape, "resource", known))];
}

function hasMeta({ fields }: Body): boolean {
  return fields.some(({ name, fields: below }) => name === "meta" && below !== undefined);
}

/** The template that path and prefix give: APIv2 has no version in its paths. */
function onPath(operation: Operation): string {
  const { path, prefix = "" } = operation;
  const onWire = path.slice(prefix.length + 1);
  return operation.id.startsWith("v2/") ? `v2/${onWire}` : onWire;
}

function segments(operation: Operation): string[] {
  const v2 = operation.id.startsWith("v2/");
  // The chain puts a hyphen before an upper-case letter, but in APIv2 it takes names as they are.
  const form = v2 ? /^[A-Za-z0-9_-]+$/u : /^[a-z0-9_-]+$/u;
  return templateOf(operation)
    .replace(/\/$/u, "")
    .split("/")
    .filter((segment) => placeholder(segment) === undefined && !form.test(segment))
    .map((segment) => (segment === "" ? "an empty segment" : `the segment ${segment}`));
}

function pathParam(field: Field): string[] {
  const where = `path value ${field.name}`;
  return [
    ...(reservedNames.has(field.name) ? [`${where} has the name of an option`] : []),
    ...(["string", "integer"].includes(field.type) ? [] : [`${where} of type ${field.type}`]),
    ...(field.encrypted === undefined ? [] : [`${where} is encrypted`]),
    ...(field.encoded === undefined ? [] : [`${where} is encoded as ${field.encoded}`]),
    ...member(field, where, { keys: [], encodings: ["json"], files: false, indexed: false }),
  ];
}

function queryParam(field: Field): string[] {
  const where = `query ${field.name}`;
  const nested = field.type === "object" || field.items === "object";
  return [
    ...(nested ? [`${where} of type ${field.type}`] : []),
    ...members([field], "query", {
      keys: ["platform"],
      encodings: ["json"],
      files: false,
      indexed: false,
    }),
  ];
}

/** What members may have where they stand. */
interface Known {
  readonly keys: readonly Field["encrypted"][];
  readonly encodings: readonly Field["encoded"][];
  readonly files: boolean;
  readonly indexed: boolean;
  /** Whether WeCom's signature may stand there. */
  readonly workWx?: boolean;
}

function members(fields: readonly Field[], where: string, known: Known): string[] {
  return fields.flatMap((field) => {
    const here = `${where}.${field.name}`;
    const inside = { ...known, files: false, indexed: false, workWx: false };
    return [
      ...member(field, here, known),
      ...members(field.fields ?? [], here, inside),
      ...(field.variants ?? []).flatMap((variant) => members(variant.fields, here, inside)),
    ];
  });
}

function workWx({ name, signedBy, covers }: Field, where: string, { workWx }: Known): string[] {
  if (signedBy !== "work-wx-secret") return covers === undefined ? [] : [`${where} covers members`];
  if (!workWx || name !== "workwx_sign") return [`${where} is signed by ${signedBy}`];
  return covers === undefined ? [`${where} does not say what it covers`] : [];
}

function member(field: Field, where: string, known: Known): string[] {
  const { encrypted, encoded, decoded, type, variants } = field;
  const text = type === "string" || field.items === "string";
  return [
    ...(encrypted !== undefined && !known.keys.includes(encrypted)
      ? [`${where} is encrypted with ${encrypted}`]
      : []),
    ...(encrypted !== undefined && !text ? [`${where} is encrypted and no string`] : []),
    ...(encoded !== undefined && !known.encodings.includes(encoded)
      ? [`${where} is encoded as ${encoded}`]
      : []),
    ...(encoded !== undefined && type !== "string" ? [`${where} is encoded and no string`] : []),
    ...(decoded !== undefined && encoded === undefined
      ? [`${where} is decoded but not encoded`]
      : []),
    ...(field.accepts !== undefined && type !== "file"
      ? [`${where} accepts files and is none`]
      : []),
    ...workWx(field, where, known),
    ...(type === "file" && !known.files ? [`${where} is a file`] : []),
    ...(type === "array" && field.items === undefined ? [`${where} has no type of items`] : []),
    ...(field.indexed !== undefined && !known.indexed ? [`${where} has an index in its name`] : []),
    ...(variants !== undefined && (type !== "object" || encoded !== undefined)
      ? [`${where} has several shapes and is no object`]
      : []),
  ];
}
