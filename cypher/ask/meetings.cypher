// title: Who met whom, and where
// title.ar: من التقى من وأين
// answers: Every meeting that a current text tells of, with the place and date where it gives them, and its words.
// param actor (actor) = null: Only meetings of this actor.
// example: isnad ask meetings
// example: isnad ask meetings --param actor=تركيا
MATCH (one:Actor)-[met:MET]->(two:Actor)
WHERE $actor IS NULL OR one.id = $actor OR two.id = $actor
MATCH (edition:Version {id: met.versionId})<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true
CALL { WITH met MATCH (location:Place {id: met.place}) RETURN max(location.name) AS place }
RETURN one.name AS actor, two.name AS other, place, met.date AS date, met.quote AS quote,
  coalesce(origin.title, origin.id) AS article
ORDER BY coalesce(met.date, origin.publishedAt, ''), origin.id, met.startOffset, one.name, one.id, two.name, two.id
