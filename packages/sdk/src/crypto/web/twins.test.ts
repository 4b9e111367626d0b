import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  X509Certificate,
} from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixture } from "../../../test/support/keys.ts";
import * as nodeFiles from "../../files/node.ts";
import * as webFiles from "../../files/web.ts";
import * as node from "../../runtime/node.ts";
import * as web from "../../runtime/web.ts";

const pem = fixture("merchant-key.pem");
const [nodes, ours] = [createPrivateKey(pem), web.createPrivateKey(pem)];
const message = Buffer.from("GET\n/v3/certificates\n1\nnonce\n\n");

test("both have the same names, so that either can stand in the other's place", () => {
  expect(Object.keys(web).toSorted()).toEqual(Object.keys(node).toSorted());
  expect(Object.keys(webFiles).toSorted()).toEqual(Object.keys(nodeFiles).toSorted());
});

describe("RSA", () => {
  test("signs as Node does, by WebCrypto and in step, and each accepts what the other signed", async () => {
    const signature = node.signNow(nodes, message);
    expect(await web.sign(ours, message, true)).toBe(signature);
    expect(web.signNow(ours, message)).toBe(signature);
    const bytes = Buffer.from(signature, "base64");
    const publicKey = web.createPublicKey(ours);
    expect(await web.isSignedBy(publicKey, message, bytes)).toBe(true);
    expect(await web.isSignedBy(publicKey, Buffer.from("other"), bytes)).toBe(false);
    for (const length of [0, 255]) {
      expect(await web.isSignedBy(publicKey, message, bytes.subarray(0, length))).toBe(false);
    }
  });

  test("signs any message in step as Node does, with keys of other sizes too", () => {
    const other = generateKeyPairSync("rsa", { modulusLength: 3072 }).privateKey;
    const keys = [nodes, other].map((key) => {
      const text = key.export({ format: "pem", type: "pkcs8" }).toString();
      return [key, web.createPrivateKey(text)] as const;
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(1), (bytes, at) => {
        const [nodesKey, oursKey] = keys[at]!;
        expect(web.signNow(oursKey, bytes)).toBe(node.signNow(nodesKey, bytes));
      }),
      { numRuns: 20 },
    );
  });

  test("a public key signs and opens nothing", async () => {
    const key = web.createPublicKey(ours);
    expect(() => web.signNow(key, message)).toThrow("public key");
    await expect(web.sign(key, message, true)).rejects.toThrow("public key");
    await expect(web.decryptOaep(key, "AAAA")).rejects.toThrow("public key");
  });

  test("each opens what the other encrypted, and not what is for another key", async () => {
    const text = "张三-13800138000";
    const publicKey = web.createPublicKey(ours);
    expect(node.decryptOaep(nodes, await web.encryptOaep(publicKey, text))).toBe(text);
    const sealed = node.encryptOaep(createPublicKey(nodes), text);
    expect(await web.decryptOaep(ours, sealed)).toBe(text);
    expect(web.maxOaepBytes(publicKey)).toBe(214);
    const other = web.createPrivateKey(fixture("platform-public-key-private.pem"));
    await expect(web.decryptOaep(other, sealed)).rejects.toThrow(Error);
  });
});

describe("AES", () => {
  const key = Buffer.from("0123456789abcdef0123456789abcdef");

  test("what one sealed with GCM the other opens, and nothing that was altered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string(), async (text, data) => {
        const sealed = await web.seal(key, "nonce-of-12b", data, text);
        expect(sealed).toBe(node.seal(key, "nonce-of-12b", data, text));
        expect(await web.open(key, "nonce-of-12b", data, sealed)).toBe(text);
        await expect(web.open(key, "nonce-of-12b", `${data}x`, sealed)).rejects.toThrow(Error);
      }),
    );
    await expect(web.open(key, "nonce-of-12b", "", "AAAA")).rejects.toThrow(Error);
  });

  test("what one sealed with ECB the other opens", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 90 }), async (text) => {
        const sealed = node.sealEcb(key, text);
        expect(await web.sealEcb(key, text)).toBe(sealed);
        expect((await web.openEcb(key, sealed)).toString()).toBe(text);
      }),
    );
    expect(Buffer.from(web.ecbKey(key))).toEqual(node.ecbKey(key));
  });

  test("nothing opens with another key, cut off, or empty", async () => {
    const sealed = node.sealEcb(key, "a text that has more than a block");
    for (const [other, text] of [
      [Buffer.alloc(32), sealed],
      [key, sealed.slice(0, 20)],
      [key, ""],
    ] as const) {
      await expect(web.openEcb(other, text)).rejects.toThrow(/padding|blocks/);
    }
  });
});

/** A signature with the key that these bytes are; none where they are no key, or not one that signs rightly. */
function signedWith(key: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return web.signNow(web.createPrivateKey({ key, format: "der", type: "pkcs8" }), message);
  } catch {
    return undefined;
  }
}

describe("keys", () => {
  const forms = ["pkcs8", "pkcs1"] as const;

  test.each(forms)("private ones are read as %s, PEM and DER, and say what they are", (type) => {
    for (const key of [
      web.createPrivateKey(nodes.export({ format: "pem", type }).toString()),
      web.createPrivateKey({
        key: new Uint8Array(nodes.export({ format: "der", type })),
        format: "der",
        type,
      }),
    ]) {
      expect([key.type, key.asymmetricKeyType, key.asymmetricKeyDetails]).toEqual([
        "private",
        "rsa",
        { modulusLength: 2048 },
      ]);
      expect(key.export({ format: "pem" })).toBe(nodes.export({ format: "pem", type: "pkcs8" }));
      expect(JSON.stringify(key)).not.toContain("MII");
    }
  });

  test.each(["spki", "pkcs1"] as const)("public ones are read as %s", (type) => {
    const text = createPublicKey(nodes).export({ format: "pem", type }).toString();
    const key = web.createPublicKey(text);
    const spki = createPublicKey(nodes).export({ format: "pem", type: "spki" });
    expect(key.export({ format: "pem" })).toBe(spki);
    expect(web.createPublicKey(ours).export({ format: "pem" })).toBe(spki);
  });

  test("of other kinds say which, and do nothing", () => {
    const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
    for (const type of ["pkcs8", "sec1"] as const) {
      const text = ec.privateKey.export({ format: "pem", type }).toString();
      expect(web.createPrivateKey(text).asymmetricKeyType).toBe("ec");
    }
    const text = ec.publicKey.export({ format: "pem", type: "spki" }).toString();
    expect(web.createPublicKey(text).asymmetricKeyType).toBe("ec");
  });

  test("that are cut off or altered anywhere throw, or are another key", () => {
    const bytes = new Uint8Array(nodes.export({ format: "der", type: "pkcs8" }));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(() =>
          web.createPrivateKey({ key: bytes.slice(0, at), format: "der", type: "pkcs8" }),
        ).toThrow(TypeError);
        const altered = bytes.slice();
        altered[at]! ^= by;
        // A number that is not looked at before it is used makes a wrong signature, which is not given.
        expect([undefined, node.signNow(nodes, message)]).toContain(signedWith(altered));
      }),
      { numRuns: 60 },
    );
  });
});

describe("certificates", () => {
  const files = [
    "merchant-certificate.pem",
    "platform-certificate.pem",
    "issued-certificate.pem",
    "authority-certificate.pem",
  ];

  test.each(files)("%s says what it says in Node", (name) => {
    const text = fixture(name);
    const [wanted, found] = [new X509Certificate(text), new web.X509Certificate(text)];
    const { serialNumber, issuer, subject, validFrom, validTo, ca } = wanted;
    expect(found).toMatchObject({ serialNumber, issuer, subject, validFrom, validTo, ca });
    expect(found.toString()).toBe(wanted.toString());
    expect(found.publicKey.export({ format: "pem" })).toBe(
      wanted.publicKey.export({ format: "pem", type: "spki" }),
    );
    expect(new web.X509Certificate(new Uint8Array(wanted.raw)).serialNumber).toBe(serialNumber);
  });

  test("the key that belongs to one is told from another", () => {
    const certificate = new web.X509Certificate(fixture("merchant-certificate.pem"));
    expect(certificate.checkPrivateKey(ours)).toBe(true);
    const other = web.createPrivateKey(fixture("platform-public-key-private.pem"));
    expect(certificate.checkPrivateKey(other)).toBe(false);
  });

  test("who issued one is told as Node tells it", () => {
    const names = [...files, "other-authority.pem"];
    const all = names.map(
      (name) =>
        [new X509Certificate(fixture(name)), new web.X509Certificate(fixture(name))] as const,
    );
    for (const [nodesOne, oursOne] of all) {
      for (const [nodesOther, oursOther] of all) {
        expect(oursOne.checkIssued(oursOther)).toBe(nodesOne.checkIssued(nodesOther));
        expect(oursOne.verify(oursOther.publicKey)).toBe(nodesOne.verify(nodesOther.publicKey));
      }
    }
  });

  test("those that are cut off throw", () => {
    const { raw } = new X509Certificate(fixture("merchant-certificate.pem"));
    for (let length = 0; length < raw.length; length += 7) {
      expect(() => new web.X509Certificate(new Uint8Array(raw.subarray(0, length)))).toThrow(
        TypeError,
      );
    }
    expect(() => new web.X509Certificate("no PEM")).toThrow("no certificate");
  });
});

test("what takes a module of Node is refused with what to do instead", () => {
  expect(() => web.process.getBuiltinModule("node:worker_threads")).toThrow(
    expect.objectContaining({ name: "ConfigError", option: "sync" }),
  );
  expect(() => webFiles.stat()).toThrow(/not possible on this runtime.*wxpay\.download/);
  expect(() => web.process.getBuiltinModule("node:zlib")).toThrow("Node's zlib");
  expect(web.process.getBuiltinModule("node:diagnostics_channel")).toBeUndefined();
});
