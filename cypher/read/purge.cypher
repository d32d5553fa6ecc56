// The mark that a purged article has left; no row where there is none.
// $id: the mark
MATCH (purge:Purge {id: $id})
RETURN purge.purgedAt AS at, purge.reason AS reason, purge.by AS by
