import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv/dist/2020.js";

const schemas = new URL("../../schema/", import.meta.url);

/**
 * What is wrong with the files of `data/` by their JSON Schemas: a fact of an unknown name or form, with the operation or
 * notification it belongs to.
 */
export function schemaProblems(data: URL): string[] {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
  });
  return readdirSync(data, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .flatMap((name) => {
      const schema = new URL(`${schemaFor(name)}.schema.json`, schemas);
      const validate =
        ajv.getSchema(schema.href) ?? ajv.compile({ ...read(schema), $id: schema.href });
      const content = read(new URL(name, data));
      validate(content);
      return (validate.errors ?? []).map((error) => `${name}: ${describe(error, content)}`);
    });
}

function schemaFor(name: string): string {
  if (!/[\\/]/u.test(name)) return name.slice(0, -".json".length);
  return name.startsWith("webhook") ? "notifications" : "operations";
}

function describe(error: ErrorObject, content: Readonly<Record<string, unknown>>): string {
  const [, list = "", index = ""] = error.instancePath.split("/");
  const entries = content[list];
  const entry: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined;
  const culprit = idOf(entry) ?? "";
  return `${culprit} ${error.instancePath} ${error.message ?? ""} ${JSON.stringify(error.params)}`.trim();
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  if ("id" in entry && typeof entry.id === "string") return entry.id;
  return "event" in entry && typeof entry.event === "string" ? entry.event : undefined;
}

function read(url: URL): Record<string, unknown> {
  const content: unknown = JSON.parse(readFileSync(fileURLToPath(url), "utf8"));
  if (typeof content === "object" && content !== null) return { ...content };
  throw new Error(`${fileURLToPath(url)} is no JSON object.`);
}
