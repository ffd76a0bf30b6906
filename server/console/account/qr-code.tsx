import { encode } from "uqr";

/** Words as a QR code, dark on light in both colour schemes: not every camera reads the reverse. */
export function QrCode({ words, label }: { words: string; label: string }) {
  const { data, size } = encode(words, { ecc: "M", border: 4 });
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={squares(data)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

function squares(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
}
