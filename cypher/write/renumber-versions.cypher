// Moves versions back in an article's history, where an older one has arrived late.
// row: id, number
UNWIND $rows AS row
MATCH (version:Version {id: row.id})
SET version.number = row.number
