// Puts relations between the entities that people have judged to be meant.
// types: HOLDS_ROLE PART_OF ALLIED_WITH CONDUCTS LOCATED_IN MET
// row: id, from, to, newFrom, newTo
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[relation:__TYPE__]->(to:Entity {id: row.to})
WHERE relation.id = row.id
MATCH (newFrom:Entity {id: row.newFrom})
MATCH (newTo:Entity {id: row.newTo})
CREATE (newFrom)-[moved:__TYPE__]->(newTo)
SET moved = properties(relation)
DELETE relation
