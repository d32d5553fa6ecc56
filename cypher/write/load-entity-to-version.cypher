// Adds relationships of an export between entities and the versions that name them.
// types: MENTIONED_IN READ_IN
// row: from, to, properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Version {id: row.to})
CREATE (from)-[edge:__TYPE__]->(to)
SET edge += row.properties
