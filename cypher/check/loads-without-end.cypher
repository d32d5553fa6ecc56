// finds: a load of a whole graph that has not come to its end
MATCH (load:Load)
RETURN load.id AS id, 'a part of the graph is missing' AS detail
ORDER BY id
