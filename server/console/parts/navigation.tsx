import type { Action } from "../../staff/may.ts";
import type { Visit } from "../visit.ts";
import { PostForm } from "./post-form.tsx";

export const navigationId = "navigation";

/**
 * The areas that one may enter, in groups. Beside the page on a wide screen; on a narrow one the
 * browser shows it on top when the menu button is pressed (the popover needs no script).
 */
export function Navigation({ visit }: { visit: Visit }) {
  const here = areaOf(visit.path);
  return (
    <nav class="areas" id={navigationId} aria-label="Chính" popover>
      {groups.map(({ label, areas }) => {
        const mine = areas.filter((area) => visit.may(area.action));
        if (mine.length === 0) return null;
        return (
          <div key={label}>
            <p class="areas-label" id={`areas-${label}`}>
              {label}
            </p>
            <ul aria-labelledby={`areas-${label}`}>
              {mine.map((area) => (
                <li key={area.href}>
                  <a href={area.href} aria-current={area.href === here ? "page" : undefined}>
                    {area.label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <PostForm csrf={visit.csrf} action="/console/sign-out">
        <button class="quiet">Đăng xuất</button>
      </PostForm>
    </nav>
  );
}

type Area = {
  href: string;
  label: string;
  action: Action;
  /** A page of this area that does not lie below it. */
  also?: string;
};

const groups: readonly { label: string; areas: readonly Area[] }[] = [
  {
    label: "Công việc",
    areas: [
      { href: "/console", label: "Hôm nay", action: "home.view" },
      { href: "/console/tickets", label: "Phiếu", action: "queue.view" },
      { href: "/console/conversations", label: "Trò chuyện", action: "conversation.view" },
      { href: "/console/hotline", label: "Đường dây nóng", action: "hotline.use" },
      { href: "/console/contacts", label: "Người liên hệ", action: "contacts.view" },
    ],
  },
  {
    label: "Hồ sơ một cửa",
    areas: [
      { href: "/console/dossiers", label: "Tra cứu hồ sơ", action: "dossiers.view" },
      {
        href: "/console/dossiers/late",
        label: "Hồ sơ trễ hạn",
        action: "dossiers.view",
        also: "/console/dossiers/report",
      },
      { href: "/console/dossiers/calls", label: "Cần gọi báo tin", action: "dossiers.call" },
      { href: "/console/dossiers/imports", label: "Nhập hồ sơ", action: "dossiers.import" },
    ],
  },
  {
    label: "Nội dung",
    areas: [
      { href: "/console/knowledge", label: "Kiến thức", action: "knowledge.edit" },
      { href: "/console/replies", label: "Câu trả lời mẫu", action: "replies.edit" },
    ],
  },
  {
    label: "Cơ quan",
    areas: [
      { href: "/console/calendar", label: "Lịch làm việc", action: "calendar.view" },
      { href: "/console/units", label: "Đơn vị", action: "units.view" },
      { href: "/console/staff", label: "Nhân viên", action: "staff.view" },
    ],
  },
  {
    label: "Hệ thống",
    areas: [
      { href: "/console/letters", label: "Thư chưa gửi được", action: "letters.view" },
      { href: "/console/channels", label: "Kênh", action: "channels.view" },
      { href: "/console/tokens", label: "Khóa kết nối", action: "tokens.manage" },
      { href: "/console/audit", label: "Nhật ký", action: "audit.view" },
    ],
  },
];

/** The area of the longest address that the path lies in: a list may have lists of their own below. */
function areaOf(path: string): string | undefined {
  const plain = path.replace(/\/$/, "");
  const areas = groups.flatMap((group) => group.areas);
  const named = areas.find(({ also }) => also === plain);
  if (named) return named.href;
  const around = areas
    .map(({ href }) => href)
    .filter((href) => plain === href || (href !== "/console" && plain.startsWith(`${href}/`)));
  return around.toSorted((one, other) => other.length - one.length)[0];
}
