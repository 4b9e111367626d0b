/** Takes text apart into lines, whatever pieces it comes in. */
export class Lines {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  #rest = "";

  /** The lines that are complete with these bytes, without their ends. @throws TypeError for bytes that are no UTF-8 */
  add(bytes: Uint8Array): string[] {
    const text = this.#rest + this.#decoder.decode(bytes, { stream: true });
    const lines = text.split("\n");
    this.#rest = lines.pop() ?? "";
    return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  }

  /** What stands behind the last line end: nothing, where the file is whole. */
  end(): string {
    return this.#rest + this.#decoder.decode();
  }
}
