package org.gouji.ingest;

import java.util.Map;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** Kinds of files that are known but not read, with what a person can do about them. */
final class ForeignKinds {
    private static final Map<String, Wording> DOCUMENTS = Map.ofEntries(
            Map.entry("application/rtf", named("RTF 文档", "An RTF document")),
            Map.entry("application/xml", named("XML 文件", "An XML file")),
            Map.entry("message/rfc822", named("网页归档或邮件（MHT）", "A web archive or mail (MHT)")),
            Map.entry("multipart/related", named("网页归档（MHT）", "A web archive (MHT)")));

    private ForeignKinds() {}

    private static Wording named(String zh, String en) {
        return new Wording(zh, en);
    }

    /** The refusal of a kind of document that Word can turn into one that is read. */
    static Optional<Refusal> document(String mediaType) {
        // What Word saves as XML has types of its own.
        boolean xml = mediaType.endsWith("+xml") || mediaType.startsWith("application/vnd.ms-word");
        return Optional.ofNullable(DOCUMENTS.get(xml ? "application/xml" : mediaType))
                .map(name -> convertible(name.zh(), name.en()));
    }

    static Refusal convertible(String zh, String en) {
        return new Refusal(
                Status.UNSUPPORTED,
                zh + "暂不支持，请用 Word 打开后另存为 docx。",
                en + " is not read yet; open it in Word and save it as docx.");
    }

    static Refusal sheet() {
        return new Refusal(
                Status.UNSUPPORTED,
                "这种电子表格格式不支持，请用 Excel 或 WPS 打开后另存为 xlsx。",
                "This kind of spreadsheet is not read; open it in Excel and save it as xlsx.");
    }

    static Refusal slides() {
        return new Refusal(
                Status.UNSUPPORTED,
                "演示文稿不支持；里面有报告的，请另存为 PDF 后再读。",
                "A slide show is not read; save it as PDF if there is a report in it.");
    }

    static Refusal archive() {
        return new Refusal(
                Status.UNSUPPORTED, "这是压缩包，请先解压，再读其中的文件。", "This is an archive; unpack it and read the files in it.");
    }

    static Refusal mail() {
        return new Refusal(
                Status.UNSUPPORTED,
                "这是邮件；附件里有报告的，请打开邮件，把附件另存到文件夹后再读。",
                "This is a mail; where reports are attached to it, save them to a folder and read them there.");
    }

    /** The refusal of a compound file of none of the kinds that are known. */
    static Refusal otherCompound() {
        return new Refusal(
                Status.UNSUPPORTED,
                "这不是 Word 或 Excel 文档（可能是 Visio 图、安装包等）；里面有报告的，请用原来的程序打开，另存为 docx 或 PDF。",
                "This is no document of Word or Excel (a drawing, an installer or the like); where there is a report in it, open it in"
                        + " its own program and save it as docx or PDF.");
    }

    /** The refusal of what is no document, by what it is. */
    static Refusal noDocument(String mediaType) {
        return mediaType.startsWith("image/")
                ? new Refusal(
                        Status.UNSUPPORTED,
                        "这是图片；是报告的照片或扫描件的，请先做文字识别（OCR），存为 docx 后再读。",
                        "This is a picture; where it shows a report, recognise its text (OCR), save that as docx and read it.")
                : noDocument();
    }

    static Refusal zeros() {
        return Refusal.corrupt(
                "文本里混有空字节（0x00），部分内容可能已经丢失，多因断电或拔出移动盘；请找备份，或用记事本打开核对无缺后另存为 UTF-8 再读。",
                "Text with zeros in it: some of it may be lost, mostly by a power cut; look for a backup, or see that it is whole and save it as"
                        + " UTF-8.");
    }

    private static Refusal noDocument() {
        return new Refusal(
                Status.UNSUPPORTED,
                "这不是文档文件（程序、图片、太旧或未知的格式），请确认文件；太旧的文档请用 Word 打开后另存为 docx，扫描件需先做文字识别。",
                "This is no document (a program, a picture, a format too old or unknown); check the file, save old documents as docx"
                        + " with Word, and run OCR on scans.");
    }
}
