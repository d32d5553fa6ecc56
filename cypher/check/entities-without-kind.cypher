// finds: an entity without a name or a kind
MATCH (entity:Entity)
WHERE entity.name IS NULL
  OR NOT (entity:Person OR entity:State OR entity:Organization OR entity:ArmedGroup OR entity:Coalition
    OR entity:Place OR entity:Operation)
RETURN entity.id AS id, coalesce(entity.name, 'without a name') AS detail
ORDER BY id
