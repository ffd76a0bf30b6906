import { importSources, readPullState } from "../../dossiers/import/import-source-view.ts";
import { importsView } from "../../dossiers/import/imports-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { ImportsTable } from "./imports-table.tsx";
import { UploadForm } from "./upload-form.tsx";

/** Where exports of the one-stop software are handed in, and all that came in before. */
export async function showImports(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const tx = house.db.prisma;
  const page = Math.max(0, Math.min(10_000, Math.trunc(Number(visit.query("page"))) || 0));
  const { imports, hasMore } = await importsView(tx, { page });
  const sources = await importSources(tx);
  return {
    title: "Nhập hồ sơ",
    errors,
    path: "/console/dossiers/imports",
    body: (
      <>
        <link rel="stylesheet" href="/assets/drop.css" />
        <script type="module" src="/assets/drop.js" />
        <h1>Nhập hồ sơ</h1>
        <UploadForm {...{ visit, errors }} sources={sources.map(({ name }) => name)} />
        <PullState pull={await readPullState(tx)} />
        <section data-live="imports" aria-labelledby="imports-title">
          <h2 id="imports-title">Các lần nhập</h2>
          <ImportsTable {...{ imports, visit }} />
          <Pages {...{ page, hasMore }} />
        </section>
      </>
    ),
  };
}

type Pull = Awaited<ReturnType<typeof readPullState>>;

function PullState({ pull }: { pull: Pull }) {
  if (!pull) return null;
  const at = formatDateTime(pull.at);
  return pull.ok ? (
    <p class="hint">Lần lấy hồ sơ tự động gần nhất: {at}, không có lỗi.</p>
  ) : (
    <div class="alert">
      <p>Lần lấy hồ sơ tự động gần nhất ({at}) không thành công.</p>
      {pull.words && <p>{pull.words}</p>}
    </div>
  );
}

function Pages({ page, hasMore }: { page: number; hasMore: boolean }) {
  if (page === 0 && !hasMore) return null;
  const href = (number: number) => `/console/dossiers/imports?page=${number}`;
  return (
    <nav class="pages" aria-label="Các trang">
      {page > 0 ? <a href={href(page - 1)}>Mới hơn</a> : <span>Mới hơn</span>}
      {hasMore ? <a href={href(page + 1)}>Cũ hơn</a> : <span>Cũ hơn</span>}
    </nav>
  );
}
