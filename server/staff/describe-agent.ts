/** A browser and its system in a few words, such as "Firefox, Windows", for people to know their
 * own again. Made of a list of ours: nothing of what the browser sent is kept. */
export function describeAgent(userAgent: string): string {
  const said = userAgent.slice(0, mostLetters);
  const browser = nameIn(browsers, said);
  const system = nameIn(systems, said);
  return [browser, system].filter((name) => name !== undefined).join(", ") || "?";
}

/** Real ones have some 150. */
const mostLetters = 500;

function nameIn(list: readonly (readonly [mark: RegExp, name: string])[], userAgent: string) {
  return list.find(([mark]) => mark.test(userAgent))?.[1];
}

/** First things first: Edge also says Chrome, and Chrome also says Safari. */
const browsers = [
  [/\bCocCoc|coc_coc_browser/i, "Cốc Cốc"],
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const;

const systems = [
  [/\b(iPhone|iPod)\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X|Macintosh/, "macOS"],
  [/\bLinux\b/, "Linux"],
] as const;
