// Puts a version that is stored already into force: the article has gone back to its text, or it was read again.
// row: id, text, extractor, currentFrom, readBy, readAt, relations
UNWIND $rows AS row
MATCH (version:Version {id: row.id})
SET version.current = true,
    version.text = row.text,
    version.extractor = row.extractor,
    version.currentFrom = row.currentFrom,
    version.readBy = row.readBy,
    version.readAt = row.readAt,
    version.relations = row.relations
