import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../test/helpers/signed-request.ts";
import type { Received } from "../../test/helpers/signed-request.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

const PICTURES = "/v3/merchant/media/upload";
const FAPIAO = "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file";
const BYTES = "\x89PNG\r\n\r\n -b --b";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
});
afterAll(() => simulator.close());

const digest = (content: string, algorithm = "sha256"): string =>
  createHash(algorithm).update(content, "latin1").digest("hex");
const part = (head: string, content: string): string =>
  `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
const file = (content = BYTES, head = 'name="file"; filename="a.png"'): string =>
  part(head, content);
const META = JSON.stringify({ filename: "a.png", sha256: digest(BYTES) });

const upload = (
  parts: string,
  meta = META,
  target = PICTURES,
  type = "multipart/form-data; boundary=b",
): Promise<Received> =>
  call(simulator.merchant(), target, {
    method: "POST",
    body: Buffer.from(`${part('name="meta"', meta)}${parts}--b--\r\n`, "latin1"),
    headers: { "content-type": type },
    signed: { body: meta },
  });

describe("an upload is accepted", () => {
  test.each<[string, () => Promise<Received>]>([
    ["of a picture", () => upload(file())],
    [
      "with its digest in upper case",
      () =>
        upload(file(), JSON.stringify({ filename: "A.PNG", sha256: digest(BYTES).toUpperCase() })),
    ],
    [
      "of a kind that may be larger than the others",
      () => {
        const large = "x".repeat(6_000_000);
        return upload(file(large), JSON.stringify({ filename: "a.pdf", sha256: digest(large) }));
      },
    ],
    [
      "with a digest by SM3, where that is documented",
      () => {
        const meta = { file_type: "PDF", digest_alogrithm: "SM3", digest: digest(BYTES, "sm3") };
        return upload(file(), JSON.stringify(meta), FAPIAO);
      },
    ],
  ])("%s", async (_, attempt) => {
    expect((await attempt()).json?.code).not.toBe("PARAM_ERROR");
  });
});

// wechatpayv3 for Python sends its uploads so.
test("an upload whose Content-Type names no boundary is signed over its meta all the same", async () => {
  const answer = await upload(file(), META, PICTURES, "multipart/form-data");
  expect(answer.status).toBe(200);
  expect(answer.json).toEqual({ media_id: expect.stringMatching(/./) });
  const other = await upload(file("x"), META, PICTURES, "multipart/form-data");
  expect(other.json?.detail).toMatchObject({ field: "/meta/sha256" });
});

describe("refused is", () => {
  const named = (meta: object): string => JSON.stringify({ filename: "a.png", ...meta });
  test.each<[string, () => Promise<Received>, Record<string, unknown>, number]>([
    ["a form without the file", () => upload(""), { field: "/file", issue: "required" }, 268435461],
    [
      "a text in place of the file",
      () => upload(file(BYTES, 'name="file"')),
      { field: "/file", issue: "a part without a filename is no file" },
      268435461,
    ],
    ["an empty file", () => upload(file("")), { field: "/file", issue: "empty" }, 268435461],
    [
      "two files",
      () => upload(file() + file()),
      { field: "/file", issue: "given more than once" },
      268435461,
    ],
    [
      "another part",
      () => upload(file() + part('name="more"', "1")),
      { field: "/more", issue: "not a documented parameter", location: null },
      270924358,
    ],
    [
      "the digest of another file",
      () => upload(file("other")),
      { field: "/meta/sha256", issue: "not the SHA256 of the file", value: digest(BYTES) },
      268435461,
    ],
    [
      "a digest of another algorithm",
      () => {
        const meta = { file_type: "PDF", digest_alogrithm: "SM3", digest: digest(BYTES) };
        return upload(file(), JSON.stringify(meta), FAPIAO);
      },
      { field: "/meta/digest", issue: "not the SM3 of the file" },
      268435461,
    ],
    [
      "a name of another kind",
      () => upload(file(), JSON.stringify({ filename: "a.gif", sha256: digest(BYTES) })),
      { field: "/meta/filename", issue: expect.stringMatching(/^not one of jpg, jpeg, .+pdf$/) },
      268435461,
    ],
    [
      "too large a picture",
      () => {
        const large = "x".repeat(5_242_881);
        return upload(file(large), named({ sha256: digest(large) }));
      },
      { field: "/file", issue: "more than 5242880 bytes" },
      268435464,
    ],
    ["meta that is no JSON", () => upload(file(), "{"), { field: "/meta" }, 268435461],
    [
      "meta without the digest",
      () => upload(file(), named({})),
      { field: "/meta/sha256", issue: "required" },
      268435461,
    ],
    [
      "an unknown member of meta",
      () => upload(file(), named({ sha256: digest(BYTES), x: 1 })),
      { field: "/meta/x", value: ["/body/meta/x"], location: null },
      270924358,
    ],
  ])("%s", async (_, attempt, detail, number) => {
    const answer = await attempt();
    expect(answer).toMatchObject({
      status: 400,
      json: { code: "PARAM_ERROR", detail: { location: "body", ...detail } },
    });
    expect(answer.headers["request-id"]).toMatch(new RegExp(`-${number}$`));
  });
});
