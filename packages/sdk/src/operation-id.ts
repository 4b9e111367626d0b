/**
 * Whether a call is one of an operation (`template#method`), however its path is spelled: with other names for the values,
 * with values written into it, with a last slash or without.
 */
export function isOperation(call: { method: string; path: string }, id: string): boolean {
  const end = id.lastIndexOf("#");
  if (call.method.toLowerCase() !== id.slice(end + 1)) return false;
  const template = segmentsOf(id.slice(0, end));
  const segments = segmentsOf(call.path);
  return (
    template.length === segments.length &&
    // Of the documented paths none has a value where another has a word, so that one word decides; a test looks.
    template.every((segment, index) => segment.startsWith("{") || segment === segments[index])
  );
}

function segmentsOf(path: string): string[] {
  return path.replaceAll(/^\/|\/$/g, "").split("/");
}
