// What is stored under some entities' ids.
// $ids: the entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity
