package org.gouji.pipeline;

import org.gouji.model.Status;
import org.gouji.model.Wording;

/**
 * A file's row in the ledger (文件台账).
 *
 * @param key what the store knows it by: its absolute path
 * @param shown the path as typed in the run that wrote the row
 * @param status what became of it
 * @param why the reason, where there is one
 * @param scan its state on the disk when it was read
 * @param fingerprint the {@link Reader#fingerprint()} of the reader that made it
 * @param millis how long it took to read; 0 where it was not read
 * @param sequence counts the writes to the store
 */
record FileRow(
        String key,
        String shown,
        Status status,
        Wording why,
        Scan scan,
        String fingerprint,
        long millis,
        long sequence) {
    FileRow written(long next) {
        return new FileRow(key, shown, status, why, scan, fingerprint, millis, next);
    }
}
