import type { Context } from "../config/context.ts";
import type { Deviation } from "../call/deviation.ts";
import { ConfigError } from "../errors.ts";
import { isMasked } from "../v3/exchange.ts";
import { within } from "../transport/limits.ts";
import { readUpload } from "../media/upload-form.ts";
import { label } from "../call/check-call.ts";
import type { CheckedCall } from "../call/check-call.ts";
import type { Answer } from "../send.ts";
import { decryptMembers } from "../members/sensitive.ts";
import { judged } from "../transport/judged.ts";
import { isSuccess } from "../transport/transport.ts";
import type { Limits, Transport, WireAnswer, WireRequest } from "../transport/transport.ts";
import { decodeMembers, readAnswer, unreadable, verifyV2 } from "./answer.ts";
import { encryptForBank } from "./bank-key.ts";
import { lookIntoBill } from "./bill.ts";
import { failureOf, refusalV2 } from "./refusal.ts";
import { XmlError } from "./read-xml.ts";
import type { XmlMembers } from "./read-xml.ts";
import { requestV2 } from "./request.ts";
import type { RequestV2 } from "./request.ts";
import type { Members } from "./write-xml.ts";

/**
 * One call of APIv2 from its checked options to its data: the order of things for XML, as `send.ts` has it for JSON.
 *
 * @param whole gives a bill as its bytes instead of a stream, for the thread of synchronous calls.
 */
export async function sendV2(
  context: Context,
  call: CheckedCall,
  deviation: Deviation,
  limits: Limits,
  whole: boolean,
): Promise<Answer> {
  const named = { method: call.method, label: label(call) };
  const sealed = await encryptForBank(context, call, limits, async (asking, own) => {
    const { data } = await sendV2(context, asking, asking.deviation ?? deviation, own, whole);
    return data;
  });
  const upload = call.upload && {
    form: call.upload.form,
    read: await within(limits, named, false, readUpload(call.upload)),
  };
  const request = requestV2(context.config, sealed, deviation, upload);
  if (deviation.answer === "redirect") {
    return { data: address(context, request, deviation), wire: undefined };
  }
  const transport = transportOf(context, call, deviation);
  const taken = { ...request.wire, take: takeOf(deviation, whole) };
  return judged(await transport(taken, limits), (wire) => {
    if (!isSuccess(wire.status)) throw refused(call, request, wire, tryXml(call, wire));
    if (deviation.answer === "stream") return billOf(call, request, wire, whole);
    if (deviation.answer === undefined) return { data: jsonOf(call, request, wire), wire };
    return { data: xmlOf(context, call, deviation, request, wire), wire };
  });
}

// A bill has no signature: its bytes are given as they come, unless a synchronous call has to hold them as a whole.
function takeOf({ answer }: Deviation, whole: boolean): WireRequest["take"] {
  return answer === "stream" ? (whole ? "file" : "stream") : undefined;
}

function address({ config }: Context, { wire }: RequestV2, { fragment }: Deviation): string {
  const page = `${wire.origin ?? config.origin}${wire.target}`;
  return fragment === undefined ? page : `${page}#${fragment}`;
}

function transportOf(context: Context, call: CheckedCall, deviation: Deviation): Transport {
  const { certified, transport } = context;
  // Whether an operation that is not documented (it has no path of its own) wants the certificate is not known; one that does not want it does not ask.
  if (deviation.path === undefined) return certified ?? transport;
  if (deviation.mtls !== true) return transport;
  if (certified !== undefined) return certified;
  // Without TLS (a simulator on this machine) there is no handshake to present it in.
  if (context.config.origin.startsWith("http:")) return transport;
  throw new ConfigError(
    `clientCertificate: ${label(call)} wants the merchant's certificate in the TLS handshake, and none is given. Give apiclient_cert.pem as \`certificate\` beside \`privateKey\`, or apiclient_cert.p12 as \`clientCertificate: { pfx }\` (商户平台 → 账户中心 → API安全 → 商户API证书).`,
    { option: "clientCertificate" },
  );
}

function xmlOf(
  { config }: Context,
  call: CheckedCall,
  deviation: Deviation,
  request: RequestV2,
  wire: WireAnswer,
): unknown {
  const members = tryXml(call, wire);
  if (members === undefined) throw unreadable(label(call), wire, "XML");
  // Refusals at the level of `return_code` carry no signature, as those of APIv3 do not.
  const failed = failureOf(members) !== undefined;
  const what = `${label(call)}: the answer`;
  verifyV2(members, config.apiV2Key, what, deviation.verify !== "none" && !failed);
  if (failed) throw refused(call, request, wire, members);
  if (members["return_code"] === undefined) throw unreadable(label(call), wire, "XML");
  const data = decodeMembers(members, deviation);
  const fields = (deviation.sensitive ?? []).filter((field) => field.in === "answer");
  return decryptMembers(data, fields, config.privateKey);
}

async function billOf(
  call: CheckedCall,
  request: RequestV2,
  answer: WireAnswer,
  whole: boolean,
): Promise<Answer> {
  const { failed, wire } = await lookIntoBill(answer);
  if (!failed) return { data: whole ? wire.body : wire.stream, wire };
  const members = tryXml(call, wire);
  throw members === undefined || failureOf(members) === undefined
    ? unreadable(label(call), wire, "XML")
    : refused(call, request, wire, members);
}

function jsonOf(call: CheckedCall, request: RequestV2, wire: WireAnswer): unknown {
  const text = Buffer.from(wire.body).toString("utf8");
  if (text.trimStart().startsWith("<")) throw refused(call, request, wire, tryXml(call, wire));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // The parser's message would quote the answer.
    throw unreadable(label(call), wire, "JSON");
  }
  if (typeof data !== "object" || data === null) throw unreadable(label(call), wire, "JSON");
  const failure = failureOf({ ...data });
  if (failure !== undefined) throw refusalV2(label(call), wire, failure, maskedOf(call, request));
  return data;
}

function refused(
  call: CheckedCall,
  request: RequestV2,
  wire: WireAnswer,
  members: XmlMembers | undefined,
): Error {
  const failure = members === undefined ? undefined : failureOf(members);
  return refusalV2(label(call), wire, failure, maskedOf(call, request));
}

// What went out encrypted, WeChat Pay may repeat as it was before.
function maskedOf(call: CheckedCall, { members }: RequestV2): Members {
  return [...members, ...(call.xml ?? [])]
    .filter(([, value]) => isMasked(value))
    .toSorted(([, a], [, b]) => b.length - a.length);
}

function tryXml(call: CheckedCall, wire: WireAnswer): XmlMembers | undefined {
  try {
    return readAnswer(call.template, wire.body);
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}
