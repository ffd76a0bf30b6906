import type { Database } from "../../db.ts";

export type ImportHouse = { db: Pick<Database, "transaction">; secretKey: string };
