package org.gouji.pipeline;

import org.gouji.model.Wording;

/** The workspace or an output file could not be read or written: a full disk, missing rights, a damaged database. What was committed stays. */
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    public StoreFailed(Wording wording, Throwable cause) {
        super(wording.en(), cause);
        this.wording = wording;
    }

    static StoreFailed of(Throwable cause) {
        String reason = String.valueOf(cause.getMessage());
        return new StoreFailed(
                new Wording("工作区读写失败：" + reason, "the workspace could not be read or written: " + reason), cause);
    }

    public Wording wording() {
        return wording;
    }
}
