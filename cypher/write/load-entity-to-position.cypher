// Adds relationships of an export between speakers and their positions.
// types: STATED
// row: from, to, properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Position {id: row.to})
CREATE (from)-[edge:__TYPE__]->(to)
SET edge += row.properties
