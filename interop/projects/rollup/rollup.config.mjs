import commonjs from "@rollup/plugin-commonjs";
import resolve from "@rollup/plugin-node-resolve";

export default {
  input: "entry.mjs",
  plugins: [resolve({ preferBuiltins: true }), commonjs()],
  output: [
    { format: "es", file: "out/both.mjs" },
    { format: "cjs", file: "out/both.cjs" },
  ],
};
