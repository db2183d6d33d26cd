package org.gouji.cli;

import org.gouji.model.Wording;
import org.gouji.pipeline.Entry;

/** How a file stands that was neither read with its text nor failed. */
enum Standing {
    EMPTY(new Wording("无文字", "without text")),
    ARCHIVE(new Wording("压缩包", "archives")),
    UNSUPPORTED(new Wording("不支持", "not supported")),
    SKIPPED(new Wording("跳过", "skipped"));

    private final Wording word;

    Standing(Wording word) {
        this.word = word;
    }

    Wording word() {
        return word;
    }

    static Standing of(Entry entry) {
        return switch (entry.status()) {
            case OK -> ARCHIVE;
            case OK_EMPTY_TEXT -> EMPTY;
            case UNSUPPORTED -> UNSUPPORTED;
            default -> SKIPPED;
        };
    }
}
