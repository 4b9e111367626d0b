import type { MatchedRequest } from "../core/protocol.ts";
import type { BodyV2 } from "./body.ts";
import { readQuery } from "./read-query.ts";
import { readUpload } from "./read-upload.ts";
import { readXml } from "./read-xml.ts";

/** Takes a request apart: XML, a query or a form. @throws NotUnderstood */
export function readV2({ operation, request, query }: MatchedRequest): BodyV2 {
  if (operation.method === "GET") return { texts: readQuery(query) };
  if (operation.body?.type === "multipart") return readUpload(operation, request);
  return { texts: readXml(request.body) };
}
