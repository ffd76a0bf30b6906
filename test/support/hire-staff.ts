import type { Role } from "../../server/staff/role.ts";
import { type ConsoleClient, newClient } from "../console/console-client.ts";
import type { TestHouse } from "./app.ts";

const password = "hoa sữa thơm tháng mười";

/** A person of each of these roles, made and signed in as in life: by their one-time links. */
export async function hireStaff<Name extends string>(
  { app }: Pick<TestHouse, "app">,
  people: Readonly<Record<Name, Role>>,
): Promise<Record<Name, ConsoleClient>> {
  const admin = newClient(app.url);
  await admin.get(app.firstLink ?? "");
  await admin.post(app.firstLink ?? "", { password, repeated: password });
  const hired: [string, ConsoleClient][] = [];
  for (const [name, role] of Object.entries<Role>(people)) {
    await admin.get("/console/staff/new");
    const login = `nguoi-${name.replaceAll("_", "-")}`;
    const made = await admin.post("/console/staff", { login, displayName: "Người Thử", role });
    const link = /\/console\/link\/[\w-]+/.exec(made.html)?.[0] ?? "";
    const client = newClient(app.url);
    await client.get(link);
    await client.post(link, { password, repeated: password });
    await client.get("/console");
    hired.push([name, client]);
  }
  return Object.fromEntries(hired) as Record<Name, ConsoleClient>;
}
