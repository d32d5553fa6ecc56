// Connects entities with the version that mentions them: how often, and in which words.
// row: entity, version, count, surfaces
UNWIND $rows AS row
MATCH (version:Version {id: row.version})
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:MENTIONED_IN {count: row.count, surfaces: row.surfaces}]->(version)
