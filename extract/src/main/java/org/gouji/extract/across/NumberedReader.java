package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** Reads numbers of things that are numbered 1. 2. 3. after them, or before them: 共4个项目, 10个问题. */
final class NumberedReader {
    private static final Pattern LABEL = Pattern.compile("^\\s*[QＱ问]?(?<n>\\d{1,2})[.、．]\\s*(?!\\d)");
    private static final Pattern NOUN = Pattern.compile("^(?:项目|问题|方面|任务|事项|措施|题目|题)");
    private static final Pattern NAMED = Pattern.compile("(?:项目|问题|方面|任务|事项|措施|题目)(?:支出|共|共有|有|为|：)*$");
    private static final int MOST = 30;

    private NumberedReader() {}

    /** A labelled sentence. */
    private record Labelled(int at, int number, Span span) {}

    /** The claims of one paper. */
    static List<Claim> read(Paper paper) {
        List<Sentence> sentences =
                paper.passages().stream().flatMap(p -> p.sentences().stream()).toList();
        List<Labelled> labels = labels(sentences);
        List<Claim> claims = new ArrayList<>();
        for (int s = 0; s < sentences.size() && !labels.isEmpty(); s++) {
            for (int i = 0; i < sentences.get(s).mentions().size(); i++) {
                Mention mention = sentences.get(s).mentions().get(i);
                if (counted(sentences.get(s), i)) {
                    claim(mention.fact(), sentences, s, labels).ifPresent(claims::add);
                    amounts(sentences, s, mention, labels).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static boolean counted(Sentence sentence, int i) {
        Mention mention = sentence.mentions().get(i);
        BigDecimal value = mention.fact().quantity().value();
        boolean few = mention.fact().quantity() instanceof Quantity.Count
                && value.scale() <= 0
                && value.compareTo(BigDecimal.ONE) > 0
                && value.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && !mention.fact().quantity().number().approximate();
        return few
                && (NOUN.matcher(Vocabulary.plain(sentence.after(i))).find()
                        || NAMED.matcher(mention.lead()).find());
    }

    private static List<Labelled> labels(List<Sentence> sentences) {
        List<Labelled> labels = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Matcher label = sentences.get(s).line().matcher(LABEL);
            if (label.find()) {
                Span digits = sentences.get(s).line().span(label.start("n"), label.end("n"));
                labels.add(new Labelled(s, Integer.parseInt(label.group("n")), digits));
            }
        }
        return labels;
    }

    /** The run 1, 2, 3 … that begins next after the number, or the one that ends last before it, if it has as many. */
    private static Optional<Claim> claim(Fact number, List<Sentence> sentences, int at, List<Labelled> labels) {
        int wanted = number.quantity().value().intValueExact();
        List<Labelled> after = run(labels.stream().filter(l -> l.at() > at).toList(), 0);
        int last = -1;
        for (int i = 0; i < labels.size() && labels.get(i).at() < at; i++) {
            last = labels.get(i).number() == 1 ? i : last;
        }
        List<Labelled> before = last < 0
                ? List.of()
                : run(labels.stream().filter(l -> l.at() < at).toList(), last);
        List<Labelled> found = after.size() == wanted ? after : before;
        if (found.size() != wanted) {
            return Optional.empty();
        }
        List<Span> listed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            listed.add(money(item(sentences, found, i))
                    .map(Fact::span)
                    .orElse(found.get(i).span()));
        }
        return Optional.of(new Claim.Enumeration(number, listed, number.place().sentence()));
    }

    /** The amounts of as many labelled items, against the amount printed before their number. */
    private static Optional<Claim> amounts(List<Sentence> sentences, int at, Mention number, List<Labelled> labels) {
        List<Labelled> after = run(labels.stream().filter(l -> l.at() > at).toList(), 0);
        Optional<Mention> total = sentences.get(at).mentions().stream()
                .takeWhile(m -> m != number)
                .filter(m -> m.money() && m.plain() && m.depth() == 0)
                .reduce((a, b) -> b);
        if (total.isEmpty()
                || BigDecimal.valueOf(after.size())
                                .compareTo(number.fact().quantity().value())
                        != 0) {
            return Optional.empty();
        }
        List<Fact> parts = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            money(item(sentences, after, i)).ifPresent(parts::add);
        }
        return parts.size() < after.size()
                ? Optional.empty()
                : Optional.of(new Claim.Sum(
                        total.get().fact(),
                        parts,
                        Claim.Closure.LOOSE,
                        Optional.empty(),
                        number.fact().place().sentence()));
    }

    /** The sentences of a labelled item: up to the next label, one sentence for the last. */
    private static List<Sentence> item(List<Sentence> sentences, List<Labelled> labels, int i) {
        int end = i + 1 < labels.size()
                ? labels.get(i + 1).at()
                : Math.min(sentences.size(), labels.get(i).at() + 1);
        return sentences.subList(labels.get(i).at(), end);
    }

    private static List<Labelled> run(List<Labelled> labels, int from) {
        List<Labelled> run = new ArrayList<>();
        for (int i = from; i < labels.size(); i++) {
            if (labels.get(i).number() != run.size() + 1) {
                return run;
            }
            run.add(labels.get(i));
        }
        return run;
    }

    /** The amount of a labelled item: the first that it prints. */
    private static Optional<Fact> money(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.money() && m.plain())
                .findFirst()
                .map(Mention::fact);
    }
}
