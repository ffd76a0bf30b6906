import { describe, expect, test } from "vitest";
import type { ChannelName } from "../../bot/message.ts";
import { type LetterDays, wayTo, zaloDays } from "../../server/dossier-news/way-to.ts";

const now = new Date("2026-11-24T03:00:00Z");
const way = (channel: ChannelName, days: number | null, ofZalo?: LetterDays) => {
  const lastInboundAt = days === null ? null : new Date(now.getTime() - days * 86_400_000 + 1);
  return wayTo({ channel, unreachableAt: null, lastInboundAt }, now, ofZalo);
};
const template = { uid: "312345", parameters: {} };

describe("how news of a dossier reach a follower", () => {
  test.each<[ChannelName, number | null, LetterDays | undefined, string]>([
    ["telegram", 400, undefined, "letter"],
    ["web", 7, undefined, "letter"],
    ["web", 8, undefined, "call"],
    ["zalo", 7, undefined, "letter"],
    ["zalo", 8, undefined, "call"],
    ["zalo", 2, zaloDays({ isAllowed: false }, { dossier_news: template }), "letter"],
    ["zalo", 3, zaloDays({ isAllowed: false }, { dossier_news: template }), "call"],
    ["zalo", 7, zaloDays({ isAllowed: true }, {}), "letter"],
    ["zalo", 8, zaloDays({ isAllowed: true }, {}), "call"],
    ["zalo", 90, zaloDays({ isAllowed: true }, { dossier_news: template }), "letter"],
    ["zalo", null, undefined, "call"],
  ])("on %s, %s days after their last word, with %s of Zalo", (channel, days, ofZalo, found) => {
    expect(way(channel, days, ofZalo)).toBe(found);
  });

  test("who can not be reached is called, on any channel", () => {
    const contact = { channel: "telegram", unreachableAt: now, lastInboundAt: now } as const;
    expect(wayTo(contact, now)).toBe("call");
  });
});
