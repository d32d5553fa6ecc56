// Notes on an article each time at which it was taken out of force, why, and by whom.
// row: id, withdrawnOn, withdrawnReasons, withdrawnBy
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article.withdrawnOn = row.withdrawnOn,
    article.withdrawnReasons = row.withdrawnReasons,
    article.withdrawnBy = row.withdrawnBy
