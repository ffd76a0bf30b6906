import { Fragment } from "preact";
import { describeDossier } from "../../bot/dialogue/describe-dossier.ts";
import { dossierRefusal } from "../../bot/dialogue/dossier-refusal.ts";
import type { DossierSummary, GuardedLookup } from "../../bot/dossier-desk.ts";
import { dossierHeading, dossiersFound } from "../../bot/texts/dossier.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { lookupPage, type LookupShown, type LookupWords } from "./lookup-page.tsx";
import type { PublicHouse } from "./public-house.ts";

type House = Pick<PublicHouse, "officeName" | "hotline" | "isDemo" | "clock">;

/** /tra-cuu: a dossier by its code and four digits; without JavaScript, and nothing in the URL. */
export function dossierLookupPage(
  house: House,
  assets: Pick<AssetsFolder, "link">,
  shown: LookupShown<readonly DossierSummary[]>,
): string {
  const { clock, hotline } = house;
  const outcome = shown.found && (
    <Outcome found={shown.found} now={clock.now()} hotline={hotline} />
  );
  return lookupPage(house, assets, words, shown, outcome);
}

const words: LookupWords = {
  path: "/tra-cuu",
  heading: "Tra cứu hồ sơ",
  other: { href: "/phieu", label: "Tra cứu phiếu phản ánh, kiến nghị đã gửi" },
  form: {
    headings: { first: "Nhập mã hồ sơ", another: "Tra cứu hồ sơ khác" },
    code: {
      label: "Mã hồ sơ",
      hint: "Trên giấy tiếp nhận và hẹn trả, ví dụ 000.00.12.H17-261105-0023; hoặc số cuối và ngày nộp, ví dụ 0023 ngày 5/11",
      maxLength: 100,
    },
    digits: {
      label: "4 số cuối điện thoại hoặc CCCD",
      hint: "Của số điện thoại, hoặc của số định danh/CCCD đã khai khi nộp hồ sơ",
    },
    button: "Xem hồ sơ",
    note: "Trang này chỉ cho biết tình trạng, ngày hẹn và nơi xử lý. Tên người nộp được che bớt.",
  },
};

type Around = { now: Date; hotline: string | undefined };

function Outcome({
  found,
  ...around
}: { found: GuardedLookup<readonly DossierSummary[]> } & Around) {
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
      <p class="small">
        Muốn được báo tin khi hồ sơ thay đổi, anh/chị tra cứu trong <a href="/">trang trò chuyện</a>{" "}
        rồi bấm “Báo tin cho tôi”; nút “Gặp cán bộ” cũng ở đó.
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
