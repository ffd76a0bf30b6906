import type { AuditLine } from "../../audit/audit-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { auditWords, isAuditName } from "./audit-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { targetWords } from "./target-words.ts";

export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  return (
    <table class="cards">
      <caption class="unseen">Nhật ký, mới nhất ở trên</caption>
      <thead>
        <tr>
          <th scope="col">Lúc</th>
          <th scope="col">Người làm</th>
          <th scope="col">Việc</th>
          <th scope="col">Đối tượng</th>
          <th scope="col">Kết quả</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.id}`}>
            <th scope="row" class="nowrap">
              {formatDateTime(line.at)}
            </th>
            <td data-label="Người làm">
              <Doer line={line} />
            </td>
            <td data-label="Việc">{actionLabel(line.action)}</td>
            <td data-label="Đối tượng">
              <Target line={line} />
            </td>
            <td data-label="Kết quả">{outcomeWords(line.outcome)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Doer({ line: { staffName, tokenName } }: { line: AuditLine }) {
  if (staffName !== null) return <span {...notOurs}>{staffName}</span>;
  if (tokenName === null) return <>–</>;
  return (
    <>
      <span>Khóa kết nối phần mềm</span>
      <span class="sub" {...notOurs}>
        {tokenName}
      </span>
    </>
  );
}

function Target({ line }: { line: AuditLine }) {
  const { words, isName, href } = targetWords(line);
  if (href !== undefined) {
    return (
      <a href={href} class="code" {...notOurs}>
        {words}
      </a>
    );
  }
  return isName ? <span {...notOurs}>{words}</span> : <span>{words}</span>;
}

export function actionLabel(action: string): string {
  return isAuditName(action) ? auditWords[action] : action;
}
