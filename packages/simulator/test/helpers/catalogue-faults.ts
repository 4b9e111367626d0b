import type { Field } from "@wechatpay-kit/catalog";

/**
 * Where members break what the catalogue says of them: written apart from the code that makes them. Encoded and
 * encrypted members are open: objects, lists and plain text.
 */
export function catalogueFaults(fields: readonly Field[], members: object, at = ""): string[] {
  const entries = new Map(Object.entries(members));
  const faults: string[] = [];
  for (const field of fields) {
    const names = [...entries.keys()].filter((name) => isNameOf(field, name));
    if (field.required && names.length === 0) faults.push(`${at}/${field.name}: missing`);
    for (const name of names) {
      faults.push(...valueFaults(field, entries.get(name), `${at}/${name}`));
      entries.delete(name);
    }
  }
  return [...faults, ...[...entries.keys()].map((name) => `${at}/${name}: not documented`)];
}

function isNameOf({ name, indexed }: Field, wire: string): boolean {
  if (!indexed) return name === wire;
  const parts = name.split("_");
  const found = wire.split("_");
  return (
    parts.length === found.length &&
    parts.every((part, index) =>
      part.startsWith("$") ? /^\d+$/.test(found[index] ?? "") : part === found[index],
    )
  );
}

function valueFaults(field: Field, value: unknown, at: string): string[] {
  const list = field.type === "array" || field.decoded !== undefined;
  if (!list) return itemFaults(field, field.type, value, at);
  if (!Array.isArray(value)) return [`${at}: no list`];
  const type = field.items ?? (field.decoded === "object[]" ? "object" : "string");
  if (value.length === 0) return [`${at}: an empty list`];
  return value.flatMap((item, index) => itemFaults(field, type, item, `${at}/${index}`));
}

function itemFaults(field: Field, type: Field["type"], value: unknown, at: string): string[] {
  if (type === "object" || (type === "string" && field.fields !== undefined)) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return [`${at}: no object`];
    if (field.fields === undefined) return [];
    const shapes = [field.fields, ...(field.variants ?? []).map((variant) => variant.fields)];
    const faults = shapes.map((fields) => catalogueFaults(fields, value, at));
    return faults.find((list) => list.length === 0) ?? faults[0] ?? [];
  }
  if (type === "integer" ? !Number.isSafeInteger(value) : typeof value !== type) {
    return [`${at}: ${typeof value} where ${type} is expected`];
  }
  if (field.enum !== undefined) {
    const values: readonly unknown[] = field.enum;
    return values.includes(value) ? [] : [`${at}: ${String(value)} is not documented`];
  }
  if (typeof value !== "string") return [];
  if (value === "") return [`${at}: empty`];
  if (field.maxLength !== undefined && value.length > field.maxLength) return [`${at}: too long`];
  const time = /^\d{4}-(0\d|1[0-2])-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d{3})?\+08:00$/;
  return field.format === "date-time" && !time.test(value) ? [`${at}: no RFC 3339 time`] : [];
}
