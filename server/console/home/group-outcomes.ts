export type OutcomeGroup = { label: string; count: number };

/** Adds outcomes up by the prefix before the first "_", the most frequent group first. */
export function groupOutcomes(
  turns: readonly { outcome: string; count: number }[],
): OutcomeGroup[] {
  const counts = new Map<string, number>();
  for (const { outcome, count } of turns) {
    const [prefix = ""] = outcome.split("_");
    const label = labels[prefix] ?? "Việc khác (chào hỏi, trình đơn…)";
    counts.set(label, (counts.get(label) ?? 0) + count);
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .toSorted((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
}

const labels: Record<string, string> = {
  answered: "Trả lời được câu hỏi",
  clarify: "Hỏi lại cho rõ",
  abstain: "Không trả lời được",
  ticket: "Phản ánh, kiến nghị",
  dossier: "Tra cứu hồ sơ",
  route: "Hướng dẫn theo luật hoặc khẩn cấp",
  handed: "Chuyển cho cán bộ",
  refused: "Nhắn quá nhanh",
  error: "Lỗi hệ thống",
};
