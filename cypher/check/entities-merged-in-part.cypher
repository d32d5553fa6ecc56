// finds: an entity that is merged into another and has kept positions or mentions
MATCH (entity:Entity)
WHERE entity.mergedInto IS NOT NULL
  AND (EXISTS { MATCH (entity)-[:STATED]->(:Position) } OR EXISTS { MATCH (entity)<-[:ABOUT]-(:Position) }
    OR EXISTS { MATCH (entity)-[:MENTIONED_IN]->(:Version) })
RETURN entity.id AS id, entity.mergedInto AS detail
ORDER BY id
