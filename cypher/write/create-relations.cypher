// Adds relations between entities. Each rests on one place in one version, so that what several articles, versions or
// sentences say stays apart; `id` tells them from one another. A relation is in force while its version is.
// types: HOLDS_ROLE PART_OF ALLIED_WITH CONDUCTS LOCATED_IN MET
// row: id, from, to, role, place, date, versionId, startOffset, endOffset, quote, rule
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[:__TYPE__ {
  id: row.id,
  role: row.role,
  place: row.place,
  date: row.date,
  versionId: row.versionId,
  startOffset: row.startOffset,
  endOffset: row.endOffset,
  quote: row.quote,
  rule: row.rule
}]->(to)
