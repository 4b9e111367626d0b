import { describe, expect, test } from "vitest";
import { hardFiles } from "../test/support/hard/files.ts";
import { isSigned, shown } from "../test/support/hard/on-the-wire.ts";
import { hardPaths } from "../test/support/hard/paths.ts";
import { hardPages, hardV2 } from "../test/support/hard/v2.ts";
import { hardValues } from "../test/support/hard/values.ts";
import { merchantOptions, PUBLIC_KEY_ID } from "../test/support/keys.ts";
import { serving } from "../test/support/wire.ts";
import { API_V2_KEY } from "../test/support/xml.ts";
import { WeChatPay } from "./client.ts";

const all = [...hardPaths, ...hardValues, ...hardFiles, ...hardV2];

function client(baseUrl: string): WeChatPay {
  return new WeChatPay(merchantOptions({ baseUrl, apiV2Key: API_V2_KEY }));
}

/** The same operation in the three writings. */
function writings(
  wxpay: WeChatPay,
  { node, template }: Pick<(typeof all)[number], "node" | "template">,
): any[] {
  const loose: any = wxpay;
  return [node(wxpay), wxpay.chain(template), loose[template]];
}

async function plain(data: unknown): Promise<unknown> {
  return data instanceof ReadableStream ? new Response(data).text() : data;
}

test("the hard operations are at least thirty, each another one", () => {
  const ids = [
    ...all.map(({ template, verb }) => `${template}#${verb}`),
    ...hardPages.map(({ template }) => template),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(30);
});

describe("an operation with", () => {
  test.each(all)("$kind: $verb $template", async (operation) => {
    const { verb, options, answer, data, signed } = operation;
    const server = await serving((_, response) => answer(response));
    for (const writing of writings(client(server.url), operation)) {
      const got = await plain(await writing[verb](options));
      expect(got).toEqual(data);
    }
    expect(server.received).toHaveLength(3);
    const { target, type, body = "", sealed = 0 } = operation;
    for (const received of server.received) {
      expect(received.method).toBe(verb.toUpperCase());
      expect(shown(received)).toEqual({ target, type, body, sealed });
      expect(isSigned(received, signed)).toBe(true);
      const length = verb === "get" ? undefined : String(received.bytes.length);
      expect(received.headers["content-length"]).toBe(length);
      // It names the key that encrypts, and asks for answers signed with it.
      const serial = operation.template.startsWith("v3/") ? PUBLIC_KEY_ID : undefined;
      expect(received.headers["wechatpay-serial"]).toBe(serial);
    }
  });

  test.each(hardPages)("$kind gives its address and sends nothing: $template", async (page) => {
    const server = await serving();
    for (const writing of writings(client(server.url), page)) {
      const address: string = await writing.get(page.options);
      expect(address.startsWith(server.url)).toBe(true);
      const target = address.slice(server.url.length);
      const entered = { method: "GET", target, headers: {}, body: "", bytes: Buffer.alloc(0) };
      expect(shown(entered).target).toBe(page.target);
      expect(isSigned(entered, page.signed)).toBe(true);
    }
    expect(server.received).toEqual([]);
  });
});
