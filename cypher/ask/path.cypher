// title: How two actors are connected
// title.ar: كيف يرتبط طرفان
// answers: A shortest way from one actor to another over the stances of the present, step by step, whichever way a stance goes; at most four steps, and the first by name of several ways.
// param from (actor): Where it begins: an id, or any known name in Arabic or English.
// param to (actor): Where it ends.
// example: isnad ask path --param from=تركيا --param to=روسيا
MATCH (first:Actor {id: $from}), (last:Actor {id: $to})
MATCH way = allShortestPaths((first)-[:DENIES|ACCUSES|WARNS|DEMANDS|CALLS_FOR|PROMISES|AGREES|ANNOUNCES|OPPOSES|SUPPORTS|DISCUSSES|STATES*..4]-(last))
WITH way, reduce(names = '', one IN nodes(way) | names + one.name + ' ' + one.id + ' ') AS names,
  reduce(types = '', one IN relationships(way) | types + type(one) + ' ') AS types
ORDER BY names, types
WITH collect(way) AS ways
WHERE size(ways) > 0
WITH ways[0] AS way
UNWIND range(0, length(way) - 1) AS at
WITH relationships(way)[at] AS stance, at
RETURN at + 1 AS step, startNode(stance).name AS speaker, toLower(type(stance)) AS stance, endNode(stance).name AS about,
  stance.positions AS positions, stance.lastStatedOn AS lastOn
ORDER BY step
