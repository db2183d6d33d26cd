package org.gouji.ingest.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.sheet.SheetXml;
import org.gouji.model.Document;
import org.gouji.model.Status;

/** Documents that office programs write as one XML file, whatever they are named. */
public final class OfficeXml {
    private static final Pattern ROOT = Pattern.compile(
            "\\A[\\s\\uFEFF]*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?])?\\s*>\\s*)*<(?:\\w+:)?(package|Workbook|wordDocument)\\b([^>]*)",
            Pattern.DOTALL);

    /** What such a file is. */
    public enum Kind {
        /** A .docx whose parts are elements of one file (Flat OPC). */
        FLAT("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        /** Excel 2003's. */
        SHEET("application/vnd.ms-spreadsheetml"),
        /** Word 2003's. */
        WORD("application/vnd.ms-wordml"),
        NONE("application/xml");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private OfficeXml() {}

    /** What bytes are, by their root element. */
    public static Kind kind(byte[] bytes) {
        Matcher root = ROOT.matcher(Markup.head(bytes));
        if (!root.find()) {
            return Kind.NONE;
        }
        String spaces = root.group(2);
        return switch (root.group(1)) {
            case "package" -> spaces.contains("xmlPackage") ? Kind.FLAT : Kind.NONE;
            case "Workbook" -> spaces.contains("office:spreadsheet") ? Kind.SHEET : Kind.NONE;
            default -> spaces.contains("office/word") ? Kind.WORD : Kind.NONE;
        };
    }

    /**
     * Reads such a file.
     *
     * @throws Refusal if it is Word 2003's, broken, or goes over a limit
     */
    public static Document read(Content content) throws Refusal {
        return switch (kind(content.bytes())) {
            case FLAT -> FlatPackage.read(text(content), content);
            case SHEET -> SheetXml.read(text(content), content);
            default ->
                throw new Refusal(
                        Status.UNSUPPORTED,
                        "Word 2003 的 XML 文档不支持，请用 Word 打开后另存为 docx。",
                        "An XML document of Word 2003 is not read; open it in Word and save it as docx.");
        };
    }

    /** The file's characters: systems of offices write XML in GBK too. */
    private static String text(Content content) throws Refusal {
        if (content.bytes().length > content.limits().maxPartBytes()) {
            throw Refusal.tooLarge("XML 文件过大，超过上限。", "The XML file is too large.");
        }
        return Markup.decode(content.bytes(), Optional.empty(), content.conditions())
                .text();
    }
}
