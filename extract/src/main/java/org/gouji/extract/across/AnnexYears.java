package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.number.YearMention;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Dated;
import org.gouji.model.Claim.Dated.Role;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/**
 * The year that a form prints below its title, （2021年度）, against that of the report which it is annexed to. Told only where the form's money
 * comes back in the report, so that both are of one year; a title may name the year in which the form was filled in.
 */
final class AnnexYears {
    private static final Pattern BELOW_TITLE = Pattern.compile("[（(]20\\d\\d年度[）)]");
    private static final int SHARED = 3;
    private static final int TELLING = 3;
    /** So many of them must have digits enough without closing zeros. */
    private static final int SURELY = 2;

    private final NumberReader numbers;

    AnnexYears(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** The claim of a form about the year of its report; nothing where they agree. */
    Optional<Claim> read(Paper form, Paper report) {
        if (report.year().isEmpty() || report.yearAt().isEmpty()) {
            return Optional.empty();
        }
        int reported = report.year().getAsInt();
        for (Sentence sentence :
                form.passages().stream().flatMap(p -> p.sentences().stream()).toList()) {
            List<YearMention> years = BELOW_TITLE
                            .matcher(Vocabulary.plain(sentence.line().chars()))
                            .matches()
                    ? numbers.years(sentence.line())
                    : List.of();
            if (years.size() == 1 && years.get(0).year() != reported && shared(form, report)) {
                return Optional.of(new Dated(
                        years.get(0).span(),
                        years.get(0).year(),
                        report.yearAt().get(),
                        reported,
                        Role.ANNEXED,
                        sentence.span()));
            }
        }
        return Optional.empty();
    }

    private static boolean shared(Paper form, Paper report) {
        Set<BigDecimal> both = new HashSet<>(sums(form));
        both.retainAll(sums(report));
        return both.size() >= SHARED
                && both.stream().filter(v -> v.precision() >= TELLING).count() >= SURELY;
    }

    /** Sums of money with digits enough to know them again, closing zeros among them. */
    private static Set<BigDecimal> sums(Paper paper) {
        return paper.facts().stream()
                .map(Fact::quantity)
                .filter(q -> q instanceof Quantity.Amount && !q.number().approximate())
                .filter(q -> q.value().signum() != 0 && q.number().value().precision() >= TELLING)
                .map(q -> q.value().stripTrailingZeros())
                .collect(Collectors.toSet());
    }
}
