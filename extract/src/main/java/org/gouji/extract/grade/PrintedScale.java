package org.gouji.extract.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Line;
import org.gouji.model.ScoreClaim.Grade.Earned;
import org.gouji.model.Span;
import org.gouji.model.Working.Band;

/** The scale that papers print themselves: 90（含）-100分为优, 良（80～90分）, 60分以下为差. Both ends of a step are taken as included. */
final class PrintedScale {
    private static final String NUMBER = "(?<![\\d.])(?<%s>\\d{1,3}(?:\\.\\d+)?)(?![\\d.])";
    private static final String POINTS = " ?分?(?:（不?含）|\\(不?含\\)|（不?含\\d+分?）)?分? ?";
    private static final String TO = "(?:-|—|–|―|~|～|至|到)+";
    private static final String AS = "(?:的|者|之间|区间)?[，,：:、（(为是定评等级次属于 “\"「]{0,8}";
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Needs NUMBERED = Needs.of(DIGITS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A sentence with as many words for grades and as many numbers prints a scale. */
    private static final int SIGNS = 3;

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private boolean suspected;
    private Span span = new Span(0, 0);

    private PrintedScale() {}

    private record Step(String grade, BigDecimal from, BigDecimal to) {
        boolean holds(BigDecimal score) {
            return from.compareTo(score) <= 0 && score.compareTo(to) <= 0;
        }
    }

    /**
     * How steps are printed.
     *
     * @param steps a step, in all its forms
     * @param word a grade that stands alone
     */
    record Forms(List<Pattern> steps, Pattern word) {
        static Forms of(GradeWords words) {
            return new Forms(patterns(words), Pattern.compile(words.alone()));
        }
    }

    static PrintedScale of(Papers papers, Forms forms, UnaryOperator<String> canonical) {
        PrintedScale scale = new PrintedScale();
        List<Line> lines = new ArrayList<>();
        papers.passages().forEach(p -> p.sentences().forEach(s -> lines.add(s.line())));
        papers.tables().forEach(t -> t.cells().forEach(c -> lines.add(Line.of(papers.text(), c.span()))));
        Needs word = Needs.of(forms.word());
        for (Line line : lines) {
            // a step has a grade and a number, and most lines have not
            if (NUMBERED.in(line.clues())
                    && word.in(line.clues())
                    && line.matcher(forms.word()).find()) {
                scale.read(line, forms.steps(), canonical);
                scale.suspect(line.chars(), forms.word(), canonical);
            }
        }
        scale.close();
        return scale;
    }

    private static List<Pattern> patterns(GradeWords words) {
        String low = String.format(java.util.Locale.ROOT, NUMBER, "low");
        String high = String.format(java.util.Locale.ROOT, NUMBER, "high");
        String grade = words.alone();
        String rank = GradeWords.CLOSE + "(?:等级|等次|等|级|档)?[（(：:]? ?(?:得分|总分|分值|评分)?(?:在|为)?";
        return List.of(
                Pattern.compile(low + POINTS + TO + " ?" + high + POINTS + AS + grade),
                Pattern.compile(low + POINTS + "(?:及?以上)" + POINTS + AS + grade),
                Pattern.compile("(?:≥|≧|>=|不低于)" + low + POINTS + AS + grade),
                Pattern.compile(high + POINTS + "以下" + POINTS + AS + grade),
                Pattern.compile("(?<!=)(?:<|低于|不足|小于)" + high + POINTS + AS + grade),
                Pattern.compile(low + POINTS + "(?:≤|<=|<) ?(?:S|s|X|x|得分|总分|评分|分数|综合得分)+ ?(?:≤|<=|<) ?" + high + POINTS
                        + AS + grade),
                Pattern.compile(grade + rank + low + POINTS + TO + " ?" + high + " ?分?"),
                Pattern.compile(
                        grade + rank + low + POINTS + "(?:≤|<=|<) ?(?:S|s|X|x|得分|总分|评分|分数|综合得分)+ ?(?:≤|<=|<) ?" + high),
                Pattern.compile(grade + rank + "(?:≥|≧|>=|不低于)" + low),
                Pattern.compile(grade + rank + low + POINTS + "(?:及?以上)"),
                Pattern.compile(grade + rank + "(?:<|低于|小于|不足)" + high),
                Pattern.compile(grade + rank + high + POINTS + "以下"));
    }

    private void read(Line line, List<Pattern> patterns, UnaryOperator<String> canonical) {
        Set<Integer> taken = new HashSet<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = line.matcher(pattern);
            while (matcher.find()) {
                String text = pattern.pattern();
                BigDecimal low = text.contains("<low>") ? new BigDecimal(matcher.group("low")) : BigDecimal.ZERO;
                BigDecimal high = text.contains("<high>") ? new BigDecimal(matcher.group("high")) : HUNDRED;
                String grade = canonical.apply(matcher.group("grade"));
                if (taken.add(matcher.start("grade")) && high.compareTo(HUNDRED) <= 0) {
                    steps.putIfAbsent(grade, new Step(grade, low.min(high), low.max(high)));
                    span = span.isEmpty() ? line.span(matcher.start(), matcher.end()) : span;
                }
            }
        }
    }

    /** 80分以上为良 beside 90分以上为优 ends where that one begins. */
    private void close() {
        List<Step> all = new ArrayList<>(steps.values());
        all.sort(Comparator.comparing(Step::from).reversed());
        for (int i = 1; i < all.size(); i++) {
            Step step = all.get(i);
            if (step.to().compareTo(HUNDRED) == 0) {
                BigDecimal end = all.get(i - 1).from();
                steps.put(step.grade(), new Step(step.grade(), step.from(), end));
            }
        }
    }

    private void suspect(String chars, Pattern word, UnaryOperator<String> canonical) {
        Set<String> grades = new HashSet<>();
        word.matcher(chars).results().forEach(m -> grades.add(canonical.apply(m.group())));
        long numbers = DIGITS.matcher(chars).results().count();
        suspected |= grades.size() >= SIGNS && numbers >= SIGNS;
    }

    boolean isEmpty() {
        return steps.size() < 2;
    }

    /** Whether a scale seems to be printed that could not be read. */
    boolean unread() {
        return isEmpty() && (suspected || !steps.isEmpty());
    }

    /** Where its first step stands. */
    Span span() {
        return span;
    }

    /** What a score earns, if the scale has the grade that was asked for; the same grade where the score is among its own. */
    Optional<Earned> claim(String grade, BigDecimal score) {
        Step asked = steps.get(grade);
        if (asked == null) {
            return Optional.empty();
        }
        String band = "[" + asked.from().toPlainString() + "," + asked.to().toPlainString() + "]";
        if (asked.holds(score)) {
            return Optional.of(new Earned(grade, band, scale()));
        }
        return steps.values().stream()
                .filter(s -> s.holds(score))
                .max(Comparator.comparing(Step::from))
                .map(s -> new Earned(s.grade(), band, scale()));
    }

    /** The steps from the best grade down. */
    private List<Band> scale() {
        return steps.values().stream()
                .sorted(Comparator.comparing(Step::from).reversed())
                .map(s -> new Band(s.from(), s.grade()))
                .toList();
    }
}
