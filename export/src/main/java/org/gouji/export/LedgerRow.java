package org.gouji.export;

import org.gouji.model.Status;

/**
 * A file's row in the ledger (文件台账). It holds no times: the same files give the same ledger.
 *
 * @param path the path as shown to the user
 * @param status the ledger's word
 * @param why the reason or remark in a sentence, empty if there is none
 * @param mediaType what the content is
 * @param sha256 the hash of the content, empty where it could not be read
 * @param counts how big it is and what was found in it
 */
public record LedgerRow(String path, Status status, String why, String mediaType, String sha256, Counts counts) {
    /**
     * The numbers of a ledger row.
     *
     * @param bytes the size of the file
     * @param reports how many reports it holds
     * @param errors how many root causes are errors
     * @param warnings how many are warnings
     */
    public record Counts(long bytes, int reports, int errors, int warnings) {}
}
