import type { WordsCheck } from "../../catalogue/open-gate.ts";
import { wordsDigest } from "../../catalogue/words-digest.ts";
import {
  readDraftWords,
  readPublishedWords,
  viewWords,
  type WordsLine,
} from "../../catalogue/words-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { ChangedTalks } from "./changed-talks.tsx";
import { CheckTable } from "./check-table.tsx";
import { procedureName } from "./procedure-options.ts";
import { Tabs } from "./tabs.tsx";

/** What waits for publication, and what it does to the golden questions. */
export async function showPublish(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const { knowledge } = house;
  const tx = house.db.prisma;
  const draft = await readDraftWords(tx);
  const published = await readPublishedWords(tx);
  const digest = wordsDigest(draft);
  const isSame = digest === wordsDigest(published);
  const check = isSame ? undefined : await house.gate.check(published, draft);
  const waiting = await viewWords(tx, ["accepted", "leaving"]);
  return {
    title: "Kiểm tra và xuất bản",
    errors,
    body: (
      <>
        <h1>Kiểm tra và xuất bản</h1>
        <Tabs current="publish" />
        {check ? (
          <>
            <Waiting waiting={waiting} knowledge={knowledge} />
            <CheckTable check={check} />
            <ChangedTalks
              title="Câu kiểm tra bị hỏng"
              talks={check.broken}
              {...{ knowledge }}
              isBad
            />
            <ChangedTalks title="Câu kiểm tra được sửa" talks={check.mended} {...{ knowledge }} />
            {visit.may("knowledge.publish") ? (
              <PublishForm {...{ visit, digest, check }} />
            ) : (
              <p class="hint">Lãnh đạo hoặc quản trị viên xuất bản những thay đổi này.</p>
            )}
          </>
        ) : (
          <p class="card empty">Không có thay đổi nào chờ xuất bản.</p>
        )}
      </>
    ),
  };
}

type WaitingProps = { waiting: WordsLine[]; knowledge: ConsoleHouse["knowledge"] };

function Waiting({ waiting, knowledge }: WaitingProps) {
  return (
    <section class="card">
      <h2>Thay đổi chờ xuất bản</h2>
      <ul>
        {waiting.map((line) => (
          <li key={line.id}>
            {line.state === "leaving" ? "Gỡ" : "Thêm"} “{line.words}” (
            {procedureName(knowledge, line.procedure)})
          </li>
        ))}
      </ul>
    </section>
  );
}

type FormProps = { visit: Visit; digest: string; check: WordsCheck };

function PublishForm({ visit, digest, check }: FormProps) {
  const isBreaking = check.broken.length > 0;
  return (
    <section class="card">
      <PostForm csrf={visit.csrf} action="/console/knowledge/publish">
        <input type="hidden" name="digest" value={digest} />
        {isBreaking && (
          <p class="field">
            <label for="confirmed">
              <input id="confirmed" type="checkbox" name="confirmed" value="yes" /> Tôi đã đọc những
              câu bị hỏng và vẫn muốn xuất bản
            </label>
          </p>
        )}
        <div class="deeds">
          <button class={isBreaking ? "danger" : "main"}>Xuất bản</button>
          <a href="/console/knowledge/words">Thôi</a>
        </div>
      </PostForm>
    </section>
  );
}
