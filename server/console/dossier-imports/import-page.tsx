import type { ImportReport } from "../../dossiers/import/import-report.ts";
import { type ImportShown, importView } from "../../dossiers/import/imports-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { importPath } from "./import-path.ts";
import { ImportFacts } from "./import-facts.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { Refusals, ReportTable } from "./import-report.tsx";
import { isGoingOn, nothingToImport, stateSentences } from "./import-words.ts";
import { MappingForm } from "./mapping-form.tsx";
import { readMappingRows, type MappingRow } from "./mapping-rows.ts";

/** One import: how far it is, what it would do or did, and the deeds that are open. */
export async function showImport(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const one = await importView(house.db.prisma, { id: visit.param("id") });
  if (!one) return "not_found";
  const mapping = one.state === "checked" ? await readMappingRows(house, one) : [];
  return {
    title: "Một lần nhập hồ sơ",
    errors,
    // The page looks at itself each second: only being opened is written down.
    ...(visit.isLive ? {} : { target: `import ${one.id}` }),
    path: importPath(one),
    body: (
      <>
        <link rel="stylesheet" href="/assets/drop.css" />
        <p class="back">
          <a href="/console/dossiers/imports">Nhập hồ sơ</a>
        </p>
        <h1 class="file-name" {...notOurs}>
          {one.fileName}
        </h1>
        <p role="status" data-live="import-state">
          {sentenceOf(one)}
        </p>
        <div data-live="import">
          <Stage {...{ one, visit, mapping, errors }} now={house.clock.now()} />
        </div>
        <ImportFacts one={one} />
      </>
    ),
  };
}

type Props = {
  one: ImportShown;
  visit: Visit;
  mapping: readonly MappingRow[];
  errors: FormErrors;
  now: Date;
};

function Stage({ one, visit, mapping, errors, now }: Props) {
  const { state, checkReport } = one;
  const report = one.report ?? checkReport;
  const isReadable =
    report?.fault === undefined || report.refused + report.older + takenRows(report) > 0;
  return (
    <>
      {isGoingOn(state) && <ImportProgress one={one} now={now} />}
      {state === "checked" && <SameAs one={one} />}
      <Fault one={one} isReadable={isReadable} />
      {report && isReadable && !isGoingOn(state) && state !== "dropped" && (
        <ReportTable report={report} isPlan={state === "checked"} />
      )}
      <Deeds {...{ one, visit }} />
      {report && !isGoingOn(state) && report.refused > 0 && (
        <Refusals report={report} href={`${importPath(one)}/refusals.csv`} />
      )}
      {mapping.length > 0 && <MappingForm {...{ one, visit, mapping, errors }} />}
    </>
  );
}

function SameAs({ one: { sameAs } }: { one: ImportShown }) {
  if (!sameAs) return null;
  return (
    <p class="alert">
      <a href={importPath(sameAs)}>
        Đúng tệp này đã được nhập lúc {formatDateTime(sameAs.finishedAt)}.
      </a>
    </p>
  );
}

/** The reader's own words tell what is wrong; ours, what to do about it. */
function Fault({ one, isReadable }: { one: ImportShown; isReadable: boolean }) {
  const fault = (one.report ?? one.checkReport)?.fault;
  if (fault === undefined) return null;
  return (
    <div class="alert bad">
      <p>Chưa đọc được hết tệp: {fault}.</p>
      {one.state !== "checked" && (
        <p>Xin kiểm tra tệp, xuất lại từ phần mềm một cửa rồi tải lên lần nữa.</p>
      )}
      {one.state === "checked" && isReadable && (
        <p>
          Anh/chị có thể nhập phần đã đọc được, hoặc bỏ tệp này, xuất lại từ phần mềm một cửa rồi
          tải lên lần nữa.
        </p>
      )}
      {one.state === "checked" && !isReadable && (
        <p>Nếu đúng là tệp hồ sơ, xin cho biết ở dưới mỗi cột là gì. Nếu không, xin bỏ tệp này.</p>
      )}
    </div>
  );
}

/** Rows that an import of this file would take. */
/** Where no row can be taken in there is nothing to confirm. */
function sentenceOf({ state, checkReport }: ImportShown): string {
  if (state === "checked" && takenRows(checkReport) === 0) return nothingToImport;
  return stateSentences[state];
}

function takenRows(report: ImportReport | undefined): number {
  return report ? report.created + report.changed + report.unchanged : 0;
}

function Deeds({ one, visit }: { one: ImportShown; visit: Visit }) {
  const { state, checkReport } = one;
  const isOpen = ["waiting", "checking", "checked"].includes(state);
  const rows = takenRows(checkReport);
  const mayUndo = one.canUndo && visit.may("dossiers.undo_import");
  if (!isOpen && !mayUndo && state !== "broken") return null;
  return (
    <div class="deeds import-deeds">
      {state === "checked" && rows > 0 && (
        <PostForm csrf={visit.csrf} action={`${importPath(one)}/confirm`}>
          <button class="main">
            {checkReport?.fault === undefined ? "Nhập" : "Nhập phần đọc được"}
          </button>
        </PostForm>
      )}
      {state === "broken" && (
        <PostForm csrf={visit.csrf} action={`${importPath(one)}/retry`}>
          <button class="main">Thử lại</button>
        </PostForm>
      )}
      {isOpen && (
        <PostForm csrf={visit.csrf} action={`${importPath(one)}/drop`}>
          <button class="danger">Bỏ</button>
        </PostForm>
      )}
      {mayUndo && (
        <a class="button" href={`${importPath(one)}/undo`}>
          Hoàn tác lần nhập này
        </a>
      )}
    </div>
  );
}
