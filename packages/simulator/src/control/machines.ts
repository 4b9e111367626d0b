import type { MachineDrawing } from "../api/api.ts";
import { readParameters } from "../api/input.ts";
import { json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { rulesOfProducts } from "../products/every-rule.ts";

/** `GET /_sim/machines`: how the things of each product change, laid out to be drawn. */
export const listMachines: ControlHandler = async (_context, { query }) => {
  readParameters(query, []);
  // Loaded only here: whoever draws nothing needs no layout.
  const { layOut } = await import("./lay-out.ts");
  const machines: MachineDrawing[] = [...rulesOfProducts].flatMap(([name, { machines = [] }]) =>
    machines.map((machine) => ({
      product: name,
      moves: machine.moves,
      ...(machine.title !== undefined && { title: machine.title }),
      ...layOut(machine),
    })),
  );
  return json(200, { machines });
};
