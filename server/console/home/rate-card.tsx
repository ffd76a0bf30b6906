type Props = {
  title: string;
  /** How many of how many. */
  good: number;
  all: number;
  /** Percent that the authority is measured by. */
  target: number;
  /** When there is nothing to count yet. */
  empty: string;
};

/** A rate beside its target: in words, as a number and as a bar, never by colour alone. */
export function RateCard({ title, good, all, target, empty }: Props) {
  if (all === 0) {
    return (
      <section class="card rate">
        <h3>{title}</h3>
        <p class="hint">{empty}</p>
      </section>
    );
  }
  const percent = (100 * good) / all;
  const isMet = percent >= target;
  return (
    <section class="card rate">
      <h3>{title}</h3>
      <p class={isMet ? "figure good" : "figure bad"}>
        {`${percent.toLocaleString("vi-VN", { maximumFractionDigits: 1 })}%`}
      </p>
      <meter min={0} max={100} low={target} optimum={100} value={percent} aria-label={title} />
      <p class="hint">
        {`${good} trên ${all}`} · {`Mục tiêu: ${target}%`} ·{" "}
        {isMet ? "Đạt mục tiêu" : "Chưa đạt mục tiêu"}
      </p>
    </section>
  );
}
