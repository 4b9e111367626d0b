import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { listAreas, loadCatalog, loadNotifications, loadOperations } from "./load-catalog.ts";

const folder = mkdtempSync(join(tmpdir(), "catalog-"));
const url = pathToFileURL(`${folder}/`);
mkdirSync(join(folder, "v3"));
mkdirSync(join(folder, "webhook"));

afterAll(() => rmSync(folder, { recursive: true }));

test("the catalogue has the documented query, its path as on the wire and its template as in the SDK", () => {
  const operation = loadCatalog().operations.find(
    ({ id }) => id === "v3/payscore/permissions/openid/{openid}#get",
  );
  expect(operation).toMatchObject({
    method: "GET",
    path: "/v3/payscore/permissions/openid/{openid}",
    queryParams: [
      { name: "service_id", type: "string", required: true, maxLength: 32 },
      { name: "appid", type: "string", required: true, maxLength: 32 },
    ],
  });
});

test("the notifications come with what they have in common", () => {
  const { notifications, common } = loadCatalog();
  expect(notifications.map(({ event }) => event)).toContain("PAYSCORE.USER_OPEN_SERVICE");
  expect(common.v3?.algorithm).toBe("AEAD_AES_256_GCM");
});

test("read part by part, the catalogue is the same", () => {
  const { operations, notifications, common } = loadCatalog();
  const areas = listAreas();
  expect(areas).toContain("v3/payscore");
  expect(areas.flatMap((area) => loadOperations(area))).toEqual(operations);
  expect(loadNotifications()).toEqual({ notifications, common });
});

test("the first segments of a path say which file has its operations", () => {
  const areas = new Set(listAreas());
  for (const area of areas) {
    const [version = ""] = area.split("/");
    for (const { path } of loadOperations(area)) {
      const [first = "", second = ""] = path
        .replace(/^(?:\/\w+)?\/v3\/|^\/(?:brand|aipay)\//, "/")
        .split("/")
        .slice(1);
      const narrow = `${version}/${first}.${second}`;
      expect(areas.has(narrow) ? narrow : `${version}/${first}`).toBe(area);
    }
  }
});

test("a file that is no JSON is named", () => {
  const file = join(folder, "v3", "broken.json");
  writeFileSync(file, "{");
  expect(() => loadCatalog(url)).toThrow(`The catalogue's file ${file} can't be read`);
  rmSync(file);
});

test("a folder that is not there is named", () => {
  expect(() => loadCatalog(new URL("none/", url))).toThrow(/ENOENT.*none/u);
});
