// Gives mentions back to the entity under whose id the version was read.
// row: entity, version, from
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})-[reading:READ_IN]->(version:Version {id: row.version})
MATCH (other:Entity {id: row.from})-[mention:MENTIONED_IN {readAs: row.entity}]->(version)
CREATE (entity)-[own:MENTIONED_IN]->(version)
SET own = properties(reading)
DELETE mention, reading
