// finds: a node without an id, or with that of another
MATCH (node)
WITH node.id AS id, CASE
    WHEN node:Entity THEN 'Entity' WHEN node:Position THEN 'Position' WHEN node:Version THEN 'Version'
    WHEN node:Article THEN 'Article' ELSE 'other' END AS label, count(*) AS nodes
WHERE id IS NULL OR nodes > 1
RETURN coalesce(id, 'no id') AS id, toString(nodes) + ' nodes, ' + label AS detail
ORDER BY id, detail
