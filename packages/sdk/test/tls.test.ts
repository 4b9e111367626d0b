import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { ServerOptions } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { webcrypto } from "node:crypto";
import "reflect-metadata";
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";
import type { X509Certificate } from "@peculiar/x509";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { child } from "./support/child.ts";
import { merchantOptions, publicKeySigner } from "./support/keys.ts";
import { signAnswer } from "../src/testing/sign-answer.ts";

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const DAY = 24 * 3600 * 1000;

interface Pair {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly certificate: X509Certificate;
  readonly issuer: Pair | undefined;
}

interface Wanted {
  readonly name: string;
  readonly issuer?: Pair;
  readonly from?: number;
  readonly until?: number;
  readonly isAuthority?: boolean;
}

async function certify({
  name,
  issuer,
  from = -DAY,
  until = DAY,
  isAuthority = false,
}: Wanted): Promise<Pair> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: issuer?.certificate.subject ?? `CN=${name}`,
    notBefore: new Date(Date.now() + from),
    notAfter: new Date(Date.now() + until),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(isAuthority),
      new SubjectAlternativeNameExtension([{ type: "dns", value: name }]),
    ],
  });
  return { keys, certificate, issuer };
}

async function pem({ keys, certificate, issuer }: Pair): Promise<{ key: string; cert: string }> {
  const der = await webcrypto.subtle.exportKey("pkcs8", keys.privateKey);
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  const key = `-----BEGIN PRIVATE KEY-----\n${lines.join("\n")}\n-----END PRIVATE KEY-----\n`;
  // With who issued it, as servers send it.
  return {
    key,
    cert: `${certificate.toString("pem")}\n${issuer?.certificate.toString("pem") ?? ""}`,
  };
}

let folder = "";
let trusted: Pair;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-tls-"));
  trusted = await certify({ name: "Trusted", isAuthority: true });
  writeFileSync(join(folder, "authority.pem"), trusted.certificate.toString("pem"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What two calls end in, of each kind, to a server that shows this certificate; the process trusts one authority. */
async function callsTo(
  shown: Pair,
  more: ServerOptions = {},
): Promise<{ ends: string[]; requests: number }> {
  let requests = 0;
  const server = createServer({ ...(await pem(shown)), ...more }, (_, response) => {
    requests += 1;
    void signAnswer(publicKeySigner, "{}").then((headers) =>
      response.writeHead(200, headers).end("{}"),
    );
  });
  // Handshakes that fail are what this is about.
  server.on("tlsClientError", () => {});
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const ends = await child<string[]>(
    `import { WeChatPay } from "wechatpay-kit";
    const wxpay = new WeChatPay(input);
    const ends = [];
    for (const call of [() => wxpay.v3.x.get(), () => wxpay.v3.x.post({ json: {} }), async () => wxpay.v3.x.getSync()]) {
      ends.push(await call().then(() => "answered", ({ name, mayHaveReachedServer }) => name + " " + mayHaveReachedServer));
    }
    process.stdout.write(JSON.stringify(ends));`,
    {
      input: merchantOptions({ baseUrl: `https://localhost:${port}`, fallbackUrl: false }),
      env: { NODE_EXTRA_CA_CERTS: join(folder, "authority.pem") },
    },
  );
  return { ends: ends ?? [], requests };
}

test("a server whose certificate is vouched for, for its name and now, is answered", async () => {
  const right = await certify({ name: "localhost", issuer: trusted });
  expect(await callsTo(right)).toEqual({ ends: ["answered", "answered", "answered"], requests: 3 });
});

const wrong: [title: string, make: () => Promise<Pair>, options?: ServerOptions][] = [
  ["for another name", () => certify({ name: "api.mch.weixin.qq.com", issuer: trusted })],
  ["for a name that only ends so", () => certify({ name: "a.localhost", issuer: trusted })],
  [
    "that has expired",
    () => certify({ name: "localhost", issuer: trusted, from: -2 * DAY, until: -DAY }),
  ],
  [
    "that is not valid yet",
    () => certify({ name: "localhost", issuer: trusted, from: DAY, until: 2 * DAY }),
  ],
  ["that it signed itself", () => certify({ name: "localhost" })],
  [
    "by an authority that nobody trusts, of the trusted one's name",
    async () =>
      certify({ name: "localhost", issuer: await certify({ name: "Trusted", isAuthority: true }) }),
  ],
  [
    "by a certificate that may not certify",
    async () =>
      certify({ name: "localhost", issuer: await certify({ name: "Shop", issuer: trusted }) }),
  ],
  [
    "over TLS 1.1, which is broken",
    () => certify({ name: "localhost", issuer: trusted }),
    { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" },
  ],
];

test.each(wrong)(
  "a server with a certificate %s is refused, and nothing is sent",
  async (_, make, options) => {
    expect(await callsTo(await make(), options)).toEqual({
      ends: Array.from({ length: 3 }, () => "ConnectionError false"),
      requests: 0,
    });
  },
);
