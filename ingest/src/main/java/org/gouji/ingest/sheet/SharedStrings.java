package org.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;
import org.gouji.model.Limits;

/** The texts of an .xlsx that its cells share. */
final class SharedStrings {
    /** How files write characters that XML can't hold, or an underscore before what looks like one. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    static List<String> read(Optional<Xml> part, Limits limits) throws Refusal {
        List<String> strings = new ArrayList<>();
        if (part.isEmpty()) {
            return strings;
        }
        Xml xml = part.get();
        xml.child(0);
        int root = xml.depth();
        long length = 0;
        while (xml.child(root)) {
            String string = one(xml);
            strings.add(string);
            // A string that no cell uses weighs all the same: a few bytes each for itself.
            length += string.length() + 4;
            if (length > 2L * limits.maxCharacters()) {
                throw Refusal.tooLarge(
                        "文字超过 " + limits.maxCharacters() + " 个字符的上限。",
                        "The text is longer than " + limits.maxCharacters() + " characters.");
            }
        }
        return strings;
    }

    /** The text of {@code si} or {@code is}, where the cursor stands: its runs together, without how they are pronounced. */
    static String one(Xml xml) throws Refusal {
        int item = xml.depth();
        StringBuilder text = new StringBuilder();
        while (xml.child(item)) {
            if (xml.name().equals("t")) {
                text.append(xml.text());
            } else if (xml.name().equals("r")) {
                int run = xml.depth();
                while (xml.child(run)) {
                    if (xml.name().equals("t")) {
                        text.append(xml.text());
                    }
                }
            }
        }
        return plain(text.toString());
    }

    static String plain(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
