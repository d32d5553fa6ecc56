UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.value = n.value + row.by
