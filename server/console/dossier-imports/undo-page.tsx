import { importView } from "../../dossiers/import/imports-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { importPath } from "./import-path.ts";
import { formatNumber } from "./import-words.ts";

/** Asks before an import is undone. */
export async function showUndo(house: ConsoleHouse, visit: Visit): Promise<Shown | "not_found"> {
  const one = await importView(house.db.prisma, { id: visit.param("id") });
  if (!one?.canUndo) return "not_found";
  const { created = 0, changed = 0 } = one.report ?? {};
  return {
    title: "Hoàn tác lần nhập",
    target: `import ${one.id}`,
    body: (
      <section class="card narrow">
        <h1>Hoàn tác lần nhập lúc {formatDateTime(one.createdAt)}?</h1>
        <p class="file-name" {...notOurs}>
          {one.fileName}
        </p>
        <p>
          {formatNumber(created)} hồ sơ mới sẽ bị xoá và {formatNumber(changed)} hồ sơ trở về như
          trước khi nhập. Hồ sơ nào đã có tin mới hơn thì được giữ nguyên.
        </p>
        <p class="alert">
          Tin báo đã gửi cho người dân thì không thu lại được; tin chưa gửi của lần nhập này sẽ
          không gửi nữa.
        </p>
        <PostForm csrf={visit.csrf} action={`${importPath(one)}/undo`}>
          <div class="deeds">
            <button class="danger">Hoàn tác</button>
            <a href={importPath(one)}>Thôi</a>
          </div>
        </PostForm>
      </section>
    ),
  };
}
