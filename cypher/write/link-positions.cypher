// Connects positions with their targets, with whom they address, and with who reports them.
// types: ABOUT ADDRESSED_TO REPORTED_BY
// `readAs`: the ids under which the text was read, where somebody has judged them to be this entity.
// row: position, entity, readAs
UNWIND $rows AS row
MATCH (position:Position {id: row.position})
MATCH (entity:Entity {id: row.entity})
CREATE (position)-[:__TYPE__ {readAs: row.readAs}]->(entity)
