// In how many versions in force two entities are both named, for pairs of them.
// $pairs: pairs of ids
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})-[:MENTIONED_IN]->(version:Version)<-[:MENTIONED_IN]-(b:Entity {id: pair[1]})
WHERE version.current
RETURN a.id AS a, b.id AS b, count(DISTINCT version) AS versions
ORDER BY a, b
