/** How the path and query that arrived differ from those that were sent. No word of either stands in it. */
export function differingTarget(ours: string, theirs: string): string {
  const [path, query] = halves(ours);
  const [theirPath, theirQuery] = halves(theirs);
  if (path !== theirPath) return differingPath(path, theirPath);
  if (query !== "" && theirQuery === "")
    return "The query did not arrive: a proxy on the way hands requests on without it.";
  if (query === "") return "A query arrived, and none was sent: something on the way added it.";
  return differingQuery(query, theirQuery);
}

function differingPath(ours: string, theirs: string): string {
  if (theirs.endsWith(ours))
    return "The path arrived with something before it: a proxy on the way adds a prefix. It has to hand the path on as it came.";
  if (ours.endsWith(theirs))
    return "The path arrived without its beginning: a proxy on the way strips a prefix. It has to hand the path on as it came.";
  if (withoutSlashes(ours) === withoutSlashes(theirs))
    return "The path arrived with other slashes: a proxy on the way merges, adds or drops them (nginx: merge_slashes, a `/` behind proxy_pass).";
  return (
    differingCode("path", ours, theirs) ??
    "WeChat Pay received another path than was sent: a proxy on the way rewrote it."
  );
}

function differingQuery(ours: string, theirs: string): string {
  const recoded = differingCode("query", ours, theirs);
  if (recoded !== undefined) return recoded;
  const [parts, theirParts] = [ours.split("&"), theirs.split("&")];
  const has = new Set(theirParts);
  if (parts.every((part) => has.has(part)))
    return parts.length === theirParts.length
      ? "The query arrived in another order: something on the way sorts it."
      : "The query arrived with parameters that were not sent: something on the way added or repeated them.";
  return "WeChat Pay received another query than was sent: something on the way rewrote it.";
}

/** Where both say the same in another percent-encoding. */
function differingCode(what: string, ours: string, theirs: string): string | undefined {
  if (decoded(theirs) === ours)
    return `The ${what} arrived encoded twice: a proxy on the way encodes what is encoded already (\`%\` became \`%25\`). It has to hand the ${what} on as it came.`;
  if (decoded(ours) === theirs || decodedForm(ours) === theirs)
    return `The ${what} arrived decoded: a proxy on the way takes the percent-encoding off. It has to hand the ${what} on as it came.`;
  const meant = decodedForm(ours);
  if (meant !== undefined && meant === decodedForm(theirs))
    return `The ${what} arrived encoded in another way (\`+\` for \`%20\`, \`%2f\` for \`%2F\`, or a character left bare): a proxy on the way encodes it anew. It has to hand the ${what} on as it came.`;
  return undefined;
}

function halves(target: string): [path: string, query: string] {
  const at = target.indexOf("?");
  return at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
}

function withoutSlashes(path: string): string {
  return path.split("/").filter(Boolean).join("/");
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // What arrived need not be an encoding of anything.
    return undefined;
  }
}

function decodedForm(text: string): string | undefined {
  return decoded(text.replaceAll("+", " "));
}
