// Adds relationships of an export between positions and the versions that state them.
// types: EVIDENCED_BY WAS_EVIDENCED_BY
// row: from, to, properties
UNWIND $rows AS row
MATCH (from:Position {id: row.from})
MATCH (to:Version {id: row.to})
CREATE (from)-[edge:__TYPE__]->(to)
SET edge += row.properties
