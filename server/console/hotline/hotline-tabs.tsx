import { SectionTabs } from "../parts/section-tabs.tsx";

/** The pages of the hotline. */
export function HotlineTabs({ current }: { current: keyof typeof tabs }) {
  return <SectionTabs label="Đường dây nóng" {...{ tabs, current }} />;
}

const tabs = {
  call: { href: "/console/hotline", label: "Cuộc gọi mới" },
  log: { href: "/console/hotline/calls", label: "Nhật ký cuộc gọi" },
} as const;
