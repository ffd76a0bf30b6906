import { viewWords, type WordsLine } from "../../catalogue/words-view.ts";
import { longestWords } from "../../catalogue/citizen-words.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { procedureName } from "./procedure-options.ts";
import { Tabs } from "./tabs.tsx";

/** Words mined from resolved gaps: a person accepts, rewords or rejects each. */
export async function showProposals(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const proposals = await viewWords(house.db.prisma, ["proposed"]);
  return {
    title: "Đề xuất cách nói",
    errors,
    body: (
      <>
        <div class="page-head">
          <h1>Đề xuất cách nói của người dân</h1>
          <PostForm csrf={visit.csrf} action="/console/knowledge/proposals">
            <button>Tìm cách nói mới</button>
          </PostForm>
        </div>
        <Tabs current="proposals" />
        <p class="hint">
          Cách nói được rút ra từ những câu hỏi mà cán bộ đã chỉ thủ tục. Xin bỏ những chữ riêng của
          một người trước khi nhận.
        </p>
        {proposals.length === 0 ? (
          <p class="card empty">
            Không có đề xuất nào chờ duyệt. Sau khi chỉ thủ tục cho vài câu hỏi, xin bấm “Tìm cách
            nói mới”.
          </p>
        ) : (
          proposals.map((line) => (
            <ProposalCard key={line.id} {...{ line, visit, errors, knowledge: house.knowledge }} />
          ))
        )}
      </>
    ),
  };
}

type Props = {
  line: WordsLine;
  visit: Visit;
  errors: FormErrors;
  knowledge: ConsoleHouse["knowledge"];
};

function ProposalCard({ line, visit, errors, knowledge }: Props) {
  const id = `words-${line.id}`;
  const error = errors.find(({ field }) => field === id);
  return (
    <section class="card">
      <h2 {...notOurs}>{procedureName(knowledge, line.procedure)}</h2>
      <p class="hint" id={`${id}-hint`}>
        Nghe {line.count} lần{line.example && <span {...notOurs}>: “{line.example}”</span>}
      </p>
      <PostForm csrf={visit.csrf} action={`/console/knowledge/words/${line.id}`}>
        <div class={error ? "field wrong" : "field"}>
          <label for={id}>Cách nói</label>
          {error && (
            <p class="fault" id={`${id}-error`}>
              {error.message}
            </p>
          )}
          <input
            id={id}
            name="wording"
            type="text"
            value={line.words}
            maxlength={longestWords}
            aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
            aria-invalid={error ? "true" : undefined}
          />
        </div>
        <div class="deeds">
          <button class="main" name="deed" value="accept">
            Nhận
          </button>
          <button name="deed" value="reject">
            Từ chối
          </button>
        </div>
      </PostForm>
    </section>
  );
}
