import type { Action } from "../../staff/may.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { AlarmBanner } from "./alarm-banner.tsx";
import { DemoBanner } from "./demo-banner.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { notOurs } from "./not-ours.ts";
import { PostForm } from "./post-form.tsx";
import { roleLabels } from "./role-labels.ts";

type Props = {
  visit: Visit;
  shown: Shown;
  isDemo: boolean;
  officeName: string;
  flash?: string | undefined;
  /** Talks in which danger to a child was signalled and nobody has looked yet. */
  alarms: readonly string[];
};

/** What every page of a signed-in person has around it. */
export function Layout({ visit, shown, isDemo, officeName, flash, alarms }: Props) {
  return (
    <>
      <a class="skip" href="#main">
        Đến nội dung chính
      </a>
      {isDemo && <DemoBanner />}
      <header class="top">
        <a class="brand" href="/console">
          <span class="brand-mark" aria-hidden="true">
            DH
          </span>
          <span>
            Dân Hỏi <small>{officeName}</small>
          </span>
        </a>
        <nav aria-label="Chính">
          <ul>
            {areas
              .filter((area) => visit.may(area.action))
              .map((area) => (
                <li key={area.href}>
                  <a href={area.href} aria-current={isCurrent(visit.path, area.href)}>
                    {area.label}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <div class="who">
          <a href="/console/account">
            <span {...notOurs}>{visit.staff.displayName}</span>{" "}
            <small>{roleLabels[visit.staff.role]}</small>
          </a>
          <PostForm csrf={visit.csrf} action="/console/sign-out">
            <button class="quiet">Đăng xuất</button>
          </PostForm>
        </div>
      </header>
      <p class="connection" role="status" data-live-status></p>
      <div data-live="alarms">
        <AlarmBanner alarms={alarms} />
      </div>
      <main
        id="main"
        tabindex={-1}
        data-live-source={`/console/live?tickets=${shown.live ?? "none"}`}
        data-live-page={shown.path}
      >
        {flash && (
          <p class="flash" role="status">
            {flash}
          </p>
        )}
        <ErrorSummary errors={shown.errors ?? []} />
        {shown.body}
      </main>
      <footer class="foot">
        <LanguageSwitch visit={visit} back={shown.path ?? visit.here} />
      </footer>
    </>
  );
}

const areas: { href: string; label: string; action: Action }[] = [
  { href: "/console", label: "Hôm nay", action: "home.view" },
  { href: "/console/tickets", label: "Phiếu", action: "queue.view" },
  { href: "/console/conversations", label: "Trò chuyện", action: "conversation.view" },
  { href: "/console/knowledge", label: "Kiến thức", action: "knowledge.edit" },
  { href: "/console/letters", label: "Thư chưa gửi được", action: "letters.view" },
  { href: "/console/staff", label: "Nhân viên", action: "staff.view" },
];

function isCurrent(path: string, href: string): "page" | undefined {
  const plain = path.replace(/\/$/, "");
  const here =
    href === "/console" ? plain === href : plain === href || plain.startsWith(`${href}/`);
  return here ? "page" : undefined;
}
