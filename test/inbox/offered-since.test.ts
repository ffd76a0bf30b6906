import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { DialogueState } from "../../bot/dialogue/state.ts";
import type { Turn } from "../../bot/dialogue/turn.ts";
import type { Content } from "../../bot/message.ts";
import type { Reply } from "../../bot/reply.ts";
import type { Database } from "../../server/db.ts";
import { openIntake } from "../../server/inbox/intake.ts";
import { runTurn } from "../../server/inbox/run-turn.ts";
import { postLetters } from "../../server/outbox/post-letters.ts";
import { openTestDatabase } from "../support/database.ts";
import { makeMessage } from "../support/make-message.ts";
import { setClock } from "../support/set-clock.ts";

let db: Database;
let states: DialogueState[];
let address: string;
const clock = setClock();
beforeAll(async () => {
  db = await openTestDatabase("embedded");
});
beforeEach(() => {
  states = [];
  address = `chat-${Math.random()}`;
});
afterAll(() => db.close());

const menu = [{ id: "m:menu", label: "Về menu" }];
const news: Reply = {
  text: "Tin mới.",
  choices: [{ id: "dossier:stop:1", label: "Ngừng báo tin" }],
};

/** One turn whose answer offers the menu; gives the ids offered before it. */
async function turn(content: string | Content): Promise<string[]> {
  clock.move(1000);
  await openIntake({ db, onKept: () => {} }).accept(makeMessage(content, { address }));
  await runTurn(
    {
      ...{ db, clock, citizenPerMinute: 100, knowledge: { meant: () => undefined } },
      takeTurn: async (_tx, _contact, { state }): Promise<Turn> => {
        states.push(state);
        const offered = { state: { ...state, offered: menu }, outcome: "menu" } as const;
        return { replies: [{ text: "Dạ?", choices: menu }], ...offered };
      },
    },
    `test:bot:${address}`,
  );
  return (states.at(-1)?.offered ?? []).map(({ id }) => id);
}

async function post(reply: Reply, state = "sent"): Promise<void> {
  clock.move(1000);
  const { id } = await contact();
  await postLetters(db.prisma, id, [reply], { now: clock.now() });
  await db.prisma.letter.updateMany({ where: { contactId: id }, data: { state } });
}

const contact = () => db.prisma.contact.findFirstOrThrow({ where: { address } });

test("the choices of a letter that came unasked are those a number means next", async () => {
  await turn("chào");
  await post(news);
  await post({ text: "Phiếu đã được chuyển." });
  expect(await turn("1")).toEqual(["dossier:stop:1"]);
  expect(await turn("1")).toEqual(["m:menu"]);
});

test("a letter that never reached them changes nothing", async () => {
  await turn("chào");
  await post(news, "refused");
  expect(await turn("1")).toEqual(["m:menu"]);
});

test("what was shared with one tap is gone from the inbox after its turn", async () => {
  await turn({ kind: "shared_info", name: "Trần Thị Mẫu", phone: "84912345678" });
  const { message } = await db.prisma.inbox.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(message).toMatchObject({ content: { kind: "shared_info" } });
  expect(JSON.stringify(message)).not.toMatch(/Mẫu|84912345678/);
});

test("a colleague's words are no word of the citizen, and open no window", async () => {
  await turn("chào");
  const { lastInboundAt } = await contact();
  await db.prisma.contact.updateMany({ where: { address }, data: { unreachableAt: clock.now() } });
  await turn({ kind: "colleague" });
  const { unreachableAt, ...after } = await contact();
  expect(after.lastInboundAt).toEqual(lastInboundAt);
  expect(unreachableAt).not.toBeNull();
});
