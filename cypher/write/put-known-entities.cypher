// Sets the properties of entities that a gazetteer knows: they are the gazetteer's, whatever a text calls them.
// row: id, properties
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
