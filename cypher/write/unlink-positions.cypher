// Disconnects positions from targets, addressees or intermediaries that a better resolution has replaced.
// types: ABOUT ADDRESSED_TO REPORTED_BY
// row: position, entity
UNWIND $rows AS row
MATCH (position:Position {id: row.position})-[link:__TYPE__]->(entity:Entity {id: row.entity})
DELETE link
