import { expect, test } from "vitest";
import { nameIn } from "../browser/language.ts";

test.each([
  ["模拟商户 Simulated merchant", "Simulated merchant"],
  ["用户一 User 1", "User 1"],
  ["新商户", "新商户"],
  ["Simulated merchant", "Simulated merchant"],
  ["Café 咖啡", "Café 咖啡"],
  ["咖啡 Café", "咖啡 Café"],
])("readers of English see %j as %j, readers of Chinese the whole", (name, english) => {
  expect([nameIn(name, "en"), nameIn(name, "zh")]).toEqual([english, name]);
});
