// Takes from actors a kind that the gazetteer no longer gives them.
// types: Person State Organization ArmedGroup Coalition
// row: id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
REMOVE entity:__TYPE__
