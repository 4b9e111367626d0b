import type { Operation } from "@wechatpay-kit/catalog";

/**
 * The queries that must find what an operation posts, by the catalogue alone: they stand below its path, and it requires
 * the number that they end in. A merchant's number says whose something is, not which.
 */
export function queriesOf(
  { method, path, body, pathParams = [] }: Operation,
  operations: readonly Operation[],
): readonly Operation[] {
  if (method !== "POST") return [];
  const required = (body?.fields ?? []).filter((field) => field.required);
  const known = new Set([...required, ...pathParams].map(({ name }) => name));
  return operations.filter(
    (query) =>
      query.method === "GET" &&
      query.path.startsWith(`${path}/`) &&
      /(?<!mchid)\}$/.test(query.path) &&
      query.pathParams?.every(({ name }) => known.has(name)) === true,
  );
}
