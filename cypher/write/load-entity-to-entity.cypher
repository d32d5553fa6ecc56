// Adds relationships of an export between entities.
// types: HOLDS_ROLE PART_OF ALLIED_WITH CONDUCTS LOCATED_IN MET DENIES ACCUSES WARNS DEMANDS CALLS_FOR PROMISES AGREES ANNOUNCES OPPOSES SUPPORTS DISCUSSES STATES
// row: from, to, properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[edge:__TYPE__]->(to)
SET edge += row.properties
