import { describe, expect, test } from "vitest";
import { loadErrorNumbers, loadMachines } from "../../src/load-catalog.ts";
import { isAbsent, machineRows, note, numberRows } from "./official-set.ts";

describe.skipIf(isAbsent)(`the catalogue's other facts, held to the official pages${note}`, () => {
  const numbers = loadErrorNumbers();
  const machines = loadMachines();

  test("have every number of an internal error, with its texts and codes", () => {
    const wrong = numberRows.filter(({ number, code, message, text }) => {
      const ours = numbers.find((row) => row.number === number);
      const said = message ?? text;
      return (
        ours === undefined ||
        (said !== undefined && !ours.messages.includes(said)) ||
        (code !== undefined && ours.codes?.includes(code) !== true)
      );
    });
    expect(wrong).toEqual([]);
    expect(numbers).toHaveLength(new Set(numberRows.map(({ number }) => number)).size);
  });

  test("have every machine with its states and edges", () => {
    for (const row of machineRows) {
      const machine = machines.find(({ id }) => id === row.id);
      expect({ ...machine, docs: [], pages: [] }).toEqual({ ...row, docs: [], pages: [] });
    }
    expect(machines).toHaveLength(machineRows.length);
  });

  test("name as many pages of each machine as draw it", () => {
    const wrong = machineRows.filter(
      ({ id, pages }) =>
        machines.find((machine) => machine.id === id)?.docs.length !==
        new Set(pages.map((page) => JSON.stringify(page))).size,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
