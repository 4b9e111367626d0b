import type { ParameterLocation, ParameterObject } from "openapi3-ts/oas31";
import type { Field } from "../../field.ts";
import type { Operation } from "../../operation.ts";
import { fieldSchema, memberDescription } from "./field-schema.ts";
import type { SchemaWriter } from "./field-schema.ts";
import { present } from "./json.ts";

/** The parameters of an operation: path values, query, headers beside those of the signature. */
export function parameters(operation: Operation, writer: SchemaWriter): ParameterObject[] {
  const { pathParams = [], queryParams = [], headerParams = [] } = operation;
  return [
    ...pathParams.map((field) => parameter("path", { ...field, required: true }, writer)),
    ...queryParams.map((field) => parameter("query", field, writer)),
    ...headerParams.map((field) => parameter("header", field, writer)),
  ];
}

function parameter(place: ParameterLocation, field: Field, writer: SchemaWriter): ParameterObject {
  const { description: _, ...schema } = fieldSchema(field, writer);
  return present<ParameterObject>({
    name: field.name,
    in: place,
    required: field.required,
    description: memberDescription(field, writer),
    schema,
  });
}
