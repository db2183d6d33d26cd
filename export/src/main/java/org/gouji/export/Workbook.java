package org.gouji.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The audit workbook. */
public final class Workbook {
    private Workbook() {}

    public static void write(Path target, WorkbookInput input) throws IOException {
        AtomicFile.write(target, out -> {
            for (LedgerRow row : input.ledger()) {
                out.write((row.path() + "," + row.status() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
