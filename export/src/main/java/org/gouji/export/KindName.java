package org.gouji.export;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/**
 * What people call a kind of file: Word 文档 (docx). Where the name of a file says otherwise than its content, that is told too: 网页
 * (HTML)，扩展名 .doc.
 */
public final class KindName {
    /**
     * A kind of file.
     *
     * @param name what people call it
     * @param endings how its files are named
     */
    private record Kind(Wording name, List<String> endings) {}

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            word("vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            word("vnd.openxmlformats-officedocument.wordprocessingml.template", "dotx"),
            word("vnd.ms-word.document.macroenabled.12", "docm"),
            word("vnd.ms-word.template.macroenabled.12", "dotm"),
            Map.entry("application/msword", kind("Word 97–2003 文档 (doc)", "Word 97–2003 document (doc)", "doc", "dot")),
            Map.entry(
                    "application/vnd.ms-works",
                    kind("WPS 或 Works 文档 (wps)", "WPS or Works document (wps)", "wps", "wpt")),
            Map.entry("application/kswps", kind("WPS 文档 (wps)", "WPS document (wps)", "wps", "wpt")),
            Map.entry("application/rtf", kind("RTF 文档 (rtf)", "RTF document (rtf)", "rtf")),
            Map.entry("application/vnd.oasis.opendocument.text", kind("ODF 文档 (odt)", "ODF document (odt)", "odt")),
            Map.entry("application/pdf", kind("PDF 文件 (pdf)", "PDF file (pdf)", "pdf")),
            Map.entry("application/ofd", kind("OFD 版式文件 (ofd)", "OFD file (ofd)", "ofd")),
            Map.entry("text/html", kind("网页 (HTML)", "web page (HTML)", "html", "htm")),
            Map.entry("application/xhtml+xml", kind("网页 (HTML)", "web page (HTML)", "html", "htm", "xhtml")),
            Map.entry("multipart/related", kind("网页归档 (MHT)", "web archive (MHT)", "mht", "mhtml")),
            Map.entry("message/rfc822", kind("网页归档或邮件 (MHT)", "web archive or mail (MHT)", "mht", "mhtml", "eml")),
            Map.entry("text/plain", kind("纯文本 (txt)", "plain text (txt)", "txt")),
            Map.entry("text/csv", kind("表格文本 (csv)", "table as text (csv)", "csv")),
            sheet("vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            sheet("vnd.ms-excel.sheet.macroenabled.12", "xlsm"),
            Map.entry(
                    "application/vnd.ms-excel", kind("Excel 97–2003 表格 (xls)", "Excel 97–2003 workbook (xls)", "xls")),
            Map.entry(
                    "application/vnd.oasis.opendocument.spreadsheet",
                    kind("ODF 表格 (ods)", "ODF workbook (ods)", "ods")),
            Map.entry("application/vnd.ms-powerpoint", kind("演示文稿 (ppt)", "slide show (ppt)", "ppt")),
            Map.entry(
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    kind("演示文稿 (pptx)", "slide show (pptx)", "pptx")),
            Map.entry("application/zip", kind("压缩包 (zip)", "archive (zip)", "zip")),
            Map.entry("application/x-7z-compressed", kind("压缩包 (7z)", "archive (7z)", "7z")),
            Map.entry("application/gzip", kind("压缩包 (gz)", "archive (gz)", "gz", "tgz")),
            Map.entry("application/x-tar", kind("压缩包 (tar)", "archive (tar)", "tar")),
            Map.entry("application/x-rar-compressed", kind("压缩包 (rar)", "archive (rar)", "rar")),
            Map.entry(
                    "application/vnd.ms-spreadsheetml", kind("Excel 2003 XML 表格", "Excel 2003 workbook in XML", "xml")),
            Map.entry("application/vnd.ms-wordml", kind("Word 2003 XML 文档", "Word 2003 document in XML", "xml")),
            Map.entry("application/vnd.ms-outlook", kind("邮件 (msg)", "mail (msg)", "msg")),
            Map.entry("application/xml", kind("XML 文件", "XML file", "xml")),
            Map.entry("application/x-tika-ooxml-protected", protectedFile()),
            Map.entry("application/x-tika-ooxml", kind("Office 文件", "Office file", "docx", "xlsx", "pptx")),
            Map.entry("application/x-ole-storage", office()),
            Map.entry("application/x-tika-msoffice", office()));

    private static final Map<String, Wording> FAMILIES = Map.of(
            "image", new Wording("图片", "picture"),
            "audio", new Wording("音频", "sound"),
            "video", new Wording("视频", "video"),
            "text", new Wording("文本文件", "text file"),
            "font", new Wording("字体", "font"));

    private static final Wording UNKNOWN = new Wording("未识别", "not known");

    private static final Set<Status> GIVEN_UP = EnumSet.of(Status.TIMEOUT, Status.OOM, Status.CRASHED);

    private static final Wording CLOSED = new Wording("未打开", "not opened");

    private KindName() {}

    /** The name of the kind of a file in the ledger; nobody has looked at one that was passed. */
    public static Wording of(LedgerRow row) {
        boolean closed = row.status() == Status.SKIPPED || row.status() == Status.DUPLICATE;
        return closed ? CLOSED : GIVEN_UP.contains(row.status()) ? guessed(row) : of(row.mediaType(), row.path());
    }

    /** Of a file whose reading was given up nobody has kept what its content is: what its name says, then. */
    private static Wording guessed(LedgerRow row) {
        Wording told = of(row.mediaType(), row.path());
        String ending = ending(row.path());
        return !told.equals(UNKNOWN)
                ? told
                : KINDS.entrySet().stream()
                        .filter(e -> e.getValue().endings().contains(ending))
                        .min(Comparator.comparingInt((Map.Entry<String, Kind> e) ->
                                        e.getValue().endings().size())
                                .thenComparingInt(e -> e.getValue().name().zh().length())
                                .thenComparing(Map.Entry::getKey))
                        .map(e -> e.getValue().name())
                        .map(n -> new Wording(n.zh() + "，按扩展名", n.en() + ", by its name"))
                        .orElse(told);
    }

    /**
     * The name of a file's kind.
     *
     * @param mediaType what its content is
     * @param path where it is
     */
    public static Wording of(String mediaType, String path) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        Kind kind = KINDS.get(type);
        if (kind == null) {
            return FAMILIES.getOrDefault(type.replaceAll("/.*", ""), UNKNOWN);
        }
        String ending = ending(path);
        if (kind.endings().contains(ending)) {
            return kind.name();
        }
        return ending.isEmpty()
                ? new Wording(kind.name().zh() + "，无扩展名", kind.name().en() + ", without an extension")
                : new Wording(kind.name().zh() + "，扩展名 ." + ending, kind.name().en() + ", named ." + ending);
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Kind kind(String zh, String en, String... endings) {
        return new Kind(new Wording(zh, en), List.of(endings));
    }

    private static Map.Entry<String, Kind> word(String type, String ending) {
        return Map.entry(
                "application/" + type, kind("Word 文档 (" + ending + ")", "Word document (" + ending + ")", ending));
    }

    private static Map.Entry<String, Kind> sheet(String type, String ending) {
        return Map.entry(
                "application/" + type, kind("Excel 表格 (" + ending + ")", "Excel workbook (" + ending + ")", ending));
    }

    private static Kind protectedFile() {
        return kind("加密的 Office 文件", "protected Office file", "docx", "xlsx", "pptx", "doc", "xls", "ppt");
    }

    private static Kind office() {
        return kind("Office 97–2003 文件", "Office 97–2003 file", "doc", "xls", "ppt", "wps", "et", "dps");
    }
}
