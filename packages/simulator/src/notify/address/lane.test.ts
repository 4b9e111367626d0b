import { expect, test } from "vitest";
import { laneOf } from "./lane.ts";

test.each([
  ["http://127.0.0.1:3000/a", "loopback:3000"],
  ["http://127.0.0.2:3000/b", "loopback:3000"],
  ["http://localhost:3000/", "loopback:3000"],
  ["https://shop.LOCALHOST.:3000/", "loopback:3000"],
  ["http://[::1]:3000/", "loopback:3000"],
  ["http://[::ffff:127.9.9.9]:3000/", "loopback:3000"],
  ["http://2130706433:3000/", "loopback:3000"],
  ["http://127.0.0.1/", "loopback:80"],
  ["https://127.0.0.1/", "loopback:443"],
  ["http://app.test/", "app.test:80"],
  ["https://APP.test./", "app.test:443"],
  ["http://b.test:81/", "b.test:81"],
  ["http://b.test:82/", "unlisted"],
  ["http://10.0.0.5/", "unlisted"],
  ["http://made-up-1.test/", "unlisted"],
  ["http://made-up-2.test/", "unlisted"],
  ["no address", "unlisted"],
])("%s waits in the lane %s", (notifyUrl, lane) => {
  expect(laneOf(notifyUrl, new Set(["app.test", "b.test:81"]))).toBe(lane);
});
