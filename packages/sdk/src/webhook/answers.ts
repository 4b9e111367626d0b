/** What WeChat Pay is answered. */
export interface Answers {
  /** It is stored: it does not come again. */
  good(): Response;
  /** It comes again. */
  failed(status: number, message: string): Response;
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const XML_TYPE = { "content-type": "text/xml; charset=utf-8" };

/** Of APIv3: 204 without a body, or `FAIL` as JSON. */
export const answersV3: Answers = {
  good: () => new Response(null, { status: 204 }),
  failed: (status, message) =>
    new Response(JSON.stringify({ code: "FAIL", message }), { status, headers: JSON_TYPE }),
};

/** Of APIv2: `SUCCESS` or `FAIL` as XML. */
export const answersV2: Answers = {
  good: () => new Response(xml("SUCCESS", "OK"), { headers: XML_TYPE }),
  failed: (status, message) => new Response(xml("FAIL", message), { status, headers: XML_TYPE }),
};

/** An answer to a question. */
export function replyOf(body: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(body, { headers: { ...JSON_TYPE, ...headers } });
}

// The texts are our own and hold nothing that XML would read.
function xml(code: string, message: string): string {
  return `<xml><return_code><![CDATA[${code}]]></return_code><return_msg><![CDATA[${message}]]></return_msg></xml>`;
}
