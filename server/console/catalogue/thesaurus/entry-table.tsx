import type { ThesaurusDeed, ThesaurusState } from "../../../catalogue/thesaurus-entry.ts";
import type { ThesaurusLine } from "../../../catalogue/thesaurus-view.ts";
import { notOurs } from "../../parts/not-ours.ts";
import { PostForm } from "../../parts/post-form.tsx";
import type { Visit } from "../../visit.ts";

/** The staff's own everyday words, in use or about to be. */
export function EntryTable({ entries, visit }: { entries: ThesaurusLine[]; visit: Visit }) {
  return (
    <table class="cards">
      <caption class="unseen">Từ do cán bộ thêm</caption>
      <thead>
        <tr>
          <th scope="col">Từ thường ngày</th>
          <th scope="col">Từ chính thức</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Việc</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { deed, label } = nextDeeds[entry.state];
          return (
            <tr key={entry.id}>
              <th scope="row" {...notOurs}>
                {entry.everyday}
              </th>
              <td data-label="Từ chính thức" {...notOurs}>
                {entry.official}
              </td>
              <td data-label="Tình trạng">{stateLabels[entry.state]}</td>
              <td>
                <PostForm csrf={visit.csrf} action={`/console/knowledge/thesaurus/${entry.id}`}>
                  <button
                    class="small"
                    name="deed"
                    value={deed}
                    aria-label={`${label}: ${entry.everyday}`}
                  >
                    {label}
                  </button>
                </PostForm>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const stateLabels: Record<ThesaurusState, string> = {
  proposed: "Chờ xuất bản",
  published: "Đang dùng",
  leaving: "Đang dùng, chờ gỡ",
  withdrawn: "Đã gỡ",
};

const nextDeeds: Record<ThesaurusState, { deed: ThesaurusDeed; label: string }> = {
  proposed: { deed: "take_back", label: "Thôi" },
  published: { deed: "withdraw", label: "Gỡ" },
  leaving: { deed: "keep", label: "Giữ lại" },
  withdrawn: { deed: "propose", label: "Dùng lại" },
};
