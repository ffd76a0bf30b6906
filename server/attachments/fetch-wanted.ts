import type { Channel, FetchedFile } from "../../bot/channel.ts";
import { fileRefusedLetter } from "../../bot/texts/attachments.ts";
import { backOff } from "../back-off.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Log } from "../log.ts";
import { postLetters } from "../outbox/post-letters.ts";
import type { Result } from "../result.ts";
import { announce } from "../signals.ts";
import { finishWanted, postponeWanted, takeWanted, type WantedFile } from "./attachment-store.ts";
import type { AttachmentLimits, FileRefusal } from "./attachment.ts";
import type { FileCabinet } from "./file-cabinet.ts";
import { type CleanFile, inspectFile } from "./inspect-file.ts";

export type FetchHouse = {
  db: Pick<Database, "transaction">;
  clock: Clock;
  ids: Pick<Ids, "chance">;
  log: Pick<Log, "error" | "warn">;
  cabinet: FileCabinet;
  attachmentLimits: AttachmentLimits;
  channels: readonly Pick<Channel, "name" | "bot" | "fetchFile">[];
};

/** A file is ours for so long; whoever dies over it leaves it to the next. */
const leaseMs = 2 * 60_000;
/** About two hours of tries, with the back-off below. */
const mostAttempts = 14;

/** Fetches what is wanted from the channels, one after the other, until nothing is due. */
export async function fetchWanted(house: FetchHouse): Promise<number> {
  let fetched = 0;
  for (; fetched < 100; fetched += 1) {
    const now = house.clock.now();
    const until = new Date(now.getTime() + leaseMs);
    const wanted = await house.db.transaction((tx) => takeWanted(tx, now, until));
    if (!wanted) break;
    await fetchOne(house, wanted);
  }
  return fetched;
}

async function fetchOne(house: FetchHouse, wanted: WantedFile): Promise<void> {
  const answer = await ask(house, wanted);
  if (answer.kind === "got") {
    const file = { bytes: answer.bytes, name: wanted.name };
    return finish(house, wanted, await inspectFile(file, house.attachmentLimits.bytes));
  }
  if (answer.kind === "refused") return finish(house, wanted, { ok: false, reason: answer.reason });
  if (answer.kind === "broken")
    house.log.error({ reason: answer.reason }, "attachments cannot be fetched from a channel");
  if (wanted.attempts >= mostAttempts) return finish(house, wanted, { ok: false, reason: "lost" });
  const limits = { firstMs: 5000, mostMs: 14 * 60_000, chance: house.ids.chance() };
  const waitMs = Math.max(answer.retryAfterMs ?? 0, backOff(wanted.attempts, limits));
  const dueAt = new Date(house.clock.now().getTime() + Math.min(waitMs, 14 * 60_000));
  await house.db.transaction((tx) => postponeWanted(tx, wanted, dueAt));
}

async function ask(house: FetchHouse, { source }: WantedFile): Promise<FetchedFile> {
  const channel = house.channels.find(
    ({ name, bot }) => name === source.channel && bot === source.bot,
  );
  if (!channel?.fetchFile) return { kind: "broken", reason: "no_such_channel" };
  return channel.fetchFile(source.ref, house.attachmentLimits.bytes);
}

/** The bytes are on the disk before the row says so; where the row is gone, they go as well. */
async function finish(
  house: FetchHouse,
  wanted: WantedFile,
  clean: Result<CleanFile, FileRefusal>,
): Promise<void> {
  if (clean.ok) await house.cabinet.put(wanted.id, clean.value.bytes);
  const isOurs = await house.db.transaction(async (tx) => {
    const fate = clean.ok ? { kept: clean.value } : { refused: clean.reason };
    const finished = await finishWanted(tx, wanted, fate);
    if (!finished) return false;
    if (finished.ticketCode) await announce(tx, "ticket_changed", finished.ticketCode);
    if (!clean.ok && finished.contactId) {
      const { contactId, ticketId } = finished;
      const letter = fileRefusedLetter(clean.reason, house.attachmentLimits);
      const now = house.clock.now();
      await postLetters(tx, contactId, [letter], { now, ...(ticketId && { ticketId }) });
    }
    return true;
  });
  if (!isOurs && clean.ok) await house.cabinet.remove(wanted.id);
}
