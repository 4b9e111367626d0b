import type { Field } from "../field.ts";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import { placeholder, templateOf } from "./template.ts";

/** Members of the options that are not path values. */
const reserved = new Set(["headers", "timeout", "signal", "retry", "query", "json", "xml", "body"]);

/** Request headers that the SDK sets by itself. */
const ownHeaders = new Set(["Wechatpay-Serial"]);

/**
 * What the facts of an operation say that the generator does not know how to write. It refuses those, so that no fact is
 * ignored: each is either written or listed here until it is.
 */
export function notUnderstood(operation: Operation): string[] {
  const { body, response } = operation;
  const refused: [boolean, string][] = [
    [
      operation.id !== `${operation.path.slice(1)}#${operation.method.toLowerCase()}`,
      "the path on the wire is not the template",
    ],
    [operation.host !== undefined, `the host ${operation.host}`],
    [operation.prefix !== undefined, `the prefix ${operation.prefix}`],
    [operation.mtls !== undefined, "a merchant certificate in TLS"],
    [operation.nonce !== undefined, "a request without nonce_str"],
    [operation.auth !== undefined, "an unsigned request"],
    [operation.fragment !== undefined, "a URL fragment"],
    [body !== undefined && body.type !== "json", `a body of type ${body?.type}`],
    [!["json", "empty"].includes(response.type), `an answer of type ${response.type}`],
    [response.signed !== true, `an answer with signed: ${response.signed}`],
    [response.media !== undefined, `an answer of media ${response.media}`],
    [response.errorFields !== undefined, "an error in XML"],
    [response.type === "empty" && response.fields !== undefined, "an empty answer with members"],
  ];
  return [
    ...refused.flatMap(([is, what]) => (is ? [what] : [])),
    ...segments(operation),
    ...(operation.pathParams ?? []).flatMap((field) => pathParam(field)),
    ...(operation.queryParams ?? []).flatMap((field) => queryParam(field)),
    ...(operation.headerParams ?? []).flatMap(({ name }) =>
      ownHeaders.has(name) ? [] : [`the request header ${name}`],
    ),
    ...members(body?.fields ?? [], "body", "platform"),
    ...members(response.fields ?? [], "answer", "merchant"),
  ];
}

/** The same for a notification. */
export function notificationNotUnderstood(notification: Notification): string[] {
  const {
    version,
    contexts,
    variants = [],
    fields,
    reply,
    replySigned,
    resourceType,
  } = notification;
  const refused: [boolean, string][] = [
    [version !== "v3", "a notification of APIv2"],
    [contexts !== undefined, "products that share the event (contexts): split it into variants"],
    [reply !== undefined || replySigned !== undefined, "a reply of its own"],
    [
      resourceType !== undefined && resourceType !== "encrypt-resource",
      `the resource type ${resourceType}`,
    ],
  ];
  const shapes = [fields, ...variants.map((variant) => variant.fields)];
  return [
    ...refused.flatMap(([is, what]) => (is ? [what] : [])),
    ...shapes.flatMap((shape) => members(shape, "resource", undefined)),
  ];
}

function segments(operation: Operation): string[] {
  return templateOf(operation)
    .split("/")
    .filter((segment) => placeholder(segment) === undefined && !/^[a-z0-9_-]+$/u.test(segment))
    .map((segment) => (segment === "" ? "an empty segment" : `the segment ${segment}`));
}

function pathParam(field: Field): string[] {
  const where = `path value ${field.name}`;
  return [
    ...(reserved.has(field.name) ? [`${where} has the name of an option`] : []),
    ...(["string", "integer"].includes(field.type) ? [] : [`${where} of type ${field.type}`]),
    ...(field.encrypted === undefined ? [] : [`${where} is encrypted`]),
    ...member(field, where),
  ];
}

function queryParam(field: Field): string[] {
  const where = `query ${field.name}`;
  const nested = field.type === "object" || field.items === "object";
  return [
    ...(nested ? [`${where} of type ${field.type}`] : []),
    ...(field.encrypted === undefined || field.encrypted === "platform"
      ? []
      : [`${where} is encrypted with ${field.encrypted}`]),
    ...member(field, where),
  ];
}

function members(fields: readonly Field[], where: string, key: Field["encrypted"]): string[] {
  return fields.flatMap((field) => {
    const here = `${where}.${field.name}`;
    const foreignKey = field.encrypted !== undefined && field.encrypted !== key;
    return [
      ...(foreignKey ? [`${here} is encrypted with ${field.encrypted}`] : []),
      ...member(field, here),
      ...members(field.fields ?? [], here, key),
    ];
  });
}

function member(field: Field, where: string): string[] {
  return [
    ...(field.type === "file" ? [`${where} is a file`] : []),
    ...(field.type === "array" && field.items === undefined
      ? [`${where} has no type of items`]
      : []),
    ...(field.encoded === undefined ? [] : [`${where} is encoded as ${field.encoded}`]),
    ...(field.indexed === undefined ? [] : [`${where} has an index in its name`]),
    ...(field.signedBy === undefined ? [] : [`${where} is signed`]),
    ...(field.variants === undefined ? [] : [`${where} has several shapes`]),
    ...(field.encrypted !== undefined && field.type !== "string"
      ? [`${where} is encrypted and no string`]
      : []),
  ];
}
