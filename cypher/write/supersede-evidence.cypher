// Keeps as history what an earlier reading of a version found and the new one does not: the position no longer holds in
// that version, and WAS_EVIDENCED_BY tells by which extractor it did, and until when.
// row: position, version, extractor, supersededAt
UNWIND $rows AS row
MATCH (position:Position {id: row.position})-[evidence:EVIDENCED_BY]->(version:Version {id: row.version})
CREATE (position)-[:WAS_EVIDENCED_BY {
  startOffset: evidence.startOffset,
  endOffset: evidence.endOffset,
  quote: evidence.quote,
  rule: evidence.rule,
  readAt: evidence.readAt,
  rank: evidence.rank,
  speakers: evidence.speakers,
  targets: evidence.targets,
  extractor: row.extractor,
  supersededAt: row.supersededAt
}]->(version)
DELETE evidence
