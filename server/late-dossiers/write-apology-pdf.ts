import PDFDocument from "pdfkit";
import type { ApologyTemplate } from "./apology-template.ts";
import { tinosFonts } from "./tinos-fonts.ts";

/** The filled letter as an A4 page with its fonts in it, to be printed and signed. */
export function writeApologyPdf(letter: ApologyTemplate, now: Date): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: "A4",
    margins,
    lang: "vi",
    displayTitle: true,
    info: { Title: letter.title.join(" "), CreationDate: now },
  });
  for (const [name, file] of Object.entries(tinosFonts)) pdf.registerFont(name, file);
  const done = collect(pdf);
  drawHead(pdf, letter);
  pdf.moveDown(1.2);
  write(pdf, letter.title, { font: "bold", size: 14, align: "center" });
  pdf.moveDown(0.6);
  write(pdf, [letter.addressee], { font: "regular", size: 13, align: "center" });
  for (const text of letter.paragraphs) {
    pdf.moveDown(0.5);
    const justified = { align: "justify", indent: mm(10), lineGap: 3 } as const;
    pdf
      .font("regular")
      .fontSize(13)
      .text(text, margins.left, pdf.y, { width, ...justified });
  }
  drawFoot(pdf, letter);
  pdf.end();
  return done;
}

type Pdf = InstanceType<typeof PDFDocument>;

// Lề theo Nghị định 30/2020/NĐ-CP.
const margins = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) };
const width = mm(160);

function drawHead(
  pdf: Pdf,
  { superior, office, number, nation, placeAndDate }: ApologyTemplate,
): void {
  const top = pdf.y;
  const left = { x: margins.left, width: mm(66) };
  if (superior !== "") write(pdf, [superior], { size: 12, align: "center", ...left });
  const name = office.toLocaleUpperCase("vi");
  write(pdf, [name], { font: "bold", size: 12, align: "center", ...left });
  pdf.moveDown(0.4);
  write(pdf, [number], { size: 12, align: "center", ...left });
  const leftEnd = pdf.y;
  pdf.y = top;
  const right = { x: margins.left + mm(68), width: mm(92) };
  write(pdf, [nation[0]], { font: "bold", size: 11.5, align: "center", ...right });
  write(pdf, [nation[1]], {
    font: "bold",
    size: 13,
    align: "center",
    isUnderlined: true,
    ...right,
  });
  pdf.moveDown(0.4);
  write(pdf, [placeAndDate], { font: "italic", size: 12, align: "center", ...right });
  pdf.y = Math.max(leftEnd, pdf.y);
}

/** Whom it goes to on the left, who signs on the right, on one page. */
function drawFoot(pdf: Pdf, { copies, signer }: ApologyTemplate): void {
  const room = mm(45);
  if (pdf.y + room > pdf.page.height - margins.bottom) pdf.addPage();
  pdf.moveDown(1.2);
  const top = pdf.y;
  for (const [place, text] of copies.entries())
    write(pdf, [text], { font: place === 0 ? "italic" : "regular", size: 11, width: mm(70) });
  pdf.y = top;
  const right = { x: margins.left + mm(75), width: mm(85) };
  for (const [place, text] of signer.entries())
    write(pdf, [text], {
      font: place === 0 ? "bold" : "italic",
      size: 13,
      align: "center",
      ...right,
    });
}

type Look = {
  font?: keyof typeof tinosFonts;
  size: number;
  align?: "left" | "center";
  isUnderlined?: boolean;
  x?: number;
  width?: number;
};

function write(pdf: Pdf, texts: readonly string[], look: Look): void {
  const { font = "regular", size, align = "left", x = margins.left } = look;
  pdf.font(font).fontSize(size);
  for (const text of texts)
    pdf.text(text, x, pdf.y, {
      width: look.width ?? width,
      align,
      underline: look.isUnderlined ?? false,
    });
}

function collect(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
}

/** Points. */
function mm(length: number): number {
  return (length * 72) / 25.4;
}
