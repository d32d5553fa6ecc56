// title: Which places the articles speak of
// title.ar: الأماكن التي تذكرها المقالات
// answers: Every place in a current text, with the number of mentions, of articles and of positions about it, what it lies in, and its coordinates.
// example: isnad ask places
// example: isnad ask places --limit 20 --format csv
MATCH (location:Place)-[mention:MENTIONED_IN]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true
WITH location, sum(mention.count) AS mentions, count(DISTINCT origin) AS articles
CALL {
  WITH location
  MATCH (location)<-[:ABOUT]-(claim:Position)
  WHERE claim.current = true
  RETURN count(claim) AS positions
}
CALL {
  WITH location
  MATCH (location)-[located:LOCATED_IN]->(area:Entity)
  MATCH (basis:Version {id: located.versionId})
  WHERE basis.current = true
  WITH DISTINCT area.name AS areaName
  ORDER BY areaName
  RETURN collect(areaName) AS liesIn
}
RETURN location.name AS place, location.nameEn AS english, mentions, articles, positions, liesIn,
  location.latitude AS latitude, location.longitude AS longitude
ORDER BY mentions DESC, location.name, location.id
