package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Measure;

/**
 * The parts of a total that stand in sections of their own, numbered from 1: 收入总计457.8万元，其中： 1.财政拨款收入364.6万元，占79.6%。 2.事业收入93.2万元. What else a section tells is
 * its own.
 */
final class NumberedParts {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:[（(](?<in>\\d{1,2})[）)]|(?<n>\\d{1,2})[.．、])(?:(?=20\\d\\d年)|(?!\\d))");
    private static final Pattern ABOVE =
            Pattern.compile("^\\s*(?:第[一二三四五六七八九十]+部分|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)");

    private NumberedParts() {}

    /** Each part's number; none if the paragraphs behind a total are not numbered so or one of them has no such number. */
    static List<Mention> of(Passage opening, Mention total, List<Passage> following) {
        List<Mention> parts = new ArrayList<>();
        for (Passage passage : following) {
            String words = passage.sentences().get(0).line().chars().toString();
            Matcher number = NUMBER.matcher(words);
            boolean numbered = number.find();
            if (numbered && value(number) == parts.size() + 1 && passage.section() != opening.section()) {
                Optional<Mention> part = first(passage, total);
                if (part.isEmpty()) {
                    return List.of();
                }
                parts.add(part.get());
            } else if (numbered || parts.isEmpty() || ABOVE.matcher(words).find()) {
                break;
            }
        }
        return told(opening, parts) ? List.of() : List.copyOf(parts);
    }

    /** Whether the paragraph itself prints one of the parts: the numbered ones then tell them once more. */
    private static boolean told(Passage opening, List<Mention> parts) {
        return opening.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.plain() && m.money())
                .anyMatch(m -> parts.stream()
                        .anyMatch(p -> p.fact().key().equals(m.fact().key())));
    }

    private static int value(Matcher number) {
        return Integer.parseInt(number.group("n") == null ? number.group("in") : number.group("n"));
    }

    /** The first amount of a numbered paragraph, on the total's side or a balance. */
    private static Optional<Mention> first(Passage passage, Mention total) {
        return passage.sentences().get(0).mentions().stream()
                .filter(m -> m.plain() && m.money())
                .findFirst()
                .filter(m -> m.named()
                        && (SpreadListReader.side(m) == SpreadListReader.side(total)
                                || m.measure() == Measure.BALANCE));
    }
}
