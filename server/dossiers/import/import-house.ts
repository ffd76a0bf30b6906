import type { Clock } from "../../clock.ts";
import type { Database } from "../../db.ts";

export type ImportHouse = { db: Pick<Database, "transaction">; clock: Clock; secretKey: string };
