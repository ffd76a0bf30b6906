import type { ComponentChildren } from "preact";
import { type GateProgress, type GoldenCheck, isChecked } from "../../catalogue/open-gate.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";
import { ChangedTalks } from "./changed-talks.tsx";
import { CheckTable } from "./check-table.tsx";

type Props = {
  check: GoldenCheck | GateProgress;
  knowledge: ConsoleHouse["knowledge"];
  /** The path of the page, to look again while the questions are still being played. */
  again: string;
  /** Shown once the check is over. */
  children: ComponentChildren;
};

/** What a change does to the golden questions, or how far their play has come. */
export function GoldenEffect({ check, knowledge, again, children }: Props) {
  if (!isChecked(check)) return <Playing progress={check} again={again} />;
  const { broken, mended } = check;
  return (
    <>
      <CheckTable check={check} />
      <ChangedTalks title="Câu kiểm tra bị hỏng" talks={broken} knowledge={knowledge} isBad />
      <ChangedTalks title="Câu kiểm tra được sửa" talks={mended} knowledge={knowledge} />
      {children}
    </>
  );
}

function Playing({
  progress: { played, total },
  again,
}: {
  progress: GateProgress;
  again: string;
}) {
  return (
    <section class="card" role="status" data-again={again}>
      <h2>Đang chạy các câu kiểm tra</h2>
      <p>
        <label for="played">Đã xong</label>{" "}
        <progress id="played" value={played} max={total}>
          {played} / {total}
        </progress>{" "}
        <span {...notOurs}>
          {played} / {total}
        </span>
      </p>
      <p>
        <a class="button" href={again}>
          Xem kết quả
        </a>
      </p>
      <script src="/assets/again.js" defer />
    </section>
  );
}
