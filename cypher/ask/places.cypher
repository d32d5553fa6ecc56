// title: Which places the articles speak of
// title.ar: الأماكن التي تذكرها المقالات
// answers: Every place in a current text, with the number of mentions, of articles and of positions about it, what it lies in, and its coordinates.
// example: isnad ask places
// example: isnad ask places --limit 20 --format csv
MATCH (location:Place)-[mention:MENTIONED_IN]->(edition:Version)<-[:HAS_VERSION]-(origin:Article)
WHERE edition.current = true
WITH location, sum(mention.count) AS mentions, count(DISTINCT origin) AS articles
OPTIONAL MATCH (location)<-[:ABOUT]-(claim:Position)
WITH location, mentions, articles, claim, CASE WHEN claim.current = true THEN 1 ELSE 0 END AS held
WITH location, mentions, articles, sum(held) AS positions
OPTIONAL MATCH (location)-[located:LOCATED_IN]->(area:Entity)
CALL { WITH located MATCH (basis:Version {id: located.versionId}) RETURN max(CASE WHEN basis.current = true THEN 1 END) AS inForce }
WITH location, mentions, articles, positions, CASE WHEN inForce = 1 THEN area.name END AS areaName
WITH DISTINCT location, mentions, articles, positions, areaName
ORDER BY areaName
WITH location, mentions, articles, positions, collect(areaName) AS liesIn
RETURN location.name AS place, location.nameEn AS english, mentions, articles, positions, liesIn,
  location.latitude AS latitude, location.longitude AS longitude
ORDER BY mentions DESC, location.name, location.id
