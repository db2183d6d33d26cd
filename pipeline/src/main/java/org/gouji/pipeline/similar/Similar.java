package org.gouji.pipeline.similar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.export.Likeness;
import org.gouji.export.Likeness.Figures;
import org.gouji.export.Likeness.Match;
import org.gouji.export.Likeness.Paper;
import org.gouji.export.Likeness.Passage;
import org.gouji.pipeline.similar.Alignment.Run;
import org.gouji.pipeline.similar.Library.Shelved;
import org.gouji.pipeline.similar.Library.Stored;

/**
 * The door: what a stored report shares with all others. Two passes over the store, the first to learn what everybody writes; memory holds
 * one other report at a time, and the best that were found.
 */
public final class Similar {
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?");
    private static final Pattern DATE = Pattern.compile("20[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?");
    /** What is the same in many reports by its nature. */
    private static final Pattern COMMON = Pattern.compile("[0.]+|100(?:\\.0+)?");

    private static final double PER_CENT = 100;
    private static final Comparator<Match> MOST_FIRST = Comparator.comparing(Match::telling)
            .thenComparing(Match::alike)
            .reversed()
            .thenComparing(match -> match.other().path());

    private final Library library;

    public Similar(Connection connection) {
        this.library = new Library(connection);
    }

    /**
     * What is wanted.
     *
     * @param limit the most reports to give
     * @param least how much must be alike, in per cent of what is telling
     * @param otherUnits whether reports of the same unit are left out
     */
    public record Wanted(int limit, double least, boolean otherUnits) {}

    /** What the reports of a file share with all others; none where the file is not kept. */
    public List<Likeness> ofFile(String key, Wanted wanted) throws SQLException {
        List<Likeness> all = new ArrayList<>();
        for (Stored report : library.of(key)) {
            all.add(of(report, wanted));
        }
        return all;
    }

    /**
     * A file that answers for another of the same content.
     *
     * @param key what it is kept by
     * @param shown its path as typed
     * @param other the path of the other
     */
    public record Instead(String key, String shown, String other) {}

    /** The file that answers for one that was not read because it is the same; or for those with words in their paths, where only one does. */
    public Optional<Instead> instead(String key, String words) throws SQLException {
        List<Instead> all = library.twins(key, words).stream()
                .map(twin -> new Instead(twin.file(), twin.shown(), twin.twin()))
                .toList();
        boolean one = all.stream().map(Instead::key).distinct().count() == 1;
        return one ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The reports that words may mean. */
    public List<Paper> named(String words) throws SQLException {
        return library.named(words).stream().map(Stored::paper).toList();
    }

    /** What the report shares that alone is meant by words. */
    public Likeness ofNamed(String words, Wanted wanted) throws SQLException {
        return of(library.named(words).get(0), wanted);
    }

    private Likeness of(Stored report, Wanted wanted) throws SQLException {
        List<Masked> here = library.paragraphs(report);
        Prints prints = new Prints();
        here.forEach(prints::add);
        double whole = here.stream().mapToDouble(Masked::length).sum();
        if (here.isEmpty()) {
            return new Likeness(report.paper(), 0, 0, List.of(), 0);
        }
        library.each(other -> {
            if (foreign(report, other.report(), wanted)) {
                prints.count(found(prints, other));
            }
        });
        Candidates candidates = new Candidates(wanted.least());
        library.each(other -> {
            if (foreign(report, other.report(), wanted)) {
                candidates.offer(other.report(), prints.weight(found(prints, other)) * Winnow.STEP / whole * PER_CENT);
            }
        });
        Alignment alignment = new Alignment(here);
        List<Match> matches = new ArrayList<>();
        for (Stored other : candidates.best()) {
            Shelved shelved = new Shelved(other, library.paragraphs(other));
            Match match = match(shelved, new Shared(here, alignment, prints), whole);
            if (match.telling().compareTo(BigDecimal.valueOf(wanted.least())) >= 0
                    && !match.passages().isEmpty()) {
                matches.add(match);
            }
        }
        matches.sort(MOST_FIRST);
        int shown = Math.min(wanted.limit(), matches.size());
        return new Likeness(
                report.paper(),
                (int) whole,
                prints.others(),
                matches.subList(0, shown),
                matches.size() - shown + candidates.rest());
    }

    private static boolean foreign(Stored report, Stored other, Wanted wanted) {
        boolean same = other.file().equals(report.file()) && other.number() == report.number();
        return !same
                && !(wanted.otherUnits()
                        && other.paper().unit().equals(report.paper().unit()));
    }

    private static Set<Integer> found(Prints prints, Shelved other) {
        Set<Integer> found = new HashSet<>();
        for (Masked paragraph : other.paragraphs()) {
            Winnow.fingerprints(Winnow.pieces(paragraph), fingerprint -> {
                int number = prints.number(fingerprint);
                if (number >= 0) {
                    found.add(number);
                }
            });
        }
        return found;
    }

    /** What passages are looked for with. */
    private record Shared(List<Masked> here, Alignment alignment, Prints prints) {}

    private static Match match(Shelved other, Shared shared, double whole) {
        List<Weighed> passages = new ArrayList<>();
        double alike = 0;
        double exact = 0;
        double telling = 0;
        for (Run run : shared.alignment().with(other.paragraphs())) {
            Weighed passage = passage(run, other, shared);
            passages.add(passage);
            alike += run.length();
            exact += passage.passage().figures() == Figures.SAME ? run.length() : 0;
            telling += passage.weight() * run.length();
        }
        passages.sort(Comparator.comparingDouble((Weighed passage) ->
                        -passage.weight() * passage.passage().here().length())
                .thenComparing(passage -> passage.passage().here()));
        return new Match(
                other.report().paper(),
                percent(alike, whole),
                percent(exact, whole),
                percent(telling, whole),
                passages.stream().map(Weighed::passage).toList());
    }

    private record Weighed(Passage passage, double weight) {}

    private static Weighed passage(Run run, Shelved other, Shared shared) {
        Masked text = shared.here().get(run.paragraph());
        String here = text.words(run.start(), run.end());
        String there = other.paragraphs().get(run.other()).words(run.otherStart(), run.otherEnd());
        long[] pieces = Winnow.pieces(text);
        double weight = 0;
        int counted = 0;
        int rarest = Integer.MAX_VALUE;
        for (int i = run.start(); i + Winnow.PIECE <= run.end(); i++) {
            int number = shared.prints().number(pieces[i]);
            // Only pieces that are somebody's fingerprints have been counted.
            if (shared.prints().reports(number) > 0) {
                weight += shared.prints().weight(number);
                counted++;
                rarest = Math.min(rarest, shared.prints().reports(number));
            }
        }
        return new Weighed(
                new Passage(here, there, figures(here, there), counted == 0 ? 1 : rarest),
                counted == 0 ? 1 : weight / counted);
    }

    private static Figures figures(String here, String there) {
        List<String> ours = numbers(here);
        List<String> theirs = numbers(there);
        if (ours.isEmpty() && theirs.isEmpty()) {
            return Figures.NONE;
        }
        return ours.equals(theirs) ? Figures.SAME : Figures.OTHER;
    }

    private static List<String> numbers(String words) {
        return FIGURE.matcher(DATE.matcher(words).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(number -> !COMMON.matcher(number).matches())
                .toList();
    }

    private static BigDecimal percent(double part, double whole) {
        return BigDecimal.valueOf(whole == 0 ? 0 : part / whole * PER_CENT).setScale(1, RoundingMode.HALF_UP);
    }
}
