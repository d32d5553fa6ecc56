// finds: a judgement that two entities are one, and that the graph does not follow
MATCH (judgement:Judgement {verdict: 'same'})
WHERE judgement.revokedAt IS NULL
MATCH (entity:Entity {id: judgement.entity})
WHERE entity.mergedInto IS NULL
RETURN judgement.id AS id, judgement.entity AS detail
ORDER BY id
