// Takes positions out of force. Whom they connect and the evidence of older versions stay.
// row: id
UNWIND $rows AS row
MATCH (position:Position {id: row.id})
SET position.current = false
