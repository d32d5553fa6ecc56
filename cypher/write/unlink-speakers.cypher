// Disconnects positions from speakers that a better resolution has replaced.
// row: position, entity
UNWIND $rows AS row
MATCH (position:Position {id: row.position})<-[stated:STATED]-(actor:Entity {id: row.entity})
DELETE stated
