package org.gouji.export.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/** What a reviewer concludes of a finding (复核结论). */
public enum Conclusion {
    CONFIRMED(new Wording("属实", "confirmed")),
    FALSE_ALARM(new Wording("误报", "false alarm")),
    PENDING(new Wording("待核", "pending"));

    private final Wording label;

    Conclusion(Wording label) {
        this.label = label;
    }

    public Wording label() {
        return label;
    }

    /** The words to choose from. */
    public static List<String> words(Language language) {
        return Arrays.stream(values()).map(one -> one.label.in(language)).toList();
    }

    /** The conclusion that somebody wrote, in either language, blanks around it and between its characters left out. */
    public static Optional<Conclusion> read(String written) {
        String words =
                written.replace('\u3000', ' ').replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> words.replace(" ", "").equals(one.label.zh())
                        || words.equals(one.label.en())
                        || words.equals(one.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst();
    }
}
