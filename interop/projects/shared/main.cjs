const { shop } = require("./shop.cjs");

shop().then((lines) => process.stdout.write(`${lines.join("\n")}\n`));
