import { createHash, createHmac } from "node:crypto";
import type { ServerResponse } from "node:http";

export const API_V2_KEY = "192006250b4c09247ec02edce69f6a2d";

/** Signs members as WeChat Pay does, without the SDK's code. */
export function signOf(
  members: Readonly<Record<string, string>>,
  type: "MD5" | "HMAC-SHA256" = "MD5",
  key: string = API_V2_KEY,
): string {
  const names = Object.keys(members).filter((name) => members[name] !== "" && name !== "sign");
  const text = `${names
    .toSorted()
    .map((name) => `${name}=${members[name]}`)
    .join("&")}&key=${key}`;
  const digest = type === "MD5" ? createHash("md5") : createHmac("sha256", key);
  return digest.update(text).digest("hex").toUpperCase();
}

/** XML as WeChat Pay writes it. */
export function xmlOf(members: Readonly<Record<string, string>>): string {
  const lines = Object.entries(members).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  );
  return `<xml>${lines.join("\n")}\n</xml>`;
}

/** XML with its `sign`. */
export function signedXml(
  members: Readonly<Record<string, string>>,
  type?: "MD5" | "HMAC-SHA256",
): string {
  return xmlOf({ ...members, sign: signOf(members, type) });
}

export const SUCCESS = { return_code: "SUCCESS", result_code: "SUCCESS" } as const;

/** Answers as APIv2 does: status 200 and plain text, whatever it says. */
export function answerText(response: ServerResponse, body: string | Buffer, status = 200): void {
  response.writeHead(status, { "content-type": "text/plain", "request-id": "08ABC" }).end(body);
}
