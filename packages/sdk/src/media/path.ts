import type { Stats } from "node:fs";
import { dirname, stat } from "../files/node.ts";
import { RequestError, typeFound } from "../errors.ts";
import { isError } from "../is-error.ts";

/** The path that a file is to have. @throws RequestError of one that can't be that of a file */
export async function readPath(path: unknown): Promise<string> {
  if (typeof path !== "string" || path === "") {
    throw refused(
      `path: expected the path of a file, found ${path === "" ? "''" : typeFound(path)}.`,
    );
  }
  if (path.includes("\0")) throw refused("path: holds a NUL, which no file's name has.");
  const there = await whatIs(path);
  if (/[\\/]$/u.test(path) || there?.isDirectory() === true) throw isNoFile(path);
  // The file would take its place: nobody wants to be without /dev/null.
  if (there !== undefined && !there.isFile()) throw isDevice(path);
  // What is asked for in vain may be made in vain: some files are made when they are asked for.
  if ((await whatIs(dirname(path)))?.isDirectory() !== true) throw refused(noFolder(path));
  return path;
}

/** By way of links. Mostly it is not there yet; what else is wrong, opening it tells. */
async function whatIs(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

/** Throws an error of the file system as one of the path, in words that say what to do. */
export function wrongPath(path: string): (cause: unknown) => never {
  return (cause) => {
    throw refused(wordsOf(path, cause), cause);
  };
}

export function pathError(path: string, words: string): RequestError {
  return refused(`path: ${JSON.stringify(path)} ${words}`);
}

const isNoFile = (path: string): RequestError =>
  pathError(path, "is a folder. Give the path that the file shall have in it.");

const isDevice = (path: string): RequestError =>
  pathError(
    path,
    "is a device, a pipe or a socket, and would be replaced. Give the path of a file.",
  );

function wordsOf(path: string, cause: unknown): string {
  const code = isError(cause) && "code" in cause ? cause.code : undefined;
  const shown = JSON.stringify(path);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return noFolder(path);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `path: ${shown} may not be written by this process (${code}). Give it the right to write into the folder, or another path.`;
    case "ENOSPC":
    case "EDQUOT":
      return `path: the disk that ${shown} is on has no more room (${code}). Make some, and save it again: nothing is left of this.`;
    case "ENAMETOOLONG":
      return "path: the name is too long for this disk. `safeFileName` makes one that is short enough.";
    default:
      return `path: ${shown} can't be written: ${isError(cause) ? cause.message : String(cause)}.`;
  }
}

const noFolder = (path: string): string =>
  `path: there is no folder ${JSON.stringify(dirname(path))}. Make it first.`;

function refused(words: string, cause?: unknown): RequestError {
  return new RequestError(words, { parameter: "path", cause });
}
