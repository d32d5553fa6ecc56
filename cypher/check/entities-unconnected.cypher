// finds: an entity that no text names, nobody has judged, and nothing else leads to
MATCH (entity:Entity)
WHERE entity.mergedInto IS NULL AND NOT EXISTS { MATCH (entity)-[]-() }
OPTIONAL MATCH (judged:Judgement {entity: entity.id})
OPTIONAL MATCH (meant:Judgement {other: entity.id})
WITH entity, count(judged) + count(meant) AS judgements
WHERE judgements = 0
RETURN entity.id AS id, coalesce(entity.name, '') AS detail
ORDER BY id
