// Connects speakers with their positions.
// `readAs`: the ids under which the text was read, where somebody has judged them to be this entity.
// row: position, entity, readAs
UNWIND $rows AS row
MATCH (position:Position {id: row.position})
MATCH (actor:Entity {id: row.entity})
CREATE (actor)-[:STATED {readAs: row.readAs}]->(position)
