import type { Field, Operation } from "@wechatpay-kit/catalog";

/** Members that sign a request; what is left says what is wanted. */
export const SIGNING: ReadonlySet<string> = new Set(["sign", "sign_type", "nonce_str"]);

/** The members of a request: of a GET those of its query, of a POST those of its body. */
export function fieldsOf({ method, queryParams = [], body }: Operation): readonly Field[] {
  return method === "GET" ? queryParams : (body?.fields ?? []);
}

const known = new WeakMap<Operation, readonly Field[]>();

/** What a request says once it is opened and decoded: fields without encryption, encoding, signature and file. */
export function plainFields(operation: Operation): readonly Field[] {
  const fields =
    known.get(operation) ??
    fieldsOf(operation)
      .filter(({ name, type }) => !SIGNING.has(name) && type !== "file")
      .map(plain);
  known.set(operation, fields);
  return fields;
}

function plain(field: Field): Field {
  const { encrypted: _, encoded, decoded, ...rest } = field;
  if (encoded === undefined) return rest;
  // The length is that of the text, which was checked before it was decoded.
  const { maxLength: __, ...shape } = rest;
  if (decoded === undefined) return { ...shape, type: "object" };
  return { ...shape, type: "array", items: decoded === "object[]" ? "object" : "string" };
}
