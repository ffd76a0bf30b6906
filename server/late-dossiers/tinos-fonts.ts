import { createRequire } from "node:module";

const locate = createRequire(import.meta.url);

/** The files of Tinos, a free font with all Vietnamese letters, as wide as Times New Roman. */
export const tinosFonts = {
  regular: fontFile("400Regular"),
  italic: fontFile("400Regular_Italic"),
  bold: fontFile("700Bold"),
} as const;

function fontFile(cut: string): string {
  return locate.resolve(`@expo-google-fonts/tinos/${cut}/Tinos_${cut}.ttf`);
}
