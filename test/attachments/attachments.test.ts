import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FetchedFile } from "../../bot/channel.ts";
import type { SentFile } from "../../bot/message.ts";
import { readFileFor, readTicketFiles } from "../../server/attachments/attachment-view.ts";
import { deleteGoneFiles, deleteStrayFiles } from "../../server/attachments/delete-gone-files.ts";
import { fetchWanted } from "../../server/attachments/fetch-wanted.ts";
import { forgetAttachmentsOf } from "../../server/attachments/forget-attachments.ts";
import { keepSentFile } from "../../server/attachments/keep-sent-file.ts";
import { keepUpload, takeUploadBack } from "../../server/attachments/keep-upload.ts";
import { sendAlong } from "../../server/attachments/send-along.ts";
import type { Database } from "../../server/db.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact, type TestContact } from "../support/make-people.ts";
import { openFor } from "../tickets/ticket-desk.ts";
import { attachmentHouse } from "./attachment-house.ts";
import { pdf, phonePicture } from "./sample-files.ts";

const photo: SentFile = { media: "photo", ref: "AgAC-photo", size: 900, type: "image/jpeg" };

describe.each(databaseKinds)("attachments on %s", (kind) => {
  let db: Database;
  let house: ReturnType<typeof attachmentHouse>;
  let answers: FetchedFile[];
  let sender: TestContact;

  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE attachment, ticket, contact CASCADE`;
    answers = [];
    house = attachmentHouse(db, answers);
    sender = await makeContact(db.prisma, { channel: "telegram" });
  });
  afterEach(() => house.remove());

  const send = async (file: SentFile = photo): Promise<string> => {
    const kept = await db.transaction((tx) => keepSentFile({ ...house, tx }, sender, file));
    if (!kept.ok) throw new Error(kept.reason);
    return kept.value.id;
  };
  const hang = async (ids: string[], more = {}) => {
    const ticket = await db.transaction((tx) => openFor(tx, sender, more));
    const count = await db.transaction((tx) =>
      sendAlong({ ...house, tx }, ticket.code, { ids, contactId: sender.id }),
    );
    return { ticket, count };
  };
  const later = (minutes: number) => {
    house.clock.at = new Date(house.clock.at.getTime() + minutes * 60_000);
  };

  test("a picture of Telegram is fetched, cleaned and kept under a name of ours", async () => {
    const id = await send();
    const { ticket } = await hang([id]);
    answers.push({ kind: "got", bytes: await phonePicture() });
    await fetchWanted(house);
    expect(house.asked).toEqual(["AgAC-photo"]);
    expect(await readTicketFiles(db.prisma, ticket.id)).toMatchObject([
      { id, state: "kept", name: "anh.jpg", type: "image/jpeg" },
    ]);
    expect((await house.cabinet.read(id))?.includes("May anh mau")).toBe(false);
  });

  test("two processes never fetch one file twice", async () => {
    await send();
    answers.push({ kind: "got", bytes: pdf }, { kind: "got", bytes: pdf });
    await Promise.all([fetchWanted(house), fetchWanted(house)]);
    expect(house.asked).toHaveLength(1);
  });

  test("a fetch that failed is tried again later, longer each time, and given up at last", async () => {
    const id = await send();
    const { ticket } = await hang([id]);
    await fetchWanted(house);
    expect(await fetchWanted(house)).toBe(0);
    for (let tries = 0; tries < 30; tries += 1) {
      later(15);
      await fetchWanted(house);
    }
    expect(house.asked).toHaveLength(14);
    expect(await readTicketFiles(db.prisma, ticket.id)).toMatchObject([
      { state: "refused", refusal: "lost" },
    ]);
  });

  test("a file that turns out to be a program is refused, and the citizen is told", async () => {
    const id = await send({ media: "file", ref: "doc", name: "anh.pdf", type: "application/pdf" });
    const { ticket } = await hang([id]);
    answers.push({ kind: "got", bytes: Buffer.from(`MZ${"\0".repeat(90)}`) });
    await fetchWanted(house);
    expect(await house.cabinet.read(id)).toBeUndefined();
    const letter = await db.prisma.letter.findFirstOrThrow({ where: { ticketId: ticket.id } });
    expect(JSON.stringify(letter.reply)).toContain("tôi chỉ nhận ảnh JPEG");
  });

  test.each([
    ["too big by what the channel says", { ...photo, size: 100_001 }, "too_big"],
    ["of a type that is never kept", { ...photo, type: "application/x-msdownload" }, "bad_type"],
  ])("a file %s is refused at once", async (_, file, reason) => {
    expect(await db.transaction((tx) => keepSentFile({ ...house, tx }, sender, file))).toEqual({
      ok: false,
      reason,
    });
  });

  test("one ticket takes no more files than it may", async () => {
    const ids = [await send(), await send(), await send(), await send()];
    const { count, ticket } = await hang(ids);
    expect(count).toBe(3);
    expect(await readTicketFiles(db.prisma, ticket.id)).toHaveLength(3);
  });

  test("nobody hangs another's file on their ticket, nor one file on two tickets", async () => {
    const id = await send();
    const { id: stranger } = await makeContact(db.prisma, { channel: "telegram" });
    const ticket = await db.transaction((tx) => openFor(tx, undefined));
    const along = { ids: [id], contactId: stranger };
    expect(await db.transaction((tx) => sendAlong({ ...house, tx }, ticket.code, along))).toBe(0);
    await hang([id]);
    expect((await hang([id])).count).toBe(0);
  });

  test("Luật Tố cáo Điều 56: a file of a sealed ticket is the inspector's alone", async () => {
    const id = await send();
    await hang([id], { restricted: true });
    answers.push({ kind: "got", bytes: pdf });
    await fetchWanted(house);
    const roles = [
      "administrator",
      "leader",
      "unit_head",
      "officer",
      "operator",
      "editor",
    ] as const;
    for (const role of roles) {
      expect(await readFileFor(db.prisma, id, { id: sender.id, role })).toBeUndefined();
    }
    expect(await readFileFor(db.prisma, id, { id: sender.id, role: "inspector" })).toBeDefined();
  });

  test("erasing a contact's data deletes the bytes, also of what is on its way", async () => {
    const [kept, wanted] = [await send(), await send()];
    const { ticket } = await hang([kept]);
    answers.push({ kind: "got", bytes: pdf });
    const slow = house.channels[0]!.fetchFile;
    house.channels[0]!.fetchFile = async (ref) => {
      const answer = await slow(ref);
      if (house.asked.length < 2) return answer;
      await db.transaction((tx) => forgetAttachmentsOf(tx, sender.id));
      return { kind: "got", bytes: pdf };
    };
    await fetchWanted(house);
    await deleteGoneFiles(house);
    expect(await house.cabinet.read(kept)).toBeUndefined();
    expect(await house.cabinet.read(wanted)).toBeUndefined();
    expect(await readTicketFiles(db.prisma, ticket.id)).toMatchObject([
      { state: "gone", name: "***" },
    ]);
  });

  test("a file sent along with nothing is deleted after a day, one of a ticket never", async () => {
    const [orphan, kept] = [await send(), await send()];
    answers.push({ kind: "got", bytes: pdf }, { kind: "got", bytes: pdf });
    await fetchWanted(house);
    await hang([kept]);
    later(23 * 60);
    await deleteGoneFiles(house);
    expect(await house.cabinet.read(orphan)).toBeDefined();
    later(2 * 60);
    await deleteGoneFiles(house);
    expect(await house.cabinet.read(orphan)).toBeUndefined();
    expect(await house.cabinet.read(kept)).toBeDefined();
  });

  test("a file that a crash left without a row is deleted after a day", async () => {
    const stray = "00000000-0000-4000-8000-000000000001";
    await house.cabinet.put(stray, pdf);
    house.clock.at = new Date();
    expect(await deleteStrayFiles(house)).toBe(0);
    later(25 * 60);
    expect(await deleteStrayFiles(house)).toBe(1);
    expect(await house.cabinet.read(stray)).toBeUndefined();
  });

  describe("uploads of the web chat", () => {
    const address = "chat-of-a-citizen";
    const upload = (bytes = pdf) => keepUpload(house, { address, bytes, name: "don.pdf" });

    test("belong to the chat that sent them alone", async () => {
      const kept = await upload();
      if (!kept.ok) throw new Error(kept.reason);
      const ref = kept.value.id;
      const file: SentFile = { media: "file", ref };
      const keepFor = async (of: string) => {
        const by = await makeContact(db.prisma, { channel: "web", address: of });
        return db.transaction((tx) => keepSentFile({ ...house, tx }, by, file));
      };
      expect(await keepFor("a-stranger")).toEqual({ ok: false, reason: "lost" });
      expect(await keepFor(address)).toEqual({ ok: true, value: { id: ref } });
    });

    test("may be taken back before they are sent, and their bytes go", async () => {
      const kept = await upload();
      if (!kept.ok) throw new Error(kept.reason);
      const { id } = kept.value;
      expect(await takeUploadBack(house, { address: "a-stranger", id })).toBe(false);
      expect(await takeUploadBack(house, { address, id })).toBe(true);
      await deleteGoneFiles(house);
      expect(await house.cabinet.read(id)).toBeUndefined();
      expect(await db.prisma.attachment.count()).toBe(0);
    });

    test("that are never sent are ten at most", async () => {
      for (let count = 0; count < 10; count += 1) await upload();
      expect(await upload()).toEqual({ ok: false, reason: "too_many_files" });
    });
  });
});
