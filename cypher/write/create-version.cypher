// Adds a version to an article. `currentFrom` and `currentUntil` list the moments at which its text came into force and
// ceased to be, as this store learnt them; `readBy` and `readAt` the extractors that read it, and when; `relations`
// lists the relations that rest on it, to find them again.
// row: id, article, number, contentHash, text, modifiedAt, ingestedAt, extractor, current, currentFrom, currentUntil, readBy, readAt, relations
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (version:Version {
  id: row.id,
  number: row.number,
  contentHash: row.contentHash,
  text: row.text,
  modifiedAt: row.modifiedAt,
  ingestedAt: row.ingestedAt,
  extractor: row.extractor,
  current: row.current,
  currentFrom: row.currentFrom,
  currentUntil: row.currentUntil,
  readBy: row.readBy,
  readAt: row.readAt,
  relations: row.relations
})
CREATE (article)-[:HAS_VERSION]->(version)
