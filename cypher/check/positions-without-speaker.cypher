// finds: a position that nobody takes
MATCH (position:Position)
WHERE NOT EXISTS { MATCH (:Actor)-[:STATED]->(position) }
RETURN position.id AS id, '' AS detail
ORDER BY id
