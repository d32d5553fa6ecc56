// Entities as they are drawn.
// $ids: the entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id,
       labels(entity) AS labels,
       entity.name AS name,
       entity.nameAr AS nameAr,
       entity.nameEn AS nameEn,
       entity.aliases AS aliases
