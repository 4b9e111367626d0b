import { createConfig, lint, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { files, folder, read } from "./documents.ts";

// Two paths of WeChat Pay end in a slash: a test below says which.
const config = await createConfig({
  extends: ["recommended"],
  rules: { "no-path-trailing-slash": "off" },
});

test.each(files)("the linter finds no error in %s", async (file) => {
  const problems = await lint({ ref: `${folder}${file}`, config });
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ message, location }) => [message, location[0]?.pointer])).toEqual([]);
});

test("the linter finds the error in a description that has one", async () => {
  const document = read("v3/pay.json");
  const order = document.paths?.["/v3/pay/transactions/jsapi"]?.["post"];
  Object.assign(order ?? {}, { responses: { "200": {} } });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  expect(
    problems.filter(({ severity }) => severity === "error").map(({ ruleId }) => ruleId),
  ).toEqual(["struct"]);
});

test("two paths end in a slash", () => {
  const paths = ["wechatpay-v2.json", "wechatpay-v3.json"].flatMap((file) =>
    Object.keys(read(file).paths ?? {}),
  );
  expect(paths.filter((path) => path.endsWith("/"))).toEqual([
    "/v3/applyment4sub/applyment/",
    "/v3/ecommerce/applyments/",
  ]);
});
