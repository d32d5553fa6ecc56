// Every name of every entity: for a search under a normal form of all of them, and for the nearest names.
MATCH (entity:Entity)
RETURN entity.id AS id, entity.name AS name, entity.nameAr AS nameAr, entity.nameEn AS nameEn,
  entity.aliases AS aliases, labels(entity) AS kinds, entity.mergedInto AS mergedInto
ORDER BY entity.id
