// types: KNOWS ABOUT
// rows: from, to, properties
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:__TYPE__]->(b)
SET r += row.properties
