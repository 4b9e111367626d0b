import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { apply } from "../../src/apply-for-a-merchant.ts";
import { uploadLicence } from "../../src/upload-a-licence.ts";
import { openWorld } from "../support/world.ts";

/** The least that is a PNG: its signature. */
const PNG = Buffer.from("89504e470d0a1a0a", "hex");

function file(name: string, content: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-licence-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const applicant = {
  name: "张三",
  mobile: "13900000000",
  id_card_number: "11010119900101001X",
  front: "front-media-id",
  back: "back-media-id",
};

test("a licence is uploaded from a file", async () => {
  const { wxpay } = await openWorld("1900000100");
  expect(await uploadLicence(wxpay, file("licence.png", PNG))).toMatch(/^\S{50,}$/);
});

test("a picture that is none is refused in WeChat Pay's words", async () => {
  const { simulator, wxpay } = await openWorld("1900000100");
  await simulator.fault({
    operation: "v3/merchant/media/upload#post",
    fault: { error: { code: "PARAM_ERROR", message: "图片格式不支持" } },
  });
  await expect(uploadLicence(wxpay, file("licence.png", PNG))).rejects.toMatchObject({
    name: "PictureRefusedError",
    message: "图片格式不支持",
  });
});

test("an application is sent with what is sensitive encrypted, and WeChat Pay can read it", async () => {
  const { simulator } = await openWorld();
  const sent: string[] = [];
  const wxpay = new WeChatPay({
    ...simulator.merchant("1900000100"),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(await request.clone().text());
      return fetch(request);
    },
  });
  expect(await apply(wxpay, "business_1", applicant)).toBeGreaterThan(0);
  const { contact_info, identification_info } = JSON.parse(sent[0] ?? "");
  for (const secret of [applicant.name, applicant.mobile, applicant.id_card_number]) {
    expect(sent[0]).not.toContain(secret);
  }
  // The simulator opens them and holds the clear text to the documented limits.
  expect(contact_info.mobile).toMatch(/^[A-Za-z0-9+/]{342}==$/);
  expect(identification_info.identification_front_copy).toBe(applicant.front);
});

test("an application that is refused says what is wrong with it", async () => {
  const { wxpay } = await openWorld("1900000100");
  await expect(apply(wxpay, "business-1", applicant)).rejects.toMatchObject({
    name: "ApplicationRefusedError",
    message: expect.stringContaining("/body/business_code"),
  });
});
