// types: Person State Place
// rows: id, properties
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n += row.properties, n:__TYPE__
