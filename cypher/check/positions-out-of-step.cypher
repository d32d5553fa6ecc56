// finds: a position that is current although no text in force states it, or the other way round
MATCH (position:Position)
OPTIONAL MATCH (position)-[:EVIDENCED_BY]->(version:Version)
WITH position, sum(CASE WHEN version.current = true THEN 1 ELSE 0 END) AS stated
WHERE (position.current = true AND stated = 0) OR (position.current <> true AND stated > 0)
RETURN position.id AS id, CASE WHEN stated = 0 THEN 'current without a text' ELSE 'not current' END AS detail
ORDER BY id
