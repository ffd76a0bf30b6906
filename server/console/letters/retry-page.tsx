import { findLetterProblem } from "../../outbox/letter-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";

/** Asks before a letter is sent that may have arrived already. */
export async function showRetry(house: ConsoleHouse, visit: Visit): Promise<Shown | "not_found"> {
  const id = visit.param("id");
  const letter = await findLetterProblem(house.db.prisma, id);
  if (letter?.state !== "unknown") return "not_found";
  return {
    title: "Gửi lại thư có thể trùng",
    target: `letter ${id}`,
    body: (
      <section class="card narrow">
        <h1>Gửi lại thư số {id}?</h1>
        <p class="alert">
          Không rõ thư này đã tới nơi hay chưa. Gửi lại thì người dân có thể nhận hai lần cùng một
          nội dung.
        </p>
        <PostForm csrf={visit.csrf} action={`/console/letters/${id}/retry`}>
          <input type="hidden" name="confirmed" value="yes" />
          <div class="deeds">
            <button class="main">Gửi lại dù có thể trùng</button>
            <a href="/console/letters">Thôi</a>
          </div>
        </PostForm>
      </section>
    ),
  };
}
