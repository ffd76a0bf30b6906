/**
 * One statement. Letters that waited when the backup was made may have been sent since: they become "unknown",
 * which the staff sees and may send again, and nothing else does. The web chat is spared: it
 * shows what is in the database, and never twice. So do messages to the staff's group, which a
 * backup from before it has none of; of topics that were wanted the group is asked.
 */
export const holdLetters = `DO $held$ BEGIN
  UPDATE letter SET state = 'unknown', failure = 'restored', finished_at = now()
  WHERE state IN ('pending', 'sending') AND channel <> 'web';
  IF to_regclass('group_post') IS NOT NULL THEN
    UPDATE group_post SET state = 'unknown', failure = 'restored', finished_at = now(), reply = NULL
    WHERE state IN ('pending', 'sending') AND deed = 'send';
    UPDATE group_topic SET state = 'making', claim_until = now() WHERE state = 'wanted';
  END IF;
END $held$`;
