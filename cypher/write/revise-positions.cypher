// Gives positions what the text in force says of them, and puts them into force.
// row: id, topic, condition, statedOn
UNWIND $rows AS row
MATCH (position:Position {id: row.id})
SET position.topic = row.topic,
    position.condition = row.condition,
    position.statedOn = row.statedOn,
    position.current = true
