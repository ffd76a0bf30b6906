import {
  type CallMade,
  type CallToMake,
  readCallsMade,
  readCallsToMake,
} from "../../dossier-news/calls-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { dossierHref } from "./dossier-labels.ts";

const path = "/console/dossiers/calls";

/** News of dossiers that no letter can bring: somebody has to call. */
export async function showDossierCalls(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const asked = { viewer: visit.staff, now: house.clock.now() };
  const { calls, count } = await readCallsToMake(house.db.prisma, asked);
  const made = await readCallsMade(house.db.prisma, asked);
  return { title: "Cần gọi báo tin", path, body: <CallsPage {...{ visit, calls, count, made }} /> };
}

type Props = {
  visit: Visit;
  calls: readonly CallToMake[];
  count: number;
  made: readonly CallMade[];
};

function CallsPage({ visit, calls, count, made }: Props) {
  const mayCall = visit.may("dossiers.call");
  return (
    <>
      <h1>Cần gọi báo tin</h1>
      <p>
        Những người theo dõi hồ sơ dưới đây không nhận được tin nhắn. Số điện thoại của họ ở trong
        phần mềm một cửa: hệ thống này không giữ số nào.
      </p>
      {calls.length === 0 ? (
        <p class="card empty">Không có ai cần gọi. Cảm ơn anh/chị!</p>
      ) : (
        <>
          <p>{`${count} hồ sơ đang chờ gọi, chờ lâu nhất ở trên cùng.`}</p>
          <CallsTable {...{ visit, calls, mayCall }} />
        </>
      )}
      {made.length > 0 && <MadeCard {...{ visit, made, mayCall }} />}
    </>
  );
}

function CallsTable({
  visit,
  calls,
  mayCall,
}: Pick<Props, "visit" | "calls"> & { mayCall: boolean }) {
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
          <tr key={call.code}>
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
            </td>
            {mayCall && (
              <td>
                <PostForm csrf={visit.csrf} action={path}>
                  <input type="hidden" name="code" value={call.code} />
                  <button class="small">Đã gọi</button>
                </PostForm>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
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
