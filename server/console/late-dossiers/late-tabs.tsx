import { SectionTabs } from "../parts/section-tabs.tsx";

/** The two pages about dossiers and their appointments. */
export function LateTabs({ current }: { current: keyof typeof tabs }) {
  return <SectionTabs label="Hạn trả kết quả" {...{ tabs, current }} />;
}

const tabs = {
  list: { href: "/console/dossiers/late", label: "Hồ sơ trễ hạn" },
  report: { href: "/console/dossiers/report", label: "Tỷ lệ đúng hạn" },
} as const;
