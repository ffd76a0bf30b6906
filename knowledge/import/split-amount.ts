/**
 * A period without unit and an amount run together: "120,000 VNĐ" can only be "1" and
 * "20,000 VNĐ", because no number begins with 0. Where several readings are left, as for
 * "125 VNĐ", none is taken: a wrong fee is worse than the source's own text.
 */
export function splitAmount(cell: string): { time: string; fee: string } | undefined {
  const readings: { time: string; fee: string }[] = [];
  const digits = /^\d+/.exec(cell)?.[0].length ?? 0;
  for (let at = 1; at <= Math.min(digits, 4); at++) {
    const [time, fee] = [cell.slice(0, at), cell.slice(at)];
    if (/^(?:0|[1-9]\d*)$/.test(time) && whole.test(fee)) readings.push({ time, fee });
  }
  return readings.length === 1 ? readings[0] : undefined;
}

const whole = /^[1-9]\d{0,2}(?:,\d{3}){0,5}(?:\.\d{1,2})? (?:Việt Nam Đồng|VNĐ|[A-Z]{3})$/;
