import { longestEntry } from "../../../catalogue/thesaurus-entry.ts";
import { viewThesaurus } from "../../../catalogue/thesaurus-view.ts";
import { wordsKey } from "../../../catalogue/words-key.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import { InputField } from "../../parts/field.tsx";
import { notOurs } from "../../parts/not-ours.ts";
import { PostForm } from "../../parts/post-form.tsx";
import type { FormErrors, Shown } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { Tabs } from "../tabs.tsx";
import { EntryTable } from "./entry-table.tsx";

/** Everyday words for official ones: those of the staff, and those that came with the content. */
export async function showThesaurus(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const search = visit.query("q").trim().slice(0, longestEntry);
  const states = ["proposed", "published", "leaving", "withdrawn"] as const;
  const all = await viewThesaurus(house.db.prisma, states);
  const holds = (texts: readonly string[]) =>
    texts.some((text) => wordsKey(text).includes(wordsKey(search)));
  const entries = all.filter(({ everyday, official }) => holds([everyday, official]));
  const groups = house.knowledge.thesaurus().filter(holds);
  return {
    title: "Từ điển",
    errors,
    body: (
      <>
        <div class="page-head">
          <h1>Từ điển</h1>
          <Search search={search} />
        </div>
        <Tabs current="thesaurus" />
        <p class="hint">
          Từ thường ngày được hiểu như từ chính thức, ở mọi thủ tục. Từ mới có hiệu lực sau khi kiểm
          tra và xuất bản.
        </p>
        {entries.length === 0 ? (
          <p class="card empty">
            {search
              ? "Không có từ nào của cán bộ chứa những chữ này."
              : "Chưa có từ nào do cán bộ thêm."}
          </p>
        ) : (
          <EntryTable entries={entries} visit={visit} />
        )}
        <AddForm visit={visit} errors={errors} />
        <Shipped groups={groups} isOpen={search !== ""} />
      </>
    ),
  };
}

function Search({ search }: { search: string }) {
  return (
    <form class="search" role="search" action="/console/knowledge/thesaurus">
      <label class="unseen" for="q">
        Tìm trong từ điển
      </label>
      <input
        id="q"
        type="search"
        name="q"
        value={search}
        placeholder="Từ thường ngày hay chính thức"
      />
      <button>Tìm</button>
    </form>
  );
}

function AddForm({ visit, errors }: { visit: Visit; errors: FormErrors }) {
  return (
    <section class="card narrow">
      <h2>Thêm từ</h2>
      <PostForm csrf={visit.csrf} action="/console/knowledge/thesaurus">
        <InputField
          name="everyday"
          label="Từ thường ngày"
          hint="Như người dân nói, ví dụ “giấy ra trường”."
          value={visit.field("everyday")}
          maxlength={longestEntry}
          errors={errors}
        />
        <InputField
          name="official"
          label="Từ chính thức"
          hint="Như trong tên thủ tục, ví dụ “bằng tốt nghiệp”."
          value={visit.field("official")}
          maxlength={longestEntry}
          errors={errors}
        />
        <div class="deeds">
          <button class="main">Thêm</button>
        </div>
      </PostForm>
    </section>
  );
}

/** Read-only: they change with a new release alone. */
function Shipped({ groups, isOpen }: { groups: (readonly string[])[]; isOpen: boolean }) {
  return (
    <details class="card" open={isOpen}>
      <summary>
        <span>Từ có sẵn, chỉ để xem</span>
      </summary>
      {groups.length === 0 ? (
        <p class="hint">Không có từ có sẵn nào chứa những chữ này.</p>
      ) : (
        <ul class="groups" {...notOurs}>
          {groups.map((group) => (
            <li key={group[0]}>{group.join(" = ")}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
