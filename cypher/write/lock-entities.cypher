// Makes sure that the entities exist, and locks them in one order for all updates: removing a property that no entity
// has changes nothing, but takes the lock. `mergedInto` is whom people judged the entity to be when the update was
// computed, or empty: if that is no longer so, the last line breaks the uniqueness of ids, so that nothing of the update
// is stored. Null where it is no matter.
// row: id, mergedInto
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
REMOVE entity.lock
WITH entity, row
WHERE row.mergedInto IS NOT NULL AND coalesce(entity.mergedInto, '') <> row.mergedInto
CREATE (:Entity {id: row.id})
