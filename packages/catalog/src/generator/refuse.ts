/** Throws with the list of culprits where there are any. */
export function refuse(what: string, culprits: readonly string[]): void {
  if (culprits.length > 0) throw new Error(`${what}:\n  ${culprits.join("\n  ")}`);
}
