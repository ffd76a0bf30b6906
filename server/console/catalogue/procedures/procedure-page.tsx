import { showIsoDate } from "../../../../bot/texts/show-date.ts";
import type { ProcedureRecord } from "../../../../knowledge/index.ts";
import { vietnamDate } from "../../../calendar/vietnam-date.ts";
import { lapsesOf } from "../../../catalogue/lapse.ts";
import { isOpenVersion } from "../../../catalogue/procedure-version.ts";
import { viewVersions } from "../../../catalogue/version-view.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import { notOurs } from "../../parts/not-ours.ts";
import { PostForm } from "../../parts/post-form.tsx";
import type { Shown } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { Tabs } from "../tabs.tsx";
import { AnswersBeside } from "./answers-beside.tsx";
import { confidenceLabels, lapseLabel } from "./procedure-labels.ts";
import { VersionTable } from "./version-table.tsx";

/** One procedure: how far it may be relied on, what the assistant says of it, and its history. */
export async function showProcedure(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Shown | "not_found"> {
  const slug = visit.param("slug");
  const { knowledge, clock, db } = house;
  const today = vietnamDate(clock.now());
  const record = knowledge.record(slug);
  const versions = await viewVersions(db.prisma, slug);
  const name = record?.name ?? versions[0]?.name;
  if (name === undefined) return "not_found";
  const open = versions.find(({ state }) => isOpenVersion(state));
  return {
    title: name,
    target: `procedure ${slug}`,
    body: (
      <>
        <p class="back">
          <a href="/console/knowledge/procedures">Về danh sách thủ tục</a>
        </p>
        <h1 {...notOurs}>{name}</h1>
        <Tabs current="procedures" />
        {record ? <Facts record={record} today={today} /> : <NotToldYet />}
        <section class="card deeds">
          {open ? (
            <a class="button main" href={`/console/knowledge/versions/${open.id}`}>
              Xem bản đang sửa
            </a>
          ) : (
            <PostForm csrf={visit.csrf} action={`/console/knowledge/procedures/${slug}`}>
              <button class="main">Sửa thủ tục này</button>
            </PostForm>
          )}
        </section>
        <section class="card">
          <h2>Lịch sử</h2>
          <VersionTable versions={versions} today={today} />
        </section>
        {record && (
          <AnswersBeside title="Trợ lý đang trả lời" after={record} {...{ today, knowledge }} />
        )}
      </>
    ),
  };
}

function NotToldYet() {
  return <p class="alert">Thủ tục này chưa được xuất bản: trợ lý chưa nói về nó.</p>;
}

function Facts({ record, today }: { record: ProcedureRecord; today: string }) {
  const lapses = lapsesOf(record, today);
  const facts = [
    ["Mã quốc gia", record.code],
    ["Độ tin cậy", confidenceLabels[record.confidence]],
    ["Ngày của dữ liệu nguồn", record.lastVerified && showIsoDate(record.lastVerified)],
    ["Có hiệu lực từ", record.validFrom && showIsoDate(record.validFrom)],
    ["Ngày cuối còn hiệu lực", record.validTo && showIsoDate(record.validTo)],
  ];
  return (
    <section class="card">
      {lapses.map((lapse) => (
        <p key={lapse.reason} class={lapse.isOver ? "alert bad" : "alert"}>
          {lapseLabel(lapse)}
        </p>
      ))}
      <dl class="facts wide">
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        <div>
          <dt>Nguồn</dt>
          <dd {...notOurs}>{record.sources.map(({ title }) => title).join("; ") || "–"}</dd>
        </div>
      </dl>
    </section>
  );
}
