/**
 * How values travel: `json`; `xml`, a request of APIv2, in which everything becomes text; `xml-answer`, in which
 * everything arrives as text.
 */
export type Wire = "json" | "xml" | "xml-answer";
