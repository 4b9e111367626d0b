import { expect, test } from "vitest";
import type { SimRequest, SimResponse } from "../core/http.ts";
import { serveWeb } from "./web.ts";

const ADDRESS = "http://localhost/old?lang=en";

/** Asks for an address that has moved; gives what reached the simulator, and the answer. */
async function follow(
  status: number,
  init: RequestInit,
): Promise<{ seen: readonly SimRequest[]; answer: Response }> {
  const seen: SimRequest[] = [];
  const serve = (request: SimRequest): Promise<SimResponse> => {
    seen.push(request);
    return Promise.resolve(
      request.target === "/new?a=1"
        ? { status: 200, headers: { "content-type": "text/plain" }, body: "here" }
        : { status, headers: { "content-type": "text/plain", location: "/new?a=1" }, body: "" },
    );
  };
  const request = new Request(ADDRESS, init);
  const answer = await serveWeb(serve, request, () => Promise.resolve());
  return { seen, answer };
}

test.each([307, 308])("a %d is followed with method and body, as fetch does", async (status) => {
  const { seen, answer } = await follow(status, { method: "POST", body: "act" });
  expect(await answer.text()).toBe("here");
  expect(seen.map(({ method, body }) => [method, Buffer.from(body).toString()])).toEqual([
    ["POST", "act"],
    ["POST", "act"],
  ]);
});

test("a 303 is followed with GET and without the body", async () => {
  const { seen, answer } = await follow(303, { method: "POST", body: "act" });
  expect(await answer.text()).toBe("here");
  expect(seen[1]).toMatchObject({ method: "GET", body: new Uint8Array() });
});

test("whoever follows by hand gets the redirect, and whoever wants none an error", async () => {
  const { answer, seen } = await follow(307, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location"), seen.length]).toEqual([
    307,
    "/new?a=1",
    1,
  ]);
  await expect(follow(307, { redirect: "error" })).rejects.toThrow(TypeError);
});
