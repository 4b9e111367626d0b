import { X509Certificate, createPrivateKey, webcrypto } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:tls";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { isCurrent, issue, makeAuthority } from "./authority.ts";
import type { Authority, ServerCertificate } from "./authority.ts";
import { WECHAT_PAY_HOSTS } from "./hosts.ts";
import { loadX509, newSerial, toPem } from "./x509.ts";

let authority: Authority;
let issued: ServerCertificate;
beforeAll(async () => {
  authority = await makeAuthority();
  issued = await issue(authority);
});

/** What becomes of a handshake with a server that has the certificate, when only the authority is trusted. */
async function handshake(
  { certificate, privateKey }: Omit<ServerCertificate, "ofNames">,
  name: string,
  ca: string = authority.certificate,
): Promise<unknown> {
  const server = createServer({ cert: certificate, key: privateKey });
  server.on("tlsClientError", (_, socket) => socket.destroy());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const isAddress = /^[\d.:]+$/.test(name);
  return new Promise((resolve) => {
    const socket = connect({
      port,
      host: "127.0.0.1",
      ca,
      servername: isAddress ? "" : name,
      checkServerIdentity: (_, found) =>
        found.subjectaltname?.includes(name) === true ? undefined : new Error("another name"),
    });
    socket.once("secureConnect", () => {
      socket.destroy();
      resolve("trusted");
    });
    socket.once("error", (error: Error) => resolve(error.message));
  });
}

/** A certificate that whoever stole the authority's key could make. */
async function forge(
  names: readonly { readonly type: "dns" | "ip"; readonly value: string }[],
  subject = "CN=forged",
): Promise<Omit<ServerCertificate, "ofNames">> {
  const x509 = await loadX509();
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const der = createPrivateKey(authority.privateKey).export({ type: "pkcs8", format: "der" });
  const certificate = await x509.X509CertificateGenerator.create(
    {
      serialNumber: newSerial(),
      subject,
      issuer: new x509.X509Certificate(authority.issuer).subject,
      notBefore: new Date(Date.now() - 3_600_000),
      notAfter: new Date(Date.now() + 3_600_000),
      signingAlgorithm: algorithm,
      publicKey: keys.publicKey,
      signingKey: await webcrypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]),
      extensions: names.length === 0 ? [] : [new x509.SubjectAlternativeNameExtension([...names])],
    },
    webcrypto,
  );
  const key = await webcrypto.subtle.exportKey("pkcs8", keys.privateKey);
  const chain = `${certificate.toString("pem")}\n${authority.issuer}`;
  return { certificate: chain, privateKey: toPem("PRIVATE KEY", key) };
}

test.each([...WECHAT_PAY_HOSTS, "localhost", "127.0.0.1"])(
  "whoever trusts the authority trusts the simulator as %s",
  async (name) => {
    expect(await handshake(issued, name)).toBe("trusted");
  },
);

test("what is presented to clients that name the host holds no address", async () => {
  const { ofNames, privateKey } = issued;
  expect(await handshake({ certificate: ofNames, privateKey }, "localhost")).toBe("trusted");
  const { subjectAltName } = new X509Certificate(ofNames);
  expect(subjectAltName).toContain("DNS:localhost");
  expect(subjectAltName).not.toContain("IP");
});

test("whoever trusts another authority of the same name does not", async () => {
  const { certificate } = await makeAuthority();
  expect(await handshake(issued, "localhost", certificate)).not.toBe("trusted");
});

describe("the authority can't certify", () => {
  test.each([
    ["another name", [{ type: "dns", value: "example.com" }]],
    ["another host of Tencent's", [{ type: "dns", value: "pay.weixin.qq.com" }]],
    ["the domain above", [{ type: "dns", value: "mch.weixin.qq.com" }]],
    ["any name of a domain", [{ type: "dns", value: "*.com" }]],
    ["an address of another machine", [{ type: "ip", value: "10.0.0.1" }]],
    [
      "one of its own names together with another",
      [
        { type: "dns", value: "localhost" },
        { type: "dns", value: "example.com" },
      ],
    ],
  ] as const)("%s", async (_, names) => {
    expect(await handshake(await forge(names), names[0].value)).toBe("permitted subtree violation");
  });

  test("a name that stands in the subject alone", async () => {
    const forged = await forge([], "CN=example.com");
    expect(await handshake(forged, "example.com")).toBe("permitted subtree violation");
  });

  test("although a certificate that is made the same way for a permitted name is trusted", async () => {
    const forged = await forge([{ type: "dns", value: "localhost" }]);
    expect(await handshake(forged, "localhost")).toBe("trusted");
  });
});

test.each(["certificate", "issuer"] as const)(
  "the authority's %s is for servers only, and says so for clients that look no further",
  async (part) => {
    const x509 = await loadX509();
    const certificate = new x509.X509Certificate(authority[part]);
    expect(certificate.getExtension(x509.BasicConstraintsExtension)).toMatchObject({
      ca: true,
      pathLength: part === "issuer" ? 0 : 1,
      critical: true,
    });
    expect(certificate.getExtension(x509.ExtendedKeyUsageExtension)?.usages).toEqual([
      x509.ExtendedKeyUsage.serverAuth,
    ]);
    expect(certificate.getExtension("2.5.29.30")?.critical).toBe(true);
  },
);

// Java does not hold what it trusts to its constraints.
test("the key that is kept is not that of the certificate which is trusted", () => {
  const key = createPrivateKey(authority.privateKey);
  expect(new X509Certificate(authority.certificate).checkPrivateKey(key)).toBe(false);
  expect(new X509Certificate(authority.issuer).checkPrivateKey(key)).toBe(true);
});

test("no server's certificate is valid for more than 825 days", () => {
  const { validFrom, validTo } = new X509Certificate(issued.certificate);
  expect(Date.parse(validTo) - Date.parse(validFrom)).toBeLessThan(825 * 86_400_000);
  expect(Date.parse(validFrom)).toBeLessThan(Date.now());
});

test("an authority for other names is not current", async () => {
  expect(await isCurrent(authority)).toBe(true);
  expect(await isCurrent({ ...authority, certificate: issued.certificate })).toBe(false);
  expect(await isCurrent({ ...authority, issuer: issued.certificate })).toBe(false);
});
