import { DIGITS, drawCharacters } from "./source.ts";
import type { Source } from "./source.ts";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Makes the number of an identity card, its last character the checksum of ISO 7064 (MOD 11-2); of nobody: the area
 * 000000 does not exist.
 */
export function identityCard(source: Source, name: string): string {
  const body = `00000019900101${drawCharacters(source, name, 3, DIGITS)}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${"10X98765432"[sum % 11]}`;
}

/** Makes the number of a bank card, its last digit the checksum of ISO 7812 (Luhn). */
export function bankCard(source: Source, name: string): string {
  const body = `622500${drawCharacters(source, name, 9, DIGITS)}`;
  let sum = 0;
  for (const [index, digit] of [...body].entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return `${body}${(10 - (sum % 10)) % 10}`;
}
