// Connects entities with the version that mentions them: how often, in which words, and where in its text.
// `called` has what the text calls an entity that no gazetteer knows. `readAs`: the id under which the text was read,
// where somebody has judged it to be this entity.
// row: entity, version, count, surfaces, startOffsets, endOffsets, called, readAs
UNWIND $rows AS row
MATCH (version:Version {id: row.version})
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[mention:MENTIONED_IN {
  count: row.count,
  surfaces: row.surfaces,
  startOffsets: row.startOffsets,
  endOffsets: row.endOffsets,
  readAs: row.readAs
}]->(version)
SET mention += row.called
