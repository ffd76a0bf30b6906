import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../server/db.ts";
import { createToken } from "../../../server/tokens/create-token.ts";
import { type ChatServer, startChatServer } from "../../public/chat-server.ts";
import { openTestDatabase } from "../../support/database.ts";
import { code, type ImportDesk, openImportDesk } from "./import-desk.ts";

/** The national exchange's messages, handed in with a token, down to the dossiers. */
let db: Database;
let desk: ImportDesk;
let server: ChatServer;
let token = "";
beforeAll(async () => {
  db = await openTestDatabase("embedded");
  desk = openImportDesk(db);
  server = await startChatServer(db, { clock: desk.clock, importFiles: desk.house.importFiles });
  const order = { name: "Trục liên thông", scopes: ["dossiers.import"], staffId: null };
  const made = await createToken({ ...desk.house, tx: db.prisma }, order);
  if (!made.ok) throw new Error(made.reason);
  ({ token } = made.value);
});
beforeEach(async () => {
  await db.prisma.$executeRaw`TRUNCATE dossier, dossier_import CASCADE`;
});
afterAll(async () => {
  await server.stop();
  desk.close();
  await db.close();
});

async function send(service: string, data: readonly object[], asOf = "2026-11-20T09:00:00+07:00") {
  const response = await fetch(
    `${server.url}/api/dossiers/import?asOf=${encodeURIComponent(asOf)}`,
    {
      method: "POST",
      body: JSON.stringify({ token: "ma-phien-cua-ben-gui", service, data }),
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    },
  );
  const { report } = (await response.json()) as { report?: Record<string, unknown> };
  return { status: response.status, ...report };
}

const whole = (n: number, more: object = {}) => ({
  MaHoSo: code(n),
  MaTTHC: "1.005092",
  TenTTHC: "Cấp bản sao văn bằng, chứng chỉ từ sổ gốc",
  ChuHoSo: "Nguyễn Văn Mẫu",
  SoDienThoai: "0900 001 234",
  NgayTiepNhan: "20261119080000",
  NgayHenTra: "20261127170000",
  TrangThaiHoSo: "2",
  DonViXuLy: "Sở GDĐT",
  ...more,
});
const progress = (n: number, state: string, at: string, more: object = {}) => ({
  MaHoSo: code(n),
  NguoiXuLy: "Trần Thị Thử",
  ChucDanh: "Chuyên viên",
  ThoiDiemXuLy: at,
  PhongBanXuLy: "Phòng Quản lý chất lượng",
  NoiDungXuLy: "",
  TrangThai: state,
  ...more,
});
const dossier = (n: number) => db.prisma.dossier.findUniqueOrThrow({ where: { code: code(n) } });

test("whole dossiers come in, once, with names masked and numbers hashed", async () => {
  const data = [whole(1), whole(2, { TrangThaiHoSo: "99" }), whole(3, { MaHoSo: "" })];
  expect(await send("DongBoHoSoMC", data)).toMatchObject({ status: 200, created: 1, refused: 2 });
  expect(await dossier(1)).toMatchObject({
    procedureCode: "1.005092",
    state: 2,
    office: "Sở GDĐT",
    applicantMask: "Nguyễn V*** M***",
    receivedOn: new Date("2026-11-19T01:00:00Z"),
    dueOn: new Date("2026-11-27T10:00:00Z"),
  });
  const before = await desk.all();
  expect(await send("DongBoHoSoMC", data)).toMatchObject({ created: 0, unchanged: 1, changed: 0 });
  expect(await desk.all()).toEqual(before);
  expect(JSON.stringify(before)).not.toMatch(/Văn Mẫu|0900|1234"/);
});

test("progress changes what is known, and an older step changes nothing more", async () => {
  await send("DongBoHoSoMC", [whole(1)]);
  const later = progress(1, "4", "20261121100000");
  expect(await send("CapNhatTienDoHoSoMC", [later])).toMatchObject({ changed: 1 });
  const known = { state: 4, department: "Phòng Quản lý chất lượng" };
  expect(await dossier(1)).toMatchObject(known);
  const older = progress(1, "2", "20261120100000", { PhongBanXuLy: "Bộ phận Một cửa" });
  expect(await send("CapNhatTienDoHoSoMC", [older])).toMatchObject({ older: 1, changed: 0 });
  expect(await send("CapNhatTienDoHoSoMC", [later])).toMatchObject({ unchanged: 1 });
  expect(await send("DongBoHoSoMC", [whole(1)])).toMatchObject({ older: 1, changed: 0 });
  expect(await dossier(1)).toMatchObject(known);
  const steps = await db.prisma.dossierEvent.findMany({ orderBy: { id: "asc" } });
  expect(steps.filter(({ kind }) => kind === "state").map(({ state }) => state)).toEqual([4]);
  expect(JSON.stringify([await desk.all(), steps.map(({ remark }) => remark)])).not.toContain(
    "Trần Thị Thử",
  );
});

test("progress of several steps in one message ends at the last of them", async () => {
  await send("DongBoHoSoMC", [whole(1)]);
  const asked = { NoiDungXuLy: "Bổ sung bản sao căn cước" };
  const data = [
    progress(1, "5", "20261121150000", asked),
    progress(1, "4", "20261121100000"),
    progress(7, "4", "20261121100000"),
  ];
  expect(await send("CapNhatTienDoHoSoMC", data)).toMatchObject({
    changed: 1,
    older: 1,
    refused: 1,
  });
  expect(await dossier(1)).toMatchObject({ state: 5, remark: "Bổ sung bản sao căn cước" });
});

test("a message cut in half changes nothing", async () => {
  const response = await fetch(`${server.url}/api/dossiers/import`, {
    method: "POST",
    body: JSON.stringify({ service: "DongBoHoSoMC", data: [whole(1), whole(2)] }).slice(0, -40),
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  });
  expect(await response.json()).toMatchObject({ state: "failed", report: { created: 0 } });
  expect(await desk.all()).toEqual([]);
});
