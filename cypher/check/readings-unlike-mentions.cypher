// finds: a mention that was judged to be another entity's, which does not have it as it was read
MATCH (entity:Entity)-[reading:READ_IN]->(version:Version)
CALL {
  WITH entity, reading, version
  MATCH (version)<-[mention:MENTIONED_IN]-(:Entity)
  WHERE mention.readAs = entity.id AND mention.count = reading.count AND mention.surfaces = reading.surfaces
    AND coalesce(mention.startOffsets, []) = coalesce(reading.startOffsets, [])
    AND coalesce(mention.endOffsets, []) = coalesce(reading.endOffsets, [])
  RETURN count(mention) AS mentions
}
WITH entity, version, mentions
WHERE mentions <> 1
RETURN entity.id AS id, version.id AS detail
ORDER BY id, detail
