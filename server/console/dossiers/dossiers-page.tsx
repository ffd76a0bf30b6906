import { findVisibleCode } from "../../dossiers/staff-dossier-view.ts";
import { viewProcedureNames } from "../../dossiers/procedure-names-view.ts";
import { type DossierList, mostCounted, readStaffList } from "../../dossiers/staff-list-view.ts";
import { readStaffSearch, type StaffSearch } from "../../dossiers/staff-search.ts";
import type { Tx } from "../../db.ts";
import { type UnitOption, viewUnitOptions } from "../../units/unit-options-view.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { dossierHref } from "./dossier-labels.ts";
import * as asked from "./dossier-query.ts";
import { DossiersForm } from "./dossiers-form.tsx";
import { DossiersTable } from "./dossiers-table.tsx";

/** The list by its address: filters and codes, never a name or the end of a phone number. */
export async function showDossiers(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const query = asked.readDossierQuery(visit.query);
  return dossiersPage(house, visit, asked.isLinkable(query) ? query : { ...query, q: "" });
}

/** What may stand in an address goes on to it; the rest is shown as the answer to the post. */
export async function searchDossiers(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const query = asked.readDossierQuery(visit.field);
  const search = readStaffSearch(query.q);
  const code = search.kind === "code" && (await findVisibleCode(tx, visit.staff, search.end));
  if (code) return { kind: "done", to: dossierHref(code), target: "dossiers" };
  if (asked.isLinkable(query)) {
    return { kind: "done", to: asked.dossiersHref(query), target: "dossiers" };
  }
  const show = () => dossiersPage(house, visit, query);
  return { kind: "shown", target: "dossiers", show };
}

async function dossiersPage(
  house: ConsoleHouse,
  visit: Visit,
  query: asked.DossierQuery,
): Promise<Shown> {
  const { prisma } = house.db;
  const procedures = await viewProcedureNames(prisma);
  const units = await viewUnitOptions(prisma);
  const filter = asked.filterOf(query, procedures);
  const now = house.clock.now();
  const list = await readStaffList(prisma, {
    ...{ filter, now, after: query.after, viewer: visit.staff },
    ...{ calendars: house.calendars, secretKey: house.secretKey },
  });
  const props = { house, visit, query, now, list, procedures, units, search: filter.search };
  return {
    title: "Hồ sơ một cửa",
    path: asked.isLinkable(query) ? asked.dossiersHref(query) : "/console/dossiers",
    body: <DossiersPage {...props} />,
  };
}

type Props = {
  house: ConsoleHouse;
  visit: Visit;
  query: asked.DossierQuery;
  now: Date;
  list: DossierList;
  procedures: readonly string[];
  units: readonly UnitOption[];
  search: StaffSearch;
};

function DossiersPage({ house, visit, query, now, list, procedures, units, search }: Props) {
  const digits = search.kind === "four_digits" ? search.digits : undefined;
  return (
    <>
      <link rel="stylesheet" href="/assets/dossiers.css" />
      <h1>Hồ sơ một cửa</h1>
      <DossiersForm {...{ visit, query, units, procedures }} />
      <p role="status">
        <strong>{countWords(list.count)}</strong> <span>{searchWords(search)}</span>
      </p>
      {list.items.length === 0 ? (
        <Empty query={query} />
      ) : (
        <DossiersTable {...{ items: list.items, now, calendars: house.calendars, digits }} />
      )}
      <Pages {...{ visit, query, next: list.next }} />
      {list.items.length > 0 && asked.isLinkable(query) && (
        <p>
          <a href={asked.dossiersHref({ ...query, after: "" }, "/console/dossiers.csv")}>
            Tải danh sách này về (CSV)
          </a>
        </p>
      )}
    </>
  );
}

function Pages({
  visit,
  query,
  next,
}: Pick<Props, "visit" | "query"> & { next: string | undefined }) {
  if (!next && !query.after) return null;
  const first = { ...query, after: "" };
  return (
    <nav class="pages" aria-label="Trang">
      {query.after && <PageLink {...{ visit, query: first, label: "Về trang đầu" }} />}
      {next && <PageLink {...{ visit, query: { ...query, after: next }, label: "Trang sau" }} />}
    </nav>
  );
}

function PageLink({ visit, query, label }: Pick<Props, "visit" | "query"> & { label: string }) {
  if (asked.isLinkable(query)) return <a href={asked.dossiersHref(query)}>{label}</a>;
  return (
    <PostForm csrf={visit.csrf} action="/console/dossiers">
      {asked.wishesOf(query).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button>{label}</button>
    </PostForm>
  );
}

function Empty({ query }: { query: asked.DossierQuery }) {
  if (asked.wishesOf(query).length > 0) {
    return (
      <div class="card empty">
        <p>Không có hồ sơ nào khớp trong các hồ sơ anh/chị được xem.</p>
        <p class="hint">
          Họ tên cần đúng mọi chữ đã gõ, có dấu hoặc không dấu. Mã hồ sơ gõ được cả phần cuối, ví dụ
          261105-0023.
        </p>
      </div>
    );
  }
  return (
    <div class="card empty">
      <p>Chưa có hồ sơ nào. Hồ sơ vào đây khi có người nhập tệp của phần mềm một cửa.</p>
    </div>
  );
}

function countWords(count: number): string {
  if (count >= mostCounted) return `Hơn ${mostCounted} hồ sơ.`;
  return `${count} hồ sơ.`;
}

function searchWords(search: StaffSearch): string {
  switch (search.kind) {
    case "nothing":
      return "";
    case "code":
      return "Tìm theo mã hồ sơ hoặc phần cuối của mã.";
    case "serial":
      return "Tìm theo số thứ tự ở cuối mã hồ sơ.";
    case "four_digits":
      return "Bốn số đã gõ được tìm ở cuối số điện thoại và ở số thứ tự của mã hồ sơ.";
    case "phone":
      return "Tìm theo bốn số cuối của số điện thoại.";
    case "name":
      return search.lastFourDigits
        ? "Tìm theo họ tên người nộp và bốn số cuối điện thoại."
        : "Tìm theo họ tên người nộp.";
    case "unreadable":
      return "Xin gõ chữ hoặc số.";
  }
}
