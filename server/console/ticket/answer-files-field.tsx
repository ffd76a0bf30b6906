import { mostAnswerFiles } from "../../attachments/attachment.ts";
import { FileField } from "../parts/field.tsx";
import { fileSize } from "../parts/file-size.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { TicketProps } from "./ticket-props.ts";

/** What goes with the answer: listed by name and size, to be opened or taken off, and room for more. */
export function AnswerFiles({ ticket, unsent, desk }: TicketProps) {
  const { draftFiles, mostBytes } = desk;
  const hasRoom = draftFiles.length < mostAnswerFiles;
  const hint = `Tối đa ${mostAnswerFiles} tệp PDF, Word, JPG hoặc PNG, mỗi tệp không quá ${fileSize(mostBytes)}.`;
  return (
    <>
      {draftFiles.length > 0 && (
        <ul class="draft-files">
          {draftFiles.map(({ id, name, bytes }) => (
            <li key={id}>
              <input type="hidden" name="fileId" value={id} />
              <a id={`file-${id}`} href={`/console/attachments/${id}`} download {...notOurs}>
                {name}
              </a>{" "}
              <span class="hint">{fileSize(bytes)}</span>{" "}
              <button
                class="small"
                name="remove"
                value={id}
                formnovalidate
                aria-describedby={`file-${id}`}
              >
                Gỡ tệp
              </button>
            </li>
          ))}
        </ul>
      )}
      {ticket.isRestricted ? (
        <p class="hint">Phiếu niêm phong không gửi tệp qua kênh chat.</p>
      ) : (
        <div class="joined">
          <FileField
            name="files"
            label="Tệp gửi kèm"
            hint={hint}
            accept=".pdf,.doc,.docx,.jpg,.jpeg,.png"
            multiple
            errors={unsent.errors}
          />
          {hasRoom && (
            <button name="step" value="attach">
              Đính kèm
            </button>
          )}
        </div>
      )}
    </>
  );
}
