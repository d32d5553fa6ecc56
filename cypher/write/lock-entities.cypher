// Makes sure that the entities exist, and locks them in one order for all updates: removing a property that no entity
// has changes nothing, but takes the lock.
// row: id
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
REMOVE entity.lock
