// Entities by id, by a display name that is written exactly so, or by one whose normal form is the same.
MATCH (entity:Entity)
WHERE entity.id = $written OR entity.nameNorm = $norm OR entity.nameAr = $written OR entity.nameEn = $written
RETURN entity.id AS id, entity.name AS name, entity.nameEn AS nameEn, labels(entity) AS kinds,
  entity.mergedInto AS mergedInto
ORDER BY entity.id
