/**
 * The sentences of the steps which name a period ("trong thời hạn 03 ngày làm việc"), word for
 * word: they answer "how long" where the source's own column says nothing or lacks the unit.
 */
export function periodSentences(steps: readonly string[]): string[] {
  return steps.flatMap((step) => step.split(/(?<=[.;])\s/)).filter((part) => period.test(part));
}

const period =
  /\d\s?(?:\([^()]{1,30}\) )?(?:ngày|giờ|tháng|tuần)(?![\p{L}\d])|(?:trong|cùng) ngày (?!\d)|ngay sau khi/iu;
