/**
 * Letters that waited when the backup was made may have been sent since: they become "unknown",
 * which the staff sees and may send again, and nothing else does. The web chat is spared: it
 * shows what is in the database, and never twice.
 */
export const holdLetters = `
  UPDATE letter SET state = 'unknown', failure = 'restored', finished_at = now()
  WHERE state IN ('pending', 'sending') AND channel <> 'web'`;
