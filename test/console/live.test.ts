import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

test("a stream ends when the process stops", async () => {
  const stopping = new AbortController();
  const app = await openConsoleApp("embedded", { stopping: stopping.signal });
  const officer = await signInAs(app, "officer");
  const cookie = `dan_hoi_console=${officer.cookies.get("dan_hoi_console")}`;
  const response = await fetch(`${app.url}/console/live?tickets=all`, { headers: { cookie } });
  stopping.abort();
  expect(await response.text()).toBe("retry: 2000\n\n");
  await app.close();
});

describe.each(databaseKinds)("live news on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  /** Everything the stream has said so far. */
  const listen = async (query: string) => {
    const officer = await signInAs(app, "officer", { login: `o${query.length}` });
    const cookie = `dan_hoi_console=${officer.cookies.get("dan_hoi_console")}`;
    const response = await fetch(`${app.url}/console/live?${query}`, { headers: { cookie } });
    const heard = { text: "" };
    const reading = (async () => {
      for await (const chunk of response.body ?? []) heard.text += Buffer.from(chunk).toString();
    })().catch(() => {}); // the connection is cut at the end
    await expect.poll(() => heard.text).toContain("retry:");
    return { heard, reading };
  };

  test("strangers hear nothing", async () => {
    expect((await fetch(`${app.url}/console/live?tickets=all`)).status).toBe(401);
  });

  test("a new ticket is news, without its code or words", async () => {
    const { heard } = await listen("tickets=all");
    const { code } = await makeTicket(app, { restricted: true });
    await expect.poll(() => heard.text).toContain("event: changed");
    expect(heard.text).not.toContain(code);
    app.dropConnections();
  });

  test("of a sealed ticket those who may not see it hear nothing, even by its code", async () => {
    const { code, contactId } = await makeTicket(app, { restricted: true });
    const all = await listen("tickets=all");
    const { heard } = await listen(`tickets=${code}`);
    await app.db.transaction((tx) =>
      addCitizenWords(
        { tx, clock: app.clock, calendars: app.house.calendars },
        { code, contactId, words: "Thêm một điều." },
      ),
    );
    await expect.poll(() => all.heard.text).toContain("event: changed");
    expect(heard.text).not.toContain("event: changed");
    app.dropConnections();
  });

  test("the page of one ticket hears of no other", async () => {
    const one = await makeTicket(app);
    const all = await listen("tickets=all");
    const { heard } = await listen(`tickets=${one.code}`);
    await makeTicket(app);
    await expect.poll(() => all.heard.text).toContain("event: changed");
    expect(heard.text).not.toContain("event: changed");
    app.dropConnections();
  });
});
