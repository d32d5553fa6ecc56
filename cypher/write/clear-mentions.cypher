// Removes the mentions of a version that is read again; those of the new reading are added after it.
// row: version
UNWIND $rows AS row
MATCH (version:Version {id: row.version})<-[mention:MENTIONED_IN|READ_IN]-(entity:Entity)
DELETE mention
