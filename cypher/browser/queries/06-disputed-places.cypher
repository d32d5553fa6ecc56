// Disputed places · الأماكن المختلف عليها
// Places for which somebody speaks and against which somebody does, with all who take a side.
MATCH (location:Place)<-[stance]-(:Actor)
WHERE stance.positions > 0
WITH location, sum(CASE WHEN type(stance) IN ['SUPPORTS', 'AGREES', 'PROMISES'] THEN 1 ELSE 0 END) AS for,
  sum(CASE WHEN type(stance) IN ['OPPOSES', 'DENIES', 'ACCUSES', 'WARNS'] THEN 1 ELSE 0 END) AS against
WHERE for > 0 AND against > 0
MATCH (location)<-[stance:SUPPORTS|AGREES|PROMISES|OPPOSES|DENIES|ACCUSES|WARNS]-(speaker:Actor)
RETURN speaker, stance, location
LIMIT 250
