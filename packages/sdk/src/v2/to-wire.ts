import type { CheckedCall } from "../call/call.ts";
import type { Members } from "../call/check-xml.ts";
import { UNDOCUMENTED_V2 } from "../call/deviation.ts";
import type { SigningV2, UploadForm } from "../call/deviation.ts";
import { bodyModeOf } from "../call/file.ts";
import type { Outgoing } from "../call/protocol.ts";
import { route } from "../call/route.ts";
import type { Config } from "../config/config.ts";
import type { Context } from "../config/context.ts";
import { originOf } from "../config/hosts.ts";
import type { Raw } from "../crypto/message.ts";
import { freshStamp } from "../crypto/stamp.ts";
import { RequestError, wrongOption } from "../errors.ts";
import { needApiV2Key } from "../keys/api-keys.ts";
import { needWorkWxSecret } from "../keys/work-wx-secret.ts";
import { readUpload, writeUpload } from "../media/upload-form.ts";
import type { ReadUpload } from "../media/upload-form.ts";
import { within } from "../transport/limits.ts";
import type { Limits, Transport } from "../transport/transport.ts";
import { USER_AGENT } from "../version.ts";
import { encryptForBank } from "./encrypt-for-bank.ts";
import { signV2 } from "./sign.ts";
import { workWxSign } from "./work-wx-sign.ts";
import type { SignTypeV2 } from "./sign.ts";
import { writeXml } from "./write-xml.ts";

/** A file that was read, and the form that it goes into. */
interface UploadV2 {
  readonly form: UploadForm;
  readonly read: ReadUpload;
}

/**
 * A call of APIv2 as a signed request: of a POST the members of its XML are signed, or of its form but for the file; of a
 * GET those of its query.
 */
export async function toWireV2(
  context: Context,
  given: CheckedCall,
  limits: Limits,
): Promise<Outgoing> {
  const { config } = context;
  const { deviation = UNDOCUMENTED_V2 } = given;
  const call = await encryptForBank(context, given, limits);
  const upload = call.upload && {
    form: call.upload.form,
    read: await within(limits, call, false, readUpload(call.upload)),
  };
  const get = call.method === "GET";
  const own = get ? call.query : upload === undefined ? (call.xml ?? []) : described(upload.read);
  const members = deviation.auth === "none" ? own : signed(config, call, own, deviation.v2 ?? {});
  const body = get ? undefined : bodyOf(members, upload);
  const { path = call.template.slice("v2".length), host } = deviation;
  return {
    wire: {
      method: call.method,
      target: route(path, call.values, get ? members : call.query),
      origin: host === undefined ? undefined : originOf(config.origin, host),
      headers: headersOf(call, body),
      body: body?.content,
      bodyMode: bodyModeOf(call),
      label: call.label,
    },
    transport: transportFor(context, call),
    limits,
    call: { ...call, xml: members },
  };
}

interface BodyV2 {
  readonly content: Raw;
  readonly type: string;
}

function headersOf(call: CheckedCall, body: BodyV2 | undefined): Readonly<Record<string, string>> {
  const all: Record<string, string> = { accept: "*/*", "user-agent": USER_AGENT };
  if (body !== undefined) {
    all["content-type"] = body.type;
    all["content-length"] = String(Buffer.byteLength(body.content));
  }
  return Object.assign(all, call.headers);
}

function transportFor({ config, certified, transport }: Context, call: CheckedCall): Transport {
  const { deviation = UNDOCUMENTED_V2 } = call;
  // Whether an operation that is not documented (it has no path of its own) wants the certificate is not known; one that
  // does not want it does not ask.
  if (deviation.path === undefined) return certified ?? transport;
  if (deviation.mtls !== true) return transport;
  if (certified !== undefined) return certified;
  // Without TLS (a simulator on this machine) there is no handshake to present it in.
  if (config.origin.startsWith("http:")) return transport;
  throw wrongOption(
    "clientCertificate",
    `${call.label} wants the merchant's certificate in the TLS handshake, and none is given. Give apiclient_cert.pem as \`certificate\` beside \`privateKey\`, or apiclient_cert.p12 as \`clientCertificate: { pfx }\` (商户平台 → 账户中心 → API安全 → 商户API证书).`,
  );
}

function described({ meta }: ReadUpload): Members {
  return Object.entries(meta).map(([name, value]) => [name, String(value)]);
}

function bodyOf(members: Members, upload: UploadV2 | undefined): BodyV2 {
  if (upload === undefined) {
    return { content: writeXml(members), type: "text/xml; charset=utf-8" };
  }
  const parts = members.map(([name, content]) => ({ name, content }));
  return writeUpload(upload.form, parts, upload.read);
}

function signed(config: Config, call: CheckedCall, given: Members, signing: SigningV2): Members {
  const key = needApiV2Key(config.apiV2Key, `${call.label}, an operation of APIv2`);
  const { type, sent } = signType(call, given, signing);
  const has = (name: string): boolean => given.some(([own]) => own === name);
  const own: Members = [
    ...given,
    ...(signing.nonce === false || has("nonce_str")
      ? []
      : [["nonce_str", freshStamp().nonce] as const]),
    ...(sent && !has("sign_type") ? [["sign_type", type] as const] : []),
  ];
  const all = signing.workWx === undefined ? own : forWorkWx(config, call, own, signing.workWx);
  return [...all, ["sign", signV2(all, key, type)]];
}

// Before `sign`, which covers it, and after `nonce_str`, which it covers. The caller may have signed with a secret of his own:
// that of the application which `agentid` names.
function forWorkWx(
  config: Config,
  call: CheckedCall,
  members: Members,
  covered: readonly string[],
): Members {
  if (members.some(([name]) => name === "workwx_sign")) return members;
  const secret = needWorkWxSecret(config.workWxSecret, call.label);
  return [...members, ["workwx_sign", workWxSign(members, covered, secret)]];
}

// What the caller writes counts where the operation knows it; else its first; else MD5, which APIv2 takes where none is said.
function signType(
  call: CheckedCall,
  given: Members,
  { signTypes }: SigningV2,
): { readonly type: SignTypeV2; readonly sent: boolean } {
  const own = given.find(([name]) => name === "sign_type")?.[1];
  const known: readonly SignTypeV2[] = signTypes ?? ["MD5", "HMAC-SHA256"];
  const [first = "MD5"] = known;
  const type = own === undefined ? first : known.find((name) => name === own);
  if (type !== undefined) return { type, sent: signTypes !== undefined };
  throw new RequestError(
    `${call.label}: sign_type must be ${known.join(" or ")} for this operation.`,
    { parameter: "sign_type" },
  );
}
