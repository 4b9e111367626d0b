import type { InspectedRequest } from "./inspected-request.ts";

/** A request as a command of a POSIX shell. */
export function curlOf({
  method,
  url,
  headers,
  body,
}: Omit<InspectedRequest, "curl" | "message">): string {
  const lines = [`curl -X ${method} ${quoted(url)}`];
  for (const [name, value] of Object.entries(headers)) {
    // curl counts the bytes itself.
    if (name !== "content-length") lines.push(`-H ${quoted(`${name}: ${value}`)}`);
  }
  if (body !== undefined) lines.push(`--data-raw ${quoted(body)}`);
  return lines.join(" \\\n  ");
}

/** Within single quotes a shell reads nothing but their end. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
