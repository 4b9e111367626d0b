import { afterAll, beforeAll, expect, test } from "vitest";
import { Project } from "../readme/project.ts";

// A front end has none of Node's types, and takes types alone: nothing of the SDK is in what runs.
const PAGE = `import type { ChooseWXPayPayment, JsapiPayment, JsapiView } from "wechatpay-kit/invoke";

declare const WeixinJSBridge: {
  invoke(
    name: "getBrandWCPayRequest",
    request: {
      appId: string;
      timeStamp: string;
      nonceStr: string;
      package: string;
      signType: "RSA" | "MD5" | "HMAC-SHA256";
      paySign: string;
    },
    callback: (answer: { err_msg: string }) => void,
  ): void;
  invoke(
    name: "openBusinessView",
    request: { businessType: string; queryString: string },
    callback: (answer: { err_code: string; err_msg: string }) => void,
  ): void;
};

export function pay(payment: JsapiPayment): void {
  WeixinJSBridge.invoke("getBrandWCPayRequest", payment, ({ err_msg }) => err_msg);
}
export function confirm(view: JsapiView<"wxpayScoreUse">): void {
  WeixinJSBridge.invoke("openBusinessView", view, ({ err_msg }) => err_msg);
}
export const choose = ({ timestamp }: ChooseWXPayPayment): string => timestamp;
`;

const MINI_PROGRAM = `/// <reference types="miniprogram-api-typings" />
import type {
  MiniProgramPayment,
  MiniProgramToOpen,
  PartnerTransferConfirmation,
  TransferConfirmation,
} from "wechatpay-kit/invoke";

export async function pay(payment: MiniProgramPayment): Promise<void> {
  await wx.requestPayment({ ...payment });
}
export const confirm = (transfer: TransferConfirmation | PartnerTransferConfirmation): void =>
  wx.requestMerchantTransfer({ ...transfer });
export const open = async (opened: MiniProgramToOpen): Promise<void> => {
  await wx.navigateToMiniProgram({ ...opened });
};
`;

const WRONG = `import type { MiniProgramPayment } from "wechatpay-kit/invoke";
export const millisecondsAreText = ({ timeStamp }: MiniProgramPayment): number => timeStamp;
export const noAppid = (payment: MiniProgramPayment): string => payment.appId;
`;

let project: Project;
beforeAll(() => {
  project = new Project();
  const options = {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2023", "dom"],
    types: [],
    strict: true,
    verbatimModuleSyntax: true,
    // What is installed is not the front end's to check.
    skipLibCheck: true,
    noEmit: true,
  };
  project.write("tsconfig.json", JSON.stringify({ compilerOptions: options }));
});
afterAll(() => {
  project.remove();
});

test("a front end's own types fit what is signed for it, in a page and in a mini program", () => {
  project.write("page.ts", PAGE);
  project.write("mini-program.ts", MINI_PROGRAM);
  expect(project.check()).toBe("");
});

test("a front end that reads them wrongly does not compile", () => {
  project.write("wrong.ts", WRONG);
  const said = project.check();
  expect(said).toContain("Type 'string' is not assignable to type 'number'");
  expect(said).toContain("Property 'appId' does not exist");
  expect(said.match(/error TS/g)).toHaveLength(2);
});
