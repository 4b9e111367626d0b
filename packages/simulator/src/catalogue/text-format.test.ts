import type { TextFormat } from "@wechatpay-kit/catalog";
import { describe, expect, test } from "vitest";
import { isFormatted } from "./text-format.ts";

const texts: Readonly<Record<TextFormat, { readonly is: string[]; readonly not: string[] }>> = {
  "date-time": {
    is: ["2018-06-08T10:34:56+08:00", "2018-06-08T10:34:56.123Z", "2024-02-29T23:59:59-11:30"],
    not: [
      "",
      "20220421191948",
      "2018-06-08 10:34:56",
      "2018-06-08T10:34:56",
      "2023-02-29T00:00:00Z",
      "2023-13-01T00:00:00Z",
      "2023-01-01T24:00:00Z",
      "2023-01-01T00:60:00Z",
      "2023-01-01T00:00:00+24:00",
    ],
  },
  "yyyy-MM-dd": { is: ["2024-02-29"], not: ["2023-02-29", "2024-2-29", "20240229", "2024-00-10"] },
  yyyyMMdd: { is: ["20240229"], not: ["20230229", "2024-02-29", "2024022"] },
  yyyyMMddHHmmss: { is: ["20240229235959"], not: ["20230229235959", "20240229240000", "20240229"] },
  "yyyy-MM": { is: ["2024-12"], not: ["2024-13", "2024-1", "2024-00"] },
  "yyyy-MM-dd HH:mm:ss": {
    is: ["2024-02-29 23:59:59"],
    not: ["2024-02-29T23:59:59", "2024-02-30 00:00:00", "2024-02-29 235959"],
  },
  "https-url": {
    is: ["https://a.example", "https://a.example/b?c=d"],
    not: [
      "http://a.example",
      "https://",
      "https:///b",
      "https://a.example/ b",
      " https://a.example",
    ],
  },
  "unix-seconds": { is: ["0", "1526793675"], not: ["", "-1", "1.5", "2018-06-08"] },
};

describe.each(Object.entries(texts))("%s", (format, { is, not }) => {
  // The keys of the table are formats: its type says so.
  const check = (text: string): boolean => isFormatted(format as TextFormat, text);
  test.each(is)("%j is one", (text) => {
    expect(check(text)).toBe(true);
  });
  test.each(not)("%j is none", (text) => {
    expect(check(text)).toBe(false);
  });
});
