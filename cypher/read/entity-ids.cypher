// Entities in the order of their ids.
// $after: the last id of the page before; empty for the first
MATCH (entity:Entity)
WHERE entity.id > $after
RETURN entity.id AS id
ORDER BY id
LIMIT 200
