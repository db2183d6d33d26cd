package org.gouji.model;

/** What became of a file: the word in its ledger row (文件台账). A later stage never overwrites it. */
public enum Status {
    /** Read whole. */
    OK("正常", true, false),
    /** Opened, but it holds no text: a scan or a picture that needs OCR, or blank. */
    OK_EMPTY_TEXT("无文字（扫描件、图片或空白文件）", true, false),
    /** Read, but the container is damaged: its facts are marked and never count as verified. */
    OK_DAMAGED("文件受损（结果不完整）", true, true),
    /** The clock ran out; what was read until then is kept. */
    PARTIAL_TIMEOUT("超时（仅读部分）", true, true),
    CHANGED_WHILE_READING("读取时被改动", false, true),
    ENCRYPTED("已加密", false, true),
    /** A kind of file that Gouji does not read. */
    UNSUPPORTED("不支持的格式", false, false),
    TOO_LARGE("超出上限", false, true),
    CORRUPT("文件损坏", false, true),
    TIMEOUT("超时", false, true),
    OOM("内存不足", false, true),
    CRASHED("解析中断", false, true),
    /** The system would not let us read it. */
    UNREADABLE("无法读取", false, true),
    /** The same bytes as another file of the run, which stands for it. */
    DUPLICATE("重复文件", false, false),
    /** Not opened, for its name or place tells that it is no report: a lock file, a picture, a link. */
    SKIPPED("已跳过", false, false);

    private final String label;
    private final boolean readable;
    private final boolean failed;

    Status(String label, boolean readable, boolean failed) {
        this.label = label;
        this.readable = readable;
        this.failed = failed;
    }

    /** The word for it in Chinese. */
    public String label() {
        return label;
    }

    /** Whether a document came out. */
    public boolean readable() {
        return readable;
    }

    /** Whether the run counts it as failed or damaged (exit code 3). */
    public boolean failed() {
        return failed;
    }
}
