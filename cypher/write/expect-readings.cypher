// Makes sure that entities are read in as many versions as when the update was computed. If an article has come in that
// names one too, the last line breaks the uniqueness of ids, so that nothing of the update is stored.
// row: id, readings
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
CALL {
  WITH entity
  MATCH (entity)-[mention:MENTIONED_IN|READ_IN]->(version:Version)
  WHERE mention.readAs IS NULL
  RETURN count(version) AS readings
}
WITH row, readings
WHERE readings <> row.readings
CREATE (:Entity {id: row.id})
