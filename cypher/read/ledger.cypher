// How many judgements have been made or revoked; no row when none has.
// $id: the ledger
MATCH (ledger:JudgementLedger {id: $id})
RETURN ledger.revision AS revision
