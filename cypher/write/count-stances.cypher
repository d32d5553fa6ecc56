// Adds what an update changes to the derived edges between speakers and targets: the number of positions in force, the
// number of articles that have one, and the first and last date. The counts are differences, and may be negative; so
// are the dates, one for each position that gains or loses it. An edge knows how many of its positions have a date
// (`dated`), the first eight dates in their order (`earliest`), and the last eight, the last one first (`latest`): the
// next one is at hand when the first goes away. A list with fewer than all dates takes none that lies beyond it.
// types: DENIES ACCUSES WARNS DEMANDS CALLS_FOR PROMISES AGREES ANNOUNCES OPPOSES SUPPORTS DISCUSSES STATES
// row: target, speaker, positions, articles, gained, lost
UNWIND $rows AS row
MATCH (target:Entity {id: row.target})
MATCH (speaker:Entity {id: row.speaker})
MERGE (target)<-[stance:__TYPE__]-(speaker)
  ON CREATE SET stance.positions = 0, stance.articles = 0, stance.dated = 0, stance.earliest = [], stance.latest = []
WITH stance, row, stance.dated - size(row.lost) AS dated,
  reduce(dates = stance.earliest, lost IN row.lost |
    [date IN dates WHERE date < lost] + tail([date IN dates WHERE date = lost]) + [date IN dates WHERE date > lost]
  ) AS earliest,
  reduce(dates = stance.latest, lost IN row.lost |
    [date IN dates WHERE date > lost] + tail([date IN dates WHERE date = lost]) + [date IN dates WHERE date < lost]
  ) AS latest
WITH stance, row, dated + size(row.gained) AS dated,
  reduce(dates = earliest, gained IN [date IN row.gained WHERE size(earliest) = dated OR date < last(earliest)] |
    [date IN dates WHERE date <= gained] + [gained] + [date IN dates WHERE date > gained]
  )[..8] AS earliest,
  reduce(dates = latest, gained IN [date IN row.gained WHERE size(latest) = dated OR date > last(latest)] |
    [date IN dates WHERE date >= gained] + [gained] + [date IN dates WHERE date < gained]
  )[..8] AS latest
SET stance.positions = stance.positions + row.positions,
    stance.articles = stance.articles + row.articles,
    stance.dated = dated,
    stance.earliest = earliest,
    stance.latest = latest,
    stance.firstStatedOn = head(earliest),
    stance.lastStatedOn = head(latest)
