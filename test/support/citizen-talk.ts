import type { FakeTelegram } from "./fake-telegram/fake-telegram.ts";
import type { Match, SentMessage } from "./fake-telegram/transcript.ts";

export type CitizenTalk = {
  /** Writes, and gives the first answer, or the first that matches. */
  say(words: string, match?: Match): Promise<SentMessage>;
  /** Sends a picture, with words below it or without. */
  show(picture: Buffer, caption?: string, match?: Match): Promise<SentMessage>;
  /** Taps the first button of the last message whose label matches. */
  tap(label: string | RegExp, match?: Match): Promise<SentMessage>;
  /** What comes without having been asked for, such as an officer's answer. */
  hear(match: Match): Promise<SentMessage>;
  last(): SentMessage | undefined;
};

/** A citizen on Telegram who has been greeted and has the menu before them. */
export async function greetedCitizen(fake: FakeTelegram, chat: number): Promise<CitizenTalk> {
  const last = () => fake.messages(chat).at(-1);
  const next = (match: Match, doing: () => void): Promise<SentMessage> => {
    const after = last()?.id ?? 0;
    doing();
    return fake.waitFor(chat, match, { after });
  };
  await next(
    (message) => message.rows.length > 0,
    () => fake.say(chat, "/menu"),
  );
  return {
    last,
    // What a job finds out comes with its next run, ten seconds later at most.
    hear: (match) => fake.waitFor(chat, match, { timeoutMs: 30_000 }),
    say: (words, match = () => true) => next(match, () => fake.say(chat, words)),
    show: (picture, caption, match = () => true) =>
      next(match, () => fake.sendPhoto(chat, picture, caption)),
    tap: (label, match = () => true) => {
      const message = last();
      const buttons = message?.rows.flat() ?? [];
      const button = buttons.find((own) =>
        typeof label === "string" ? own.label === label : label.test(own.label),
      );
      const seen = buttons.map((own) => own.label).join(" | ");
      if (!message || !button) throw new Error(`no button ${label} among: ${seen}`);
      return next(match, () => fake.tap(chat, message, button.label));
    },
  };
}
