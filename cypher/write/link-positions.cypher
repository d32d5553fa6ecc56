// Connects positions with their targets, with whom they address, and with who reports them.
// types: ABOUT ADDRESSED_TO REPORTED_BY
// row: position, entity
UNWIND $rows AS row
MATCH (position:Position {id: row.position})
MATCH (entity:Entity {id: row.entity})
CREATE (position)-[:__TYPE__]->(entity)
