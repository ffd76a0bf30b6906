import {
  type CallMade,
  type CallToMake,
  readCallsMade,
  callsOnPage,
  readCallsToMake,
} from "../../dossier-news/calls-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { callsHref, readCallsPage } from "./calls-href.ts";
import { dossierHref } from "./dossier-labels.ts";

const path = "/console/dossiers/calls";

/** News of dossiers that no letter can bring: somebody has to call. */
export async function showDossierCalls(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const page = readCallsPage(visit.query);
  const asked = { viewer: visit.staff, now: house.clock.now(), page };
  const { calls, count } = await readCallsToMake(house.db.prisma, asked);
  const made = await readCallsMade(house.db.prisma, asked);
  const props = { visit, calls, count, made, page };
  return { title: "Cần gọi báo tin", path: callsHref(page), body: <CallsPage {...props} /> };
}

type Props = {
  visit: Visit;
  calls: readonly CallToMake[];
  count: number;
  made: readonly CallMade[];
  page: number;
};

function CallsPage({ visit, calls, count, made, page }: Props) {
  const mayCall = visit.may("dossiers.call");
  return (
    <>
      <h1>Cần gọi báo tin</h1>
      <p>
        Những người theo dõi hồ sơ dưới đây không nhận được tin nhắn. Số điện thoại của họ ở trong
        phần mềm một cửa: hệ thống này không giữ số nào.
      </p>
      <div data-live="calls">
        <div data-live-again={30}>
          {calls.length === 0 ? (
            <p class="card empty">{emptyWords(page)}</p>
          ) : (
            <>
              <p>{`${count} hồ sơ đang chờ gọi, chờ lâu nhất ở trên cùng.`}</p>
              <CallsTable {...{ visit, calls, mayCall, page }} />
            </>
          )}
          <Pages {...{ page, count }} />
          {made.length > 0 && <MadeCard {...{ visit, made, mayCall }} />}
        </div>
      </div>
    </>
  );
}

function emptyWords(page: number): string {
  return page > 1 ? "Trang này không còn hồ sơ nào." : "Không có ai cần gọi. Cảm ơn anh/chị!";
}

function Pages({ page, count }: Pick<Props, "page" | "count">) {
  const hasNext = count > page * callsOnPage;
  if (page === 1 && !hasNext) return null;
  return (
    <nav class="pages" aria-label="Các trang cần gọi">
      {page > 1 && <a href={callsHref(page - 1)}>Trang trước</a>}
      {hasNext && <a href={callsHref(page + 1)}>Trang sau</a>}
    </nav>
  );
}

function CallsTable({
  visit,
  calls,
  mayCall,
  page,
}: Pick<Props, "visit" | "calls" | "page"> & { mayCall: boolean }) {
  return (
    <table class="cards">
      <caption class="unseen">Các hồ sơ cần gọi báo tin</caption>
      <thead>
        <tr>
          <th scope="col">Mã hồ sơ</th>
          <th scope="col">Điều cần báo</th>
          <th scope="col">Nơi xử lý</th>
          <th scope="col">Chờ từ</th>
          {mayCall && <th scope="col">Việc cần làm</th>}
        </tr>
      </thead>
      <tbody>
        {calls.map((call) => (
          <CallRow key={call.code} {...{ visit, call, mayCall, page }} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Pick<Props, "visit" | "page"> & { call: CallToMake; mayCall: boolean };

function CallRow({ visit, call, mayCall, page }: RowProps) {
  return (
    <tr>
      <th scope="row" class="code">
        <DossierLink {...call} />
      </th>
      <td data-label="Điều cần báo" lang="vi" {...notOurs}>
        {call.words.split("\n\n").map((words) => (
          <p key={words}>{words}</p>
        ))}
      </td>
      <td data-label="Nơi xử lý" {...notOurs}>
        {call.unit}
      </td>
      <td data-label="Chờ từ" class="nowrap">
        {formatDateTime(call.since)}
        {call.tries > 0 && <span class="sub">{triedWords(call)}</span>}
      </td>
      {mayCall && (
        <td>
          <div class="deeds">
            <Deed {...{ visit, page, code: call.code, to: path, label: "Đã gọi" }} />
            <Deed {...{ visit, page, code: call.code, to: `${path}/missed`, label: "Không gặp" }} />
            {call.tries > 0 && (
              <Deed
                {...{ visit, page, code: call.code, to: `${path}/missed/undo` }}
                label="Bỏ một lần không gặp"
              />
            )}
          </div>
        </td>
      )}
    </tr>
  );
}

type DeedProps = Pick<Props, "visit" | "page"> & { code: string; to: string; label: string };

function Deed({ visit, page, code, to, label }: DeedProps) {
  return (
    <PostForm csrf={visit.csrf} action={to}>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="page" value={page} />
      <button class="small">{label}</button>
    </PostForm>
  );
}

function triedWords({ tries, triedAt }: CallToMake): string {
  return triedAt
    ? `Đã gọi ${tries} lần không gặp, lần cuối lúc ${formatDateTime(triedAt)}`
    : `Đã gọi ${tries} lần không gặp`;
}

function MadeCard({ visit, made, mayCall }: Pick<Props, "visit" | "made"> & { mayCall: boolean }) {
  return (
    <section class="card" aria-labelledby="made-title">
      <h2 id="made-title">Đã gọi trong một ngày qua</h2>
      <ul>
        {made.map((call) => (
          <li key={call.code}>
            <DossierLink {...call} />
            <p class="sub">{`Đã gọi lúc ${formatDateTime(call.calledAt)}`}</p>
            {call.by && (
              <p class="sub" {...notOurs}>
                {call.by}
              </p>
            )}
            {mayCall && (
              <PostForm csrf={visit.csrf} action={`${path}/undo`}>
                <input type="hidden" name="code" value={call.code} />
                <button class="small">Chưa gọi được, đưa lại vào danh sách</button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DossierLink({ code, procedureName }: { code: string; procedureName: string }) {
  return (
    <>
      <a href={dossierHref(code)} {...notOurs}>
        {code}
      </a>
      <span class="sub" {...notOurs}>
        {procedureName}
      </span>
    </>
  );
}
