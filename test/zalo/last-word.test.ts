import { expect, test } from "vitest";
import type { ChannelName, Content } from "../../bot/message.ts";
import { lastWord } from "../../server/conversations/last-word.ts";

const now = new Date("2026-11-24T03:00:00Z");
const earlier = "2026-11-24T02:00:00.000Z";
const later = "2026-11-24T04:00:00.000Z";
const text = { kind: "text", text: "Dạ" } as const;

test.each<[string, ChannelName, Content, string, string | undefined]>([
  ["a word that came late counts from when Zalo took it", "zalo", text, earlier, earlier],
  ["a clock ahead of ours gives no more time", "zalo", text, later, now.toISOString()],
  ["following opens no window", "zalo", { kind: "joined", isQuiet: true }, earlier, undefined],
  ["pressing chat now does", "zalo", { kind: "joined" }, earlier, earlier],
  ["leaving does not either", "zalo", { kind: "left" }, earlier, undefined],
  ["other channels have no window of their own", "web", text, earlier, now.toISOString()],
  [
    "a page of the web chat opened again counts",
    "web",
    { kind: "joined" },
    earlier,
    now.toISOString(),
  ],
])("%s", (_, channel, content, sentAt, since) => {
  expect(lastWord({ channel, content, sentAt }, now)?.toISOString()).toBe(since);
});
