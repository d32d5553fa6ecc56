// Makes sure that the entities exist, and locks them in one order for all updates. The property is set although it goes
// again at once: to remove one that no entity ever had locks nothing. `mergedInto` is whom people judged the entity to
// be when the update was computed, or empty: if that is no longer so, the last line breaks the uniqueness of ids, so that
// nothing of the update is stored. Null where it is no matter.
// row: id, mergedInto
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity.lock = true
REMOVE entity.lock
WITH entity, row
WHERE row.mergedInto IS NOT NULL AND coalesce(entity.mergedInto, '') <> row.mergedInto
CREATE (:Entity {id: row.id})
