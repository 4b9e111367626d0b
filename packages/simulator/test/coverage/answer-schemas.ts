import { readFileSync } from "node:fs";
import type { Operation } from "@wechatpay-kit/catalog";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv/dist/2020.js";

/** Says what is wrong with the body of a successful answer by the OpenAPI description; nothing where it is in order. */
export type CheckAnswer = (operation: Operation, body: unknown) => string | undefined;

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * The answers of a version of the API, or to callers other than merchants, by their OpenAPI description: not by the code that makes them. The simulator answers
 * documented values only, so enumerations, which are open there, are closed here.
 */
export function answerSchemas(version: "v2" | "v3" | "brand" | "aipay"): CheckAnswer {
  const file = new URL(`../../../catalog/openapi/wechatpay-${version}.json`, import.meta.url);
  const description = closed(JSON.parse(readFileSync(file, "utf8")));
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: "openapi", ...description });
  const compiled = new Map<string, ValidateFunction>();
  return (operation, body) => {
    const pointer = `/paths/${escape(operation.path)}/${operation.method.toLowerCase()}/responses/200/content/application~1json/schema`;
    let validate = compiled.get(pointer);
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `openapi#${encodeURI(pointer)}` });
      compiled.set(pointer, validate);
    }
    if (validate(body) === true) return undefined;
    return ajv.errorsText(validate.errors, { separator: "; " }).slice(0, 300);
  };
}

function escape(path: string): string {
  return path.replaceAll("~", "~0").replaceAll("/", "~1");
}

function closed(value: unknown): Description {
  // The walk keeps the form of the description.
  return close(value) as Description;
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, close(member)] as const);
  const schema = Object.fromEntries(members);
  const [first] = Array.isArray(schema["anyOf"]) ? schema["anyOf"] : [];
  if (typeof first === "object" && first !== null && "enum" in first) {
    const { anyOf: _, ...rest } = schema;
    return { ...rest, ...first };
  }
  return schema;
}
