import { mostReason } from "../../late-dossiers/explain-late.ts";
import type { LateLine } from "../../late-dossiers/late-dossiers-view.ts";
import { lateReasons } from "../../late-dossiers/late-reasons.ts";
import { punctuality } from "../../late-dossiers/punctuality.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { InputField } from "../parts/field.tsx";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { unknownUnit } from "./late-units.tsx";
import { dossierHref } from "../dossiers/dossier-labels.ts";
import { punctualityWords } from "../dossiers/punctuality-words.ts";
import { lateHref, type LateQuery } from "./read-late-query.ts";

type Common = { house: ConsoleHouse; visit: Visit; query: LateQuery; errors: FormErrors };

const readyReasons = "late-reasons";

export function LateTable({ lines, ...common }: Common & { lines: readonly LateLine[] }) {
  return (
    <>
      <table class="cards">
        <caption class="unseen">Hồ sơ trễ hạn, hẹn trả sớm nhất ở trên</caption>
        <thead>
          <tr>
            <th scope="col">Hồ sơ</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Hẹn trả</th>
            <th scope="col">Lý do trễ</th>
            <th scope="col">Xin lỗi, hẹn lại</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.code} line={line} {...common} />
          ))}
        </tbody>
      </table>
      <datalist id={readyReasons}>
        {lateReasons.map((reason) => (
          <option key={reason} value={reason} {...notOurs} />
        ))}
      </datalist>
    </>
  );
}

function Row({ line, ...common }: Common & { line: LateLine }) {
  const { house, visit } = common;
  const calendar = house.calendars.of(line.unitId);
  const told = punctuality({ ...line, finishedOn: null }, house.clock.now(), calendar);
  const due = punctualityWords(told);
  return (
    <tr class={told.kind === "late" ? "is-late" : undefined}>
      <th scope="row">
        <a class="code" href={dossierHref(line.code)} {...notOurs}>
          {line.code}
        </a>
        <span class="sub" {...notOurs}>
          {line.procedureName}
        </span>
        <span class="sub" {...notOurs}>
          {line.applicantMask}
        </span>
      </th>
      <td data-label="Đơn vị">
        {line.unitName === null ? unknownUnit : <span {...notOurs}>{line.unitName}</span>}
        <span class="sub" {...notOurs}>
          {line.department ?? line.office}
        </span>
      </td>
      <td data-label="Hẹn trả">
        {due && <span class={`due ${due.tone}`}>{due.words}</span>}
        <span class="sub nowrap">hẹn {formatDate(line.dueOn)}</span>
      </td>
      <td data-label="Lý do trễ">
        {line.lateReason ? <span {...notOurs}>{line.lateReason}</span> : "Chưa ghi lý do"}
        {visit.may("dossiers.explain") && <ReasonForm line={line} {...common} />}
      </td>
      <td data-label="Xin lỗi, hẹn lại">
        <Apologised line={line} canApologise={visit.may("dossiers.apologise")} />
      </td>
    </tr>
  );
}

function ReasonForm({ line, visit, query, errors }: Common & { line: LateLine }) {
  const id = reasonField(line.code);
  const hasFault = errors.some(({ field }) => field === id);
  return (
    <details open={hasFault}>
      <summary>{line.lateReason ? "Sửa lý do" : "Ghi lý do"}</summary>
      <PostForm csrf={visit.csrf} action={lateHref(`${dossierHref(line.code)}/explain`, query)}>
        <InputField
          name="reason"
          id={id}
          label="Lý do trễ hạn"
          hint="Chọn một lý do có sẵn hoặc tự viết; để trống là xoá lý do."
          value={hasFault ? visit.field("reason") : (line.lateReason ?? "")}
          maxlength={mostReason}
          list={readyReasons}
          autocomplete="off"
          errors={errors}
        />
        <button>Lưu lý do</button>
      </PostForm>
    </details>
  );
}

function Apologised({ line, canApologise }: { line: LateLine; canApologise: boolean }) {
  const href = `${dossierHref(line.code)}/apology`;
  const state = line.newDueOn ? (
    <span class="tag good">{`Đã hẹn lại ngày ${formatDate(line.newDueOn)}`}</span>
  ) : line.hasDraft ? (
    <span class="tag warn">Đã soạn, chưa gửi</span>
  ) : (
    <span class="tag">Chưa xin lỗi</span>
  );
  return (
    <>
      {state} {canApologise && <a href={href}>Phiếu xin lỗi</a>}
    </>
  );
}

/** The field that holds one dossier's reason, as faults name it. */
export function reasonField(code: string): string {
  return `reason-${code}`;
}
