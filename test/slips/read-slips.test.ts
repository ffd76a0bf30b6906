import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FetchedFile } from "../../bot/channel.ts";
import { keepUpload } from "../../server/attachments/keep-upload.ts";
import { eraseContact } from "../../server/conversations/erase-contact.ts";
import type { Database } from "../../server/db.ts";
import { openIntake } from "../../server/inbox/intake.ts";
import { noteSlip } from "../../server/slips/note-slip.ts";
import { readSlips } from "../../server/slips/read-slips.ts";
import { takeSlip } from "../../server/slips/slip-store.ts";
import { pdf, pixelBomb } from "../attachments/sample-files.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact, type TestContact } from "../support/make-people.ts";
import { makeMessage } from "../support/make-message.ts";
import { seededChance } from "./chance.ts";
import { drawSlip, inventSlip } from "./draw-slip.ts";
import { slipHouse } from "./slip-house.ts";

describe.each(databaseKinds)("slips that wait to be read on %s", (kind) => {
  let db: Database;
  let house: ReturnType<typeof slipHouse>;
  let answers: FetchedFile[];
  let sender: TestContact;
  let picture: Buffer;
  let code: string;

  beforeAll(async () => {
    db = await openTestDatabase(kind);
    const slip = inventSlip(seededChance(1), "qr");
    picture = await drawSlip(slip, seededChance(2));
    code = slip.code;
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE slip, attachment, inbox, contact CASCADE`;
    answers = [];
    house = slipHouse(db, answers);
    sender = await makeContact(db.prisma, { channel: "telegram" });
  });
  afterEach(() => house.remove());

  const note = (ref = "AgAC-photo", from = sender) =>
    db.transaction((tx) =>
      noteSlip({ ...house, tx }, from, { picture: { media: "photo", ref }, isQuiet: false }),
    );
  const told = async () =>
    (await db.prisma.inbox.findMany({ orderBy: { id: "asc" } })).map(
      ({ message }) => (message as { content: object }).content,
    );

  test("a code is told to the chat as a message of the house, and nothing else is left", async () => {
    await note();
    answers.push({ kind: "got", bytes: picture });
    await readSlips(house);
    expect(await told()).toEqual([{ kind: "scanned", codes: [code], isQuiet: false }]);
    expect(await db.prisma.slip.count()).toBe(0);
    expect(house.files()).toEqual([]);
  });

  test.each<[string, () => FetchedFile, string]>([
    ["no picture", () => ({ kind: "got", bytes: pdf }), "not_a_picture"],
    ["broken", () => ({ kind: "got", bytes: picture.subarray(0, 3000) }), "unreadable"],
    ["a bomb", () => ({ kind: "got", bytes: pixelBomb(60_000, 60_000) }), "too_many_pixels"],
    ["huge", () => ({ kind: "got", bytes: Buffer.alloc(1_000_001) }), "too_big"],
    ["gone from the channel", () => ({ kind: "refused", reason: "lost" }), "lost"],
  ])("one that is %s is told so", async (_what, answer, failure) => {
    await note();
    answers.push(answer());
    await readSlips(house);
    expect(await told()).toMatchObject([{ codes: [], failure }]);
  });

  test("one that cannot be fetched is tried again later, and given up within ten minutes", async () => {
    await note();
    await readSlips(house);
    expect(await readSlips(house)).toBe(0);
    for (let tries = 0; tries < 20 && (await told()).length === 0; tries += 1) {
      house.later(0.5);
      await readSlips(house);
    }
    expect(await told()).toMatchObject([{ codes: [], failure: "lost" }]);
    expect(house.asked).toHaveLength(8);
    expect(await db.prisma.slip.count()).toBe(0);
  });

  test("two processes tell of one picture once", async () => {
    await note();
    answers.push({ kind: "got", bytes: picture }, { kind: "got", bytes: picture });
    await Promise.all([readSlips(house), readSlips(house)]);
    expect(await told()).toHaveLength(1);
  });

  test("one whose reader was killed is taken up by the next, and told once", async () => {
    await note();
    const dead = await db.transaction((tx) =>
      takeSlip(tx, house.clock.now(), new Date(house.clock.now().getTime() + 120_000)),
    );
    expect(dead?.attempts).toBe(1);
    expect(await readSlips(house)).toBe(0);
    house.later(3);
    answers.push({ kind: "got", bytes: picture });
    await readSlips(house);
    expect(await told()).toHaveLength(1);
  });

  test("one that kills every reader is given up without being fetched again", async () => {
    await note();
    await db.prisma.slip.updateMany({ data: { attempts: 8 } });
    await readSlips(house);
    expect(house.asked).toEqual([]);
    expect(await told()).toMatchObject([{ failure: "lost" }]);
  });

  test("one erased meanwhile is told to nobody", async () => {
    await note();
    const [reading] = house.channels;
    const fetchFile = async (): Promise<FetchedFile> => {
      await db.transaction((tx) => eraseContact({ ...house, tx }, sender.id));
      return { kind: "got", bytes: picture };
    };
    await readSlips({
      ...house,
      channels: [{ name: "telegram", bot: reading?.bot ?? "", fetchFile }],
    });
    expect(await told()).toEqual([]);
  });

  test("an upload of the web chat is read and deleted", async () => {
    const address = "0b0e1d1a-0000-4000-8000-000000000001";
    const visitor = await makeContact(db.prisma, { channel: "web", address });
    const kept = await keepUpload({ ...house, db }, { address, bytes: picture });
    const ref = kept.ok ? kept.value.id : "";
    expect(house.files()).toEqual([ref]);
    expect(await note(ref, visitor)).toEqual({ ok: true });
    await readSlips(house);
    expect(await told()).toEqual([{ kind: "scanned", codes: [code], isQuiet: false }]);
    expect(house.files()).toEqual([]);
    expect(await db.prisma.attachment.findMany()).toMatchObject([{ state: "gone", name: "***" }]);
  });

  test("another chat's upload is not read", async () => {
    const visitor = await makeContact(db.prisma, { channel: "web", address: "chat-2" });
    const kept = await keepUpload({ ...house, db }, { address: "chat-1", bytes: picture });
    const ref = kept.ok ? kept.value.id : "";
    expect(await note(ref, visitor)).toEqual({ ok: false, reason: "lost" });
  });

  test("a chat may have three waiting, no more", async () => {
    for (const ref of ["a", "b", "c"]) expect(await note(ref)).toEqual({ ok: true });
    expect(await note("d")).toEqual({ ok: false, reason: "too_many" });
  });

  test("no channel may tell of a scan", async () => {
    const intake = openIntake({ db, onKept: () => {} });
    const forged = makeMessage({ kind: "scanned", codes: [code], isQuiet: false });
    await expect(intake.accept(forged)).rejects.toThrow("no channel");
    expect(await told()).toEqual([]);
  });
});
