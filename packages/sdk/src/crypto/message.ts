/** Text or bytes, exactly as they stand on the wire. */
export type Raw = string | Uint8Array;

/** The bytes that a request's signature covers: five lines, each ended by LF, the body as sent. */
export function requestMessage(
  method: string,
  target: string,
  timestamp: number | string,
  nonce: string,
  body: Raw,
): Uint8Array {
  return endingWith(`${method}\n${target}\n${timestamp}\n${nonce}\n`, body);
}

/** The bytes that the signature of an answer or a notification covers: three lines, each ended by LF. */
export function answerMessage(timestamp: number | string, nonce: string, body: Raw): Uint8Array {
  return endingWith(`${timestamp}\n${nonce}\n`, body);
}

const LF = Buffer.from("\n");

function endingWith(head: string, body: Raw): Uint8Array {
  return typeof body === "string"
    ? Buffer.from(`${head}${body}\n`, "utf8")
    : Buffer.concat([Buffer.from(head, "utf8"), body, LF]);
}
