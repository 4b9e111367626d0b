import type { ContentObject, MediaTypeObject, RequestBodyObject } from "openapi3-ts/oas31";
import type { Field } from "../../field.ts";
import type { Body } from "../../operation.ts";
import { choicesOf } from "../choices.ts";
import type { Choices } from "../choices.ts";
import { decodedSchema, memberDescription, objectSchema } from "./field-schema.ts";
import type { SchemaWriter } from "./field-schema.ts";
import { present } from "./json.ts";
import type { Schema } from "./oas.ts";

/** The media type of XML as WeChat Pay reads and sends it. */
export const xmlMedia = "text/xml";

/** The root element of every message of APIv2. */
export const xmlRoot: Schema = { xml: { name: "xml" } };

/** The body of a request. */
export function requestBody(body: Body & Choices, writer: SchemaWriter): RequestBodyObject {
  return { required: body.required, content: content(body, writer) };
}

function content(body: Body & Choices, writer: SchemaWriter): ContentObject {
  const { type, fields } = body;
  const schema = objectSchema(fields, writer, choicesOf(body).groups);
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
          description: memberDescription(field, writer),
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
