import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is no Chromium on this machine. */
export const noChromium: boolean = !existsSync(executablePath);

// The default reporter does not show what was skipped.
if (noChromium) {
  process.stderr.write(
    `SKIPPED: no Chromium at ${executablePath} for the browser tests; get it with \`apt-get install chromium\`, or set CHROMIUM=/path/to/it\n`,
  );
}

/** The browser believes that this name leads to this machine, as after DNS rebinding. */
export const OTHER_SITE = "evil.example";

/** A browser for the tests of a file. */
export interface TestBrowser {
  open(url: string, options?: BrowserContextOptions): Promise<Page>;
  /** What the browser complained about in this test: script errors, failed loads, violated policy. */
  complaints(): string[];
}

export function useBrowser(): TestBrowser {
  let browser: Browser;
  let complaints: string[] = [];
  const pages = new Set<Page>();
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      timeout: 0,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Another site, whose pages come from this machine.
        `--host-resolver-rules=MAP ${OTHER_SITE} 127.0.0.1`,
      ],
    });
  });
  afterEach(async () => {
    for (const page of pages) await page.context().close();
    pages.clear();
    complaints = [];
  });
  afterAll(() => browser.close());
  return {
    complaints: () => complaints,
    open: async (url, options = {}) => {
      const context = await browser.newContext({ locale: "zh-CN", ...options });
      const page = await context.newPage();
      pages.add(page);
      // What never comes ends the test, by the limit of every test.
      page.setDefaultTimeout(0);
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("requestfailed", (request) => {
        // Aborted: a link was followed before the page had loaded all.
        if (request.failure()?.errorText === "net::ERR_ABORTED") return;
        complaints.push(`failed: ${request.url()}`);
      });
      await page.goto(url);
      return page;
    },
  };
}
