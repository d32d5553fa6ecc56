// Adds positions.
// row: id, stance, polarity, topic, condition, statedOn, current
UNWIND $rows AS row
CREATE (:Position {
  id: row.id,
  stance: row.stance,
  polarity: row.polarity,
  topic: row.topic,
  condition: row.condition,
  statedOn: row.statedOn,
  current: row.current
})
