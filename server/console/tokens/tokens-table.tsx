import { isApiScope } from "../../tokens/api-token.ts";
import type { TokenLine } from "../../tokens/tokens-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Visit } from "../visit.ts";
import { scopeLabels } from "./scope-labels.ts";

type Props = { tokens: readonly TokenLine[]; visit: Visit; now: Date };

export function TokensTable({ tokens, visit, now }: Props) {
  if (tokens.length === 0)
    return <p class="card empty">Chưa có khóa nào. Chưa phần mềm nào gửi được hồ sơ tới đây.</p>;
  return (
    <table class="cards">
      <caption class="unseen">Các khóa, mới nhất trước</caption>
      <thead>
        <tr>
          <th scope="col">Dành cho</th>
          <th scope="col">Được làm gì</th>
          <th scope="col">Tạo lúc</th>
          <th scope="col">Dùng lần cuối</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Việc</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <Row key={token.id} {...{ token, visit, now }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ token, visit, now }: { token: TokenLine; visit: Visit; now: Date }) {
  return (
    <tr>
      <th scope="row" {...notOurs}>
        {token.name}
      </th>
      <td data-label="Được làm gì">
        {token.scopes.filter(isApiScope).map((scope) => (
          <span key={scope}>{scopeLabels[scope]}</span>
        ))}
      </td>
      <td data-label="Tạo lúc">
        {formatDateTime(token.createdAt)}
        {token.createdBy && (
          <span class="sub" {...notOurs}>
            {token.createdBy}
          </span>
        )}
      </td>
      <td data-label="Dùng lần cuối">
        {token.usedAt ? formatDateTime(token.usedAt) : <span>Chưa dùng</span>}
      </td>
      <td data-label="Tình trạng">
        <State token={token} now={now} />
      </td>
      <td>{!token.endedAt && <End token={token} visit={visit} />}</td>
    </tr>
  );
}

function State({ token: { endedAt, expiresAt }, now }: { token: TokenLine; now: Date }) {
  if (endedAt)
    return (
      <>
        <span class="tag">Đã kết thúc</span>
        <span class="sub">{formatDateTime(endedAt)}</span>
      </>
    );
  if (expiresAt && expiresAt <= now) return <span class="tag">Đã hết hạn</span>;
  return (
    <>
      <span class="tag good">Đang dùng được</span>
      {expiresAt && <span class="sub">Hết hạn lúc {formatDateTime(expiresAt)}</span>}
    </>
  );
}

/** Asks before: the software that has this key gets in no more. */
function End({ token, visit }: { token: TokenLine; visit: Visit }) {
  return (
    <details>
      <summary>Kết thúc khóa</summary>
      <PostForm csrf={visit.csrf} action={`/console/tokens/${token.id}/end`}>
        <p class="hint">Phần mềm đang dùng khóa này sẽ không gửi được nữa. Không hoàn tác được.</p>
        <button class="small danger">Kết thúc</button>
      </PostForm>
    </details>
  );
}
