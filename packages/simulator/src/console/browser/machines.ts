import type { MachineDrawing } from "../../api/api.ts";
import { get } from "../../browser/client.ts";
import { h } from "../../browser/dom.ts";
import { doing, draw } from "../../browser/view.ts";
import { machineDrawing, titleOf } from "./machine-drawing.ts";

void doing(async () => {
  const { machines } = await get<{ machines: readonly MachineDrawing[] }>("/machines");
  draw("machines", machines, () =>
    machines.map((machine) =>
      h(
        "section",
        {},
        h("h2", {}, titleOf(machine)),
        h("div", { class: "drawing", tabindex: "0" }, machineDrawing(machine)),
      ),
    ),
  );
  return "";
});
