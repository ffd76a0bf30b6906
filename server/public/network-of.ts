/** What one household or office shares: the IPv4 address, or the first 64 bits of an IPv6 one. */
export function networkOf(ip: string | undefined): string {
  const address = (ip ?? "unknown").replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!address.includes(":")) return address;
  const [left = "", right] = address.split("::");
  const groups = left === "" ? [] : left.split(":");
  const tail = right ? right.split(":") : [];
  const whole = [
    ...groups,
    ...Array<string>(Math.max(0, 8 - groups.length - tail.length)).fill("0"),
    ...tail,
  ];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
