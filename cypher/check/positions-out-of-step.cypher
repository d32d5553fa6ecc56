// finds: a position that is current although no text in force states it, or the other way round
MATCH (position:Position)
CALL {
  WITH position
  MATCH (position)-[:EVIDENCED_BY]->(version:Version)
  WHERE version.current = true
  RETURN count(version) AS stated
}
WITH position, stated
WHERE (position.current = true AND stated = 0) OR (position.current <> true AND stated > 0)
RETURN position.id AS id, CASE WHEN stated = 0 THEN 'current without a text' ELSE 'not current' END AS detail
ORDER BY id
