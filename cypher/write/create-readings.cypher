// Connects entities that people have judged to be another with the version that was read to mention them, as
// MENTIONED_IN would.
// row: entity, version, count, surfaces, startOffsets, endOffsets, called
UNWIND $rows AS row
MATCH (version:Version {id: row.version})
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[reading:READ_IN {
  count: row.count,
  surfaces: row.surfaces,
  startOffsets: row.startOffsets,
  endOffsets: row.endOffsets
}]->(version)
SET reading += row.called
