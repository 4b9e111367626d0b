import { expect, test } from "vitest";
import { compact, rfc3339, rfc3339Milliseconds } from "./time.ts";

const NEW_YEAR = Date.parse("2026-01-01T00:00:00.007+08:00");

test("times are written in China's, whatever the machine's", () => {
  expect(rfc3339(NEW_YEAR)).toBe("2026-01-01T00:00:00+08:00");
  expect(rfc3339Milliseconds(NEW_YEAR)).toBe("2026-01-01T00:00:00.007+08:00");
  expect(compact(NEW_YEAR)).toBe("20260101000000");
});
