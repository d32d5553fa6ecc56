// Takes relations out of force, because their version's text is.
// types: HOLDS_ROLE PART_OF ALLIED_WITH CONDUCTS LOCATED_IN MET
// row: from, to, ids
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[relation:__TYPE__]->(to:Entity {id: row.to})
WHERE relation.id IN row.ids
SET relation.current = false
