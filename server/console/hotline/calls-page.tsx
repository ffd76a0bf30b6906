import {
  type CallFilter,
  type CallItem,
  callFilters,
  callPageSize,
  readCallLog,
} from "../../hotline/call-log-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { InputField } from "../parts/field.tsx";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { spellPhone } from "../../../bot/texts/hotline.ts";
import { CalledBack } from "./called-back.tsx";
import { filterLabels, lengthWords, outcomeLabels, outcomeTones } from "./call-labels.ts";
import { HotlineTabs } from "./hotline-tabs.tsx";

export function showCalls(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  return showCallsWith(house, visit, []);
}

/** The log with the faults of the form for missed calls. */
export async function showCallsWith(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors,
): Promise<Shown> {
  const question = readQuestion(visit);
  const log = await readCallLog(house.db.prisma, { viewer: visit.staff, ...question });
  const now = house.clock.now();
  const clientId = house.ids.uuid();
  return {
    title: "Nhật ký cuộc gọi",
    errors,
    path: "/console/hotline/calls",
    body: <CallsPage {...{ visit, question, log, now, errors, clientId }} />,
  };
}

type Question = { filter: CallFilter; isMine: boolean; page: number };

function readQuestion(visit: Visit): Question {
  const page = Number(visit.query("page"));
  return {
    filter: callFilters.find((filter) => filter === visit.query("show")) ?? "all",
    isMine: visit.query("mine") === "1",
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

type Props = {
  visit: Visit;
  question: Question;
  log: { items: CallItem[]; waiting: number };
  now: Date;
  errors: FormErrors;
  clientId: string;
};

function CallsPage({ visit, question, log, now, errors, clientId }: Props) {
  return (
    <>
      <link rel="stylesheet" href="/assets/hotline.css" />
      <HotlineTabs current="log" />
      <h1>Nhật ký cuộc gọi</h1>
      <Filters {...{ question }} waiting={log.waiting} />
      {log.items.length === 0 ? (
        <p class="card empty">{emptyWords[question.filter]}</p>
      ) : (
        <LogTable {...{ visit, now }} items={log.items} />
      )}
      <div class="pages">
        {question.page > 1 && (
          <a href={hrefOf({ ...question, page: question.page - 1 })}>Trang trước</a>
        )}
        {log.items.length === callPageSize && (
          <a href={hrefOf({ ...question, page: question.page + 1 })}>Trang sau</a>
        )}
      </div>
      <section class="card narrow" aria-labelledby="missed-title">
        <h2 id="missed-title">Ghi cuộc gọi nhỡ</h2>
        <PostForm csrf={visit.csrf} action="/console/hotline/calls">
          <input type="hidden" name="clientId" value={clientId} />
          <InputField
            name="phone"
            label="Số đã gọi"
            inputmode="tel"
            value={visit.field("phone")}
            autocomplete="off"
            errors={errors}
          />
          <InputField
            name="at"
            label="Giờ gọi hôm nay"
            hint="Như 09:05. Để trống là vừa xong."
            value={visit.field("at")}
            autocomplete="off"
            errors={errors}
          />
          <button>Ghi cuộc gọi nhỡ</button>
        </PostForm>
      </section>
    </>
  );
}

function Filters({ question, waiting }: { question: Question; waiting: number }) {
  return (
    <nav aria-label="Lọc cuộc gọi">
      <ul class="filters">
        {callFilters.map((filter) => (
          <li key={filter}>
            <a
              href={hrefOf({ ...question, filter, page: 1 })}
              aria-current={filter === question.filter ? "page" : undefined}
            >
              {filterLabels[filter]} {filter === "waiting" && <span class="count">{waiting}</span>}
            </a>
          </li>
        ))}
        <li>
          <a
            href={hrefOf({ ...question, isMine: !question.isMine, page: 1 })}
            aria-current={question.isMine ? "true" : undefined}
          >
            Của tôi
          </a>
        </li>
      </ul>
    </nav>
  );
}

function hrefOf({ filter, isMine, page }: Question): string {
  const query = new URLSearchParams({
    show: filter,
    ...(isMine ? { mine: "1" } : {}),
    ...(page > 1 ? { page: `${page}` } : {}),
  });
  return `/console/hotline/calls?${query}`;
}

function LogTable({ items, visit, now }: { items: CallItem[]; visit: Visit; now: Date }) {
  return (
    <table class="cards">
      <caption class="unseen">Các cuộc gọi</caption>
      <thead>
        <tr>
          <th scope="col">Lúc</th>
          <th scope="col">Số điện thoại</th>
          <th scope="col">Kết quả</th>
          <th scope="col">Người trực</th>
          <th scope="col">Gọi lại</th>
        </tr>
      </thead>
      <tbody>
        {items.map((call) => (
          <tr key={call.id}>
            <th scope="row" class="nowrap">
              <a href={`/console/hotline/calls/${call.id}`}>{formatDateTime(call.startedAt)}</a>
              <span class="sub">{lengthWords(call)}</span>
            </th>
            <td class="nowrap">
              {call.phone ? <span {...notOurs}>{spellPhone(call.phone)}</span> : "Số ẩn"}
            </td>
            <td>
              <span class={`tag ${outcomeTones[call.outcome]}`}>{outcomeLabels[call.outcome]}</span>
              {call.ticketCode && (
                <a class="sub code" href={`/console/tickets/${call.ticketCode}`}>
                  {call.ticketCode}
                </a>
              )}
            </td>
            <td {...notOurs}>{call.operator}</td>
            <td>
              <CalledBack {...{ call, visit, now }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const emptyWords: Record<CallFilter, string> = {
  all: "Chưa có cuộc gọi nào được ghi.",
  waiting: "Không có ai đang chờ gọi lại. Cảm ơn anh/chị!",
  answered: "Chưa có cuộc gọi nào được trả lời ngay.",
  ticket: "Chưa có cuộc gọi nào thành phiếu.",
  transferred: "Chưa có cuộc gọi nào được chuyển máy.",
  missed: "Không có cuộc gọi nhỡ nào.",
};
