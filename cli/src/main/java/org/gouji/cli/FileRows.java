package org.gouji.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.gouji.export.KindName;
import org.gouji.export.KnownFile;
import org.gouji.export.LedgerRow;
import org.gouji.model.Status;
import org.gouji.pipeline.Typed;

/** Files with their statuses, reasons and what to do, for a person. */
final class FileRows {
    private static final int KILO = 1024;

    private final Console console;
    private final String option;

    /** @param option what command lines end with so that they are about the workspace of the files */
    FileRows(Console console, String option) {
        this.console = console;
        this.option = option;
    }

    void print(List<KnownFile> files) {
        if (files.isEmpty()) {
            console.line(console.say("没有这样的文件", "no such files"));
        }
        for (KnownFile file : files) {
            LedgerRow row = file.row();
            String gone = file.gone() ? console.say("，原文件已不在", ", gone") : "";
            console.line(Width.clean(row.path()) + "  " + Words.status(row.status(), console) + gone);
            // Of a file that was passed for its name not even the size is known.
            String size = row.status() == Status.SKIPPED
                    ? ""
                    : console.say("，大小 ", ", size ") + size(row.counts().bytes());
            line(console.say("类型：", "kind: ")
                    + console.say(KindName.of(row))
                    + size
                    + (file.millis() > 0 ? console.say("，用时 ", ", took ") + seconds(file.millis()) : ""));
            if (!row.why().isEmpty()) {
                line(console.say("原因：", "reason: ") + Width.clean(row.why()));
            }
            String advice = advice(row);
            if (!advice.isEmpty()) {
                line(console.say("办法：", "what to do: ") + advice);
            }
        }
    }

    private void line(String text) {
        console.line("    " + text);
    }

    private String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP) + console.say(" 秒", " s");
    }

    private String size(long bytes) {
        return bytes < KILO ? bytes + console.say(" 字节", " bytes") : Words.count((bytes + KILO - 1) / KILO) + " KB";
    }

    /** What a person can do about a file that was not read, or not well. */
    private String advice(LedgerRow row) {
        if (text(row) && (row.status() == Status.TIMEOUT || row.status() == Status.PARTIAL_TIMEOUT)) {
            return console.say(
                    longer("打开看看：把特别长的行、段落分开，或拆成几个文件，再读；"),
                    longer("open it: part very long lines and paragraphs, or split it; "));
        }
        if (packed(row)) {
            return console.say("把压缩包解压成文件夹，再读那个文件夹", "unpack the archive into a folder and read that");
        }
        if (row.status() == Status.CORRUPT && lost(row)) {
            return console.say(
                    "从原处或备份重新拷贝；没有的，向原单位要完好的文件",
                    "copy it again from where it came or from a backup, or ask for a whole file");
        }
        // There is nothing to recognise in a text.
        return row.status() == Status.OK_EMPTY_TEXT && row.mediaType().startsWith("text/")
                ? console.say("文件是空白的，请向原单位要有内容的文件", "it is blank; ask for a file with content")
                : advice(row.status());
    }

    /** What gives a file more time than it had. */
    private String longer(String otherwise) {
        String retry = Typed.gouji() + " retry" + option;
        String large = Typed.gouji() + " audit … --allow-large" + option;
        return console.say(
                otherwise + "文件确实大的，放宽时限和大小：" + large + "；只因电脑当时很忙的，空闲时再试：" + retry,
                otherwise + "where it is large indeed, give it more time and room: " + large
                        + "; if only the machine was busy then, try again: " + retry);
    }

    /** Whether the reason says that the archive around it can't be opened here: a password or a larger limit of files doesn't help. */
    private static boolean packed(LedgerRow row) {
        return row.why().contains("解压后再读") || row.why().contains("unpack it and read");
    }

    /** Whether the reason says that nothing is left in the file that a program could open. */
    private static boolean lost(LedgerRow row) {
        return row.counts().bytes() == 0
                || row.why().contains("空字节")
                || row.why().contains("nothing but zeros");
    }

    /** Of a file whose reading was given up only its name tells what it is. */
    private static boolean text(LedgerRow row) {
        return row.mediaType().equals("text/plain")
                || row.path().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private String advice(Status status) {
        String retry = Typed.gouji() + " retry" + option;
        String audit = Typed.gouji() + " audit …";
        return switch (status) {
            // The reason says it.
            case OK, DUPLICATE, SKIPPED, UNSUPPORTED -> "";
            case OK_EMPTY_TEXT ->
                console.say("先做文字识别（OCR），另存为带文字的文件后再读", "recognise its text (OCR) first, then read it again");
            case OK_DAMAGED ->
                console.say(
                        "数字不计入已核实；请用 Office 或 WPS 打开检查，另存一份再读，或向原单位要完好的文件",
                        "its figures do not count as verified; look at it in Office or WPS and save it anew, or ask"
                                + " for a whole file");
            case CORRUPT ->
                console.say(
                        "重新拷贝或下载；能用 Office 或 WPS 打开的，另存一份再读；打不开的，向原单位要完好的文件",
                        "copy or download it again; save it anew if Office or WPS opens it, or ask for a whole file");
            case ENCRYPTED ->
                console.say(
                        "把密码写进一个文本文件（每行一个），再运行 " + audit + " --password-file 文件名" + option + "；或去掉打开密码另存",
                        "write its password into a text file (one a line) and run " + audit + " --password-file FILE"
                                + option + ", or save it without");
            case TOO_LARGE ->
                console.say(
                        "请核实文件来源；确需读取的，再运行 " + audit + " --allow-large" + option + "，或拆成几个文件",
                        "see where it comes from; where it must be read, run " + audit + " --allow-large" + option
                                + ", or split it");
            case TIMEOUT, PARTIAL_TIMEOUT ->
                console.say(
                        longer("先用 Office 或 WPS 打开看看：拆成几个文件，或去掉其中的大表、图片后另存，再读；"),
                        longer("open it in Office or WPS: split it, or save it without large tables and pictures; "));
            case OOM ->
                console.say(
                        "加大内存再试：GOUJI_WORKER_OPTS=-Xmx2g " + retry,
                        "give it more memory: GOUJI_WORKER_OPTS=-Xmx2g " + retry);
            case CRASHED ->
                console.say(
                        "另存为 docx 后再读；仍出错的，请把情况告诉维护者",
                        "save it as docx and read it again; tell the maintainers if it fails again");
            case UNREADABLE ->
                console.say(
                        "检查文件是否还在、有没有读取权限、文件名有没有乱码（有就改名），再运行：" + retry,
                        "check that it is there, may be read and has a sound name, then: " + retry);
            case CHANGED_WHILE_READING ->
                console.say("关闭正在编辑它的程序，再运行：" + retry, "close the program that edits it, then: " + retry);
        };
    }
}
