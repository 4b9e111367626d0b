import type { Operation } from "@wechatpay-kit/catalog";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import type { Members } from "../core/handler.ts";
import type { SimResponse } from "../core/http.ts";

/** What a user's browser gets where WeChat would open a page of its own: what was asked, without a way to agree to it. */
export function askedPage({ title }: Operation, members: Members): SimResponse {
  const rows = Object.entries(members).map(
    ([name, value]) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${String(value)}</td>
      </tr> `,
  );
  return page(
    title,
    html`<table>
      ${rows}
    </table>`,
  );
}

/** The page of a request that is not in order. */
export function refusalPage(code: string, message: string): SimResponse {
  return page(message, html`<p><code>${code}</code></p>`);
}

function page(title: string, content: Html): SimResponse {
  const { text } = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
      </head>
      <body>
        <h1>${title}</h1>
        ${content}
      </body>
    </html> `;
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      server: "wechatpay-kit-simulator",
    },
    body: text,
  };
}
