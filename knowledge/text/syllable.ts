import { foldTones } from "./fold-tones.ts";
import { settleToneMark } from "./settle-tone-mark.ts";

/**
 * Whether a word is spelt as a Vietnamese syllable: an onset, a rhyme and a tone which go together
 * by the rules of the script. Says nothing about whether such a word exists. Lower case, NFC.
 */
export function isSyllable(word: string): boolean {
  return syllables.has(settleToneMark(word));
}

/** Whether a word is a syllable once its missing marks are thought back: "duong", "nuoc". */
export function isBareSyllable(word: string): boolean {
  return bare.has(word);
}

const onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
  .split(" ")
  .concat("");

/** Rhymes without a tone. Those ending in a stop take only the acute and the dot. */
const openRhymes =
  "a ai ao au ay âu ây e eo ê êu i ia iêu iu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây uê ui uơ uôi uy uya uyu ư ưa ưi ươi ươu ưu y yêu " +
  "am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng oam oan oang oanh oăm oăn oăng oem oen om on ong oong ôm ôn ông ơm ơn um un ung uân uâng uênh uôm uôn uông uyên uyn uynh ươm ươn ương ưm ưn ưng yêm yên yêng ynh";
const stopRhymes =
  "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oac oach oap oat oăc oăp oăt oc oet op ot ooc ôc ôp ôt ơp ơt uât uc uêch uôc uôp uôt up ut uyêt uyt uyp uych ưc ươc ươp ươt ưt yêt";

const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const stopTones = ["\u0301", "\u0323"];

const syllables = new Set<string>();
const bare = new Set<string>();
spell(openRhymes, tones);
spell(stopRhymes, stopTones);

function spell(rhymes: string, allowed: readonly string[]) {
  for (const rhyme of new Set(rhymes.split(" ")))
    for (const onset of onsets) {
      if (!goTogether(onset, rhyme)) continue;
      const written = onset.at(-1) === rhyme[0] && isGlide(onset) ? rhyme.slice(1) : rhyme;
      if (written === "") continue;
      bare.add(foldTones(onset + written));
      for (const tone of allowed) syllables.add(settleToneMark(putTone(onset + written, tone)));
    }
}

/** "gi" and "qu" hold a letter of the rhyme: gi + iêng is written "giêng", qu + y stays "quy". */
function isGlide(onset: string): boolean {
  return onset === "gi" || onset === "qu";
}

/** c, g and ng stand before back vowels; k, gh and ngh before e, ê, i and y. */
function goTogether(onset: string, rhyme: string): boolean {
  const isFront = /^[eêiy]/.test(rhyme);
  if (onset === "k" || onset === "gh" || onset === "ngh") return isFront;
  if (onset === "c" || onset === "g" || onset === "ng") return !isFront || onset + rhyme === "gi";
  if (onset === "qu") return /^[aăâeêiy]|^ơn?$|^uôc$|^uy/.test(rhyme);
  if (rhyme.startsWith("oo")) return /^[bcgx]$/.test(onset);
  if (onset === "gi") return !/^(y|oa|oe|uy)/.test(rhyme);
  return onset === "" || !/^(yê|ynh)/.test(rhyme);
}

/**
 * Letters of one syllable with a tone on its place: the vowel that bears a mark, else the one before
 * the last or before the end. In ươ the two marks always come together.
 */
export function putTone(letters: string, tone: string): string {
  const paired = letters.replace(/ưo(?=[cimnptu])|uơ(?=[cimnptu])/, "ươ");
  const at = tonePlace(paired);
  if (tone === "" || at < 0) return paired;
  return paired.slice(0, at) + (paired[at] + tone).normalize("NFC") + paired.slice(at + 1);
}

function tonePlace(letters: string): number {
  const marked = Array.from("ơêâăôư").find((vowel) => letters.includes(vowel));
  if (marked !== undefined) return letters.indexOf(marked);
  const glide = /^(?:gi|qu)(?=[aeiouy])/.exec(letters)?.[0].length ?? 0;
  const first = letters.slice(glide).search(/[aeiouy]/) + glide;
  if (first < glide) return -1;
  const vowels = /^[aeiouy]+/.exec(letters.slice(first))?.[0].length ?? 1;
  const isClosed = first + vowels < letters.length;
  return vowels === 1 ? first : vowels === 2 && !isClosed ? first : first + 1;
}
