// title: Which places are most disputed
// title.ar: الأماكن الأكثر خلافا
// answers: Every place about which there are current positions on both sides, with how many are for and against, and of how many actors.
// example: isnad ask disputed-places
// example: isnad ask disputed-places --limit 10
MATCH (location:Place)<-[:ABOUT]-(claim:Position)<-[:STATED]-(speaker:Actor)
WHERE claim.current = true AND claim.polarity <> 0
WITH location, count(DISTINCT CASE WHEN claim.polarity = 1 THEN claim END) AS for,
  count(DISTINCT CASE WHEN claim.polarity = -1 THEN claim END) AS against, count(DISTINCT speaker) AS actors
WHERE for > 0 AND against > 0
RETURN location.name AS place, for, against, actors, location.id AS placeId
ORDER BY CASE WHEN for < against THEN for ELSE against END DESC, for + against DESC, location.name, location.id
