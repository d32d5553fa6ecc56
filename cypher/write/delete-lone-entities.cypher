// Removes entities that nothing in the graph connects any more, unless another one is judged to be them.
// row: id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
WHERE NOT EXISTS { MATCH (entity)--() }
  AND NOT EXISTS {
    MATCH (judgement:Judgement {other: row.id, verdict: 'same'})
    MATCH (merged:Entity {id: judgement.entity})
    WHERE judgement.revokedAt IS NULL
  }
DELETE entity
