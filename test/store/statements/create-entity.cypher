// Fails on an id that is there.
UNWIND $rows AS row
CREATE (n:Entity {id: row.id})
