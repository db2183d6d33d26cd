package org.gouji.bench.samples;

import java.util.Locale;

/** Writes the numbering part: the counting of headings and of items, and a list for every fresh start. */
final class NumberingXml {
    private static final int HEADINGS = 0;
    private static final int ITEMS = 1;
    private static final String CHINESE = "chineseCounting";

    private final boolean parts;
    private final StringBuilder lists = new StringBuilder();
    private int last;

    NumberingXml(boolean parts) {
        this.parts = parts;
        lists.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        last = 1;
    }

    /** Starts the headings anew and returns the list to use. */
    int headingList() {
        return start(HEADINGS, 3);
    }

    /** Starts the items anew and returns the list to use. */
    int itemList() {
        return start(ITEMS, 2);
    }

    private int start(int kind, int levels) {
        last++;
        lists.append(String.format(Locale.ROOT, "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>", last, kind));
        for (int level = 0; level < levels; level++) {
            lists.append("<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
        }
        lists.append("</w:num>");
        return last;
    }

    String write() {
        return "<w:numbering " + Body.NAMES + ">" + definition(HEADINGS, headings())
                + definition(ITEMS, level(0, "decimal", "%1.") + level(1, "decimal", "（%2）")) + lists
                + "</w:numbering>";
    }

    private String headings() {
        return parts
                ? level(0, CHINESE, "第%1部分 ") + level(1, CHINESE, "%2、") + level(2, CHINESE, "（%3）")
                : level(0, CHINESE, "%1、") + level(1, CHINESE, "（%2）") + level(2, "decimal", "%3.");
    }

    private static String definition(int kind, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + kind + "\"><w:multiLevelType w:val=\"multilevel\"/>" + levels
                + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text) {
        return String.format(Locale.ROOT, """
                <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:suff w:val="nothing"/>\
                <w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl>""", level, format, text);
    }
}
