// Claims all judgements about who is who for one update. `revision` is the one that the update was computed against: if
// another judgement came between, the last line breaks the uniqueness of ids, so that nothing of this one is stored.
// row: id, revision
UNWIND $rows AS row
MERGE (ledger:JudgementLedger {id: row.id})
  ON CREATE SET ledger.revision = 0
SET ledger.revision = ledger.revision + 1
WITH ledger, row
WHERE ledger.revision <> row.revision + 1
CREATE (:JudgementLedger {id: row.id})
