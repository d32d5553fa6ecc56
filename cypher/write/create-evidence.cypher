// Connects positions with the sentences of a version that state them. `rank` 0 is the position's own sentence, higher
// ones repeat it; `speakers` and `targets` are whom this version was understood to name.
// row: position, version, startOffset, endOffset, quote, rule, readAt, rank, speakers, targets
UNWIND $rows AS row
MATCH (position:Position {id: row.position})
MATCH (version:Version {id: row.version})
CREATE (position)-[:EVIDENCED_BY {
  startOffset: row.startOffset,
  endOffset: row.endOffset,
  quote: row.quote,
  rule: row.rule,
  readAt: row.readAt,
  rank: row.rank,
  speakers: row.speakers,
  targets: row.targets
}]->(version)
