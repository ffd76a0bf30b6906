import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFileCabinet } from "../../server/attachments/file-cabinet.ts";
import { backUpFiles, restoreFiles } from "../../server/backup/files-backup.ts";
import { pdf } from "./sample-files.ts";

const [one, two] = [
  "00000000-0000-4000-8000-000000000001",
  "11000000-0000-4000-8000-000000000002",
] as const;
const odd = Buffer.alloc(1537, 7);

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-files-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

async function backedUp(): Promise<string> {
  const cabinet = openFileCabinet(path.join(dir, "old"));
  await cabinet.put(one, pdf);
  await cabinet.put(two, odd);
  const archive = path.join(dir, "copy.files.tar");
  expect(await backUpFiles(cabinet, archive)).toEqual({ ok: true, value: { count: 2 } });
  return archive;
}

test("citizens' files come back from the archive, byte by byte", async () => {
  const archive = await backedUp();
  const cabinet = openFileCabinet(path.join(dir, "new"));
  expect(await restoreFiles(cabinet, archive)).toEqual({ ok: true, value: { count: 2 } });
  expect((await cabinet.read(one))?.equals(pdf)).toBe(true);
  expect((await cabinet.read(two))?.equals(odd)).toBe(true);
});

test("the archive is the owner's alone, and a tar that any program reads", async () => {
  const archive = await backedUp();
  expect(statSync(archive).mode & 0o777).toBe(0o600);
  expect(execFileSync("tar", ["-tf", archive], { encoding: "utf8" })).toContain(two);
});

test("an archive that is there is never overwritten", async () => {
  const archive = await backedUp();
  const cabinet = openFileCabinet(path.join(dir, "old"));
  expect(await backUpFiles(cabinet, archive)).toEqual({ ok: false, reason: "file_exists" });
});

test("a file that is there already stays as it is", async () => {
  const archive = await backedUp();
  const cabinet = openFileCabinet(path.join(dir, "new"));
  await cabinet.put(one, odd);
  await restoreFiles(cabinet, archive);
  expect((await cabinet.read(one))?.equals(odd)).toBe(true);
});

test("an archive cut short is told, and so is one with a name that leads elsewhere", async () => {
  const archive = await backedUp();
  const cabinet = openFileCabinet(path.join(dir, "new"));
  const whole = readFileSync(archive);
  truncateSync(archive, 700);
  expect(await restoreFiles(cabinet, archive)).toMatchObject({ ok: false, reason: "unreadable" });
  const forged = Buffer.from(whole);
  forged.write("../../../../outside\0", 0, "latin1");
  writeFileSync(archive, forged);
  expect(await restoreFiles(cabinet, archive)).toMatchObject({ ok: false, reason: "unreadable" });
});
