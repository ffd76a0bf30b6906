import type { Visit } from "../visit.ts";
import { navigationId } from "./navigation.tsx";
import { notOurs } from "./not-ours.ts";
import { roleLabels } from "./role-labels.ts";

type Props = { visit: Visit; officeName: string; newNotices: number };

/** Above every page: whose house this is, what is new, and who is signed in. */
export function TopBar({ visit, officeName, newNotices }: Props) {
  return (
    <header class="top">
      <button class="menu" type="button" popovertarget={navigationId}>
        <span aria-hidden="true">☰</span> <span>Menu</span>
      </button>
      <a class="brand" href="/console">
        <span class="brand-mark" aria-hidden="true" {...notOurs}>
          DH
        </span>
        <span>
          <span {...notOurs}>Dân Hỏi</span> <small {...notOurs}>{officeName}</small>
        </span>
      </a>
      <div class="who">
        <div data-live="bell">
          <Bell count={newNotices} />
        </div>
        <a
          href="/console/account"
          class="me"
          data-me={visit.staff.id}
          data-say-unsent="Còn cuộc gọi chưa gửi được. Đăng xuất thì nội dung đó mất. Vẫn đăng xuất?"
        >
          <span {...notOurs}>{visit.staff.displayName}</span>{" "}
          <small>{roleLabels[visit.staff.role]}</small>
        </a>
      </div>
    </header>
  );
}

function Bell({ count }: { count: number }) {
  return (
    <a class="bell" href="/console/notices">
      <svg class="bell-sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3v1h16v-1l-2-3V9a6 6 0 0 0-6-6zm-2.5 16a2.5 2.5 0 0 0 5 0z"
          fill="currentColor"
        />
      </svg>
      <span class="bell-label">Thông báo</span>{" "}
      {count > 0 && (
        <>
          <span class="bell-count" aria-hidden="true">
            {count < 100 ? count : "99+"}
          </span>
          <span class="unseen">{`(${count} mới)`}</span>
        </>
      )}
    </a>
  );
}
