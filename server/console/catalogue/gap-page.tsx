import { vietnamDate } from "../../calendar/vietnam-date.ts";
import { viewEditors } from "../../catalogue/editors-view.ts";
import { type GapLine, viewGap } from "../../catalogue/gap-view.ts";
import { answerOf, askersOf } from "../../catalogue/tell-askers.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { SelectField } from "../parts/field.tsx";
import { formatDate, formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { gapOutcomeLabel, gapStateLabels } from "./gap-labels.ts";
import { OwnerForm } from "./owner-form.tsx";
import { procedureName, procedureOptions } from "./procedure-options.ts";
import { Tabs } from "./tabs.tsx";
import { TellForm } from "./tell-form.tsx";

/** One gap: what was said, what was told, and what it was about. */
export async function showGap(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const { knowledge, clock, db } = house;
  const gap = await viewGap(db.prisma, visit.param("id"), clock.now());
  if (!gap) return "not_found";
  const editors = await viewEditors(db.prisma);
  const askers = await askersOf({ ...house, tx: db.prisma }, gap);
  return {
    title: "Câu chưa trả lời tốt",
    errors,
    target: `gap ${gap.id}`,
    body: (
      <>
        <h1>Câu chưa trả lời tốt</h1>
        <Tabs current="gaps" />
        <GapFacts
          {...{ gap, knowledge }}
          now={askAgain(knowledge, gap, vietnamDate(clock.now()))}
        />
        <DecideForm {...{ gap, knowledge, visit, errors }} />
        <OwnerForm {...{ gap, editors, visit, errors }} today={vietnamDate(clock.now())} />
        {gap.state === "resolved" && (
          <TellForm {...{ gap, visit }} answer={answerOf(house, gap)} count={askers.length} />
        )}
      </>
    ),
  };
}

type Props = { gap: GapLine; knowledge: ConsoleHouse["knowledge"] };

/** How the question would end today, so that nobody is told of an answer that is not there. */
function askAgain(knowledge: ConsoleHouse["knowledge"], { words }: GapLine, today: string): string {
  const found = knowledge.ask(words.replaceAll("***", " "), { today });
  if (found.kind === "answered") return `Trả lời: ${found.answer.procedure.name}`;
  return found.kind === "nothing" ? "Vẫn chưa trả lời được" : "Hỏi lại người dân";
}

function GapFacts({ gap, knowledge, now }: Props & { now: string }) {
  const facts = [
    ["Tình trạng", gapStateLabels[gap.state]],
    ["Thủ tục đã chỉ", gap.procedure && procedureName(knowledge, gap.procedure)],
    ["Kết cục", gapOutcomeLabel(gap.outcome)],
    ["Trợ lý đã trả lời về", gap.told && procedureName(knowledge, gap.told)],
    ["Người dân nói muốn hỏi", gap.wanted && procedureName(knowledge, gap.wanted)],
    ["Hỏi lại bây giờ thì trợ lý", now],
    ["Số lần", String(gap.count)],
    ["Lần đầu", formatDateTime(gap.firstAt)],
    ["Lần gần nhất", formatDateTime(gap.lastAt)],
    ["Người phụ trách", gap.owner],
    [gap.isOverdue ? "Đã quá hạn" : "Hạn", gap.dueOn && formatDate(gap.dueOn)],
    ["Đã báo cho người hỏi lúc", gap.toldAt && formatDateTime(gap.toldAt)],
  ];
  return (
    <section class="card">
      <p class="words" {...notOurs}>
        {gap.words}
      </p>
      <dl class="facts">
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}

function DecideForm({
  gap,
  knowledge,
  visit,
  errors,
}: Props & { visit: Visit; errors: FormErrors }) {
  const chosen = gap.procedure ?? gap.wanted;
  return (
    <section class="card">
      <h2>Câu này hỏi về thủ tục nào?</h2>
      <PostForm csrf={visit.csrf} action={`/console/knowledge/gaps/${gap.id}`}>
        <SelectField
          name="procedure"
          label="Thủ tục"
          hint="Những thủ tục gần nhất đứng đầu."
          options={procedureOptions(knowledge, gap.words)}
          errors={errors}
          {...(chosen ? { value: chosen } : {})}
        />
        <div class="deeds">
          <button class="main" name="state" value="resolved">
            Đúng là thủ tục này
          </button>
          <button name="state" value="out_of_scope">
            Không thuộc phạm vi
          </button>
          <button name="state" value="dismissed">
            Bỏ qua
          </button>
          {gap.state !== "open" && (
            <button name="state" value="open">
              Xem lại từ đầu
            </button>
          )}
        </div>
      </PostForm>
    </section>
  );
}
