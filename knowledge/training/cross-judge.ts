/** What a judge that never saw a message, nor any of its fold, says of it. */
export function crossJudge<Lesson, Verdict>(
  lessons: readonly Lesson[],
  foldOf: (lesson: Lesson) => string,
  learn: (others: readonly Lesson[]) => (lesson: Lesson) => Verdict,
): (Lesson & Verdict)[] {
  const folds = [...new Set(lessons.map(foldOf))].toSorted();
  return folds.flatMap((fold) => {
    const judge = learn(lessons.filter((lesson) => foldOf(lesson) !== fold));
    return lessons
      .filter((lesson) => foldOf(lesson) === fold)
      .map((lesson) => ({ ...lesson, ...judge(lesson) }));
  });
}

/** One of so many folds, by the letters of a message as its writer wrote it. */
export function foldByText(text: string, folds: number): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 8) % folds;
}
