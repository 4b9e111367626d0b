const { shop } = require("./shop.cjs");

test("the shop calls", async () => {
  const lines = await shop();
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(lines).toHaveLength(6);
});
