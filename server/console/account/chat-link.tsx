import type { VNode } from "preact";
import { linkMinutes } from "../../staff-group/link-chat.ts";
import { type LinkedAccount, readLinkedAccounts } from "../../staff-group/staff-chat-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import { channelLabel } from "../parts/ticket-labels.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";

/**
 * The section of one's account page that links a chat account to act in the staff group; null
 * while there is no staff group.
 */
export async function chatLink(house: ConsoleHouse, visit: Visit): Promise<VNode | null> {
  if (!house.hasStaffGroup) return null;
  const accounts = await readLinkedAccounts(house.db.prisma, visit.staff.id);
  return (
    <section class="card" id="chat-link">
      <h2>Nhóm cán bộ trên Telegram</h2>
      <p class="hint">
        Liên kết tài khoản Telegram để nhận, trả lời, chuyển phiếu ngay trong nhóm cán bộ.
      </p>
      {accounts.length === 0 ? (
        <p>Chưa liên kết tài khoản nào.</p>
      ) : (
        <ul class="sessions">
          {accounts.map((account) => (
            <Account key={account.account} account={account} visit={visit} />
          ))}
        </ul>
      )}
      <PostForm csrf={visit.csrf} action="/console/account/chat-link">
        <button>Lấy mã liên kết</button>
      </PostForm>
    </section>
  );
}

function Account({ account, visit }: { account: LinkedAccount; visit: Visit }) {
  const { channel, ending, linkedAt } = account;
  return (
    <li>
      <div>
        <strong>{`Tài khoản ${channelLabel(channel)} đuôi ${ending}`}</strong>
        <span class="sub">{`Liên kết lúc ${formatDateTime(linkedAt)}`}</span>
      </div>
      <PostForm csrf={visit.csrf} action="/console/account/chat-link/end">
        <input type="hidden" name="account" value={account.account} />
        <button class="small" aria-label={`Bỏ liên kết tài khoản đuôi ${ending}`}>
          Bỏ liên kết
        </button>
      </PostForm>
    </li>
  );
}

/** Shown in the answer to the POST itself: only the hash of the code is kept. */
export function linkCodeShown(code: string): Shown {
  return {
    title: "Mã liên kết Telegram",
    body: (
      <section class="card narrow">
        <h1>Mã liên kết Telegram</h1>
        <p class="alert">
          {`Mã này chỉ hiện một lần, dùng được một lần trong ${linkMinutes} phút. Xin đừng đưa cho ai.`}
        </p>
        <ol>
          <li>Mở cuộc trò chuyện riêng với trợ lý của cơ quan trên Telegram.</li>
          <li>Gửi đúng dòng sau:</li>
        </ol>
        <p>
          <code {...notOurs}>/lienket {code}</code>
        </p>
        <p class="hint">Không gửi mã trong nhóm: mã gửi trong nhóm bị hủy ngay.</p>
        <p>
          <a class="button main" href="/console/account">
            Về trang tài khoản
          </a>
        </p>
      </section>
    ),
  };
}
