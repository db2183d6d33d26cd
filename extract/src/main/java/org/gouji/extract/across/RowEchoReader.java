package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.extract.across.TableRows.Cell;
import org.gouji.extract.across.TableRows.Row;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;

/**
 * Ties what the prose says of one row of a table to its cells: a cell's number under the names of its row and column, what was added to a
 * budget, what some rows make together. And the row of a unit in a table of many to the unit's own report in the same file. What differs is told only where
 * both names stand right before the number and a slip of the pen explains it.
 */
final class RowEchoReader {
    private static final int SHORTEST = 2;
    private static final int TELLING = 4;
    /** Longer tables are registers, of which no prose tells row by row. */
    private static final int MOST = 400;

    private static final Pattern OTHER = Pattern.compile("上年|去年|往年|同比|比|较|累计|占|约|平均|其中");
    private static final Pattern MOVED = Pattern.compile("追加|调增|调减|增加|减少|压减|净增|结余|节约|剩余|缺口");
    private static final Pattern TOGETHER = Pattern.compile("合计|共|[两三四五六七]者|[两三四五六七][家个项]|之和");
    private static final String BETWEEN = "(?:的|20\\d\\d年|全年|本年|当年)?";
    private static final String AFTER = "(?:数|额)?(?:分别)?(?:为|是|达到?|仅|：)*";

    private final List<Claim> claims = new ArrayList<>();

    private RowEchoReader() {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Row> rows =
                papers.stream().flatMap(p -> TableRows.of(p).rows().stream()).toList();
        RowEchoReader reader = new RowEchoReader();
        if (!rows.isEmpty() && rows.size() <= MOST) {
            for (Paper paper : papers) {
                for (Passage passage : paper.passages()) {
                    passage.sentences().forEach(s -> reader.sentence(s, rows));
                }
            }
        }
        return reader.claims;
    }

    private void sentence(Sentence sentence, List<Row> rows) {
        List<Mention> prose = sentence.mentions().stream()
                .filter(m -> m.fact().place().kind() == PlaceKind.PROSE
                        && (m.money() || m.percentage())
                        && !m.fact().quantity().number().approximate())
                .toList();
        for (Mention mention : prose) {
            String before = Vocabulary.plain(sentence.line().chars().substring(0, mention.from()));
            List<Row> named = rows.stream()
                    .filter(r -> r.name().length() > SHORTEST && before.contains(r.name()))
                    .toList();
            named.forEach(r -> named(mention, r));
            if (named.size() > 1 && TOGETHER.matcher(mention.lead()).find()) {
                together(mention, named);
            }
        }
    }

    private void named(Mention mention, Row row) {
        int at = mention.lead().lastIndexOf(row.name());
        if (at < 0) {
            return;
        }
        String words = mention.lead().substring(at + row.name().length());
        Optional<Cell> same = row.like(mention.fact())
                .filter(c -> c.head().length() >= SHORTEST && words.contains(c.head()))
                .filter(c -> value(c.fact()).compareTo(value(mention.fact())) == 0)
                .findFirst();
        if (same.isPresent()) {
            equal(mention.fact(), same.get().fact(), Equal.Type.LIKELY);
        } else if (!OTHER.matcher(mention.lead()).find()) {
            row.like(mention.fact())
                    .filter(c -> c.head().length() > SHORTEST
                            && words.contains(c.head())
                            && words.matches(BETWEEN + java.util.regex.Pattern.quote(c.head()) + AFTER))
                    .forEach(c -> equal(mention.fact(), c.fact(), Equal.Type.SAME_FACT));
        }
        if (MOVED.matcher(words).find() && mention.money() && telling(mention.fact())) {
            moved(mention, row);
        }
    }

    /** 追加263.26万元: two cells of the row so far apart. */
    private void moved(Mention mention, Row row) {
        List<Cell> cells = row.like(mention.fact()).toList();
        for (Cell now : cells) {
            for (Cell then : cells) {
                if (value(now.fact()).subtract(value(then.fact())).compareTo(value(mention.fact())) == 0) {
                    claims.add(new Claim.Formula(mention.fact(), List.of(now.fact(), then.fact()), "#0-#1"));
                    return;
                }
            }
        }
    }

    /** 两家合计68.01万元: the cells of the rows in one column. */
    private void together(Mention total, List<Row> rows) {
        int columns = rows.stream().mapToInt(r -> r.cells().size()).min().orElse(0);
        for (int c = 0; c < columns && telling(total.fact()); c++) {
            int column = c;
            List<Fact> parts =
                    rows.stream().map(r -> r.cells().get(column).fact()).collect(Collectors.toList());
            BigDecimal sum = parts.stream().map(RowEchoReader::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.money() && sum.compareTo(value(total.fact())) == 0) {
                claims.add(new Claim.Sum(total.fact(), parts, Closure.LOOSE));
                return;
            }
        }
    }

    /** The row of a unit in another paper's table against the unit's own report. */
    static List<Claim> unit(Paper summary, Paper report, String unit) {
        RowEchoReader reader = new RowEchoReader();
        String end = unit.substring(Math.max(0, unit.length() - TELLING));
        if (summary.cells().stream().noneMatch(c -> c.words().contains(end))) {
            return List.of();
        }
        List<Mention> mentions = told(report);
        for (Row row : TableRows.of(summary).rows()) {
            if (row.name().length() >= TELLING && unit.endsWith(row.name())) {
                reader.own(row, mentions);
            }
        }
        return reader.claims;
    }

    /** The row of a project in another paper's table against the project's own report. */
    static List<Claim> project(Paper summary, Paper report, String project) {
        RowEchoReader reader = new RowEchoReader();
        List<Row> rows = TableRows.of(summary).rows();
        List<Row> own = rows.stream()
                .filter(r -> r.name().length() >= TELLING)
                .filter(r -> r.name().contains(project) || project.contains(r.name()))
                .toList();
        if (own.size() == 1 && rows.size() <= MOST) {
            reader.own(own.get(0), told(report));
        }
        return reader.claims;
    }

    /** What the prose of a report tells exactly. */
    private static List<Mention> told(Paper report) {
        return report.mentions()
                .filter(m -> m.fact().place().kind() == PlaceKind.PROSE
                        && (m.money() || m.percentage())
                        && !m.fact().quantity().number().approximate())
                .toList();
    }

    private void own(Row row, List<Mention> mentions) {
        List<Cell> apart = new ArrayList<>();
        int tied = 0;
        for (Cell cell : row.cells()) {
            Optional<Mention> same = mentions.stream()
                    .filter(m -> row.like(m.fact()).anyMatch(cell::equals))
                    .filter(m -> telling(cell.fact()) && value(m.fact()).compareTo(value(cell.fact())) == 0)
                    .findFirst();
            same.ifPresent(m -> equal(cell.fact(), m.fact(), Equal.Type.LIKELY));
            tied += same.isPresent() ? 1 : 0;
            if (same.isEmpty()) {
                apart.add(cell);
            }
        }
        if (tied >= SHORTEST) {
            apart.forEach(c -> apart(c, row, mentions));
        }
    }

    /** A number of the report that is called what the column is called, where only one is. */
    private void apart(Cell cell, Row row, List<Mention> mentions) {
        List<Mention> named = mentions.stream()
                .filter(m -> row.like(m.fact()).anyMatch(cell::equals))
                .filter(m -> cell.head().length() > SHORTEST
                        && m.lead().contains(cell.head())
                        && m.lead()
                                .matches("(?:.*[，。；：、）])?" + BETWEEN + java.util.regex.Pattern.quote(cell.head())
                                        + AFTER))
                .toList();
        if (named.size() == 1) {
            equal(cell.fact(), named.get(0).fact(), Equal.Type.SAME_FACT);
        }
    }

    private void equal(Fact first, Fact second, Equal.Type type) {
        claims.add(new Equal(first, second, type, second.place().sentence()));
    }

    private static boolean telling(Fact fact) {
        return fact.quantity().number().value().precision() >= TELLING;
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value();
    }
}
