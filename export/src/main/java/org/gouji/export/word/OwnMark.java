package org.gouji.export.word;

/**
 * The mark by which a Word file is known as one that this program wrote, and is no report: a property that users may define, which Word,
 * WPS and LibreOffice keep. Commented copies of reports have none: a unit corrects them and sends them back.
 */
final class OwnMark {
    static final String PART = "docProps/custom.xml";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    static final String RELATION = OFFICE + "relationships/custom-properties";
    private static final String NAME = "Gouji";

    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private OwnMark() {}

    /** The part that holds the mark alone. */
    static String xml() {
        String namespace = OFFICE + "custom-properties";
        String types = OFFICE + "docPropsVTypes";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"" + namespace + "\">"
                + "<property fmtid=\"" + FORMAT + "\" pid=\"2\" name=\"" + NAME + "\"><vt:lpwstr xmlns:vt=\"" + types
                + "\">docx</vt:lpwstr></property></Properties>";
    }
}
