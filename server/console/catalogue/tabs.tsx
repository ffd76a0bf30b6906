import { SectionTabs } from "../parts/section-tabs.tsx";

/** The sections of "Kiến thức", on top of each of its pages. */
export function Tabs({ current }: { current: keyof typeof tabs }) {
  return (
    <>
      <link rel="stylesheet" href="/assets/knowledge.css" />
      <SectionTabs label="Mục của kiến thức" {...{ tabs, current }} />
    </>
  );
}

const tabs = {
  procedures: { href: "/console/knowledge/procedures", label: "Thủ tục" },
  gaps: { href: "/console/knowledge", label: "Câu chưa trả lời tốt" },
  proposals: { href: "/console/knowledge/proposals", label: "Đề xuất" },
  words: { href: "/console/knowledge/words", label: "Cách nói của người dân" },
  thesaurus: { href: "/console/knowledge/thesaurus", label: "Từ điển" },
  publish: { href: "/console/knowledge/publish", label: "Kiểm tra và xuất bản" },
} as const;
