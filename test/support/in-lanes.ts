/**
 * Does all jobs, as many at once as the pool has connections: more would only wait for one, and
 * waiting too long is an error of its own. Results in the order of the jobs.
 */
export async function inLanes<T>(jobs: readonly (() => Promise<T>)[], lanes = 10): Promise<T[]> {
  const results: T[] = [];
  const waiting = jobs.entries();
  const lane = async () => {
    for (const [place, job] of waiting) results[place] = await job();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
