package org.gouji.ingest.html;

import java.util.Optional;
import java.util.regex.Pattern;

/** The title of a page, where its text doesn't say it. */
final class PageTitle {
    /** Between the title of an article and the names of its column and site. */
    private static final Pattern PARTS = Pattern.compile("\\s*[-_|—–]+\\s*|\\s{2,}|>");

    private static final int SHORTEST = 5;

    private PageTitle() {}

    /** The title without the name of the site; empty if the text holds it already or it says nothing. */
    static Optional<String> of(String title, String text) {
        String plain = text.replaceAll("\\s", "");
        for (String part : PARTS.split(title)) {
            String words = part.replaceAll("\\s", "");
            if (words.length() >= SHORTEST) {
                boolean chinese = words.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
                return chinese && !plain.contains(words) ? Optional.of(part.strip()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
