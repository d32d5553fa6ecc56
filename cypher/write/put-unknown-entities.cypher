// Sets the properties of entities that no gazetteer knows. Texts may differ over them; of each property the least value
// stays, so that the order in which the texts come is no matter.
// row: id, name, nameNorm, nameAr, nameEn, kind, aliases
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
WITH entity, row,
     entity.name IS NULL OR row.name < entity.name AS isNamed,
     row.nameAr IS NOT NULL AND (entity.nameAr IS NULL OR row.nameAr < entity.nameAr) AS isNamedAr,
     row.nameEn IS NOT NULL AND (entity.nameEn IS NULL OR row.nameEn < entity.nameEn) AS isNamedEn,
     row.kind IS NOT NULL AND (entity.kind IS NULL OR row.kind < entity.kind) AS isKind
SET entity.name = CASE WHEN isNamed THEN row.name ELSE entity.name END,
    entity.nameNorm = CASE WHEN isNamed THEN row.nameNorm ELSE entity.nameNorm END,
    entity.nameAr = CASE WHEN isNamedAr THEN row.nameAr ELSE entity.nameAr END,
    entity.nameEn = CASE WHEN isNamedEn THEN row.nameEn ELSE entity.nameEn END,
    entity.kind = CASE WHEN isKind THEN row.kind ELSE entity.kind END,
    entity.aliases = row.aliases
