import type { BotEvent, BotEvents, BotWebhook, BotWebhookCall } from "./bot-events.ts";
import { keep } from "./citizens.ts";
import type { Transcript } from "../transcript.ts";
import { type BotMessage, botToken, type World } from "./world.ts";

/** What citizens do with the Zalo Bot, and what they got from it. */
export type BotSide = {
  say(user: string, text: string): BotEvent;
  /** `field`: the name that the address stands under, which differs between samples. */
  sendImage(user: string, bytes: Buffer, caption?: string, field?: "photo" | "photo_url"): BotEvent;
  sendSticker(user: string, sticker?: string): BotEvent;
  sendVoice(user: string, bytes: Buffer): BotEvent;
  /** A protected citizen, such as a child: what they wrote is withheld. */
  sendUnsupported(user: string): BotEvent;
  /** Someone writes in a group that the bot is a member of. */
  sayInGroup(group: string, user: string, text: string): BotEvent;
  /** Any other event. */
  event(user: string, name: string, part: object): BotEvent;
  /** Every event that was made, delivered or not. */
  events(): readonly BotEvent[];
  messages(user: string): readonly BotMessage[];
  waitFor: Transcript<BotMessage, string>["waitFor"];
  waitForCount: Transcript<BotMessage, string>["waitForCount"];
  webhook(): BotWebhook | undefined;
  webhookCalls(): readonly BotWebhookCall[];
  webhookAnswers(): ReadonlyMap<number, number>;
  /** Resolves when every event was posted, or fetched by a poll. */
  drained(): Promise<void>;
  pendingCount(): number;
  deliverAgain(event: BotEvent | number): Promise<number>;
  /** The environment that points a server here. */
  environment(): Record<string, string>;
};

export function botCitizens(world: World, events: BotEvents): BotSide {
  const add = (user: string, name: string, part: object, group?: string): BotEvent => {
    const { name: displayName } = world.person(user);
    return events.add(group ?? user, name, {
      from: { id: user, display_name: displayName, is_bot: false },
      chat: { id: group ?? user, chat_type: group === undefined ? "PRIVATE" : "GROUP" },
      ...part,
      message_id: world.nextMessageId(),
      date: world.now(),
    });
  };
  return {
    say: (user, text) => add(user, "message.text.received", { text }),
    sendImage: (user, bytes, caption, field = "photo") =>
      add(user, "message.image.received", {
        [field]: keep(world, bytes, "jpg"),
        ...(caption !== undefined && { caption }),
      }),
    sendSticker: (user, sticker = "bfe458bf64fa8da4d4eb") =>
      add(user, "message.sticker.received", {
        sticker,
        url: `${world.origin}/media/sticker.png`,
      }),
    sendVoice: (user, bytes) =>
      add(user, "message.voice.received", { voice_url: keep(world, bytes, "aac") }),
    sendUnsupported: (user) => add(user, "message.unsupported.received", {}),
    sayInGroup: (group, user, text) => add(user, "message.text.received", { text }, group),
    event: (user, name, part) => add(user, name, part),
    events: events.all,
    messages: world.botTranscript.of,
    waitFor: world.botTranscript.waitFor,
    waitForCount: world.botTranscript.waitForCount,
    webhook: events.webhook,
    webhookCalls: events.calls,
    webhookAnswers: () => {
      const counts = new Map<number, number>();
      for (const { status } of events.calls()) counts.set(status, (counts.get(status) ?? 0) + 1);
      return counts;
    },
    drained: events.drained,
    pendingCount: events.pendingCount,
    environment: () => ({
      ZALO_BOT_TOKEN: botToken,
      ZALO_BOT_API_ROOT: `${world.origin}/bot-api`,
      ZALO_MEDIA_HOSTS: new URL(world.origin).host,
    }),
    deliverAgain: (event) => events.again(typeof event === "number" ? event : event.id),
  };
}
