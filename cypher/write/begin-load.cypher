// Marks an empty store as one that is being loaded. If there is anything in it, or a second load, the uniqueness of ids
// is broken, so that nothing is stored.
// row: id
UNWIND $rows AS row
CREATE (load:Load {id: row.id})
WITH row
MATCH (other)
WHERE NOT other:Load
WITH row
LIMIT 1
CREATE (:Load {id: row.id})
