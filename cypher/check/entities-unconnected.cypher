// finds: an entity that no text names, nobody has judged, and nothing else leads to
MATCH (entity:Entity)
WHERE entity.mergedInto IS NULL AND NOT EXISTS { MATCH (entity)-[]-() }
  AND NOT EXISTS { MATCH (:Judgement {entity: entity.id}) } AND NOT EXISTS { MATCH (:Judgement {other: entity.id}) }
RETURN entity.id AS id, coalesce(entity.name, '') AS detail
ORDER BY id
