import {
  type CitizenWordsState,
  longestWords,
  type WordsDeed,
} from "../../catalogue/citizen-words.ts";
import { viewWords, type WordsLine } from "../../catalogue/words-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { InputField, SelectField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { procedureName, procedureOptions } from "./procedure-options.ts";
import { Tabs } from "./tabs.tsx";

/** The staff's own citizens' words, in use or about to be, by procedure. */
export async function showWords(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const lines = await viewWords(house.db.prisma, ["published", "accepted", "leaving", "rejected"]);
  const { knowledge } = house;
  return {
    title: "Cách nói của người dân",
    errors,
    body: (
      <>
        <h1>Cách nói của người dân</h1>
        <Tabs current="words" />
        {lines.length === 0 ? (
          <p class="card empty">Chưa có cách nói nào do cán bộ thêm.</p>
        ) : (
          <WordsTable {...{ lines: byProcedure(lines, knowledge), visit, knowledge }} />
        )}
        <AddForm {...{ visit, errors, knowledge }} />
      </>
    ),
  };
}

type Knowledge = ConsoleHouse["knowledge"];

function byProcedure(lines: readonly WordsLine[], knowledge: Knowledge): WordsLine[] {
  const name = ({ procedure }: WordsLine) => procedureName(knowledge, procedure);
  return lines.toSorted((a, b) => name(a).localeCompare(name(b), "vi"));
}

function WordsTable({
  lines,
  visit,
  knowledge,
}: {
  lines: WordsLine[];
  visit: Visit;
  knowledge: Knowledge;
}) {
  return (
    <table class="cards">
      <caption class="unseen">Cách nói do cán bộ thêm, theo thủ tục</caption>
      <thead>
        <tr>
          <th scope="col">Cách nói</th>
          <th scope="col">Thủ tục</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Việc</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row" {...notOurs}>
              {line.words}
            </th>
            <td data-label="Thủ tục" {...notOurs}>
              {procedureName(knowledge, line.procedure)}
            </td>
            <td data-label="Tình trạng">{stateLabels[line.state]}</td>
            <td>
              <WordsDeedButton line={line} visit={visit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WordsDeedButton({ line, visit }: { line: WordsLine; visit: Visit }) {
  const next = nextDeeds[line.state];
  if (!next) return null;
  return (
    <PostForm csrf={visit.csrf} action={`/console/knowledge/words/${line.id}`}>
      <button
        class="small"
        name="deed"
        value={next.deed}
        aria-label={`${next.label}: ${line.words}`}
      >
        {next.label}
      </button>
    </PostForm>
  );
}

const stateLabels: Record<CitizenWordsState, string> = {
  proposed: "Chờ duyệt",
  rejected: "Đã từ chối",
  accepted: "Chờ xuất bản",
  published: "Đang dùng",
  leaving: "Đang dùng, chờ gỡ",
  withdrawn: "Đã gỡ",
};

const nextDeeds: Partial<Record<CitizenWordsState, { deed: WordsDeed; label: string }>> = {
  rejected: { deed: "accept", label: "Nhận lại" },
  accepted: { deed: "reject", label: "Thôi" },
  published: { deed: "withdraw", label: "Gỡ" },
  leaving: { deed: "keep", label: "Giữ lại" },
};

type AddProps = { visit: Visit; errors: FormErrors; knowledge: Knowledge };

function AddForm({ visit, errors, knowledge }: AddProps) {
  return (
    <section class="card narrow">
      <h2>Thêm cách nói</h2>
      <PostForm csrf={visit.csrf} action="/console/knowledge/words">
        <SelectField
          name="procedure"
          label="Thủ tục"
          value={visit.field("procedure")}
          options={procedureOptions(knowledge)}
          errors={errors}
        />
        <InputField
          name="wording"
          label="Cách nói"
          hint="Như người dân nói, ví dụ “mất bằng cấp ba xin bản sao”."
          value={visit.field("wording")}
          maxlength={longestWords}
          errors={errors}
        />
        <div class="deeds">
          <button class="main">Thêm</button>
        </div>
      </PostForm>
    </section>
  );
}
