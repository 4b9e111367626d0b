import { expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { answerText, API_V2_KEY, signedXml } from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";
import { explain } from "./explain.ts";

// The twenty that the official guide names as the commonest, in its order.
test.each([
  268512771, 268447840, 268435461, 268449538, 270924358, 268443715, 268447843, 268443705, 268447914,
  268443704, 268448010, 268449641, 268447845, 268443699, 268501013, 268443701, 268498688, 268498689,
  268445527, 268435464,
])("the number %i is explained in both languages", (number) => {
  for (const language of ["zh", "en"] as const) {
    const { known, cause, remedy, repeat } = explain(number, { language });
    expect({ known, repeat }).toEqual({
      known: true,
      repeat: expect.not.stringMatching("unknown"),
    });
    expect(/\p{Script=Han}/u.test(cause + remedy)).toBe(language === "zh");
  }
});

test("a code says what may be repeated", () => {
  expect(explain("ORDER_CLOSED")).toMatchObject({ known: true, repeat: "new-number" });
  expect(explain("SYSTEM_ERROR", { language: "en" })).toMatchObject({ repeat: "query-first" });
});

test.each(["BRAND_NEW_CODE", "", "__proto__", "toString", 0])(
  "what is not known says so: %s",
  (subject) => {
    expect(explain(subject)).toMatchObject({
      known: false,
      subject: String(subject),
      repeat: "unknown",
    });
    expect(explain(subject, { language: "en" }).cause).toContain("do not explain");
  },
);

test("an error is explained by its number, else by its code, and carries that as its hint", async () => {
  const codes = [
    ["PARAM_ERROR", "08-270924358"],
    ["NOT_ENOUGH", "08-99"],
    ["BRAND_NEW_CODE", "08-0"],
  ];
  const left = [...codes, ...codes];
  const server = await serving((_, response) => {
    const [code, id] = left.shift() ?? [];
    response.writeHead(400, { "request-id": id }).end(JSON.stringify({ code, message: "…" }));
  });
  const options = merchantOptions({ baseUrl: server.url });
  const hintsOf = async (more: object) => {
    const wxpay: any = new WeChatPay({ ...options, ...more });
    const errors: any[] = [];
    for (const _ of codes) errors.push(await failure(wxpay.v3.x.get()));
    return errors;
  };
  const [illegal, poor, fresh] = await hintsOf({});
  expect(explain(illegal).subject).toBe("270924358");
  expect(explain(poor).subject).toBe("NOT_ENOUGH");
  const { cause, remedy } = explain("NOT_ENOUGH");
  expect(poor.hint).toBe(`${cause}${remedy}`);
  expect(fresh.hint).toBeUndefined();
  const [, english] = await hintsOf({ language: "en" });
  const en = explain("NOT_ENOUGH", { language: "en" });
  expect(english.hint).toBe(`${en.cause} ${en.remedy}`);
});

test("of APIv2 too", async () => {
  const body = signedXml({ return_code: "SUCCESS", result_code: "FAIL", err_code: "NOTENOUGH" });
  const server = await serving((_, response) => answerText(response, body));
  const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY }));
  const error: any = await failure(wxpay.v2.pay.micropay.post({ xml: {} }));
  expect(error.hint).toContain(explain("NOTENOUGH").remedy);
});

test("another language is refused", () => {
  expect(() => new WeChatPay(merchantOptions({ language: "de" as "en" }))).toThrow(
    /language: .*zh or en/,
  );
});
