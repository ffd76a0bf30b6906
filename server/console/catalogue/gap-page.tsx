import { type GapLine, viewGap } from "../../catalogue/gap-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { SelectField } from "../parts/field.tsx";
import { formatDateTime } from "../parts/format-time.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { gapOutcomeLabel, gapStateLabels } from "./gap-labels.ts";
import { procedureName, procedureOptions } from "./procedure-options.ts";
import { Tabs } from "./tabs.tsx";

/** One gap: what was said, what was told, and what it was about. */
export async function showGap(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const gap = await viewGap(house.db.prisma, visit.param("id"));
  if (!gap) return "not_found";
  const { knowledge } = house;
  return {
    title: "Câu chưa trả lời tốt",
    errors,
    target: `gap ${gap.id}`,
    body: (
      <>
        <h1>Câu chưa trả lời tốt</h1>
        <Tabs current="gaps" />
        <GapFacts {...{ gap, knowledge }} />
        <DecideForm {...{ gap, knowledge, visit, errors }} />
      </>
    ),
  };
}

type Props = { gap: GapLine; knowledge: ConsoleHouse["knowledge"] };

function GapFacts({ gap, knowledge }: Props) {
  const facts = [
    ["Tình trạng", gapStateLabels[gap.state]],
    ["Thủ tục đã chỉ", gap.procedure && procedureName(knowledge, gap.procedure)],
    ["Kết cục", gapOutcomeLabel(gap.outcome)],
    ["Trợ lý đã trả lời về", gap.told && procedureName(knowledge, gap.told)],
    ["Người dân nói muốn hỏi", gap.wanted && procedureName(knowledge, gap.wanted)],
    ["Số lần", String(gap.count)],
    ["Lần đầu", formatDateTime(gap.firstAt)],
    ["Lần gần nhất", formatDateTime(gap.lastAt)],
  ];
  return (
    <section class="card">
      <p class="words">{gap.words}</p>
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
