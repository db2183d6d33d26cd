package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Oddity;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Span;

/**
 * Reads years that can't be meant: an old year over this year's money, a year compared with itself, a table's column of last year's figures
 * that names another year. An old year that is named more than once is history.
 */
final class StrayReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern SPENT = Pattern.compile("(?:^|[，。；：）])(?<y>20\\d\\d)年度?(?:全年|本年|共|累计|年度)*(?:实际|总)?"
            + "(?:支出|收入|完成|执行|决算|财政拨款|基本支出|项目支出)(?![^，。；\\d]*(?:结转|补发|补付|欠|立项))[^，。；\\d]*\\d");
    private static final Pattern ITSELF =
            Pattern.compile("(?:与|较|比|同)(?:上年|上一年度?)?(?<y>20\\d\\d)年度?(?:决算数?)?(?:相比|同期|增加|减少|增长|下降|多支|少支|持平)");

    /** So many comparisons with the year before make it a habit. */
    private static final int HABIT = 3;

    /** 2022年机关运行经费支出…，比2019年度12.50万元增加…: what it is compared with is last year's everywhere else. */
    private static final Pattern AGAINST =
            Pattern.compile("(?:与|较|比)(?<y>20\\d\\d)年度?(?:决算|支出)?数?(?:的|（)?(?=\\d|相比|增|减|上升|下降|多|少)");

    private static final Pattern BASELINE = Pattern.compile("两年|三年|几年|年均|平均|累计|疫情|同期|规划|基准|以来");
    private static final Pattern LAST = Pattern.compile("(?:与|较|比|同)(?:上年|去年|上一年)");

    private static final Pattern COLUMN = Pattern.compile("(?<!\\d)(?<y>20\\d\\d)年?度?(?:预算|决算|执行|实际)数?(?=$|[ \\t])");

    /** 截至2021年12月31日，资产总额…: where the paragraph names no other year. */
    private static final Pattern CLOSING = Pattern.compile("截[至止]到?(?<y>20\\d\\d)年(?:度?[末底]|12月31日|12月[末底])");

    private static final Pattern STANDING = Pattern.compile("资产总[额计]|固定资产|在职|在编|实有");

    private static final Needs NEEDS = Needs.of(SPENT, ITSELF, CLOSING, AGAINST);
    private static final Needs DATED = Needs.of(YEAR);

    private final int reported;
    private final Span at;
    private final List<Claim> claims = new ArrayList<>();

    private StrayReader(int reported, Span at) {
        this.reported = reported;
        this.at = at;
    }

    /** The claims of one paper. */
    static List<Claim> read(Paper paper) {
        OptionalInt year = paper.year();
        Optional<Span> at = paper.yearAt();
        if (year.isEmpty() || at.isEmpty()) {
            return List.of();
        }
        StrayReader reader = new StrayReader(year.getAsInt(), at.get());
        List<Integer> named = new ArrayList<>();
        boolean habit = reader.habit(paper.passages());
        List<List<Integer>> beside = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            beside.add(years(passage));
            named.addAll(beside.get(beside.size() - 1));
        }
        for (int p = 0; p < paper.passages().size(); p++) {
            if (!beside.get(p).isEmpty()) {
                for (Sentence sentence : paper.passages().get(p).with(NEEDS)) {
                    reader.spent(sentence, beside.get(p), named);
                    reader.itself(sentence, habit);
                    reader.closing(sentence, beside.get(p));
                    reader.against(sentence, beside.get(p), named);
                }
            }
        }
        reader.columns(paper.passages(), beside);
        return reader.claims;
    }

    private static List<Integer> years(Passage passage) {
        List<Integer> years = new ArrayList<>();
        for (Sentence sentence : passage.with(DATED)) {
            years(sentence.line().chars(), years);
        }
        return years;
    }

    private static List<Integer> years(String chars) {
        List<Integer> years = new ArrayList<>();
        years(chars, years);
        return years;
    }

    private static void years(String chars, List<Integer> years) {
        Matcher year = YEAR.matcher(chars);
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
    }

    /** 2022年年初预算…。2020年度实际支出…: named once in the paper, beside the year reported on, and none between the two. */
    private void spent(Sentence sentence, List<Integer> beside, List<Integer> named) {
        Matcher spent = sentence.line().matcher(SPENT);
        while (spent.find()) {
            int year = Integer.parseInt(spent.group("y"));
            boolean once = named.stream().filter(y -> y == year).count() == 1;
            boolean alone = beside.contains(reported) && beside.stream().noneMatch(y -> y > year && y < reported);
            if (year < reported - 1 && once && alone && hasMoney(sentence, spent.start())) {
                add(sentence, spent);
            }
        }
    }

    /** An official figure of the year reported on against a year long past, which is named nowhere else. */
    private void against(Sentence sentence, List<Integer> beside, List<Integer> named) {
        Matcher against = sentence.line().matcher(AGAINST);
        String chars = sentence.line().chars();
        while (against.find()) {
            int year = Integer.parseInt(against.group("y"));
            boolean alone = named.stream().filter(y -> y == year).count() == 1
                    && named.contains(reported - 1)
                    && beside.contains(reported)
                    && beside.stream().allMatch(y -> y == year || y == reported);
            int to = against.end();
            boolean official = sentence.mentions().stream()
                    .anyMatch(m -> m.money()
                            && m.from() >= to
                            && m.fact().measure() == Measure.CHANGE
                            && m.fact().key().indexOf('.') > 0);
            if (year < reported - 1
                    && alone
                    && official
                    && !BASELINE.matcher(chars).find()
                    && !LAST.matcher(chars).find()) {
                add(sentence, against);
            }
        }
    }

    private static boolean hasMoney(Sentence sentence, int from) {
        return sentence.mentions().stream().anyMatch(m -> m.money() && m.from() > from);
    }

    /** Whether all comparisons but one are with the year before. */
    private boolean habit(List<Passage> passages) {
        List<Integer> compared = new ArrayList<>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.with(NEEDS)) {
                Matcher itself = sentence.line().matcher(ITSELF);
                while (itself.find()) {
                    compared.add(Integer.valueOf(itself.group("y")));
                }
            }
        }
        return compared.size() > HABIT
                && compared.stream().filter(y -> y == reported - 1).count() == compared.size() - 1;
    }

    /** 2022年支出…，较2022年增加…: where the sentence speaks of no other year. */
    private void itself(Sentence sentence, boolean habit) {
        Matcher itself = sentence.line().matcher(ITSELF);
        while (itself.find()) {
            boolean only = years(sentence.line().chars()).stream().allMatch(y -> y == reported);
            boolean subject = habit
                    || years(sentence.line().chars().substring(0, itself.start()))
                            .contains(reported);
            boolean compared = itself.group().endsWith("持平")
                    || sentence.mentions().stream().anyMatch(m -> isChange(m.fact()));
            if (only && subject && compared) {
                add(sentence, itself);
            }
        }
    }

    /** What there is at the end of the year before is told beside that of the year; alone it is last year's template. */
    private void closing(Sentence sentence, List<Integer> beside) {
        Matcher closing = sentence.line().matcher(CLOSING);
        while (closing.find()) {
            int year = Integer.parseInt(closing.group("y"));
            boolean alone = beside.stream().allMatch(y -> y == year);
            if (year == reported - 1
                    && alone
                    && STANDING.matcher(sentence.line().chars()).find()) {
                add(sentence, closing);
            }
        }
    }

    private static boolean isChange(Fact fact) {
        return fact.measure() == Measure.CHANGE || fact.measure() == Measure.CHANGE_RATE;
    }

    /** 2020年决算数, 2022年预算数, 2022年决算数: the first is last year's. */
    private void columns(List<Passage> passages, List<List<Integer>> years) {
        List<Column> run = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            Sentence sentence = passages.get(p).sentences().get(0);
            Matcher column = sentence.line().matcher(COLUMN);
            int before = run.size();
            while (!years.get(p).isEmpty() && column.find()) {
                run.add(new Column(
                        sentence,
                        Integer.parseInt(column.group("y")),
                        column.group().contains("决算"),
                        column.toMatchResult()));
            }
            if (run.size() == before) {
                judge(run);
                run.clear();
            }
        }
        judge(run);
    }

    private void judge(List<Column> run) {
        boolean series = run.stream().anyMatch(c -> c.year() == reported - 1);
        for (int i = 0; !series && i + 2 < run.size(); i++) {
            Column old = run.get(i);
            if (old.year() < reported - 1
                    && old.isFinal()
                    && run.get(i + 1).year() == reported
                    && run.get(i + 2).year() == reported) {
                add(old.sentence(), old.words());
            }
        }
    }

    /** A column's heading that begins with a year. */
    private record Column(Sentence sentence, int year, boolean isFinal, MatchResult words) {}

    private void add(Sentence sentence, MatchResult matcher) {
        Span doubtful = sentence.line().span(matcher.start(1), matcher.end(1));
        if (!doubtful.overlaps(at)) {
            claims.add(new Oddity(Oddity.Type.STRAY_YEAR, doubtful, Optional.empty(), List.of(at), sentence.span()));
        }
    }
}
