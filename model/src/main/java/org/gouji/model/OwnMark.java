package org.gouji.model;

import java.util.Map;

/**
 * The mark by which an Office Open XML file is known as one that this program wrote, and is no report: a property that users may define, which Office, WPS and LibreOffice keep.
 * What writes files puts it there, what reads reports looks for it.
 */
public final class OwnMark {
    /** The property's name, and the program's where a format asks for one. */
    public static final String NAME = "Gouji";

    /** Where it is written; programs that save a file may put it elsewhere. */
    public static final String PART = "docProps/custom.xml";

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    /** The last piece of the relation that leads to the part. */
    public static final String RELATION = "custom-properties";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /** Numbers below are the format's own. */
    private static final int FIRST = 2;

    private OwnMark() {}

    /**
     * The part that holds the mark.
     *
     * @param properties the values by their names in the order in which they are written, as XML writes them
     */
    public static String xml(Map<String, String> properties) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<Properties xmlns=\"" + OFFICE + RELATION + "\" xmlns:vt=\"" + OFFICE + "docPropsVTypes\">");
        int number = FIRST;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.append("<property fmtid=\"" + FORMAT + "\" pid=\"" + number++ + "\" name=\"" + property.getKey());
            xml.append("\"><vt:lpwstr>").append(property.getValue()).append("</vt:lpwstr></property>");
        }
        return xml.append("</Properties>").toString();
    }
}
