package org.gouji.parquet;

import java.io.IOException;

/** DuckDB could not be started, or did not do what it was told. */
public final class DriverFault extends IOException {
    private static final long serialVersionUID = 1;

    DriverFault(String message, Throwable cause) {
        super(message, cause);
    }
}
