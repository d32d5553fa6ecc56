// finds: a position that no version states or ever stated
MATCH (position:Position)
WHERE NOT EXISTS { MATCH (position)-[:EVIDENCED_BY|WAS_EVIDENCED_BY]->(:Version) }
RETURN position.id AS id, '' AS detail
ORDER BY id
