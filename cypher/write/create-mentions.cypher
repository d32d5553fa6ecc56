// Connects entities with the version that mentions them: how often, and in which words.
// `called` has what the text calls an entity that no gazetteer knows.
// row: entity, version, count, surfaces, called
UNWIND $rows AS row
MATCH (version:Version {id: row.version})
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[mention:MENTIONED_IN {count: row.count, surfaces: row.surfaces}]->(version)
SET mention += row.called
