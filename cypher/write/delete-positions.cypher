// Removes positions of an article that is purged, with all that connects them.
// row: id
UNWIND $rows AS row
MATCH (position:Position {id: row.id})
DETACH DELETE position
