import { expect, test } from "vitest";
import { read } from "./readme/repository.ts";

// Here it runs as a test of its own.
test("the example of the SDK's README is shop.test.ts, letter for letter", () => {
  const example = read("examples/test/shop.test.ts");
  expect(read("packages/sdk/README.md")).toContain(`\`\`\`ts\n// shop.test.ts\n${example}\`\`\``);
});
