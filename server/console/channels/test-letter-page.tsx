import { testMessage } from "../../../bot/texts/test-letter.ts";
import { testCodes } from "../../channels/test-code.ts";
import { findTestLetter } from "../../channels/test-letter-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import { channelLabel } from "../parts/ticket-labels.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { testableWay } from "./testable-way.ts";
import { TestLetterFate } from "./test-letter-fate.tsx";

/** A letter to one's own phone: whoever writes the code to the account gets it, and nobody else. */
export async function showTestLetter(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Shown | "not_found"> {
  const way = testableWay(house, visit.param("channel"));
  if (!way) return "not_found";
  const { channel } = way;
  const path = testLetterPath(channel);
  const [code] = testCodes(house.secretKey, visit.staff.id, house.clock.now());
  const id = visit.query("letter");
  const letter = await findTestLetter(house.db.prisma, way, id);
  return {
    title: "Gửi tin thử",
    path: letter ? `${path}?letter=${id}` : path,
    body: (
      <>
        <nav class="back" aria-label="Đường về">
          <a href="/console/channels">Kênh</a>
        </nav>
        <h1>Gửi tin thử</h1>
        <section class="card narrow">
          <ol class="steps">
            <li>
              <p>{`Từ điện thoại của anh/chị, mở ${channelLabel(channel)} và nhắn cho tài khoản của cơ quan:`}</p>
              <p>
                <strong {...notOurs}>{testMessage(code)}</strong>
              </p>
              <p class="hint">Trợ lý sẽ trả lời câu này. Mã đổi sau mỗi 10 phút.</p>
            </li>
            <li>
              <p>Bấm nút dưới đây. Tin thử chỉ tới cuộc trò chuyện vừa nhắn mã.</p>
              <PostForm csrf={visit.csrf} action={path}>
                <button class="main">Gửi tin thử</button>
              </PostForm>
            </li>
          </ol>
        </section>
        {letter && <TestLetterFate letter={letter} />}
      </>
    ),
  };
}

/** Where the page of a channel's test letter is, and where its form is posted. */
export function testLetterPath(channel: string): string {
  return `/console/channels/${channel}/test`;
}
