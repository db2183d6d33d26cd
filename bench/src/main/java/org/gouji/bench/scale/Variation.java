package org.gouji.bench.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Body;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Source;
import org.gouji.model.Span;

/**
 * Makes another report of one that was read: another county, other years, other figures, each as long as what it replaces, so that
 * everything stays at its place. The values of figures are those that are now printed. Checks keep their verdicts and messages.
 */
final class Variation {
    private static final Pattern COUNTY = Pattern.compile("(\\p{IsHan}{2})(?=[县区])");
    private static final Pattern YEAR = Pattern.compile("20[12]\\d(?=年)");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final String FIRST = "青云石柳白松望芦砚桐霁溪栖禾漱若听砺澄岚枫槿沅浔汀澧";
    private static final String SECOND = "湾坪川塘岭渡桥洲浦泽陵原岗崖垭津屏麓涧峰";
    private static final int YEARS = 3;

    private final Dossier base;
    private final int number;
    private final SplittableRandom random;
    private final Map<Span, String> digits = new HashMap<>();
    private final String county;
    private final int later;
    private final String text;
    /** Where the last report of the sample ended. */
    private final int end;

    private Variation(Dossier base, int number, long seed, Stretch stretch) {
        this.base = base;
        this.number = number;
        this.random = new SplittableRandom(seed + number);
        this.county = county(number);
        this.later = number % YEARS - 1;
        this.end = base.reports().stream()
                .mapToInt(report -> report.head().span().end())
                .max()
                .orElse(0);
        this.text = text() + stretch.prose(base, random);
    }

    /** The report of a number; the same for the same seed. */
    static Dossier of(Dossier base, String shown, int number, long seed, Stretch stretch) {
        Variation made = new Variation(base, number, seed, stretch);
        Source source = new Source(
                shown,
                base.source().mediaType(),
                base.source().sha256(),
                base.source().bytes());
        return new Dossier(
                source,
                base.status(),
                made.text,
                base.reports().stream().map(made::report).toList(),
                base.warnings());
    }

    static String county(int number) {
        int each = number / FIRST.length();
        return "" + FIRST.charAt(number % FIRST.length()) + SECOND.charAt(each % SECOND.length());
    }

    private String text() {
        StringBuilder changed = new StringBuilder(names(base.text()));
        for (Report report : base.reports()) {
            for (Fact fact : report.facts()) {
                Span place = fact.quantity().number().digits();
                String figure = digits.computeIfAbsent(place, unseen -> figure(place.in(base.text())));
                changed.replace(place.start(), place.end(), figure);
            }
        }
        return changed.toString();
    }

    /** Another number of as many digits; small counts and hundreds stay, for reports are full of them. */
    private String figure(String printed) {
        if (!DIGITS.matcher(printed).matches() || printed.length() < YEARS || printed.matches("[0.]+|100(\\.0+)?")) {
            return printed;
        }
        StringBuilder figure = new StringBuilder(printed);
        for (int i = 0; i < figure.length(); i++) {
            if (Character.isDigit(figure.charAt(i))) {
                boolean first = i == 0 && figure.charAt(0) != '0';
                figure.setCharAt(i, (char) ('0' + (first ? 1 + random.nextInt(9) : random.nextInt(10))));
            }
        }
        return figure.toString();
    }

    private String names(String words) {
        String placed = COUNTY.matcher(words).replaceAll(match -> county);
        Matcher year = YEAR.matcher(placed);
        return year.replaceAll(match -> Integer.toString(Integer.parseInt(match.group()) + later));
    }

    private Report report(Report report) {
        Head head = report.head();
        Identity who = head.identity();
        Identity other = new Identity(
                names(who.title()), names(who.department()), names(who.region()), year(who.year()), who.kind());
        return new Report(
                new Head(head.id(), head.partOf(), other, span(head.span())),
                new Body(sections(report), report.body().tables(), report.body().indicators()),
                report.facts().stream().map(this::fact).toList(),
                report.relations().stream().map(this::relation).toList(),
                report.findings(),
                report.standings());
    }

    /** The report at the end of the file has what was added to it. */
    private Span span(Span span) {
        return span.end() == end ? new Span(span.start(), text.length()) : span;
    }

    private List<Section> sections(Report report) {
        List<Section> sections = new ArrayList<>();
        report.body()
                .sections()
                .forEach(section -> sections.add(new Section(
                        section.level(), section.label(), names(section.title()), section.heading(), section.span())));
        return sections;
    }

    private OptionalInt year(OptionalInt year) {
        return year.isPresent() ? OptionalInt.of(year.getAsInt() + later) : year;
    }

    private Fact fact(Fact fact) {
        return new Fact(
                quantity(fact.quantity()),
                names(fact.item()),
                names(fact.key()),
                fact.measure(),
                fact.scope(),
                year(fact.year()),
                fact.place());
    }

    private Quantity quantity(Quantity quantity) {
        Printed number = printed(quantity.number());
        if (quantity instanceof Quantity.Amount amount) {
            return new Quantity.Amount(amount.span(), number, amount.money(), amount.unitFrom());
        }
        if (quantity instanceof Quantity.Percentage percentage) {
            return new Quantity.Percentage(percentage.span(), number, percentage.form(), percentage.signPrinted());
        }
        Quantity.Count count = (Quantity.Count) quantity;
        return new Quantity.Count(count.span(), number, count.unit());
    }

    private Printed printed(Printed number) {
        String old = number.digits().in(base.text());
        String now = number.digits().in(text);
        if (old.equals(now)) {
            return number;
        }
        BigDecimal value = new BigDecimal(now.replace(",", ""));
        return new Printed(
                number.value().signum() < 0 ? value.negate() : value, number.approximation(), number.digits());
    }

    private Relation relation(Relation relation) {
        Optional<Figure> stated = relation.stated().map(figure -> Figure.at(figure.span(), text));
        return new Relation(
                relation.id(),
                relation.kind(),
                relation.rule(),
                relation.verdict(),
                stated,
                relation.computed(),
                relation.operands().stream()
                        .map(figure -> Figure.at(figure.span(), text))
                        .toList(),
                relation.message());
    }

    @Override
    public String toString() {
        return base.source().path() + " as " + number;
    }
}
