package org.gouji.export;

/**
 * A file that a workspace knows, with what the same files do not always give.
 *
 * @param row its row of the ledger
 * @param millis how long it took to read; 0 where it was not read
 * @param gone whether it is no more where it was
 */
public record KnownFile(LedgerRow row, long millis, boolean gone) {}
