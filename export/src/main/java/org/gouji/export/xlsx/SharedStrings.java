package org.gouji.export.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/** Words that come again and again, each kept once; no more than memory bears. */
final class SharedStrings {
    private static final int MOST = 100_000;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of some words; -1 where they are to stay in their cell. */
    int number(String words) {
        Integer known = numbers.get(words);
        if (known != null) {
            return known;
        }
        if (numbers.size() == MOST) {
            return -1;
        }
        numbers.put(words, numbers.size());
        return numbers.size() - 1;
    }

    byte[] xml() {
        XmlBuffer xml = new XmlBuffer();
        xml.raw(XlsxWriter.HEAD + "<sst xmlns=\"" + XlsxWriter.MAIN + "\" uniqueCount=\"" + numbers.size() + "\">");
        for (String words : numbers.keySet()) {
            xml.raw("<si><t xml:space=\"preserve\">").words(words).raw("</t></si>");
        }
        return xml.raw("</sst>").copy();
    }
}
