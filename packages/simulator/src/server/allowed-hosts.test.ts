import { expect, test } from "vitest";
import { isAllowedAddress, isListed, parseAllowedHost } from "./allowed-hosts.ts";

test.each([
  ["127.0.0.1", true],
  ["127.255.255.254", true],
  ["::1", true],
  ["0:0:0:0:0:0:0:1", true],
  ["::ffff:127.0.0.1", true],
  ["::ffff:7f00:1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["::ffff:0.0.0.0", false],
  ["::127.0.0.1", false],
  ["64:ff9b::7f00:1", false],
  ["10.0.0.5", false],
  ["169.254.169.254", false],
  ["::ffff:169.254.169.254", false],
  ["192.168.1.1", false],
  ["fd00::1", false],
  ["fe80::1%eth0", false],
  ["128.0.0.1", false],
  ["localhost", false],
  ["", false],
])("without allowed hosts the address %j is allowed: %s", (address, allowed) => {
  expect(isAllowedAddress(new Set(), address, 80)).toBe(allowed);
});

test.each([
  ["App.Test", "app.test"],
  ["app.test.", "app.test"],
  ["app.test:8080", "app.test:8080"],
  ["app.test:80", "app.test:80"],
  ["bücher.test", "xn--bcher-kva.test"],
  ["10.0.0.5", "10.0.0.5"],
  ["0x0a000005", "10.0.0.5"],
  ["fd00:0::1", "fd00::1"],
  ["[FD00::1]", "fd00::1"],
  ["[fd00::1]:8080", "[fd00::1]:8080"],
  ["[::ffff:10.0.0.5]:80", "10.0.0.5:80"],
])("the entry %j stands for %j", (entry, host) => {
  expect(parseAllowedHost(entry)).toBe(host);
});

test.each([
  "",
  "http://app.test",
  "app.test/notify",
  "app.test:http",
  "app.test:99999",
  "user@app.test",
  "app test",
  "10.0.0.0/8",
  "1.2.3.4.5.6",
  "*",
  "*.app.test",
  "[fd00::1",
])("the entry %j is refused with what to write instead", (entry) => {
  expect(() => parseAllowedHost(entry)).toThrow(/notifyHosts has ".*", which is no host/);
});

test.each([
  ["app.test", "app.test", 80, true],
  ["app.test", "app.test", 8080, true],
  ["app.test:8080", "app.test", 8080, true],
  ["app.test:8080", "app.test", 80, false],
  ["app.test", "evil-app.test", 80, false],
  ["app.test", "app.test.evil.test", 80, false],
  ["[fd00::1]:80", "fd00::1", 80, true],
])("with %j allowed, %j at port %i is allowed: %s", (entry, host, port, allowed) => {
  expect(isListed(new Set([parseAllowedHost(entry)]), host, port)).toBe(allowed);
});
