import type { Field, Operation } from "@wechatpay-kit/catalog";

/** Members that sign a request; what is left says what is wanted. */
export const SIGNING: ReadonlySet<string> = new Set([
  "sign",
  "sign_type",
  "nonce_str",
  "workwx_sign",
]);

/** The members of a request: of a GET those of its query, of a POST those of its body. */
export function fieldsOf({ method, queryParams = [], body }: Operation): readonly Field[] {
  return method === "GET" ? queryParams : (body?.fields ?? []);
}

const known = new WeakMap<Operation, readonly Field[]>();

/** The members that say what is wanted: not those that sign, not the file. */
export function saying(operation: Operation): readonly Field[] {
  const fields =
    known.get(operation) ??
    fieldsOf(operation).filter(({ name, type }) => !SIGNING.has(name) && type !== "file");
  known.set(operation, fields);
  return fields;
}
