import type { TicketFile } from "../../attachments/attachment-view.ts";
import type { FileRefusal } from "../../attachments/attachment.ts";
import { isPicture } from "../../attachments/file-types.ts";
import { fileSize } from "../parts/file-size.ts";
import { notOurs } from "../parts/not-ours.ts";

/** Pictures and files that went back and forth; nothing at all where there are none. */
export function Attachments({ files }: { files: readonly TicketFile[] }) {
  const theirs = files.filter(({ isOurs }) => !isOurs);
  const ours = files.filter(({ isOurs }) => isOurs);
  return (
    <>
      <FileList id="attachments-title" title="Ảnh, tệp của người dân" files={theirs} />
      <FileList id="sent-files-title" title="Tệp cơ quan đã gửi người dân" files={ours} />
    </>
  );
}

type ListProps = { id: string; title: string; files: readonly TicketFile[] };

function FileList({ id, title, files }: ListProps) {
  if (files.length === 0) return null;
  return (
    <section class="attachments" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <File {...file} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function File({ id, state, name, type, size, refusal }: TicketFile) {
  switch (state) {
    case "wanted":
      return <Absent name={name} why="Đang lấy về" />;
    case "refused":
      return <Absent name={name} why={refusalWords[refusal ?? "lost"]} />;
    case "gone":
      return <p>Tệp đã được xóa theo yêu cầu của người dân.</p>;
    case "kept":
      return (
        <a href={`/console/attachments/${id}`} download>
          {isPicture(type ?? "") && (
            <img src={`/console/attachments/${id}`} alt="" loading="lazy" />
          )}
          <span {...notOurs}>{name}</span> <span class="hint">{fileSize(size ?? 0)}</span>
        </a>
      );
  }
}

function Absent({ name, why }: { name: string; why: string }) {
  return (
    <p>
      <span {...notOurs}>{name}</span> <span class="hint">{why}</span>
    </p>
  );
}

const refusalWords: Record<FileRefusal, string> = {
  too_big: "Không nhận: lớn quá",
  empty: "Không nhận: tệp rỗng",
  bad_type: "Không nhận: loại tệp không được phép",
  heic: "Không nhận: ảnh HEIC chưa xóa được nơi chụp",
  too_many_pixels: "Không nhận: ảnh quá nhiều điểm",
  unreadable: "Không nhận: tệp hỏng",
  lost: "Không lấy được từ kênh",
};
