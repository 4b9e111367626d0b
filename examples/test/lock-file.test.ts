import { expect, test } from "vitest";
import { read } from "./readme/repository.ts";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// npm leaves out what the registry at hand has not, and then `npm ci` refuses the whole file.
test.each(["package-lock.json", "interop/runtimes/package-lock.json"])(
  "%s names the optional packages of every platform, so that npm ci works on each",
  (file) => {
    // npm's own format, version 3.
    const { packages } = JSON.parse(read(file)) as {
      packages: Readonly<Record<string, Locked>>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  },
);
