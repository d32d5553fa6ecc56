// The relations of some entities to others, with where each is read.
// $ids: entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[relation]->(other:Entity)
WHERE relation.versionId IS NOT NULL
RETURN relation.id AS id, relation.versionId AS version, relation.startOffset AS startOffset,
  relation.endOffset AS endOffset, relation.quote AS quote
ORDER BY version, id
