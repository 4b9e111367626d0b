import type { Operation } from "@wechatpay-kit/catalog";
import type { Client } from "./client-of.ts";
import type { CallOptions } from "./request-of.ts";

/** Calls an operation through the SDK by the path of its id; the data of the verified answer. */
export function callOf(
  client: Client,
  operation: Operation,
  options: CallOptions,
): Promise<unknown> {
  const [template = "", method = ""] = operation.id.split("#");
  const node = client.chain(template);
  switch (method) {
    case "get":
      return node.get(options);
    case "post":
      return node.post(options);
    case "put":
      return node.put(options);
    case "patch":
      return node.patch(options);
    case "delete":
      return node.delete(options);
    default:
      throw new Error(`${operation.id} does not end in a method.`);
  }
}
