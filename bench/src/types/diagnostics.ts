/** What one run of a compiler cost. */
export interface Cost {
  readonly seconds: number;
  /** Of the seconds: reading, resolving and parsing files. Binding and checking are the rest. */
  readonly parseSeconds: number;
  readonly checkSeconds: number;
  readonly megabytes: number;
  readonly files: number;
  readonly types: number;
  readonly instantiations: number;
}

/**
 * Reads what `tsc --extendedDiagnostics` prints. TypeScript 5 and 6 say "Program time" for what 7 counts as "Parse time"
 * and have a "Parse time" of their own within it.
 */
export function readDiagnostics(output: string): Cost {
  const optional = (name: string): number | undefined => {
    const found = new RegExp(`^${name}:\\s+(?<value>[\\d.]+)(?:s|K)?$`, "mu").exec(output);
    return found === null ? undefined : Number(found.groups?.["value"]);
  };
  const number = (name: string): number => {
    const value = optional(name);
    if (value === undefined) {
      throw new Error(
        `the compiler's diagnostics have no line "${name}": ${output.slice(0, 2000)}`,
      );
    }
    return value;
  };
  return {
    seconds: number("Total time"),
    parseSeconds: optional("Program time") ?? number("Parse time"),
    checkSeconds: number("Check time"),
    megabytes: number("Memory used") / 1000,
    files: number("Files"),
    types: number("Types"),
    instantiations: number("Instantiations"),
  };
}
