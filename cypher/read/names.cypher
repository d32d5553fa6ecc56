// The names for display of some entities.
// $ids: the entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name
