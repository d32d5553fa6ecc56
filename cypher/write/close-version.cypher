// Takes a version's text out of force.
// row: id, currentUntil
UNWIND $rows AS row
MATCH (version:Version {id: row.id})
SET version.current = false, version.currentUntil = row.currentUntil
