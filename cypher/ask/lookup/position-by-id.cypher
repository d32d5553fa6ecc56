// Whether there is such a position.
MATCH (claim:Position {id: $id})
RETURN claim.id AS id
ORDER BY claim.id
