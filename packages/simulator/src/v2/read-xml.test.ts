import { describe, expect, test } from "vitest";
import { readXml } from "./read-xml.ts";

const read = (body: string | Buffer): Record<string, string> =>
  Object.fromEntries(readXml(Buffer.from(body)));

describe("what is read", () => {
  test.each<[string, string, Record<string, string>]>([
    ["elements", "<xml><a>1</a><b>2</b></xml>", { a: "1", b: "2" }],
    ["no elements", "<xml></xml>", {}],
    ["an empty element", "<xml><a/><b></b></xml>", { a: "", b: "" }],
    ["CDATA", "<xml><a><![CDATA[<b>&amp;]]></a></xml>", { a: "<b>&amp;" }],
    ["CDATA in pieces", "<xml><a>x<![CDATA[]]]]><![CDATA[>]]>y</a></xml>", { a: "x]]>y" }],
    [
      "entities",
      "<xml><a>&lt;&amp;&gt;&quot;&apos;&#20013;&#x6587;</a></xml>",
      { a: "<&>\"'中文" },
    ],
    ["white space around elements", "\n<xml>\r\n <a>1</a>\t</xml>\n", { a: "1" }],
    ["white space in texts", "<xml><a> 1\n</a></xml>", { a: " 1\n" }],
    ["a line break of Windows", "<xml><a>1\r\n2</a></xml>", { a: "1\n2" }],
    ["a carriage return that is meant", "<xml><a>1&#13;2</a></xml>", { a: "1\r2" }],
    ["a declaration", '<?xml version="1.0" encoding="UTF-8"?><xml><a>1</a></xml>', { a: "1" }],
    ["a byte order mark", "\uFEFF<xml><a>1</a></xml>", { a: "1" }],
    ["a comment", "<xml><!-- c --><a>1<!-- c -->2</a></xml>", { a: "12" }],
    ["a number as text", "<xml><a>007</a><b>1e3</b></xml>", { a: "007", b: "1e3" }],
    ["names of every object", "<xml><constructor>1</constructor></xml>", { constructor: "1" }],
  ])("%s", (_, xml, wanted) => {
    expect(read(xml)).toEqual(wanted);
  });
});

const DEEP = "<a>".repeat(100_000);
const BOMB = `<!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

describe("what is refused", () => {
  test.each<[string, string | Buffer, string]>([
    ["nothing", "", "POST_DATA_EMPTY"],
    ["bytes that are not UTF-8", Buffer.from("<xml><a>\xff</a></xml>", "latin1"), "NOT_UTF8"],
    ["another encoding", '<?xml version="1.0" encoding="GBK"?><xml><a>1</a></xml>', "NOT_UTF8"],
    ["white space alone", "  \n", "XML_FORMAT_ERROR"],
    ["JSON", '{"a":"1"}', "XML_FORMAT_ERROR"],
    ["a form", "a=1&b=2", "XML_FORMAT_ERROR"],
    ["another root", "<root><a>1</a></root>", "XML_FORMAT_ERROR"],
    ["two roots", "<xml><a>1</a></xml><xml></xml>", "XML_FORMAT_ERROR"],
    ["text beside elements", "<xml>x<a>1</a></xml>", "XML_FORMAT_ERROR"],
    ["an element in an element", "<xml><a><b>1</b></a></xml>", "XML_FORMAT_ERROR"],
    ["a name that comes twice", "<xml><a>1</a><a>1</a></xml>", "XML_FORMAT_ERROR"],
    ["an attribute", '<xml><a b="c">1</a></xml>', "XML_FORMAT_ERROR"],
    ["an element that is not closed", "<xml><a>1</xml>", "XML_FORMAT_ERROR"],
    ["a root that is not closed", "<xml><a>1</a>", "XML_FORMAT_ERROR"],
    ["a section that is not closed", "<xml><a><![CDATA[1</a></xml>", "XML_FORMAT_ERROR"],
    ["a bare ampersand", "<xml><a>1&2</a></xml>", "XML_FORMAT_ERROR"],
    ["an unknown entity", "<xml><a>&nbsp;</a></xml>", "XML_FORMAT_ERROR"],
    ["a character that XML does not have", "<xml><a>\u0001</a></xml>", "XML_FORMAT_ERROR"],
    ["a reference to such a character", "<xml><a>&#0;</a></xml>", "XML_FORMAT_ERROR"],
    ["a name that is none", "<xml><1>1</1></xml>", "XML_FORMAT_ERROR"],
    ["a processing instruction", "<xml><?php x?><a>1</a></xml>", "XML_FORMAT_ERROR"],
    ["a document type", "<!DOCTYPE xml><xml><a>1</a></xml>", "XML_FORMAT_ERROR"],
    [
      "an external entity",
      '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><a>&e;</a></xml>',
      "XML_FORMAT_ERROR",
    ],
    ["entities that multiply", `${BOMB}<xml><a>&b;</a></xml>`, "XML_FORMAT_ERROR"],
    ["a depth without end", `<xml>${DEEP}`, "XML_FORMAT_ERROR"],
  ])("%s", (_, xml, code) => {
    expect(() => read(xml)).toThrow(expect.objectContaining({ code, level: "return_code" }));
  });
});
