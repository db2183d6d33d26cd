package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Enumeration;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Span;

/** Reads lists that say how many parts they have and give them all: 项目支出90万元，共3个项目：甲20万元；乙30万元；丙40万元. */
final class CountedListReader {
    private static final Pattern LEADS = Pattern.compile("[，,](?:共|共计|分|涉及|包括|安排|用于)?");
    private static final int FEWEST = 3;

    private CountedListReader() {}

    /** The sums of a paragraph's counted lists. */
    static List<Claim> read(Passage passage, List<Claim> claims) {
        List<Claim> sums = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim instanceof Enumeration counted
                    && counted.listed().size() >= FEWEST
                    && counted.number().quantity().value().intValue()
                            == counted.listed().size()) {
                passage.sentences().stream()
                        .filter(s -> s.span().equals(counted.place()))
                        .flatMap(s -> sum(s, counted).stream())
                        .forEach(sums::add);
            }
        }
        return sums;
    }

    private static Optional<Claim> sum(Sentence sentence, Enumeration counted) {
        Set<Span> listed = new HashSet<>(counted.listed());
        List<Fact> parts = new ArrayList<>();
        Optional<Mention> total = Optional.empty();
        List<Mention> mentions = sentence.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (listed.contains(mention.fact().span())) {
                parts.add(mention.fact());
            } else if (mention.fact().standsAt(counted.number())) {
                total = i > 0 && own(mentions.get(i - 1), mention)
                        ? Optional.of(mentions.get(i - 1))
                        : Optional.empty();
            }
        }
        boolean side = total.isPresent()
                && parts.size() == listed.size()
                && parts.stream().noneMatch(p -> p.measure() == Measure.PRIOR);
        return side
                ? Optional.of(
                        new Claim.Sum(total.get().fact(), parts, Closure.CLOSED, Optional.empty(), sentence.span()))
                : Optional.empty();
    }

    /** Whether the money right before a number of parts is what they make up: the count follows it in one breath. */
    private static boolean own(Mention money, Mention count) {
        return money.money() && money.plain() && money.depth() == count.depth() && leads(count);
    }

    /** 专项经费186.40万元，共3个项目. */
    static boolean leads(Mention count) {
        return LEADS.matcher(count.lead()).matches();
    }
}
