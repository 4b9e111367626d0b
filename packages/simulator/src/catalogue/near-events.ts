import { distance } from "fastest-levenshtein";
import { allNotifications } from "./catalogue.ts";
import { eventTypesOf } from "./events.ts";

/**
 * The events whose names are nearest to a name that is none, five at most; none where no word of it is like one of
 * theirs.
 */
export function nearEvents(name: string): readonly string[] {
  const words = wordsOf(name);
  const scored = [...new Set(allNotifications().flatMap(eventTypesOf))]
    .map((event) => ({
      event,
      score: inCommon(words, wordsOf(event)),
      edits: distance(name.slice(0, 80).toUpperCase(), event.toUpperCase()),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.edits - b.edits);
  return scored.slice(0, 5).map(({ event }) => event);
}

function wordsOf(name: string): readonly string[] {
  // No event's name is longer: what it costs to compare must not grow with what came in.
  return (
    name
      .slice(0, 80)
      .toUpperCase()
      .match(/[A-Z]{2,}/g) ?? []
  ).slice(0, 10);
}

/** How many letters of the words are those of the other name's words, give or take a few slips of the finger. */
function inCommon(words: readonly string[], others: readonly string[]): number {
  let score = 0;
  for (const word of words) score += Math.max(0, ...others.map((other) => likeness(word, other)));
  return score;
}

function likeness(word: string, other: string): number {
  const length = Math.max(word.length, other.length);
  const same = length - distance(word, other);
  return same >= 0.6 * length ? same : 0;
}
