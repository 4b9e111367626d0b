import { spelled } from "../../server/header-names.ts";

/** A request that is complete, for a shell. */
export interface ShellRequest {
  readonly method: string;
  /** With scheme and host. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The command that makes the request: in any shell that takes single quotes as POSIX does. */
export function curl({ method, url, headers, body }: ShellRequest): string {
  const parts = [
    // Brackets and braces of an address would be patterns.
    `curl --globoff -X ${method} ${quoted(url)}`,
    ...Object.entries(spelled(headers)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === "" ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return parts.join(" \\\n  ");
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
