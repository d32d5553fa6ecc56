// Keeps that something was purged, when, why and by whom; its id is a hash of the article's.
// row: id, purgedAt, reason, by
UNWIND $rows AS row
MERGE (purge:Purge {id: row.id})
SET purge.purgedAt = row.purgedAt, purge.reason = row.reason, purge.by = row.by
