import type { Vocabulary } from "../load/load-vocabulary.ts";
import { readMarks } from "../marks/read-marks.ts";
import { foldTones } from "../text/fold-tones.ts";
import { mendText } from "../text/mend-text.ts";

/** Each example as it was written and as it is typed without tone marks, with its marks. */
export function withMarks<Example extends { text: string }>(
  examples: readonly Example[],
  vocabulary: Vocabulary,
): (Example & { marks: ReadonlySet<string> })[] {
  return examples.flatMap((example) => {
    const bare = foldTones(example.text);
    const typed = bare === example.text.toLowerCase() ? [example.text] : [example.text, bare];
    return typed.map((said) => ({
      ...example,
      marks: readMarks(mendText(said, vocabulary.speller), vocabulary),
    }));
  });
}
