import pg from "pg";
import { vi } from "vitest";

/** The SQL that goes to the database meanwhile, in order and without its values. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return query.mock.calls.map(([asked]: readonly unknown[]) =>
      typeof asked === "string" ? asked : (asked as { text: string }).text,
    );
  } finally {
    query.mockRestore();
  }
}
