// Connects speakers with their positions.
// row: position, entity
UNWIND $rows AS row
MATCH (position:Position {id: row.position})
MATCH (actor:Entity {id: row.entity})
CREATE (actor)-[:STATED]->(position)
