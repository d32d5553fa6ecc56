// Labels actors with their kind.
// types: Person State Organization ArmedGroup Coalition
// row: id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity:Actor:__TYPE__
