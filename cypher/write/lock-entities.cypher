// Makes sure that the entities exist, and locks them in one order for all updates. The property is set although it goes
// again at once: to remove one that no entity ever had locks nothing.
// row: id
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity.lock = true
REMOVE entity.lock
