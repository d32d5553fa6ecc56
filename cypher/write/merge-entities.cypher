// Notes on entities whom people have judged them to be; null for themselves.
// row: id, mergedInto
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.mergedInto = row.mergedInto
