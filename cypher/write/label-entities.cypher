// Labels places and operations.
// types: Place Operation
// row: id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity:__TYPE__
