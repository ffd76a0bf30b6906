import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { ApologyTemplate } from "./apology-template.ts";

/** The filled letter as a Word file, to be completed and signed by the office. */
export async function writeApologyDocx(letter: ApologyTemplate): Promise<Buffer> {
  const document = new Document({
    title: letter.title.join(" "),
    styles: { default: { document: { run: { font: "Times New Roman", size: points(13) } } } },
    sections: [
      {
        // Lề theo Nghị định 30/2020/NĐ-CP: trên, dưới 20 mm; trái 30 mm; phải 20 mm. Khổ A4.
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) },
          },
        },
        children: [
          head(letter),
          ...letter.title.map((text, place) =>
            centred(text, { bold: true, size: 14, before: place === 0 ? 18 : 0 }),
          ),
          centred(letter.addressee, { size: 13, before: 12 }),
          ...letter.paragraphs.map(bodyParagraph),
          foot(letter),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Office and number on the left, the nation's head and the date on the right. */
function head({ superior, office, number, nation, placeAndDate }: ApologyTemplate): Table {
  const left = [
    ...(superior === "" ? [] : [centred(superior, { size: 12 })]),
    centred(office.toLocaleUpperCase("vi"), { bold: true, size: 12 }),
    centred(number, { size: 12, before: 6 }),
  ];
  const right = [
    centred(nation[0], { bold: true, size: 12 }),
    centred(nation[1], { bold: true, size: 13, isUnderlined: true }),
    centred(placeAndDate, { italics: true, size: 12, before: 6 }),
  ];
  return twoColumns(left, right, [42, 58]);
}

function foot({ copies, signer }: ApologyTemplate): Table {
  const left = copies.map((text, place) =>
    paragraph(text, { bold: place === 0, italics: place === 0, size: 11 }),
  );
  const right = signer.map((text, place) =>
    centred(text, { bold: place === 0, italics: place > 0, size: 13 }),
  );
  return twoColumns(
    [paragraph("", { size: 8 }), ...left],
    [paragraph("", { size: 8 }), ...right],
    [45, 55],
  );
}

function twoColumns(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  [first, second]: readonly [number, number],
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
  const sides = { top: none, bottom: none, left: none, right: none };
  const cell = (children: readonly Paragraph[], percent: number) =>
    new TableCell({
      children: [...children],
      borders: sides,
      width: { size: percent, type: WidthType.PERCENTAGE },
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [mm((160 * first) / 100), mm((160 * second) / 100)],
    borders: { ...sides, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ children: [cell(left, first), cell(right, second)] })],
  });
}

type Look = {
  size: number;
  bold?: boolean;
  italics?: boolean;
  isUnderlined?: boolean;
  /** Points above. */
  before?: number;
};

function centred(text: string, look: Look): Paragraph {
  return paragraph(text, look, AlignmentType.CENTER);
}

function paragraph(
  text: string,
  { size, bold = false, italics = false, isUnderlined = false, before = 0 }: Look,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): Paragraph {
  const underline = isUnderlined ? { underline: {} } : {};
  return new Paragraph({
    alignment,
    spacing: { before: before * 20 },
    children: [new TextRun({ text, bold, italics, size: points(size), ...underline })],
  });
}

function bodyParagraph(text: string): Paragraph {
  // A line break that the staff typed in a reason stays one.
  const runs = text
    .split("\n")
    .map((line, place) => new TextRun({ text: line, ...(place > 0 ? { break: 1 } : {}) }));
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 120, line: 300 },
    children: runs,
  });
}

/** Half points, as the format counts them. */
function points(size: number): number {
  return size * 2;
}

/** Twentieths of a point. */
function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
