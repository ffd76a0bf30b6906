import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

const phone = "0912 345 678";
const matter = {
  phone,
  kind: "phan_anh",
  category: "nha_ve_sinh",
  what: "Nhà vệ sinh tầng hai hỏng cửa đã hai tuần.",
  where: "Trường Tiểu học Mẫu",
  end: "ticket",
};

describe("the hotline's screen, without a script", () => {
  let app: ConsoleApp;
  let operator: Awaited<ReturnType<typeof signInAs>>;
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
  });
  beforeEach(async () => {
    await app.reset();
    operator = await signInAs(app, "operator", { displayName: "Lê Thị Trực" });
  });
  afterAll(() => app.close());

  /** Opens the screen and gives what its hidden fields hold. */
  const begin = async (client = operator) => {
    const { html } = await client.get("/console/hotline");
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1];
    return { clientId: value("clientId") ?? "", openedAt: value("openedAt") ?? "" };
  };
  const end = async (fields: Record<string, string>, client = operator) =>
    client.post("/console/hotline", { ...(await begin(client)), ...fields });

  test("a ticket is saved in one step, and its code is spelled for the caller", async () => {
    const answer = await end(matter);
    expect(answer.status).toBe(303);
    expect(answer.location).toMatch(/^\/console\/hotline\/calls\/[0-9a-f-]{36}$/);
    const { text } = await operator.get(answer.location ?? "");
    expect(text).toContain("PA-26-000001-");
    expect(text).toContain("P A, 26, 0 0 0, 0 0 1,");
    expect(text).toContain("Vì sao hạn này?");
    expect(text).toContain("được giữ như thông tin");
    expect(await app.db.prisma.ticket.findFirstOrThrow()).toMatchObject({
      channel: "hotline",
      phone: "0912345678",
      place: "Trường Tiểu học Mẫu",
    });
  });

  test("the same form sent twice is one call and one ticket", async () => {
    const fields = { ...(await begin()), ...matter };
    const first = await operator.post("/console/hotline", fields);
    const again = await operator.post("/console/hotline", fields);
    expect(again.location).toBe(first.location);
    expect(await app.db.prisma.ticket.count()).toBe(1);
  });

  test("a call kept in the browser has the times that it was made at", async () => {
    await end({ ...matter, startedAgo: "600000", endedAgo: "480000" });
    const call = await app.db.prisma.call.findFirstOrThrow();
    expect(call.startedAt.toISOString()).toBe("2026-11-23T01:50:00.000Z");
    expect(call.endedAt?.toISOString()).toBe("2026-11-23T01:52:00.000Z");
    const { text } = await operator.get(`/console/hotline/calls/${call.id}`);
    expect(text).toContain("2 phút 00 giây");
  });

  test("without a script the call has lasted since the page was made", async () => {
    const fields = { ...(await begin()), phone, end: "answered" };
    app.clock.at = new Date("2026-11-23T02:01:05Z");
    await operator.post("/console/hotline", fields);
    const { text } = await operator.get("/console/hotline/calls");
    expect(text).toContain("1 phút 05 giây");
    expect(text).toContain("Đã trả lời");
  });

  test("what is missing is said at its field, and nothing typed is lost", async () => {
    const answer = await end({
      ...matter,
      category: "",
      what: "ngắn",
      phone: "12",
      name: "Bà Mẫu",
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Số điện thoại chưa đúng.");
    expect(answer.text).toContain("Xin chọn lĩnh vực.");
    expect(answer.text).toContain("ít nhất mười ký tự");
    expect(answer.html).toContain('value="Bà Mẫu"');
    expect(await app.db.prisma.call.count()).toBe(0);
  });

  test("a number shows its earlier calls and tickets, and the look is in the audit", async () => {
    const { code } = await makeTicket(app, { phone: "0912345678", what: "Lớp học quá đông." });
    await end({ phone, end: "answered", note: "Hỏi lịch thi" });
    const { text } = await operator.post("/console/hotline/look", { ...(await begin()), phone });
    expect(text).toContain(code);
    expect(text).toContain("Lớp học quá đông.");
    expect(text).toContain("Hỏi lịch thi");
    const rows = await app.db.prisma.audit.findMany({ where: { action: "hotline.look" } });
    expect(rows).toMatchObject([{ target: "caller" }]);
    expect(JSON.stringify(rows, (_, value) => String(value))).not.toContain("0912");
  });

  test("a look while somebody types leaves no audit row", async () => {
    const fields = { ...(await begin()), q: "chuyen tru", part: "search" };
    const { text } = await operator.post("/console/hotline/look", fields, {
      headers: { "x-live": "1" },
    });
    expect(text).toContain("Chuyển trường và tiếp nhận học sinh");
    expect(await app.db.prisma.audit.count({ where: { action: "hotline.look" } })).toBe(0);
  });

  test("of somebody's sealed ticket the screen tells nothing", async () => {
    await makeTicket(app, { phone: "0912345678", what: "Điều bí mật.", restricted: true });
    const { text } = await operator.post("/console/hotline/look", {
      ...(await begin()),
      phone,
      what: "Điều bí mật. Điều bí mật về trường này.",
    });
    expect(text).toContain("Số này chưa gọi và chưa gửi phiếu nào");
    expect(text).not.toContain("PA-26");
  });

  test("a procedure that is found opens as a card with source and check date", async () => {
    const form = await begin();
    const found = await operator.post("/console/hotline/look", { ...form, q: "chuyển trường" });
    expect(found.html).toContain('name="pick" value="chuyen-truong"');
    const { text } = await operator.post("/console/hotline/look", {
      ...form,
      q: "chuyển trường",
      pick: "chuyen-truong",
      what: "Đang viết dở",
    });
    expect(text).toContain("Giấy tờ cần có");
    expect(text).toContain("Nguồn:");
    expect(text).toContain("Dữ liệu kiểm tra ngày");
    expect(text).toContain("Đang viết dở");
  });

  test("words of the law are read out, and the caller's choice is asked for", async () => {
    const told = { ...matter, what: "Tôi muốn tố cáo hiệu trưởng nhận tiền của phụ huynh." };
    const refused = await end(told);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Khiếu nại là đề nghị xem lại");
    expect(refused.text).toContain("cuộc gọi không phải là đơn tố cáo");
    expect(refused.text).toContain("sáng thứ Năm hằng tuần");
    expect(refused.text).toContain("chọn theo ý họ");
    expect(await app.db.prisma.ticket.count()).toBe(0);
  });

  test("information left sealed is the inspector's alone; its code is told once", async () => {
    const secret = "Tôi muốn tố cáo hiệu trưởng nhận tiền của phụ huynh.";
    const shown = await end({ ...matter, what: secret, choice: "seal", note: "khóc" });
    expect(shown.status).toBe(200);
    const { code } = await app.db.prisma.ticket.findFirstOrThrow({
      where: { restricted: true, phone: null },
    });
    expect(shown.text).toContain(code);
    expect(shown.text).not.toContain(secret);
    for (const path of ["/console/hotline/calls", "/console/tickets", "/console"]) {
      const page = await operator.get(path);
      expect(page.text).not.toContain(code);
    }
    const call = await app.db.prisma.call.findFirstOrThrow();
    expect((await operator.get(`/console/hotline/calls/${call.id}`)).status).toBe(404);
    const inspector = await signInAs(app, "inspector");
    expect((await inspector.get("/console/hotline/calls")).text).toContain(code);
    const audit = await app.db.prisma.audit.findMany({ where: { target: code } });
    expect(audit).toEqual([]);
  });

  test("of whoever spoke of a tố cáo and left nothing the log keeps no number", async () => {
    await end({ phone, end: "answered", procedure: "giai-quyet-to-cao", note: "Hỏi đường đi" });
    await end({ phone, end: "answered", what: "Tôi muốn tố cáo hiệu trưởng.", note: "Run" });
    await end({ phone, end: "answered", note: "Hỏi lịch thi" });
    const calls = await app.db.prisma.call.findMany({ orderBy: { note: "asc" } });
    expect(calls).toMatchObject([
      { note: "Hỏi lịch thi", phone: "0912345678" },
      { note: null, phone: null, procedure: null },
      { note: null, phone: null, procedure: null },
    ]);
  });

  test("what a caller says of a known matter becomes a note on its ticket", async () => {
    const { code } = await makeTicket(app, { what: matter.what });
    const answer = await end({ ...matter, end: "", join: code, what: "Hôm nay cửa rơi hẳn." });
    expect((await operator.get(answer.location ?? "")).text).toContain(code);
    expect(await app.db.prisma.ticket.count()).toBe(1);
    const note = await app.db.prisma.ticketEvent.findFirstOrThrow({ where: { kind: "note" } });
    expect(note).toMatchObject({ isPublic: false, staffId: operator.staffId });
    expect(note.text).toContain("Hôm nay cửa rơi hẳn.");
  });

  test("nobody notes on a ticket that they may not see", async () => {
    const { code } = await makeTicket(app, { what: matter.what, restricted: true });
    expect((await end({ ...matter, end: "", join: code })).status).toBe(404);
    expect(await app.db.prisma.call.count()).toBe(0);
  });

  test("danger to a child puts the emergency number before the form", async () => {
    const { text } = await operator.post("/console/hotline/look", {
      ...(await begin()),
      what: "Cháu bị bạn đánh ở trường đang chảy máu.",
    });
    expect(text).toContain("111: Tổng đài bảo vệ trẻ em");
    await end({ ...matter, what: "Cháu bị bạn đánh ở trường đang chảy máu.", urgent: "1" });
    expect(await app.db.prisma.ticket.findFirstOrThrow()).toMatchObject({ urgent: true });
  });

  test("open tickets about the same matter show before another is made", async () => {
    const { code } = await makeTicket(app, { what: matter.what, where: matter.where });
    const { text } = await operator.post("/console/hotline/look", {
      ...(await begin()),
      ...matter,
    });
    expect(text).toContain("Có thể trùng với phiếu đang mở");
    expect(text).toContain(code);
    expect(text).toContain("Dạ, tôi xin đọc lại phản ánh của anh/chị.");
  });

  test("a dossier is read out only to the number that was given with it", async () => {
    const form = await begin();
    const code = "000.00.12.H17-261105-0023";
    await app.db.prisma.dossier.create({
      data: {
        code,
        procedureName: "Chuyển trường",
        state: 4,
        office: "Sở Mẫu",
        applicantMask: "Nguyễn V*** A",
        updatedAt: app.clock.now(),
      },
    });
    const { text } = await operator.post("/console/hotline/look", {
      ...form,
      phone,
      dossier: code,
    });
    expect(text).toContain("Đang xử lý");
    expect(text).toContain("Xin không đọc thông tin hồ sơ");
    await app.db.prisma.dossier.deleteMany();
  });
});
