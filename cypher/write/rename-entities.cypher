// Gives entities that no gazetteer knows the least of the names and kinds by which the remaining texts call them.
// row: id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})-[mention:MENTIONED_IN|READ_IN]->(:Version)
WHERE mention.name IS NOT NULL
WITH entity, mention
ORDER BY mention.name
WITH entity, collect(mention.name) AS names, collect(mention.nameNorm) AS norms, min(mention.nameAr) AS nameAr,
     min(mention.nameEn) AS nameEn, min(mention.kind) AS kind
SET entity.name = names[0],
    entity.nameNorm = norms[0],
    entity.nameAr = nameAr,
    entity.nameEn = nameEn,
    entity.kind = kind
