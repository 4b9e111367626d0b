/** The label of a PEM text (`PRIVATE KEY`, `CERTIFICATE`), or undefined where it is no PEM. */
export function pemLabel(text: string): string | undefined {
  return /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
}

/**
 * PEM as text. Environment variables and JSON files often carry line feeds as a backslash and an `n`, or lose them for
 * spaces: both are mended here, because OpenSSL's own message for them ("DECODER routines::unsupported") helps nobody.
 */
export function normalizePem(input: string | Uint8Array): string {
  const text = (typeof input === "string" ? input : Buffer.from(input).toString("utf8"))
    .replaceAll("\\r", "")
    .replaceAll("\\n", "\n")
    // Indented by a YAML file or a template.
    .replaceAll(/^[ \t]+/gm, "")
    .trim();
  const oneLine =
    /^(-----BEGIN [A-Z0-9 ]+-----)([A-Za-z0-9+/= \t]+)(-----END [A-Z0-9 ]+-----)$/.exec(text);
  if (oneLine === null) return text;
  const [, begin, body = "", end] = oneLine;
  return `${begin}\n${body.trim().split(/\s+/).join("\n")}\n${end}`;
}
