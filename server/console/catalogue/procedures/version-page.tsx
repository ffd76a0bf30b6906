import { showIsoDate } from "../../../../bot/texts/show-date.ts";
import type { ProcedureRecord } from "../../../../knowledge/index.ts";
import { vietnamDate } from "../../../calendar/vietnam-date.ts";
import { newRecord } from "../../../catalogue/new-record.ts";
import { stampOf } from "../../../catalogue/stamp-of.ts";
import {
  readEarlierRecord,
  type VersionLine,
  viewVersion,
} from "../../../catalogue/version-view.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import { formatDateTime } from "../../parts/format-time.ts";
import { notOurs } from "../../parts/not-ours.ts";
import type { FormErrors, Shown } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { compareRecords } from "../record/compare-records.ts";
import { DifferenceTable } from "../record/difference-table.tsx";
import { Tabs } from "../tabs.tsx";
import { AnswersBeside } from "./answers-beside.tsx";
import { standingLabel } from "./procedure-labels.ts";
import { VersionDeeds } from "./version-deeds.tsx";

/** One edit: what it changes, what the assistant would say, and what may be done with it. */
export async function showVersion(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const { knowledge, clock, db } = house;
  const version = await viewVersion(db.prisma, visit.param("id"));
  if (!version) return "not_found";
  const today = vietnamDate(clock.now());
  const { slug, record } = version;
  const before = (await readEarlierRecord(db.prisma, version)) ?? knowledge.shipped(slug);
  return {
    title: `Bản sửa ${version.version}: ${record.name}`,
    errors,
    target: `procedure ${slug} ${version.version}`,
    body: (
      <>
        <p class="back">
          <a href={`/console/knowledge/procedures/${slug}`}>Về thủ tục</a>
        </p>
        <h1 {...notOurs}>{record.name}</h1>
        <Tabs current="procedures" />
        <VersionFacts version={version} today={today} />
        <VersionDeeds {...{ version, visit, errors }} stamp={stampOf(version)} />
        <section class="card">
          <h2>Thay đổi so với bản trước</h2>
          {!before && <p class="hint">Thủ tục mới, chưa có bản trước.</p>}
          <DifferenceTable
            differences={compareRecords(before ?? blank(record), record)}
            before="Bản trước"
            after="Bản này"
          />
        </section>
        <AnswersBeside
          title="Trợ lý sẽ trả lời"
          {...{ before, knowledge }}
          after={record}
          today={later(today, version.effectiveFrom)}
        />
      </>
    ),
  };
}

function blank({ slug }: ProcedureRecord): ProcedureRecord {
  return newRecord({ slug, name: "", field: "" });
}

function later(today: string, day: string | null): string {
  return day !== null && day > today ? day : today;
}

function VersionFacts({ version, today }: { version: VersionLine; today: string }) {
  const { effectiveFrom, effectiveTo, publishedAt, correctedAt } = version;
  const facts = [
    ["Bản số", String(version.version)],
    ["Tình trạng", standingLabel(version, today)],
    ["Có hiệu lực từ", effectiveFrom && showIsoDate(effectiveFrom)],
    ["Có hiệu lực đến hết", effectiveTo && showIsoDate(effectiveTo)],
    ["Thay đổi lúc", formatDateTime(version.changedAt)],
    ["Xuất bản lúc", publishedAt && formatDateTime(publishedAt)],
    ["Đã gửi đính chính lúc", correctedAt && formatDateTime(correctedAt)],
  ];
  const typed = [
    ["Người soạn", version.author],
    ["Người duyệt", version.reviewer],
    ["Lý do sửa", version.reason],
    ["Người duyệt yêu cầu", version.note],
  ];
  return (
    <section class="card">
      <dl class="facts wide">
        {facts.map(([label, value]) => value && <Fact key={label} {...{ label, value }} />)}
        {typed.map(([label, value]) => value && <Fact key={label} {...{ label, value }} isTyped />)}
      </dl>
    </section>
  );
}

type FactProps = { label?: string | null | undefined; value: string; isTyped?: boolean };

function Fact({ label, value, isTyped = false }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd {...(isTyped ? notOurs : {})}>{value}</dd>
    </div>
  );
}
