import { apiV2KeyBytes, needApiV2Key } from "../keys/api-keys.ts";
import { encodeMembers } from "../members/encoded.ts";
import { routes } from "../generated/routes.ts";
import { signV2 } from "../v2/sign.ts";
import { writeXml } from "../v2/write-xml.ts";
import type { AnsweringKeys, TestAnswer } from "./answering.ts";
import { encryptForMerchant } from "./encrypt-for-merchant.ts";
import { signAnswer } from "./sign-answer.ts";
import { textOf } from "./text-of.ts";

/** Data as the answer that holds it. */
export async function writeAnswer(
  keys: AnsweringKeys,
  route: string,
  isXml: boolean,
  data: TestAnswer,
): Promise<Response> {
  if (data instanceof Response) return data.ok && !isXml ? signedResponse(keys, data) : data;
  if (isXml) return xml(keys, data ?? {});
  if (data === undefined) return signedResponse(keys, new Response(null, { status: 204 }));
  return signedResponse(keys, Response.json(await encoded(keys, route, data)));
}

async function signedResponse({ platform }: AnsweringKeys, response: Response): Promise<Response> {
  const body = new Uint8Array(await response.arrayBuffer());
  const { status, headers } = response;
  return new Response(status === 204 ? null : body, {
    status,
    headers: { ...Object.fromEntries(headers), ...(await signAnswer(platform, body)) },
  });
}

/** Members for the merchant's eyes encrypted, and what is text within the text written. */
async function encoded(
  { merchantKey }: AnsweringKeys,
  route: string,
  data: object,
): Promise<unknown> {
  const [method = "", path = ""] = route.split(" ");
  const { sensitive = [], encoded: texts = [] } =
    routes()[`${path.slice(1)}#${method.toLowerCase()}`] ?? {};
  const inAnswer = ({ in: place }: { readonly in: string }): boolean => place === "answer";
  const encrypted = await encryptForMerchant(
    data,
    sensitive.filter(inAnswer),
    merchantKey,
    "answer",
  );
  return encodeMembers(encrypted, texts.filter(inAnswer), "answer");
}

function xml({ apiV2Key }: AnsweringKeys, data: object): Response {
  const key = needApiV2Key(apiV2KeyBytes(apiV2Key), "answers of APIv2");
  const success = { return_code: "SUCCESS", result_code: "SUCCESS" };
  const members = Object.entries({ ...success, ...data }).flatMap(([name, value]) =>
    textOf(name, value),
  );
  const body = writeXml([...members, ["sign", signV2(members, key, "MD5")]]);
  return new Response(body, { headers: { "content-type": "text/plain" } });
}
