import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeDossier } from "../dossiers/make-dossier.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the first page on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  /** A ticket answered at once, and rated. */
  const answered = async (change: { answeredAt: Date; dueAt: Date; rating?: number }) => {
    const { code } = await makeTicket(app);
    await app.db.prisma.ticket.update({ where: { code }, data: { ...change, status: "closed" } });
  };

  test("the rates stand beside their targets", async () => {
    const client = await signInAs(app, "leader");
    const now = app.clock.now();
    const before = new Date(now.getTime() - 3_600_000);
    await answered({ answeredAt: before, dueAt: now, rating: 5 });
    await answered({ answeredAt: before, dueAt: new Date(before.getTime() - 1), rating: 2 });
    const { text, html } = await client.get("/console");
    expect(text).toContain("50%");
    expect(text).toContain("1 trên 2");
    expect(text).toContain("Chưa đạt mục tiêu");
    expect(html).toContain("<td>2</td>");
  });

  test("late dossiers and those of the last weeks that were on time are counted", async () => {
    const day = 86_400_000;
    const ago = (days: number) => new Date(app.clock.now().getTime() - days * day);
    const finished = { state: 10, receivedOn: ago(20) } as const;
    await makeDossier(app.db.prisma, { code: "H99-260105-0001", state: 4, dueOn: ago(3) });
    await makeDossier(app.db.prisma, {
      ...finished,
      code: "H99-260105-0002",
      dueOn: ago(5),
      finishedOn: ago(9),
    });
    await makeDossier(app.db.prisma, {
      ...finished,
      code: "H99-260105-0003",
      dueOn: ago(60),
      finishedOn: ago(50),
    });
    const { text } = await (await signInAs(app, "leader")).get("/console");
    expect(text).toMatch(/1 hồ sơ trễ hạn/);
    expect(text).toMatch(/Hồ sơ đúng hạn\s+100%\s+1 trên 1/);
    await app.db.prisma.dossier.deleteMany();
  });

  test("without anything to count it says so instead of showing 0%", async () => {
    const client = await signInAs(app, "officer");
    const { text } = await client.get("/console");
    expect(text).toContain("Chưa có phiếu nào được trả lời trong thời gian này.");
    expect(text).not.toContain("NaN");
  });

  test("a sealed ticket is counted for the inspector alone", async () => {
    await makeTicket(app, { category: "thai_do" });
    const count = async (role: "inspector" | "administrator") => {
      const { text } = await (await signInAs(app, role)).get("/console");
      return /(\d+) phiếu đang mở/.exec(text)?.[1];
    };
    expect([await count("inspector"), await count("administrator")]).toEqual(["1", "0"]);
  });

  test("an editor, who sees no tickets, gets no numbers of them", async () => {
    const { text } = await (await signInAs(app, "editor")).get("/console");
    expect(text).toContain("Trợ lý tự động");
    expect(text).not.toContain("phiếu đang mở");
  });
});
