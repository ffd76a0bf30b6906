/** What a bot may still send: a bucket that fills by `perSecond` and holds one second's worth. */
export type Bucket = { tokens: number; countedAt: Date };

/** The bucket as it stands at `now`. A clock that jumped either way fills it at most once. */
export function refill(bucket: Bucket, perSecond: number, now: Date): Bucket {
  const elapsed = Math.abs(now.getTime() - bucket.countedAt.getTime()) / 1000;
  const most = Math.max(1, perSecond);
  return { tokens: Math.min(most, bucket.tokens + elapsed * perSecond), countedAt: now };
}
