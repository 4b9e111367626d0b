import { expect, test } from "vitest";
import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Field, Notification, Operation } from "@wechatpay-kit/catalog";
import { files, read } from "./documents.ts";
import type { Described, Document, Schema } from "./documents.ts";
import { membersOfFacts, membersOfParameter, membersOfSchema } from "./members.ts";

// The facts read afresh: nothing here is the generator's.
const { operations, notifications } = loadCatalog();
const documents = {
  v2: read("wechatpay-v2.json"),
  v3: read("wechatpay-v3.json"),
  brand: read("wechatpay-brand.json"),
  aipay: read("wechatpay-aipay.json"),
};
const versions = ["v2", "v3", "brand", "aipay"] as const;
const media = {
  json: "application/json",
  xml: "text/xml",
  multipart: "multipart/form-data",
} as const;

function pathsOf(document: Document): NonNullable<Document["paths"]> {
  return { ...document.paths, ...document["x-wechatpay-paths"] };
}

function documentOf(id: string): Document {
  const version = versions.find((name) => id.startsWith(`${name}/`));
  if (version === undefined) throw new Error(`${id} belongs to no description.`);
  return documents[version];
}

function described({ id, path, method }: Operation): Described {
  const found = pathsOf(documentOf(id))[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`${id} is not described.`);
  return found;
}

/** Pages of brands are of notifications to brands; nothing is posted to developers of skills. */
function isPosted({ docs, version }: Notification, to: (typeof versions)[number]): boolean {
  const ofBrands = docs.filter((url) => url.includes("/doc/brand/"));
  if (to === "brand") return ofBrands.length > 0;
  return version === to && (docs.length === 0 || ofBrands.length < docs.length);
}

function callsOf(document: Document): string[] {
  return Object.entries(pathsOf(document)).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

test.each(versions)("%s describes every operation and notification of the catalogue", (version) => {
  const calls = operations
    .filter(({ id }) => id.startsWith(`${version}/`))
    .map(({ method, path }) => `${method} ${path}`);
  expect(callsOf(documents[version]).toSorted()).toEqual(calls.toSorted());
  expect(calls.length).toBeGreaterThanOrEqual({ v2: 60, v3: 400, brand: 68, aipay: 1 }[version]);
  const events = notifications
    .filter((notification) => isPosted(notification, version))
    .map(({ event }) => event);
  expect(Object.keys(documents[version].webhooks ?? {}).toSorted()).toEqual(events.toSorted());
});

test.each(versions)("the products of %s have each of its operations once", (version) => {
  const products = files.filter((file) => file.startsWith(`${version}/`));
  expect(products.flatMap((file) => callsOf(read(file))).toSorted()).toEqual(
    callsOf(documents[version]).toSorted(),
  );
});

test("every operation and notification has an operationId of its own", () => {
  const idsOf = (items: Document["paths"] = {}): string[] =>
    Object.values(items).flatMap((item) => Object.values(item).map((one) => one.operationId));
  const ofOperations = versions.flatMap((version) => idsOf(pathsOf(documents[version])));
  // What is posted to merchants and to brands stands in both descriptions.
  const ofNotifications = new Set(
    versions.flatMap((version) => idsOf(documents[version].webhooks)),
  );
  expect(ofNotifications.size).toBe(notifications.length);
  expect(ofOperations).toHaveLength(operations.length);
  expect(new Set([...ofOperations, ...ofNotifications]).size).toBe(
    operations.length + notifications.length,
  );
});

test("every parameter is that of the facts", () => {
  const wrong = operations.filter((operation) => {
    const { pathParams = [], queryParams = [], headerParams = [] } = operation;
    const document = documentOf(operation.id);
    const parameters = described(operation).parameters ?? [];
    const found = parameters.flatMap((parameter) => membersOfParameter(document, parameter));
    const given = pathParams.map((field) => Object.assign({}, field, { required: true as const }));
    const facts = membersOfFacts([...given, ...queryParams, ...headerParams], operation.modes);
    return facts.join("\n") !== found.join("\n");
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("every member of a request is that of the facts, at every depth", () => {
  const wrong = operations.flatMap((operation) => {
    const { id, body } = operation;
    const content = described(operation).requestBody?.content;
    if (body === undefined) return content === undefined ? [] : [id];
    const schema = content?.[media[body.type]]?.schema;
    const fields = body.type === "multipart" ? body.fields.map(asPart) : body.fields;
    return difference(id, membersOfFacts(fields, operation.modes), documentOf(id), schema);
  });
  expect(wrong).toEqual([]);
});

test("every member of an answer is that of the facts, at every depth", () => {
  const wrong = operations.flatMap((operation) => {
    const { id, response } = operation;
    if (response.fields === undefined) return [];
    const [success] = Object.values(described(operation).responses);
    const [answer] = Object.values(success?.content ?? {});
    const schema = response.type === "xml" ? answer?.schema.anyOf?.[0] : answer?.schema;
    return difference(id, membersOfFacts(response.fields, operation.modes), documentOf(id), schema);
  });
  expect(wrong).toEqual([]);
});

test("every member of a notification is that of the facts, at every depth", () => {
  const wrong = notifications.flatMap((notification) => {
    const { event, fields, modes, variants = [] } = notification;
    const shapes = [fields, ...variants.map((variant) => variant.fields)];
    const facts = shapes.flatMap((shape) => membersOfFacts(shape, modes));
    const described = versions.filter((version) => isPosted(notification, version));
    return described.flatMap((version) => {
      const post = documents[version].webhooks?.[event]?.["post"];
      const schema =
        post?.["x-wechatpay-resource"] ?? post?.requestBody?.content["text/xml"]?.schema;
      return difference(event, facts, documents[version], schema);
    });
  });
  expect(wrong).toEqual([]);
});

/** Parts of an upload that carry JSON are objects: their media type says how they are written. */
function asPart(field: Field): Field {
  return field.encoded === "json" ? { ...field, type: "object" } : field;
}

/** The members in any order: shapes that several places share have the members in the order of the first. */
function difference(
  id: string,
  facts: readonly string[],
  document: Document,
  schema: Schema | undefined,
): readonly string[] {
  const found = membersOfSchema(document, schema);
  const missing = facts.filter((line) => !found.includes(line)).map((line) => `${id} -${line}`);
  const extra = found.filter((line) => !facts.includes(line)).map((line) => `${id} +${line}`);
  return [...missing, ...extra];
}
