const { execFileSync } = require("node:child_process");

const common = "--target es2021 --lib es2022 --types node --strict --outDir out".split(" ");
// `moduleResolution: node` is deprecated in TypeScript 6 and gone in 7.
const resolutions = {
  5.5: ["node"],
  5.6: ["node"],
  5.7: ["node"],
  5.8: ["node"],
  5.9: ["node"],
  "6.0": ["node10", "--ignoreDeprecations", "6.0"],
  "7.0": ["bundler"],
};

for (const [version, resolution] of Object.entries(resolutions)) {
  process.stdout.write(`TypeScript ${version}\n`);
  compile("main.ts --module commonjs --moduleResolution", ...resolution);
  run();
  compile("main.ts --skipLibCheck --module node16 --moduleResolution node16");
  run();
  compile("both.mts --skipLibCheck --module nodenext --moduleResolution nodenext");

  function compile(words, ...more) {
    const tsc = `node_modules/typescript-${version}/bin/tsc`;
    const options = { stdio: ["ignore", "inherit", "inherit"] };
    execFileSync(process.execPath, [tsc, ...words.split(" "), ...more, ...common], options);
  }
}

function run() {
  process.stdout.write(execFileSync(process.execPath, ["out/main.js"]));
}
