export type Bar = {
  /** Such as "21/11". */
  label: string;
  value: number;
};

/**
 * Small bars, one a day. The picture is for the eye: its name says what it shows, and the numbers
 * stand in the table below it, for whoever can't see it or wants them exact.
 */
export function BarChart({ title, bars, unit }: { title: string; bars: Bar[]; unit: string }) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const step = 100 / bars.length;
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox="0 0 100 32" preserveAspectRatio="none" role="img" aria-label={title}>
        {bars.map((bar, place) => {
          const height = (30 * bar.value) / most;
          return (
            <rect
              key={bar.label}
              class={place === bars.length - 1 ? "bar today" : "bar"}
              x={(place * step + step * 0.12).toFixed(2)}
              y={(31 - height).toFixed(2)}
              width={(step * 0.76).toFixed(2)}
              height={Math.max(height, bar.value > 0 ? 0.8 : 0.3).toFixed(2)}
            />
          );
        })}
      </svg>
      <p class="axis" aria-hidden="true">
        <span>{bars[0]?.label}</span>
        <span>{bars.at(-1)?.label}</span>
      </p>
      <details>
        <summary>Xem số liệu</summary>
        <table class="plain">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Ngày</th>
              <th scope="col">{unit}</th>
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                <td>{bar.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
