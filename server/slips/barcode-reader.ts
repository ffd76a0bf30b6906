import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes, type ReaderOptions } from "zxing-wasm/reader";

/** A grey picture, a byte a dot, row by row. */
export type GreyPicture = { dots: Uint8Array; width: number; height: number };

/** What one symbol says. */
export type ReadSymbol = {
  kind: "qr" | "code128";
  text: string;
  /** It needed little correction, or many lines across it agree: no misread. */
  isSure: boolean;
};

/** Every QR and Code 128 in the picture at any right angle; or Code 128 alone, with upright bars. */
export async function readSymbols(
  picture: GreyPicture,
  seeks: "any" | "code128",
): Promise<readonly ReadSymbol[]> {
  await open();
  const found = await readBarcodes(toImage(picture), options[seeks]);
  return found
    .filter(({ isValid }) => isValid)
    .map(({ format, text, lineCount, extra }) =>
      format === "Code128"
        ? { kind: "code128", text, isSure: lineCount >= 3 }
        : { kind: "qr", text, isSure: unusedCorrection(extra) >= 0.25 },
    );
}

const common: ReaderOptions = {
  tryHarder: true,
  tryInvert: false,
  maxNumberOfSymbols: 8,
  textMode: "Plain",
};
const options: Readonly<Record<"any" | "code128", ReaderOptions>> = {
  any: { ...common, formats: ["QRCode", "Code128"], tryRotate: true },
  code128: { ...common, formats: ["Code128"], tryRotate: false, tryDownscale: false },
};

/**
 * Opened once, from the file in the package: left to itself the library would fetch it from a
 * server of others.
 */
function open(): Promise<unknown> {
  opened ??= load();
  return opened;
}
let opened: Promise<unknown> | undefined;

async function load(): Promise<void> {
  const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  const bytes = await readFile(file);
  const wasmBinary = new Uint8Array(bytes).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

/** As the library wants it: four bytes a dot. */
function toImage({ dots, width, height }: GreyPicture): ImageData {
  const wide = new Uint32Array(dots.length);
  for (let at = 0; at < dots.length; at += 1) wide[at] = 0xff000000 | ((dots[at] ?? 0) * 0x010101);
  const data = new Uint8ClampedArray(wide.buffer);
  return { data, width, height, colorSpace: "srgb" };
}

/** Of what a QR can put right: 1 nothing was wrong, 0 it was at its limit, where a misread begins. */
function unusedCorrection(extra: string): number {
  const share = /"UEC":\s*"?([\d.]+)/.exec(extra)?.[1];
  return share === undefined ? 0 : Number(share);
}
