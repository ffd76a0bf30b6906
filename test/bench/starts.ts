import { freePort, serverEnvironment, startServerProcess } from "../support/server-process.ts";
import type { Ground } from "./stage.ts";

export type StartFigures = { coldMs: number; warmMs: number };

/** From the start of the process until it says it is ready: on nothing, and the second time. */
export async function measureStarts(ground: Ground): Promise<StartFigures> {
  const environment = {
    ...serverEnvironment(ground, await freePort()),
    DEMO: ground.name === "embedded" ? "on" : "off",
  };
  const cold = await startServerProcess(environment, 60_000);
  await cold.stop();
  const warm = await startServerProcess(environment, 60_000);
  await warm.stop();
  return { coldMs: cold.readyMs, warmMs: warm.readyMs };
}
