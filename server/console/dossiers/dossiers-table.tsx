import { dossierStates } from "../../../bot/texts/dossier-states.ts";
import type { Calendars } from "../../calendar/calendars.ts";
import type { DossierItem } from "../../dossiers/staff-list-view.ts";
import { punctuality } from "../../late-dossiers/punctuality.ts";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { dossierHref, stateTone } from "./dossier-labels.ts";
import { punctualityWords } from "./punctuality-words.ts";

type Props = {
  items: readonly DossierItem[];
  now: Date;
  calendars: Calendars;
  /** Four digits that were looked for as the end of a phone and as a serial. */
  digits?: string | undefined;
};

/** One dossier a row; on a phone each becomes a card. */
export function DossiersTable({ items, now, calendars, digits }: Props) {
  return (
    <table class="cards queue dossiers">
      <caption class="unseen">Danh sách hồ sơ</caption>
      <thead>
        <tr>
          <th scope="col">Mã hồ sơ</th>
          <th scope="col">Thủ tục</th>
          <th scope="col">Người nộp</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Nơi xử lý</th>
          <th scope="col">Hẹn trả</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.code} {...{ item, now, calendars, digits }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, now, calendars, digits }: Omit<Props, "items"> & { item: DossierItem }) {
  const timeliness = punctuality(item, now, calendars.of(item.unitId));
  return (
    <tr class={timeliness.kind === "late" ? "is-late" : undefined} data-key-row>
      <th scope="row" class="code">
        <a href={dossierHref(item.code)} {...notOurs}>
          {item.code}
        </a>
        {digits && (
          <span class="sub">
            {item.code.endsWith(`-${digits}`) ? "khớp số thứ tự" : "khớp số điện thoại"}
          </span>
        )}
      </th>
      <td {...notOurs}>{item.procedureName}</td>
      <td data-label="Người nộp" {...notOurs}>
        {item.applicantMask}
      </td>
      <td>
        <span class={stateTone(item.state)}>{dossierStates[item.state].name}</span>
      </td>
      <td>
        <span {...notOurs}>{item.unit ?? item.office}</span>
        {item.unit !== null && item.unit !== item.office && (
          <span class="sub" {...notOurs}>
            {item.office}
          </span>
        )}
      </td>
      <td>
        <Due item={item} words={punctualityWords(timeliness)} />
      </td>
    </tr>
  );
}

type DueProps = { item: DossierItem; words: ReturnType<typeof punctualityWords> };

function Due({ item, words }: DueProps) {
  return (
    <>
      {words && <span class={`due ${words.tone}`}>{words.words}</span>}
      {item.dueOn ? (
        <span class="sub nowrap">hẹn {formatDate(item.dueOn)}</span>
      ) : (
        <span class="sub">Không có ngày hẹn</span>
      )}
      {item.receivedOn && <span class="sub nowrap">nhận {formatDate(item.receivedOn)}</span>}
    </>
  );
}
