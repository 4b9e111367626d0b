import * as fc from "fast-check";
import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { readXml, XmlError } from "./read-xml.ts";
import type { Nesting, XmlMembers } from "./read-xml.ts";
import { writeXml } from "./write-xml.ts";
import type { Members } from "../call/check-xml.ts";

function refusal(input: string | Uint8Array, nesting?: Nesting): string {
  try {
    readXml(input, "xml", nesting);
  } catch (error) {
    if (error instanceof XmlError) return error.message;
    throw error;
  }
  return "not refused";
}

describe("is read", () => {
  test.each<[title: string, xml: string, want: XmlMembers]>([
    ["text and CDATA", "<xml><a>1</a><b><![CDATA[<2>&]]></b></xml>", { a: "1", b: "<2>&" }],
    ["an empty root", "<xml></xml>", {}],
    ["a root closed at once", "<xml/>", {}],
    [
      "an empty member, however written",
      "<xml><a></a><b/><c><![CDATA[]]></c></xml>",
      { a: "", b: "", c: "" },
    ],
    [
      "white space around members, none of it lost inside",
      "\n<xml>\n <a> 1\n</a>\t</xml>\r\n",
      { a: " 1\n" },
    ],
    ["a declaration", '<?xml version="1.0" encoding="UTF-8"?>\n<xml><a>1</a></xml>', { a: "1" }],
    ["a byte order mark", "\uFEFF<xml><a>1</a></xml>", { a: "1" }],
    ["the five entities", "<xml><a>&lt;&gt;&amp;&quot;&apos;</a></xml>", { a: `<>&"'` }],
    ["numeric references", "<xml><a>&#24494;&#x4FE1;&#13;&#x1F600;</a></xml>", { a: "微信\r😀" }],
    [
      "what an entity gives is not read again",
      "<xml><a>&amp;lt;&#38;amp;</a></xml>",
      { a: "&lt;&amp;" },
    ],
    ["]]> in two sections", "<xml><a><![CDATA[]]]]><![CDATA[>]]></a></xml>", { a: "]]>" }],
    ["line ends as line feeds", "<xml><a>1\r\n2\r3</a></xml>", { a: "1\n2\n3" }],
    [
      "names that JavaScript knows",
      "<xml><constructor>1</constructor><toString>2</toString></xml>",
      { constructor: "1", toString: "2" } as any,
    ],
  ])("%s", (_, xml, want) => {
    expect(readXml(xml)).toEqual(want);
    expect(readXml(Buffer.from(xml))).toEqual(want);
  });

  test("__proto__ as a member like any other, which changes no prototype", () => {
    const read = readXml("<xml><__proto__>1</__proto__></xml>");
    expect(Object.entries(read)).toEqual([["__proto__", "1"]]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  test("elements within elements, where they are known", () => {
    const one = "<hbinfo><openid>a</openid></hbinfo>";
    expect(
      readXml(`<xml><hblist>${one}${one}</hblist><total>2</total></xml>`, "xml", {
        hblist: "one",
        hbinfo: "many",
      }),
    ).toEqual({ hblist: { hbinfo: [{ openid: "a" }, { openid: "a" }] }, total: "2" });
  });
});

describe("is refused", () => {
  test.each<[title: string, xml: string, says: RegExp]>([
    ["nothing", "", /no element begins \(at character 0\)/],
    ["JSON", "{}", /no element begins/],
    ["a page", "<html><body>400</body></html>", /another element than <xml>/],
    [
      "a document type",
      '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><a>&a;</a></xml>',
      /no element begins/,
    ],
    [
      "a document type after the declaration",
      '<?xml version="1.0"?><!DOCTYPE xml><xml/>',
      /no element begins/,
    ],
    ["an entity of one's own", "<xml><a>&xxe;</a></xml>", /none of the allowed entities/],
    ["a bare &", "<xml><a>a&b</a></xml>", /none of the allowed entities/],
    ["an unended entity", "<xml><a>&lt</a></xml>", /none of the allowed entities/],
    ["a reference to NUL", "<xml><a>&#0;</a></xml>", /a reference to no character/],
    ["a reference to half a pair", "<xml><a>&#xD800;</a></xml>", /a reference to no character/],
    ["a reference beyond Unicode", "<xml><a>&#x110000;</a></xml>", /a reference to no character/],
    [
      "a name that comes twice",
      "<xml><a>1</a><a>2</a></xml>",
      /a name came before|whose name came before/,
    ],
    ["an element within an element", "<xml><a><b>1</b></a></xml>", /markup inside/],
    ["text beside elements", "<xml>x<a>1</a></xml>", /neither an element/],
    ["a comment", "<xml><!-- --><a>1</a></xml>", /neither an element/],
    ["a comment in a value", "<xml><a>1<!-- -->2</a></xml>", /markup inside/],
    ["an instruction", "<xml><?php ?></xml>", /neither an element/],
    ["an attribute", '<xml><a b="1">1</a></xml>', /neither an element/],
    ["a namespace", "<xml><a:b>1</a:b></xml>", /neither an element/],
    ["]]> outside a section", "<xml><a>]]></a></xml>", /\]\]> outside/],
    ["an unended section", "<xml><a><![CDATA[1</a></xml>", /CDATA section without an end/],
    ["an unended element", "<xml><a>1", /element without an end/],
    ["an unended root", "<xml><a>1</a>", /neither an element/],
    ["another end", "<xml><a>1</b></xml>", /end of another element/],
    ["something after the end", "<xml/><xml/>", /follows the end/],
    ["another encoding", '<?xml version="1.0" encoding="GBK"?><xml/>', /no element begins/],
    ["a control character", "<xml><a>\u0001</a></xml>", /none that XML allows/],
    ["half a surrogate pair", "<xml><a>\uD83D</a></xml>", /none that XML allows/],
  ])("%s", (_, xml, says) => {
    expect(refusal(xml)).toMatch(says);
  });

  test("what is not UTF-8", () => {
    expect(refusal(Buffer.from([0x3c, 0xff]))).toBe("it is not UTF-8");
  });

  test("what is longer than any answer", () => {
    expect(refusal(`<xml><a>${"x".repeat(5_000_000)}</a></xml>`)).toMatch(/longer than/);
  });

  test("nesting without an end, in little time", () => {
    const bomb = `<xml>${"<hbinfo>".repeat(200_000)}`;
    expect(refusal(bomb, { hbinfo: "many" })).toMatch(/nested deeper than 3/);
    expect(refusal(`<xml>${"<a>".repeat(200_000)}`)).toMatch(/markup inside/);
  });

  test("without a word of what was read", () => {
    expect(refusal("<xml><a>oUpF8</a><b>&oUpF8;</b></xml>")).not.toContain("oUpF8");
  });
});

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/);
const character = fc.oneof(
  fc.constantFrom(
    "<",
    ">",
    "&",
    "]]>",
    "]]",
    "\r",
    "\n",
    "\t",
    "'",
    '"',
    "微",
    "😀",
    "&lt;",
    "<![CDATA[",
  ),
  fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
);
const value = fc.array(character, { maxLength: 20 }).map((parts) => parts.join(""));
const members = fc
  .uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, maxLength: 10 })
  .map((pairs): Members => pairs);

describe("for any members", () => {
  test("what is written is read back", () => {
    fc.assert(
      fc.property(members, (pairs) => {
        expect(Object.entries(readXml(writeXml(pairs))).toSorted()).toEqual(pairs.toSorted());
      }),
    );
  });

  // Names that the other reader would refuse or rename, for its users' safety.
  const common = members.map((pairs) =>
    pairs.filter(
      ([key]) =>
        !/^(?:__proto__|constructor|prototype|hasOwnProperty|toString|valueOf|__.*)$/i.test(key),
    ),
  );

  test("another reader reads the same from what is written", () => {
    const parser = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true });
    fc.assert(
      fc.property(common, (pairs) => {
        const { xml } = parser.parse(writeXml(pairs));
        const read = typeof xml === "string" ? {} : xml;
        expect(Object.entries(read).toSorted()).toEqual(pairs.toSorted());
      }),
    );
  });

  test("what another writer writes is read", () => {
    const builder = new XMLBuilder({ format: false });
    fc.assert(
      fc.property(common, (pairs) => {
        // It leaves carriage returns as they are, which every reader must turn into line feeds.
        const plain = pairs.map(([key, text]) => [key, text.replaceAll("\r", "")] as const);
        const written = builder.build({ xml: Object.fromEntries(plain) });
        expect(Object.entries(readXml(written)).toSorted()).toEqual(plain.toSorted());
      }),
    );
  });

  test("any text is read or refused with an XmlError", () => {
    const noise = fc
      .array(
        fc.oneof(
          character,
          fc.constantFrom("<xml>", "</xml>", "<a>", "</a>", "/>", "]]>", "&#", ";"),
        ),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(noise, (text) => {
        expect(refusal(text)).toBeTypeOf("string");
      }),
    );
  });
});
