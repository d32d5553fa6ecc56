// Removes versions of an article that is purged, with their texts and whatever they mention.
// row: id
UNWIND $rows AS row
MATCH (version:Version {id: row.id})
DETACH DELETE version
