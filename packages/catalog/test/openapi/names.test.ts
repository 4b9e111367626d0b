import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "./documents.ts";

const generated = new URL("../../../sdk/src/generated/", import.meta.url);

/** The names of all types that the SDK is generated with. */
const types = new Set(
  readdirSync(generated, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(new URL(name.replaceAll("\\", "/"), generated), "utf8"))
    .flatMap((text) => Array.from(text.matchAll(/^export (?:interface|type) (\w+)/gmu)))
    .map(([, name]) => name),
);

test.each([
  {
    file: "wechatpay-v3.json",
    own: ["Error", "Notification", "NotificationReply", "NotificationResource"],
  },
  { file: "wechatpay-v2.json", own: ["Error", "NotificationReply"] },
])(
  "the schemas of $file have the names of the SDK's models, but for those of all",
  ({ file, own }) => {
    const names = Object.keys(read(file).components.schemas);
    expect(names.filter((name) => !types.has(name))).toEqual(own);
    expect(names.length).toBeGreaterThan(100);
  },
);
