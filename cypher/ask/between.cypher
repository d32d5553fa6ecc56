// title: What two actors say of each other
// title.ar: المواقف بين طرفين
// answers: Every current position that one of two actors takes about the other, addresses to the other, or takes together with the other.
// param first (actor): One of the two: an id, or any known name in Arabic or English.
// param second (actor): The other one.
// example: isnad ask between --param first=تركيا --param second=روسيا
MATCH (speaker:Actor)-[:STATED]->(claim:Position)
WHERE speaker.id IN [$first, $second] AND claim.current = true
MATCH (claim)-[link:ABOUT|ADDRESSED_TO|STATED]-(partner:Actor)
WHERE partner.id IN [$first, $second] AND partner.id <> speaker.id
WITH speaker, claim, collect(type(link)) AS links
MATCH (claim)-[evidence:EVIDENCED_BY]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true AND evidence.rank = 0
RETURN speaker.name AS actor, claim.stance AS stance,
  CASE WHEN 'STATED' IN links THEN 'with' WHEN 'ABOUT' IN links THEN 'about' ELSE 'to' END AS towards,
  claim.statedOn AS statedOn, evidence.quote AS quote, coalesce(origin.title, origin.id) AS article,
  claim.id AS position
ORDER BY coalesce(claim.statedOn, origin.publishedAt, ''), origin.id, evidence.startOffset, claim.id, speaker.id
