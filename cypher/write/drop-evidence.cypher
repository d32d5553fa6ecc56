// Removes the evidence of positions in a version that is read again; what the new reading found is added after it.
// row: position, version
UNWIND $rows AS row
MATCH (position:Position {id: row.position})-[evidence:EVIDENCED_BY]->(version:Version {id: row.version})
DELETE evidence
