// title: Whom two actors are both against
// title.ar: خصوم الطرفين المشتركون
// answers: Every actor, place or operation that two actors both take current positions against, with how many each takes and when the last was.
// param first (actor): One of the two: an id, or any known name in Arabic or English.
// param second (actor): The other one.
// example: isnad ask common-enemies --param first=تركيا --param second=روسيا
MATCH (first:Actor {id: $first})-[:STATED]->(one:Position)-[:ABOUT]->(target:Entity)
WHERE one.current = true AND one.polarity = -1 AND target.id <> $first AND target.id <> $second
WITH target, count(one) AS byFirst, max(one.statedOn) AS firstLastOn
MATCH (target)<-[:ABOUT]-(other:Position)<-[:STATED]-(second:Actor {id: $second})
WHERE other.current = true AND other.polarity = -1
WITH target, byFirst, firstLastOn, count(other) AS bySecond, max(other.statedOn) AS secondLastOn
RETURN target.name AS about, byFirst, firstLastOn, bySecond, secondLastOn, target.id AS aboutId
ORDER BY byFirst + bySecond DESC, target.name, target.id
