// finds: a position that nobody takes
MATCH (position:Position)
WHERE NOT EXISTS { MATCH (position)<-[:STATED]-(:Actor) }
RETURN position.id AS id, '' AS detail
ORDER BY id
