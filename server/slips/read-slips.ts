import type { Channel, FetchedFile } from "../../bot/channel.ts";
import { conversationKey, type InboundMessage, type ScanFailure } from "../../bot/message.ts";
import { letGoOfOne } from "../attachments/attachment-store.ts";
import type { AttachmentLimits } from "../attachments/attachment.ts";
import type { FileCabinet } from "../attachments/file-cabinet.ts";
import { backOff } from "../back-off.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Ids } from "../ids.ts";
import { keepMessages } from "../inbox/inbox-store.ts";
import type { Log } from "../log.ts";
import type { Result } from "../result.ts";
import type { SlipReader } from "./slip-reader.ts";
import { deleteSlip, postponeSlip, takeSlip, type WantedSlip } from "./slip-store.ts";

export type SlipHouse = {
  db: Pick<Database, "transaction">;
  clock: Clock;
  ids: Pick<Ids, "chance">;
  log: Pick<Log, "error">;
  cabinet: Pick<FileCabinet, "read" | "remove">;
  attachmentLimits: AttachmentLimits;
  reader: Pick<SlipReader, "read">;
  channels: readonly Pick<Channel, "name" | "bot" | "fetchFile">[];
  /** Told after the commit that a conversation has a message to take. */
  onRead?: (conversationKey: string) => void;
};

/** A picture is ours for so long; whoever dies over it leaves it to the next. */
const leaseMs = 2 * 60_000;
/** About six minutes of tries, with the back-off below: the citizen is waiting. */
const mostAttempts = 8;

/**
 * Fetches the pictures that wait and reads the codes on them, one after the other, until none is
 * due. What was found comes into the inbox in the transaction in which the picture's row goes, so
 * the chat hears of each exactly once, in a turn of its own, whoever dies in between. The bytes live
 * in memory alone; what a web chat uploaded is deleted.
 */
export async function readSlips(house: SlipHouse): Promise<number> {
  let read = 0;
  for (; read < 100; read += 1) {
    const now = house.clock.now();
    const until = new Date(now.getTime() + leaseMs);
    const slip = await house.db.transaction((tx) => takeSlip(tx, now, until));
    if (!slip) break;
    await readOne(house, slip);
  }
  return read;
}

async function readOne(house: SlipHouse, slip: WantedSlip): Promise<void> {
  // Whatever brought the process down on every try is not tried for ever.
  if (slip.attempts > mostAttempts) return finish(house, slip, { ok: false, reason: "lost" });
  const answer = await fetch(house, slip);
  if (answer.kind === "got") return finish(house, slip, await house.reader.read(answer.bytes));
  if (answer.kind === "refused") return finish(house, slip, { ok: false, reason: answer.reason });
  if (answer.kind === "broken")
    house.log.error({ reason: answer.reason }, "slips cannot be fetched from a channel");
  if (slip.attempts >= mostAttempts) return finish(house, slip, { ok: false, reason: "lost" });
  const limits = { firstMs: 2000, mostMs: 2 * 60_000, chance: house.ids.chance() };
  const asked = answer.retryAfterMs ?? 0;
  const waitMs = Math.min(Math.max(asked, backOff(slip.attempts, limits)), 2 * 60_000);
  const dueAt = new Date(house.clock.now().getTime() + waitMs);
  await house.db.transaction((tx) => postponeSlip(tx, slip, dueAt));
}

async function fetch(house: SlipHouse, slip: WantedSlip): Promise<FetchedFile> {
  const mostBytes = house.attachmentLimits.bytes;
  if (slip.channel === "web") {
    const bytes = await house.cabinet.read(slip.ref);
    return bytes ? { kind: "got", bytes } : { kind: "refused", reason: "lost" };
  }
  const channel = house.channels.find(({ name, bot }) => name === slip.channel && bot === slip.bot);
  if (!channel?.fetchFile) return { kind: "broken", reason: "no_such_channel" };
  const fetched = await channel.fetchFile(slip.ref, mostBytes);
  return fetched.kind === "got" && fetched.bytes.length > mostBytes
    ? { kind: "refused", reason: "too_big" }
    : fetched;
}

async function finish(
  house: SlipHouse,
  slip: WantedSlip,
  read: Result<readonly string[], ScanFailure>,
): Promise<void> {
  const message = scannedMessage(slip, read, house.clock.now());
  const isOurs = await house.db.transaction(async (tx) => {
    if (!(await deleteSlip(tx, slip))) return false;
    if (slip.channel === "web") await letGoOfOne(tx, slip.contactId, slip.ref);
    await keepMessages(tx, [message]);
    return true;
  });
  if (!isOurs) return;
  // Should this fail, the job that deletes the bytes of gone files does it.
  if (slip.channel === "web") await house.cabinet.remove(slip.ref);
  house.onRead?.(conversationKey(message));
}

function scannedMessage(
  { id, channel, bot, address, isGroup, isQuiet }: WantedSlip,
  read: Result<readonly string[], ScanFailure>,
  now: Date,
): InboundMessage {
  const found = read.ok ? { codes: [...read.value] } : { codes: [], failure: read.reason };
  return {
    ...{ channel, bot, address, isGroup },
    externalId: `slip:${id}`,
    sentAt: now.toISOString(),
    content: { kind: "scanned", ...found, isQuiet },
  };
}
