import { createHash } from "node:crypto";
import { signAnswer } from "../../../src/testing/sign-answer.ts";
import { publicKeySigner } from "../keys.ts";
import { answerSigned } from "../server.ts";
import { answerText, signedXml, signOf, SUCCESS } from "../xml.ts";
import type { HardOperation } from "./operation.ts";

type Answered = Pick<HardOperation, "answer" | "data">;

export const json: Answered = {
  answer: (response) => answerSigned(response, '{"answer":"是"}'),
  data: { answer: "是" },
};

export const nothing: Answered = {
  answer: (response) => answerSigned(response, "", { status: 204 }),
  data: undefined,
};

/** A file without a signature. */
export const file: Answered = {
  answer: (response) => void response.end("`账单\r\n"),
  data: "`账单\r\n",
};

/** A file whose digest is signed. */
export const statement: Answered = {
  answer: async (response) => {
    const content = "date,amount\r\n";
    const sha1 = createHash("sha1").update(content).digest("hex");
    const signed = await signAnswer(publicKeySigner, `{"sha1":"${sha1}"}`);
    response.writeHead(200, { ...signed, "wechatpay-statement-sha1": sha1 }).end(content);
  },
  data: "date,amount\r\n",
};

const members = { ...SUCCESS, answer: "是" };

export const xml: Answered = {
  answer: (response) => answerText(response, signedXml(members)),
  data: { ...members, sign: signOf(members) },
};
