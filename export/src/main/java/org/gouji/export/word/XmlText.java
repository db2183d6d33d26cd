package org.gouji.export.word;

import org.gouji.export.xlsx.XmlCharacters;

/** Text as XML can hold it. */
final class XmlText {
    private XmlText() {}

    /** The text with its special characters escaped; what XML can't hold at all is left out. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlCharacters::legal).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
