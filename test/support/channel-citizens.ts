import { randomUUID } from "node:crypto";
import type { ChannelName } from "../../bot/message.ts";
import { type Visitor, visit } from "../public/chat-visitor.ts";
import type { FakeTelegram } from "./fake-telegram/fake-telegram.ts";
import type { FakeZalo } from "./fake-zalo/fake-zalo.ts";

/** What came to a citizen since they last looked, however their channel shows it. */
export type Heard = {
  /** All words, without the numbered lists. */
  words: string;
  /** What may be chosen: buttons, or the lines of a numbered list, in their order. */
  choices: string[];
};

/** One citizen on one channel: the same deeds whatever it is. */
export type ChannelCitizen = {
  channel: ChannelName;
  /** Resolves when the house has it. */
  say(words: string): Promise<void>;
  /** As is done there: a tap, or a number, or the label as a thumb types it. */
  choose(label: string): Promise<void>;
  /** Sends a JPEG picture without words. */
  show(picture: Buffer): Promise<void>;
  /** What came since the last time. */
  hear(): Promise<Heard>;
};

export function onTelegram(fake: FakeTelegram, chat: number): ChannelCitizen {
  let seen = 0;
  return {
    channel: "telegram",
    say: async (words) => {
      fake.say(chat, words);
      await fake.drained();
    },
    choose: async (label) => {
      const shown = fake.messages(chat).findLast(({ rows }) => rows.length > 0);
      if (!shown) throw new Error("nothing to tap");
      fake.tap(
        chat,
        shown,
        buttonFor(
          label,
          shown.rows.flat().map((button) => button.label),
        ),
      );
      await fake.drained();
    },
    show: async (picture) => {
      fake.sendPhoto(chat, picture);
      await fake.drained();
    },
    hear: async () => {
      const news = fake.messages(chat).filter(({ id }) => id > seen);
      seen = news.at(-1)?.id ?? seen;
      return {
        words: news.map(({ text }) => text).join("\n\n"),
        choices: news.flatMap(({ rows }) => rows.flat().map((button) => bare(button.label))),
      };
    },
  };
}

type WebReply = {
  id: string;
  title?: string;
  text: string;
  choices: { id: string; label: string }[];
};

export async function onWeb(url: string): Promise<ChannelCitizen> {
  const visitor = await visit(url);
  let seen = 0;
  let shown: WebReply["choices"] = [];
  return {
    channel: "web",
    say: async (words) => taken(await visitor.say(words)),
    choose: async (label) => {
      const right = buttonFor(
        label,
        shown.map((choice) => choice.label),
      );
      const choice = shown.find((one) => one.label === right)?.id;
      taken(await visitor.post({ id: randomUUID(), choice }));
    },
    show: async (picture) => {
      const { cookie } = visitor;
      const headers = {
        cookie,
        "content-type": "application/octet-stream",
        "x-file-name": "a.jpg",
      };
      const body = new Uint8Array(picture);
      const kept = await fetch(`${url}/api/chat/files`, { method: "POST", headers, body });
      const { id: file } = (await kept.json()) as { id: string };
      taken(await visitor.post({ id: randomUUID(), file }));
    },
    hear: async () => {
      const news = (await repliesTo(visitor)).filter(({ id }) => Number(id) > seen);
      seen = Number(news.at(-1)?.id ?? seen);
      shown = news.findLast(({ choices }) => choices.length > 0)?.choices ?? shown;
      const words = news.map(({ title, text }) => (title ? `${title}\n\n${text}` : text));
      const choices = news.flatMap((reply) => reply.choices.map(({ label }) => bare(label)));
      return { words: words.join("\n\n"), choices };
    },
  };
}

function taken({ status }: Response): void {
  if (status !== 202) throw new Error(`the chat answered ${status}`);
}

async function repliesTo(visitor: Visitor): Promise<WebReply[]> {
  const stream = await visitor.listen();
  while (stream.named("ready").length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stream.close();
  return stream.named("reply").map(({ data }) => data as WebReply);
}

/** On the Official Account: choices are named by "số 2". */
export function onZalo(fake: FakeZalo, user: string): ChannelCitizen {
  const say = async (words: string): Promise<void> => {
    fake.say(user, words);
    await fake.drained();
  };
  const show = async (picture: Buffer): Promise<void> => {
    fake.sendImage(user, picture);
    await fake.drained();
  };
  const messages = () => fake.messages(user).filter(({ via }) => via === "cs");
  const typed = (_: string, place: number) => `số ${place} ạ`;
  return withNumbers({ channel: "zalo", say, show, messages, typed });
}

/** On the Zalo Bot: choices are named by their label without tone marks. */
export function onZaloBot({ bot }: FakeZalo, user: string): ChannelCitizen {
  const say = async (words: string): Promise<void> => {
    bot.say(user, words);
    await bot.drained();
  };
  const show = async (picture: Buffer): Promise<void> => {
    bot.sendImage(user, picture);
    await bot.drained();
  };
  const typed = (label: string) =>
    label.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("Đ", "D").replaceAll("đ", "d");
  return withNumbers({ channel: "zalo_bot", say, show, messages: () => bot.messages(user), typed });
}

type WithNumbers = Pick<ChannelCitizen, "channel" | "say" | "show"> & {
  messages: () => readonly { id: number; text: string }[];
  /** How a choice is named there. */
  typed: (label: string, place: number) => string;
};

function withNumbers({ messages, typed, ...citizen }: WithNumbers): ChannelCitizen {
  let seen = 0;
  let shown: string[] = [];
  return {
    ...citizen,
    choose: async (label) => {
      const right = buttonFor(label, shown);
      await citizen.say(typed(right, shown.indexOf(right) + 1));
    },
    hear: async () => {
      const news = messages().filter(({ id, text }) => id > seen && text !== "");
      seen = news.at(-1)?.id ?? seen;
      const all = news.map(({ text }) => text).join("\n\n");
      const lists = [...all.matchAll(numbered)].map(([list]) => linesOf(list));
      shown = lists.at(-1) ?? shown;
      return { words: all.replaceAll(numbered, ""), choices: lists.flat() };
    },
  };
}

const numbered = /\s*Anh\/chị nhắn số để chọn:(?:\n\d+\. .*)+/g;

function linesOf(list: string): string[] {
  return [...list.matchAll(/^\d+\. (.*)$/gm)].map(([, label = ""]) => label);
}

/** Some labels bring their number along; in a list it stands once. */
function bare(label: string): string {
  return label.replace(/^\d+\. /, "");
}

function buttonFor(label: string, shown: readonly string[]): string {
  const right = shown.find((one) => bare(one) === label);
  if (right === undefined) throw new Error(`no "${label}" among: ${shown.join(" | ")}`);
  return right;
}
