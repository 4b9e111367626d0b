import type { Field } from "../../field.ts";
import type { Operation } from "../../operation.ts";
import { description, fieldSchema } from "./field-schema.ts";
import type { SchemaWriter } from "./field-schema.ts";
import { present } from "./json.ts";
import type { Json } from "./json.ts";

/** The parameters of an operation: path values, query, headers beside those of the signature. */
export function parameters(operation: Operation, writer: SchemaWriter): readonly Json[] {
  const { pathParams = [], queryParams = [], headerParams = [] } = operation;
  return [
    ...pathParams.map((field) => parameter("path", { ...field, required: true }, writer)),
    ...queryParams.map((field) => parameter("query", field, writer)),
    ...headerParams.map((field) => parameter("header", field, writer)),
  ];
}

function parameter(place: string, field: Field, writer: SchemaWriter): Json {
  const { description: _, ...schema } = fieldSchema(field, writer);
  return present({
    name: field.name,
    in: place,
    required: field.required,
    description: description(field.name, writer.labels),
    schema,
  });
}
