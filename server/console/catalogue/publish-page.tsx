import { vietnamDate } from "../../calendar/vietnam-date.ts";
import { additionsDigest } from "../../catalogue/additions-digest.ts";
import { readDraft, readPublished } from "../../catalogue/additions-view.ts";
import { type ThesaurusLine, viewThesaurus } from "../../catalogue/thesaurus-view.ts";
import { viewWords, type WordsLine } from "../../catalogue/words-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { ConfirmBroken } from "./confirm-broken.tsx";
import { GoldenEffect } from "./golden-effect.tsx";
import { isBreaking, runCheck } from "./run-check.ts";
import { procedureName } from "./procedure-options.ts";
import { Tabs } from "./tabs.tsx";

/** What waits for publication, and what it does to the golden questions. */
export async function showPublish(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const { knowledge, clock } = house;
  const tx = house.db.prisma;
  const today = vietnamDate(clock.now());
  const draft = await readDraft(tx, today);
  const published = await readPublished(tx, today);
  const digest = additionsDigest(draft);
  const isSame = digest === additionsDigest(published);
  const check = isSame ? undefined : await runCheck(house, published, draft);
  const words = await viewWords(tx, ["accepted", "leaving"]);
  const entries = await viewThesaurus(tx, ["proposed", "leaving"]);
  return {
    title: "Kiểm tra và xuất bản",
    errors,
    body: (
      <>
        <h1>Kiểm tra và xuất bản</h1>
        <Tabs current="publish" />
        {check ? (
          <>
            <Waiting {...{ words, entries, knowledge }} />
            <GoldenEffect check={check} knowledge={knowledge} again="/console/knowledge/publish">
              {visit.may("knowledge.publish") ? (
                <PublishForm {...{ visit, digest, isRisky: isBreaking(check) }} />
              ) : (
                <p class="hint">
                  Lãnh đạo, biên tập hoặc quản trị viên xuất bản những thay đổi này.
                </p>
              )}
            </GoldenEffect>
          </>
        ) : (
          <p class="card empty">Không có thay đổi nào chờ xuất bản.</p>
        )}
      </>
    ),
  };
}

type WaitingProps = {
  words: WordsLine[];
  entries: ThesaurusLine[];
  knowledge: ConsoleHouse["knowledge"];
};

function Waiting({ words, entries, knowledge }: WaitingProps) {
  const deed = (state: string) => (state === "leaving" ? "Gỡ" : "Thêm");
  return (
    <section class="card">
      <h2>Thay đổi chờ xuất bản</h2>
      <ul>
        {words.map((line) => (
          <li key={line.id}>
            {deed(line.state)}{" "}
            <span {...notOurs}>
              “{line.words}” ({procedureName(knowledge, line.procedure)})
            </span>
          </li>
        ))}
        {entries.map((line) => (
          <li key={line.id}>
            {deed(line.state)}{" "}
            <span {...notOurs}>
              “{line.everyday}” = “{line.official}”
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type FormProps = { visit: Visit; digest: string; isRisky: boolean };

function PublishForm({ visit, digest, isRisky }: FormProps) {
  return (
    <section class="card">
      <PostForm csrf={visit.csrf} action="/console/knowledge/publish">
        <input type="hidden" name="digest" value={digest} />
        {isRisky && <ConfirmBroken />}
        <div class="deeds">
          <button class={isRisky ? "danger" : "main"}>Xuất bản</button>
          <a href="/console/knowledge/words">Thôi</a>
        </div>
      </PostForm>
    </section>
  );
}
