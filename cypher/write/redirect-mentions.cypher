// Gives mentions to the entity that people have judged to be meant. READ_IN keeps under which id the version was read.
// row: entity, version, to
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})-[mention:MENTIONED_IN]->(version:Version {id: row.version})
WHERE mention.readAs IS NULL
MATCH (other:Entity {id: row.to})
CREATE (entity)-[reading:READ_IN]->(version)
SET reading = properties(mention)
CREATE (other)-[:MENTIONED_IN {
  count: mention.count,
  surfaces: mention.surfaces,
  startOffsets: mention.startOffsets,
  endOffsets: mention.endOffsets,
  readAs: row.entity
}]->(version)
DELETE mention
