import bwip from "bwip-js/node";
import sharp from "sharp";
import type { Chance } from "./chance.ts";

/** One made-up appointment slip. `code`: what stands in its symbol. */
export type Slip = { code: string; symbol: "qr" | "code128"; text: string };

/** A slip with a code and, in a QR, one of the ways in which software writes it there. */
export function inventSlip(chance: Chance, symbol: Slip["symbol"]): Slip {
  const digits = (count: number) => String(chance.whole(0, 10 ** count - 1)).padStart(count, "0");
  const unit = `000.${digits(2)}.${digits(2)}.H${digits(2)}`;
  const day = `26${String(chance.whole(1, 12)).padStart(2, "0")}${String(chance.whole(1, 28)).padStart(2, "0")}`;
  const code = `${unit}-${day}-${digits(4)}`;
  const way = symbol === "qr" ? chance.whole(0, 4) : 0;
  return { code, symbol, text: wordings[way]?.(code) ?? code };
}

const wordings: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => `https://dichvucong.vi-du.gov.vn/tra-cuu/${encodeURIComponent(code)}`,
  (code) => `https://motcua.vi-du.gov.vn/tracuu?loai=1&maHoSo=${code}&k=9f2c`,
  (code) => `UBND XÃ MẪU\nMã hồ sơ: ${code}\nNgày nhận: 05/11/2026\nHẹn trả: 12/11/2026`,
  (code) => JSON.stringify({ MaHoSo: code, NgayTiepNhan: "20261105091500" }),
];

/** Where the page is 1240 dots wide (A5 across, 150 dots an inch) and 874 high. */
const page = { width: 1240, height: 874 } as const;

/** The page as a scanner would see it: heading, lines of text, and the symbol as offices print it. */
export async function drawSlip(slip: Slip, chance: Chance): Promise<Buffer> {
  const symbol = await drawSymbol(slip, chance);
  const { width, height } = await sharp(symbol).metadata();
  const left = slip.symbol === "qr" ? page.width - width - 70 : 80;
  const top = 60 + chance.whole(0, 40);
  return sharp(Buffer.from(pageSvg(chance, slip.symbol)))
    .composite([
      { input: symbol, left, top: slip.symbol === "qr" ? top : page.height - height - top },
    ])
    .png()
    .toBuffer();
}

/** A page of the same kind on which no symbol stands. */
export async function drawBlank(chance: Chance): Promise<Buffer> {
  return sharp(Buffer.from(pageSvg(chance, "qr")))
    .png()
    .toBuffer();
}

/** A QR of 25 to 37 mm, a Code 128 of 75 to 95 mm. */
async function drawSymbol({ symbol, text }: Slip, chance: Chance): Promise<Buffer> {
  const how =
    symbol === "qr"
      ? { bcid: "qrcode", eclevel: chance.pick(["L", "M", "Q"]), scale: 6 }
      : { bcid: "code128", height: chance.whole(8, 14), scale: 2 };
  const drawn = sharp(await bwip.toBuffer({ ...how, text, backgroundcolor: "FFFFFF" }));
  const sized = symbol === "qr" ? drawn.resize(chance.whole(150, 220)) : drawn;
  const [edge, side] = symbol === "qr" ? [16, 16] : [8, 24];
  const margins = { top: edge, bottom: edge, left: side, right: side };
  return sized
    .extend({ ...margins, background: "white" })
    .png()
    .toBuffer();
}

function pageSvg(chance: Chance, symbol: Slip["symbol"]): string {
  const from = symbol === "qr" ? 300 : 120;
  const lines = Array.from({ length: 13 }, (_, index) => {
    const y = from + index * 42;
    const length = chance.whole(35, 80);
    const words = "Tiếp nhận hồ sơ của ông bà thành phần gồm đơn đề nghị bản sao học bạ ngày trả ";
    return y > 760 && symbol === "code128"
      ? ""
      : `<text x="80" y="${y}" font-size="24">${words.slice(0, length)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${page.height}">
    <rect width="100%" height="100%" fill="white"/>
    <g font-family="serif" fill="#111">
      <text x="80" y="80" font-size="26" font-weight="bold">ỦY BAN NHÂN DÂN XÃ MẪU</text>
      <line x1="80" y1="96" x2="420" y2="96" stroke="#111" stroke-width="2"/>
      ${lines.join("\n")}
    </g></svg>`;
}
