import type { Field, Operation } from "@wechatpay-kit/catalog";
import { fieldsOfMode } from "../../src/catalogue/fields-of-mode.ts";
import { modeOf } from "./request-of.ts";

/** What an answer of APIv2 lacks or has in another form than documented. A page that is opened names the appid. */
export async function answerFaults(
  operation: Operation,
  data: unknown,
  appid: string,
): Promise<string[]> {
  const { response } = operation;
  if (response.type === "redirect") {
    const page = await pageOf(data);
    return page.includes(appid) ? [] : [`not the page: ${page}`];
  }
  if (response.type === "text") {
    const text = await textOf(data);
    return /\r\n`[^,]+,`/.test(text) ? [] : [`no rows: ${text}`];
  }
  // It was a direct merchant who called.
  const mode = modeOf(operation, {});
  return memberFaults(fieldsOfMode(response.fields ?? [], mode), data);
}

// A browser opens the address that the SDK makes.
async function pageOf(address: unknown): Promise<string> {
  const answer = await fetch(String(address));
  const type = answer.headers.get("content-type");
  if (type !== "text/html; charset=utf-8") throw new Error(`${answer.status} of type ${type}`);
  return answer.text();
}

async function textOf(data: unknown): Promise<string> {
  if (!(data instanceof ReadableStream)) throw new Error("The answer is no stream.");
  return new Response(data).text();
}

// Of a failure alone, though some pages call them required.
const LEFT_OUT = /^(?:err_code|err_code_des|error_code|error_code_des)$/;

function memberFaults(fields: readonly Field[], data: unknown, at = ""): string[] {
  if (typeof data !== "object" || data === null) return [`${at} is no object`];
  const members = new Map<string, unknown>(Object.entries(data));
  return fields
    .filter(({ name }) => !LEFT_OUT.test(name))
    .flatMap((field) => {
      const value = members.get(field.name);
      if (value === undefined) return field.required ? [`${at}${field.name} is missing`] : [];
      return valueFaults(field, value, `${at}${field.name}`);
    });
}

function valueFaults(field: Field, value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valueFaults(field, item, at));
  if (field.fields !== undefined) return memberFaults(field.fields, value, `${at}/`);
  const text = String(value);
  const ok = field.type === "integer" ? /^-?\d+$/.test(text) : text !== "";
  if (!ok) return [`${at} is ${text}`];
  const values = field.enum?.map(String) ?? [];
  return values.length === 0 || field.enumKind !== undefined || values.includes(text)
    ? []
    : [`${at} is ${text}`];
}
