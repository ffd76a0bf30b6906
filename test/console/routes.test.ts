import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actions, consoleRouter, pages } from "../../server/console/router.ts";
import { may } from "../../server/staff/may.ts";
import { type Role, roles } from "../../server/staff/role.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { type ConsoleClient, newClient } from "./console-client.ts";
import { signInAs } from "./sign-in-as.ts";

type Way = { method: "GET" | "POST"; path: string; may: (typeof pages)[number][1]; as: string };

const ways: readonly Way[] = [
  ...pages.map(([path, action, , as]) => way("GET", path, action, as)),
  ...actions.map(([path, action, , as]) => way("POST", path, action, as)),
];
const deeds = ways.filter(({ method }) => method === "POST");

/** The doors that ask by themselves who is there; each has tests of its own. */
const otherDoors = [
  "get /sign-in",
  "post /sign-in",
  "get /sign-in/code",
  "post /sign-in/code",
  "post /sign-out",
  "get /link/:token",
  "post /link/:token",
  "get /live",
  "get /channels/zalo/callback",
];

/** Every row of the two lists, as every role: generated from the lists and the table of may.ts,
 * which may.test.ts writes out. */
describe.each(databaseKinds)("every way into the console on %s", (kind) => {
  let app: ConsoleApp;
  const clients = new Map<Role, ConsoleClient>();
  beforeAll(async () => {
    app = await openConsoleApp(kind);
    for (const role of roles) clients.set(role, await signInAs(app, role));
  });
  afterAll(() => app.close());

  const go = async (client: ConsoleClient, { method, path }: Way) =>
    method === "GET" ? await client.get(path) : await client.post(path);
  const as = (role: Role) => clients.get(role) ?? newClient(app.url);
  const lastAudit = async () => {
    const row = await app.db.prisma.audit.findFirst({ orderBy: { id: "desc" } });
    return [row?.action, row?.outcome];
  };

  test("there is no way in but the lists and the few doors named here", () => {
    const listed = [
      ...pages.map(([path]) => `get ${path}`),
      ...actions.map(([path]) => `post ${path}`),
    ];
    expect(doorsOf(app).toSorted()).toEqual([...listed, ...otherDoors].toSorted());
  });

  test.each(ways.map((one) => [`${one.method} ${one.path}`, one] as const))(
    "%s is open to the roles of its permission alone, and each refusal is written down",
    async (_, one) => {
      for (const role of roles) {
        const answer = await go(as(role), one);
        const isAllowed = may(role, one.may);
        expect([role, answer.status === 403]).toEqual([role, !isAllowed]);
        expect(answer.status).toBeLessThan(500);
        expect(answer.location ?? "").not.toContain("/console/sign-in");
        if (!isAllowed) expect(await lastAudit()).toEqual([one.as, "forbidden"]);
      }
    },
    60_000,
  );

  test.each(ways.map((one) => [`${one.method} ${one.path}`, one] as const))(
    "%s sends a stranger to the sign-in page",
    async (_, one) => {
      const answer = await go(newClient(app.url), one);
      expect(answer.status).toBe(303);
      expect(answer.location).toMatch(/^\/console\/sign-in(\?back=|$)/);
    },
  );

  test.each(deeds.map((one) => [one.path, one] as const))(
    "a form posted to %s with a false hidden field, or from elsewhere, does nothing",
    async (_, one) => {
      const client = as(roles.find((role) => may(role, one.may)) ?? "administrator");
      const forged = [
        await client.post(one.path, {}, { csrf: "A".repeat(43) }),
        await client.post(one.path, {}, { headers: { origin: "https://evil.example" } }),
        await client.post(one.path, {}, { headers: { "sec-fetch-site": "cross-site" } }),
      ];
      expect(forged.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(await lastAudit()).toEqual([one.as, "forged"]);
    },
  );
});

function way(method: Way["method"], path: string, action: Way["may"], as: string = action): Way {
  // Well-formed, but of nothing that exists.
  const filled = path
    .replace(":code", "PA-26-999999-X")
    .replaceAll(/:\w+/g, "00000000-0000-4000-8000-000000000000");
  return { method, path: `/console${filled === "/" ? "" : filled}`, may: action, as };
}

function doorsOf(app: ConsoleApp): string[] {
  return consoleRouter(app.house).stack.flatMap(({ route }) =>
    route ? route.stack.map((layer) => `${layer.method} ${route.path}`) : [],
  );
}
