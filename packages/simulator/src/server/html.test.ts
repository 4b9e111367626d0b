import { expect, test } from "vitest";
import { html } from "./html.ts";

test.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  [`" onmouseover="x`, "&quot; onmouseover=&quot;x"],
  ["' & '", "&#39; &amp; &#39;"],
  ["&lt;", "&amp;lt;"],
  ["中文 😀", "中文 😀"],
])("%j is written as %j", (text, written) => {
  expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${written}">${written}</p>`);
});

test("markup goes in as it is, alone and in lists", () => {
  const items = ["<a>", "b"].map((text) => html`[${text}]`);
  expect(html`${items} ${html`<b>${1}</b>`}`.text).toBe("[&lt;a&gt;][b] <b>1</b>");
});
