// Adds relationships of an export between articles and their versions.
// types: HAS_VERSION
// row: from, to, properties
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Version {id: row.to})
CREATE (from)-[edge:__TYPE__]->(to)
SET edge += row.properties
