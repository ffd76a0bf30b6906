import type { Request, Response } from "express";
import { viewAlarms } from "../conversations/handed-over-view.ts";
import { countNewNotices } from "../notices/notices-view.ts";
import { backPath } from "./back-path.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { takeFlash } from "./flash.ts";
import { Layout } from "./parts/layout.tsx";
import { renderDocument } from "./render-document.tsx";
import type { Shown } from "./shown.ts";
import { isLive, type Visit } from "./visit.ts";

export async function sendShown(
  house: ConsoleHouse,
  visit: Visit,
  shown: Shown,
  req: Request,
  res: Response,
): Promise<void> {
  const flash = isLive(req) ? undefined : takeFlash(house, req, res);
  await sendLayout(house, visit, shown, res, flash);
}

export function sendNotFound(house: ConsoleHouse, visit: Visit, res: Response): Promise<void> {
  const words = "Địa chỉ này không có, hoặc anh/chị không được xem.";
  const title = "Không tìm thấy trang";
  return sendLayout(
    house,
    visit,
    { title, status: 404, body: <Notice title={title} words={words} /> },
    res,
  );
}

export function sendForbidden(house: ConsoleHouse, visit: Visit, res: Response): Promise<void> {
  const words =
    "Vai trò của anh/chị không được làm việc này, hoặc biểu mẫu đã cũ. " +
    "Xin quay lại trang trước, tải lại rồi thử một lần nữa.";
  const title = "Không được phép";
  return sendLayout(
    house,
    visit,
    { title, status: 403, body: <Notice title={title} words={words} /> },
    res,
  );
}

/** Off to the sign-in page, and back to where the person wanted to go afterwards. */
export function refuseAnonymous(req: Request, res: Response): void {
  if (isLive(req)) {
    res.sendStatus(401);
    return;
  }
  const wanted = backPath(req) ?? "/console";
  const back = wanted === "/console" ? "" : `?back=${encodeURIComponent(wanted)}`;
  res.redirect(303, `/console/sign-in${back}`);
}

async function sendLayout(
  house: ConsoleHouse,
  visit: Visit,
  shown: Shown,
  res: Response,
  flash?: string,
): Promise<void> {
  const { isDemo, officeName } = house;
  const alarms = visit.may("conversation.view")
    ? await viewAlarms(house.db.prisma, visit.staff)
    : [];
  const newNotices = await countNewNotices(house.db.prisma, visit.staff);
  const { language } = visit.staff;
  const html = renderDocument(
    { title: shown.title, hasErrors: (shown.errors?.length ?? 0) > 0, officeName, language },
    shown.isBare ? (
      shown.body
    ) : (
      <Layout {...{ visit, shown, isDemo, officeName, flash, alarms, newNotices }} />
    ),
  );
  res
    .status(shown.status ?? 200)
    .type("html")
    .send(html);
}

function Notice({ title, words }: { title: string; words: string }) {
  return (
    <section class="card notice">
      <h1>{title}</h1>
      <p>{words}</p>
      <p>
        <a href="/console">Về trang đầu</a>
      </p>
    </section>
  );
}
