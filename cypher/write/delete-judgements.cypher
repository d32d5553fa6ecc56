// Removes the judgements about entities that a purge has removed.
// row: id
UNWIND $rows AS row
MATCH (judgement:Judgement)
WHERE (judgement.entity = row.id OR judgement.other = row.id) AND NOT EXISTS { MATCH (:Entity {id: row.id}) }
DELETE judgement
