import type { Config } from "../config/config.ts";
import type { Deviation, SigningV2, UploadForm } from "../call/deviation.ts";
import { RequestError } from "../errors.ts";
import { originOf } from "../config/hosts.ts";
import { writeUpload } from "../media/upload-form.ts";
import type { ReadUpload } from "../media/upload-form.ts";
import type { Raw } from "../crypto/message.ts";
import { label } from "../call/check-call.ts";
import type { CheckedCall } from "../call/check-call.ts";
import { route } from "../call/route.ts";
import { freshStamp } from "../v3/sign.ts";
import type { WireRequest } from "../transport/transport.ts";
import { USER_AGENT } from "../version.ts";
import { needApiV2Key } from "./key.ts";
import { signV2 } from "./sign.ts";
import type { SignTypeV2 } from "./sign.ts";
import { writeXml } from "./write-xml.ts";
import type { Members } from "./write-xml.ts";

/** A request of APIv2 before it is sent. */
export interface RequestV2 {
  readonly wire: WireRequest;
  /** All that was signed, and the signature: none of it may stand in an error. */
  readonly members: Members;
}

/** A file that was read, and the form that it goes into. */
export interface UploadV2 {
  readonly form: UploadForm;
  readonly read: ReadUpload;
}

/** Signs a call: of a POST the members of its XML, or of its form but for the file; of a GET those of its query. */
export function requestV2(
  config: Config,
  call: CheckedCall,
  deviation: Deviation,
  upload: UploadV2 | undefined,
): RequestV2 {
  const get = call.method === "GET";
  const given = get ? call.query : upload === undefined ? (call.xml ?? []) : said(upload.read);
  const members =
    deviation.auth === "none" ? given : signed(config, call, given, deviation.v2 ?? {});
  const body = get ? undefined : bodyOf(members, upload);
  const { host } = deviation;
  return {
    members,
    wire: {
      method: call.method,
      target: route(
        deviation.path ?? call.template.slice("v2".length),
        call.values,
        get ? members : call.query,
      ),
      origin: host === undefined ? undefined : originOf(config, host),
      headers: {
        accept: "*/*",
        "user-agent": USER_AGENT,
        ...(body === undefined
          ? {}
          : {
              "content-type": body.type,
              "content-length": String(Buffer.byteLength(body.content)),
            }),
        ...call.headers,
      },
      body: body?.content,
      label: label(call),
    },
  };
}

function said({ meta }: ReadUpload): Members {
  return Object.entries(meta).map(([name, value]) => [name, String(value)]);
}

function bodyOf(
  members: Members,
  upload: UploadV2 | undefined,
): { readonly content: Raw; readonly type: string } {
  if (upload === undefined) {
    return { content: writeXml(members), type: "text/xml; charset=utf-8" };
  }
  const parts = members.map(([name, content]) => ({ name, content }));
  return writeUpload(upload.form, parts, upload.read);
}

function signed(config: Config, call: CheckedCall, given: Members, signing: SigningV2): Members {
  const key = needApiV2Key(config.apiV2Key, `${label(call)}, an operation of APIv2`);
  const { type, sent } = signType(call, given, signing);
  const has = (name: string): boolean => given.some(([own]) => own === name);
  const all: Members = [
    ...given,
    ...(signing.nonce === false || has("nonce_str")
      ? []
      : [["nonce_str", freshStamp().nonce] as const]),
    ...(sent && !has("sign_type") ? [["sign_type", type] as const] : []),
  ];
  return [...all, ["sign", signV2(all, key, type)]];
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
    `${label(call)}: sign_type must be ${known.join(" or ")} for this operation.`,
    { parameter: "sign_type" },
  );
}
