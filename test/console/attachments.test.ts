import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openFileCabinet } from "../../server/attachments/file-cabinet.ts";
import { inspectFile } from "../../server/attachments/inspect-file.ts";
import { pdf } from "../attachments/sample-files.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { type ConsoleClient, newClient } from "./console-client.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("a citizen's file in the console on %s", (kind) => {
  const dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-files-"));
  const cabinet = openFileCabinet(dir);
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind, { cabinet });
  });
  afterAll(async () => {
    await app.close();
    rmSync(dir, { recursive: true });
  });
  beforeEach(() => app.reset());

  /** A PDF on a ticket, kept under an odd name. */
  async function hang(more: Parameters<typeof makeTicket>[1] = {}): Promise<string> {
    const { code } = await makeTicket(app, more);
    const { id: ticketId } = await app.db.prisma.ticket.findUniqueOrThrow({ where: { code } });
    const clean = await inspectFile({ bytes: pdf, name: 'bảng "thu".pdf' }, 10_000);
    if (!clean.ok) throw new Error(clean.reason);
    const { name, type, sha256 } = clean.value;
    const data = { ticketId, name, type, sha256, size: pdf.length };
    const createdAt = app.clock.at;
    const { id } = await app.db.prisma.attachment.create({
      data: { ...data, state: "kept", createdAt },
    });
    await cabinet.put(id, pdf);
    return id;
  }
  const open = (client: ConsoleClient, id: string) => client.get(`/console/attachments/${id}`);

  test("is handed out to be kept, never to be run, and the look is in the audit", async () => {
    const id = await hang();
    const officer = await signInAs(app, "officer");
    const response = await open(officer, id);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.html).toBe(pdf.toString());
    const audit = await app.db.prisma.audit.findFirstOrThrow({ where: { action: "ticket.file" } });
    expect(audit).toMatchObject({ outcome: "done" });
    expect(audit.target).toMatch(/^PA-/);
  });

  test("Luật Tố cáo Điều 56: of a sealed ticket it is the inspector's alone", async () => {
    const id = await hang({ restricted: true });
    for (const role of ["administrator", "leader", "officer", "unit_head"] as const) {
      expect((await open(await signInAs(app, role), id)).status).toBe(404);
    }
    expect((await open(await signInAs(app, "inspector"), id)).status).toBe(200);
  });

  test("shows nobody who is not signed in anything", async () => {
    const id = await hang();
    expect((await open(newClient(app.url), id)).status).toBe(303);
  });

  test("erased, and any other id, are not found", async () => {
    const id = await hang();
    await cabinet.remove(id);
    const officer = await signInAs(app, "officer");
    expect((await open(officer, id)).status).toBe(404);
    expect((await open(officer, "00000000-0000-4000-8000-000000000000")).status).toBe(404);
    expect((await open(officer, "..%2f..%2fetc%2fpasswd")).status).toBe(404);
  });
});
