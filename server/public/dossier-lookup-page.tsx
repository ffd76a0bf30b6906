import { Fragment } from "preact";
import { renderToString } from "preact-render-to-string";
import { describeDossier } from "../../bot/dialogue/describe-dossier.ts";
import { dossierRefusal } from "../../bot/dialogue/dossier-refusal.ts";
import type { DossierSummary, GuardedLookup } from "../../bot/dossier-desk.ts";
import { dossierHeading, dossiersFound } from "../../bot/texts/dossier.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { LookupField } from "./lookup-field.tsx";
import { LookupFrame } from "./lookup-frame.tsx";
import type { PublicHouse } from "./public-house.ts";

type House = Pick<PublicHouse, "officeName" | "hotline" | "isDemo" | "clock">;
type Found = GuardedLookup<readonly DossierSummary[]>;

/** What the page is about to show: nothing yet, faults of the form, or what was found. */
export type DossiersShown = {
  code?: string;
  errors?: Partial<Record<"code" | "digits", string>>;
  found?: Found;
};

/** /tra-cuu: a dossier by its code and four digits; without JavaScript, and nothing in the URL. */
export function dossierLookupPage(
  { officeName, isDemo, hotline, clock }: House,
  { link }: Pick<AssetsFolder, "link">,
  shown: DossiersShown,
): string {
  const { found, errors } = shown;
  const page = (
    <LookupFrame
      {...{ officeName, isDemo, link }}
      heading="Tra cứu hồ sơ"
      isFault={errors !== undefined || found?.ok === false}
      other={{ href: "/phieu", label: "Tra cứu phiếu phản ánh, kiến nghị đã gửi" }}
    >
      {found && <Outcome found={found} now={clock.now()} hotline={hotline} />}
      <LookupForm shown={shown} />
    </LookupFrame>
  );
  return `<!doctype html>${renderToString(page)}`;
}

type Around = { now: Date; hotline: string | undefined };

function Outcome({ found, ...around }: { found: Found } & Around) {
  if (!found.ok)
    return (
      <div class="fault" role="alert">
        <p>{dossierRefusal(found)}</p>
        <ToPerson />
      </div>
    );
  const several = found.value.length > 1;
  return (
    <>
      {several && <p role="status">{dossiersFound(found.value.length)}</p>}
      {found.value.map((dossier, place) => (
        <Dossier key={dossier.code} place={place} dossier={dossier} {...around} />
      ))}
      <ToPerson />
      <p class="small">
        Muốn được báo tin khi hồ sơ thay đổi, anh/chị tra cứu trong <a href="/">trang trò chuyện</a>{" "}
        rồi bấm “Báo tin cho tôi”.
      </p>
    </>
  );
}

function ToPerson() {
  return (
    <p class="small">
      Nút “Gặp cán bộ” ở trong <a href="/">trang trò chuyện</a>.
    </p>
  );
}

function Dossier({
  dossier,
  place,
  ...around
}: { dossier: DossierSummary; place: number } & Around) {
  const { state, sentences, facts, updated } = describeDossier(dossier, around);
  const id = `dossier-${place + 1}`;
  return (
    <section class="found" aria-labelledby={id}>
      <h2 id={id}>{dossierHeading(dossier.code)}</h2>
      <p class="state">{state}</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl>
        {facts.map(({ label, value }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <p class="small">{updated}</p>
    </section>
  );
}

function LookupForm({ shown: { code = "", errors = {}, found } }: { shown: DossiersShown }) {
  return (
    <form method="post" action="/tra-cuu" aria-labelledby="form-title" novalidate>
      <h2 id="form-title">{found?.ok ? "Tra cứu hồ sơ khác" : "Nhập mã hồ sơ"}</h2>
      <LookupField
        name="code"
        label="Mã hồ sơ"
        hint="Trên giấy tiếp nhận và hẹn trả, ví dụ 000.00.12.H17-261105-0023; hoặc số cuối và ngày nộp, ví dụ 0023 ngày 5/11"
        error={errors.code}
        value={found?.ok ? "" : code}
        inputMode="text"
        maxLength={100}
      />
      <LookupField
        name="digits"
        label="4 số cuối điện thoại hoặc CCCD"
        hint="Của số điện thoại, hoặc của số định danh/CCCD đã khai khi nộp hồ sơ"
        error={errors.digits}
        value=""
        inputMode="numeric"
      />
      <button type="submit" class="primary">
        Xem hồ sơ
      </button>
      <p class="small">
        Trang này chỉ cho biết tình trạng, ngày hẹn và nơi xử lý. Tên người nộp được che bớt.
      </p>
    </form>
  );
}
