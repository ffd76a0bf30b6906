import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { AlarmBanner } from "./alarm-banner.tsx";
import { DemoBanner } from "./demo-banner.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { KeyHelp } from "./key-help.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Navigation } from "./navigation.tsx";
import { TopBar } from "./top-bar.tsx";

type Props = {
  visit: Visit;
  shown: Shown;
  isDemo: boolean;
  officeName: string;
  flash?: string | undefined;
  /** Talks in which danger to a child was signalled and nobody has looked yet. */
  alarms: readonly string[];
  newNotices: number;
};

/** What every page of a signed-in person has around it. */
export function Layout(props: Props) {
  const { visit, shown, isDemo, officeName, flash, alarms, newNotices } = props;
  return (
    <>
      <a class="skip" href="#main">
        Đến nội dung chính
      </a>
      {isDemo && <DemoBanner />}
      <TopBar {...{ visit, officeName, newNotices }} />
      <p
        class="connection"
        role="status"
        data-live-status
        data-say-lost="Mất kết nối, đang nối lại…"
        data-say-ended="Phiên làm việc đã hết. Xin tải lại trang để đăng nhập."
      ></p>
      <div data-live="alarms">
        <AlarmBanner alarms={alarms} />
      </div>
      <div class="frame">
        <Navigation visit={visit} />
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
      </div>
      <footer class="foot">
        <KeyHelp />
        <LanguageSwitch visit={visit} back={shown.path ?? visit.here} />
      </footer>
    </>
  );
}
