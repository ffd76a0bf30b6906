import { type DeadMessage, deadMessages } from "../../inbox/inbox-view.ts";
import { type LetterProblem, letterProblems } from "../../outbox/letter-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { DeadTable } from "./dead-table.tsx";
import { LetterTable } from "./letter-table.tsx";

export async function showLetters(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const letters = await letterProblems(house.db.prisma, visit.staff);
  const dead = await deadMessages(house.db.prisma);
  return { title: "Thư chưa gửi được", body: <LettersPage {...{ letters, dead, visit }} /> };
}

type Props = { letters: LetterProblem[]; dead: DeadMessage[]; visit: Visit };

function LettersPage({ letters, dead, visit }: Props) {
  return (
    <>
      <h1>Thư chưa gửi được</h1>
      <p class="hint">
        Trang này không hiện nội dung thư. Thư chưa rõ số phận có thể đã tới nơi: máy không bao giờ
        tự gửi lại.
      </p>
      {letters.length === 0 ? (
        <p class="card empty">Mọi thư gửi đi đều đã tới nơi.</p>
      ) : (
        <LetterTable letters={letters} visit={visit} />
      )}
      <h2 class="next">Tin nhắn chưa xử lý được</h2>
      {dead.length === 0 ? (
        <p class="card empty">Mọi tin nhắn của người dân đều đã được xử lý.</p>
      ) : (
        <DeadTable dead={dead} visit={visit} />
      )}
    </>
  );
}
