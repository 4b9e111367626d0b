import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Here it runs as a test of its own.
test("the example of the README is example.test.ts, letter for letter", () => {
  const example = readFileSync(new URL("example.test.ts", import.meta.url), "utf8");
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n// shop.test.ts\n${example}\`\`\``);
});
