// Adds nodes of an export as they are.
// types: Article Version Entity Position Judgement JudgementLedger Purge
// row: id, properties
UNWIND $rows AS row
CREATE (node:__TYPE__ {id: row.id})
SET node += row.properties
