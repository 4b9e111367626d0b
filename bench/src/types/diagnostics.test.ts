import { expect, test } from "vitest";
import { readDiagnostics } from "./diagnostics.ts";

const seven = `Files:             411
Lines:          188774
Types:             519
Instantiations:      7
Memory used:    92823K
Memory allocs:  191944
Parse time:     0.651s
Bind time:      0.204s
Check time:     0.156s
Total time:     1.055s
`;
const older = `Files:                         411
Types:                         252
Instantiations:                  7
Memory used:               161958K
Parse time:                  2.92s
ResolveModule time:          0.13s
Program time:                3.59s
Bind time:                   1.30s
Check time:                  0.14s
Total time:                  5.03s
`;

test.each([
  {
    version: "7",
    output: seven,
    want: {
      seconds: 1.055,
      parseSeconds: 0.651,
      checkSeconds: 0.156,
      megabytes: 92.823,
      files: 411,
      types: 519,
      instantiations: 7,
    },
  },
  {
    version: "5 and 6, whose parse time is part of their program time",
    output: older,
    want: {
      seconds: 5.03,
      parseSeconds: 3.59,
      checkSeconds: 0.14,
      megabytes: 161.958,
      files: 411,
      types: 252,
      instantiations: 7,
    },
  },
])("the diagnostics of TypeScript $version are read", ({ output, want }) => {
  expect(readDiagnostics(output)).toEqual(want);
});

test("a line that is missing is named", () => {
  expect(() => readDiagnostics(seven.replace("Memory used", "Memory"))).toThrow('"Memory used"');
});
