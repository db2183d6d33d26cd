package org.gouji.pipeline;

import java.sql.SQLException;
import org.gouji.model.Wording;
import org.sqlite.SQLiteErrorCode;

/** The workspace or an output file could not be read or written: a full disk, missing rights, a damaged database. What was committed stays. */
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;
    private final Kind kind;

    /** What failed, by what the user can do about it. */
    public enum Kind {
        /** There is no room left. */
        FULL,
        /** What is on the disk cannot be used any more. */
        DAMAGED,
        /** It stands where nothing can be written. */
        READ_ONLY,
        /** Anything else: rights, a device that is gone. */
        OTHER
    }

    public StoreFailed(Wording wording, Throwable cause) {
        this(wording, Kind.OTHER, cause);
    }

    StoreFailed(Wording wording, Kind kind, Throwable cause) {
        super(wording.en(), cause);
        this.wording = wording;
        this.kind = kind;
    }

    static StoreFailed of(Throwable cause) {
        if (cause instanceof SQLException fault) {
            // The low byte is the kind of error, what is above it only says where it was met.
            int code = fault.getErrorCode() & 0xff;
            if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
                return damaged(cause);
            }
            if (code == SQLiteErrorCode.SQLITE_FULL.code) {
                return new StoreFailed(new Wording("磁盘已满", "disk full"), Kind.FULL, cause);
            }
            if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
                return new StoreFailed(
                        new Wording(
                                "工作区只读，不能打开或写入", "the workspace is read-only: it can be neither opened nor written"),
                        Kind.READ_ONLY,
                        cause);
            }
        }
        String reason = String.valueOf(cause.getMessage());
        return new StoreFailed(
                new Wording("工作区读写失败：" + reason, "the workspace could not be read or written: " + reason), cause);
    }

    private static StoreFailed damaged(Throwable cause) {
        return new StoreFailed(
                new Wording(
                        "工作区的数据库 " + Workspace.DATABASE + " 已损坏",
                        "the database of the workspace, " + Workspace.DATABASE + ", is damaged"),
                Kind.DAMAGED,
                cause);
    }

    public Wording wording() {
        return wording;
    }

    public Kind kind() {
        return kind;
    }
}
