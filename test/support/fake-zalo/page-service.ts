import { readFile } from "node:fs/promises";
import { respond, type Service } from "./api-server.ts";
import type { Call, Reply } from "./call.ts";
import type { FakeZalo } from "./fake-zalo.ts";
import { pageDeeds } from "./page-deeds.ts";
import { accountTimeline, botTimeline } from "./timeline.ts";
import { userId } from "./world.ts";

const files: Readonly<Record<string, { name: string; type: string }>> = {
  "/": { name: "index.html", type: "text/html; charset=utf-8" },
  "/page/page.css": { name: "page.css", type: "text/css; charset=utf-8" },
  "/page/page.js": { name: "page.js", type: "text/javascript; charset=utf-8" },
};

/** The citizens that a visitor may be. */
const visitors = ["Bà Lan", "Ông Minh", "Chị Hoa"];

/** The page to chat with by hand: three files, what there is to see, and what may be done. */
export function pageService(fake: FakeZalo, environment: string): Service {
  const deeds = pageDeeds(fake);
  for (const [index, name] of visitors.entries()) fake.person(userId(index + 1)).name = name;

  const answer = async ({ method, url, json }: Call): Promise<Reply> => {
    const file = files[url.pathname];
    if (file !== undefined && method === "GET") {
      const body = await readFile(new URL(`page/${file.name}`, import.meta.url));
      return { headers: { "content-type": file.type }, body };
    }
    if (url.pathname === "/page/state")
      return {
        json: look(fake, {
          user: url.searchParams.get("user") ?? userId(1),
          isBot: url.searchParams.get("product") === "bot",
          environment,
        }),
      };
    const sent = /^\/page\/sent\/(\w+)$/.exec(url.pathname)?.[1];
    const bytes = fake.allMessages().find(({ messageId }) => messageId === sent)?.attachment?.bytes;
    if (bytes !== undefined)
      return { headers: { "content-type": "application/octet-stream" }, body: bytes };
    const deed = deeds[url.pathname.replace("/page/do/", "")];
    // JSON alone: another site open in the same browser can't send it.
    if (method !== "POST" || deed === undefined || json === undefined)
      return { status: 404, body: "" };
    await deed(json);
    return { json: {} };
  };
  return async (call, res) => {
    const reply = await answer(call).catch((error: unknown) => ({
      status: 400,
      json: { problem: error instanceof Error ? error.message : "không rõ" },
    }));
    respond(res, reply);
  };
}

type Looked = { user: string; isBot: boolean; environment: string };

function look(fake: FakeZalo, { user, isBot, environment }: Looked): object {
  const person = fake.person(user);
  const now = fake.now().getTime();
  const { latest: _, ...tokens } = fake.tokens();
  const { spent } = fake.money();
  return {
    users: visitors.map((_name, index) => {
      const { id, name, phone } = fake.person(userId(index + 1));
      return { id, name, phone };
    }),
    lines: isBot ? botTimeline(fake, user) : accountTimeline(fake, user),
    hoursSinceWritten:
      person.lastInteractionAt === undefined
        ? undefined
        : (now - person.lastInteractionAt) / 3_600_000,
    hasLeft: person.refusal !== undefined,
    tokens,
    spent,
    webhook: isBot ? fake.bot.webhook()?.url : fake.webhookUrl(),
    answers: [...(isBot ? fake.bot.webhookAnswers() : fake.webhookAnswers())],
    refusals: fake
      .refusals()
      .filter(({ code }) => code !== 408)
      .slice(-5),
    environment,
  };
}
