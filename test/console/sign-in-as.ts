import { openSession } from "../../server/staff/open-session.ts";
import { hashPassword } from "../../server/staff/password.ts";
import type { Role } from "../../server/staff/role.ts";
import type { ConsoleApp } from "./console-app.ts";
import { type ConsoleClient, newClient } from "./console-client.ts";

export const testPassword = "mật khẩu để thử";

/** A person of the staff; the password is hashed at a cost fit for tests. */
export async function makeStaff(
  app: ConsoleApp,
  staff: { login: string; role: Role; displayName?: string },
): Promise<string> {
  const row = await app.db.prisma.staff.create({
    data: {
      login: staff.login,
      role: staff.role,
      displayName: staff.displayName ?? "Trần Thị Thử",
      passwordHash: await hashPassword(testPassword, 4),
      createdAt: app.clock.now(),
    },
  });
  return row.id;
}

/** A signed-in browser that has read its first page, so that it knows the hidden field. */
export async function signInAs(
  app: ConsoleApp,
  role: Role,
  options: { login?: string; displayName?: string } = {},
): Promise<ConsoleClient & { staffId: string }> {
  const { login = role, displayName } = options;
  const staffId = await makeStaff(app, { login, role, ...(displayName ? { displayName } : {}) });
  const { db, clock, house } = app;
  const token = await db.transaction((tx) => openSession({ tx, clock, ids: house.ids }, staffId));
  const client = newClient(app.url);
  client.cookies.set("dan_hoi_console", token);
  await client.get("/console");
  return { ...client, staffId };
}
