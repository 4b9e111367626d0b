import type { ContentObject, MediaTypeObject, RequestBodyObject } from "openapi3-ts/oas31";
import type { Field } from "../../field.ts";
import type { Body } from "../../operation.ts";
import { decodedSchema, description, objectSchema } from "./field-schema.ts";
import type { SchemaWriter } from "./field-schema.ts";
import { present } from "./json.ts";
import type { Schema } from "./oas.ts";

/** The media type of XML as WeChat Pay reads and sends it. */
export const xmlMedia = "text/xml";

/** The root element of every message of APIv2. */
export const xmlRoot: Schema = { xml: { name: "xml" } };

/** The body of a request. */
export function requestBody(
  { type, required, fields }: Body,
  writer: SchemaWriter,
): RequestBodyObject {
  return { required, content: content(type, fields, writer) };
}

function content(
  type: Body["type"],
  fields: readonly Field[],
  writer: SchemaWriter,
): ContentObject {
  const schema = objectSchema(fields, writer);
  switch (type) {
    case "json":
      return { "application/json": { schema } };
    case "xml":
      return { [xmlMedia]: { schema: { ...schema, ...xmlRoot } } };
    case "multipart":
      return { "multipart/form-data": multipart(fields, schema, writer) };
  }
}

/** Parts that carry JSON are objects here: how they are encoded, the part's own type says. */
function multipart(
  fields: readonly Field[],
  schema: Schema,
  writer: SchemaWriter,
): MediaTypeObject {
  const encoded = fields.filter((field) => field.encoded === "json");
  const parts = encoded.map(
    (field) =>
      [
        field.name,
        present<Schema>({
          ...decodedSchema(field, writer),
          description: description(field.name, writer.labels),
        }),
      ] as const,
  );
  return present<MediaTypeObject>({
    schema: { ...schema, properties: { ...schema.properties, ...Object.fromEntries(parts) } },
    encoding:
      encoded.length === 0
        ? undefined
        : Object.fromEntries(
            encoded.map(({ name }) => [name, { contentType: "application/json" }]),
          ),
  });
}
