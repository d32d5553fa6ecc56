// Every relationship that begins at some nodes.
// types: Article Entity Position
// $ids: the ids of the nodes
UNWIND $ids AS id
MATCH (node:__TYPE__ {id: id})-[edge]->(other)
RETURN id AS from, type(edge) AS type, other.id AS to, properties(edge) AS properties
