package org.gouji.export.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The looks of a workbook's cells, each once, in the order in which they were first asked for. */
final class Styles {
    /** Number formats below are the spreadsheet program's own. */
    private static final int FIRST_FORMAT = 164;

    /** On every Windows and on the national Linux desktops. */
    private static final String FONT = "宋体";

    private static final String LINE = "D9D9D9";

    private final Map<Style, Integer> styles = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final Map<Style.Colours, Integer> marks = new LinkedHashMap<>();

    Styles() {
        id(Style.of("", "left", false));
        fills.add("<fill><patternFill patternType=\"none\"/></fill>");
        fills.add("<fill><patternFill patternType=\"gray125\"/></fill>");
    }

    int id(Style style) {
        return styles.computeIfAbsent(style, s -> styles.size());
    }

    /** The number of the lines around cells that a condition draws. */
    static final int FRAME = 0;

    /** The number of the colours of a condition. */
    int mark(Style.Colours colours) {
        return marks.computeIfAbsent(colours, c -> marks.size() + 1);
    }

    byte[] xml() {
        XmlBuffer cells = new XmlBuffer();
        styles.keySet().forEach(style -> cell(cells, style));
        XmlBuffer xml = new XmlBuffer();
        xml.raw(XlsxWriter.HEAD + "<styleSheet xmlns=\"" + XlsxWriter.MAIN + "\">");
        if (!formats.isEmpty()) {
            xml.raw("<numFmts count=\"" + formats.size() + "\">");
            formats.forEach((code, id) -> xml.raw("<numFmt numFmtId=\"" + id + "\" formatCode=\"")
                    .words(code)
                    .raw("\"/>"));
            xml.raw("</numFmts>");
        }
        list(xml, "fonts", fonts);
        list(xml, "fills", fills);
        list(xml, "borders", List.of("<border><left/><right/><top/><bottom/><diagonal/></border>", frame()));
        xml.raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/></cellStyleXfs>");
        xml.raw("<cellXfs count=\"" + styles.size() + "\">").raw(cells).raw("</cellXfs>");
        xml.raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.raw("<dxfs count=\"" + (marks.size() + 1) + "\">");
        xml.raw("<dxf>" + frame().replace("<diagonal/>", "") + "</dxf>");
        marks.keySet().forEach(mark -> mark(xml, mark));
        return xml.raw("</dxfs></styleSheet>").copy();
    }

    private static void list(XmlBuffer xml, String name, List<String> items) {
        xml.raw("<" + name + " count=\"" + items.size() + "\">");
        items.forEach(xml::markup);
        xml.raw("</" + name + ">");
    }

    private static String frame() {
        StringBuilder frame = new StringBuilder("<border>");
        for (String side : List.of("left", "right", "top", "bottom")) {
            frame.append("<" + side + " style=\"thin\"><color rgb=\"FF" + LINE + "\"/></" + side + ">");
        }
        return frame.append("<diagonal/></border>").toString();
    }

    private static void mark(XmlBuffer xml, Style.Colours mark) {
        xml.raw("<dxf>");
        if (!mark.font().isEmpty()) {
            xml.raw("<font><color rgb=\"FF" + mark.font() + "\"/></font>");
        }
        if (!mark.fill().isEmpty()) {
            xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + mark.fill() + "\"/><bgColor rgb=\"FF"
                    + mark.fill() + "\"/></patternFill></fill>");
        }
        xml.raw("</dxf>");
    }

    private void cell(XmlBuffer xml, Style style) {
        int format = style.pattern().isEmpty()
                ? 0
                : formats.computeIfAbsent(style.pattern(), p -> FIRST_FORMAT + formats.size());
        int font = index(fonts, font(style));
        int fill = style.colours().fill().isEmpty()
                ? 0
                : index(
                        fills,
                        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF"
                                + style.colours().fill() + "\"/></patternFill></fill>");
        // Words keep off the number in the cell before.
        String indent = style.side().equals("left") && style.wrap() ? " indent=\"1\"" : "";
        xml.raw("<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\""
                + (style.framed() ? 1 : 0) + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + " applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"" + style.side() + "\" vertical=\""
                + (style.framed() ? "center" : "top") + "\"" + (style.wrap() ? " wrapText=\"1\"" : "") + indent
                + "/></xf>");
    }

    private static String font(Style style) {
        String colour = style.colours().font();
        return "<font>" + (style.bold() ? "<b/>" : "") + "<sz val=\"" + style.size() + "\"/>"
                + (colour.isEmpty() ? "" : "<color rgb=\"FF" + colour + "\"/>") + "<name val=\"" + FONT
                + "\"/><charset val=\"134\"/></font>";
    }

    private static int index(List<String> list, String item) {
        int at = list.indexOf(item);
        if (at < 0) {
            list.add(item);
            return list.size() - 1;
        }
        return at;
    }
}
