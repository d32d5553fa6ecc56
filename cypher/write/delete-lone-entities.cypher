// Removes entities that nothing in the graph connects any more.
// row: id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
WHERE NOT EXISTS { MATCH (entity)--() }
DELETE entity
