// Adds relationships of an export between positions and those whom they concern.
// types: ABOUT ADDRESSED_TO REPORTED_BY
// row: from, to, properties
UNWIND $rows AS row
MATCH (from:Position {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[edge:__TYPE__]->(to)
SET edge += row.properties
