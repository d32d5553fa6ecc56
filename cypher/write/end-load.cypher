// Takes the mark of a load away: all of it is there.
// row: id
UNWIND $rows AS row
MATCH (load:Load {id: row.id})
DELETE load
