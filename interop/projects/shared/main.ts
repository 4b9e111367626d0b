import { shop } from "./shop";

shop().then((lines) => process.stdout.write(`${lines.join("\n")}\n`));
