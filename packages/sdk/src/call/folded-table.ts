/** The operations (`template#method`) of a generated table with what is known of each: lines that begin as the one before. */
export function unfolded(table: string): (readonly [id: string, fact: string])[] {
  let before: readonly string[] = [];
  return table.split("\n").map((line) => {
    const [rest = "", fact = ""] = line.slice(1).split(" ");
    const [path = "", method = ""] = rest.split("#");
    before = [...before.slice(0, Number(line[0])), ...path.split("/")];
    return [`${before.join("/")}#${method}`, fact] as const;
  });
}
