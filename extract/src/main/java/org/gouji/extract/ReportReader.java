package org.gouji.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.extract.chart.ChartReader;
import org.gouji.extract.claim.ClaimReader;
import org.gouji.extract.identity.ProjectNames;
import org.gouji.extract.identity.ProjectSections;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.number.UnitHint;
import org.gouji.extract.number.YearMention;
import org.gouji.extract.outline.Framed;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.OfProject;
import org.gouji.extract.sentence.OneName;
import org.gouji.extract.sentence.OperandUnits;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.SentenceReader;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.table.TableReader;
import org.gouji.extract.table.TableReading;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block;
import org.gouji.model.Body;
import org.gouji.model.Claim;
import org.gouji.model.Document;
import org.gouji.model.Draft;
import org.gouji.model.Fact;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Indicator;
import org.gouji.model.Kinds;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Section;
import org.gouji.model.Span;
import org.gouji.model.Wording;

/** Reads the numbers of one report: its paragraphs, tables and charts. */
final class ReportReader {
    /** Headings of any level that are about one item. */
    private static final Pattern DIGITS = Pattern.compile("\\d.*$");

    private static final Pattern NARROW = Pattern.compile(".{0,12}(?:三公.?经费|机关运行经费|政府采购)[^、和及与]{0,12}");

    /** What a printed unit of money has at least one of. */
    private static final Pattern UNIT = Pattern.compile("[元圆万亿￥¥]");

    private static final Pattern FUND = Pattern.compile(
            "(?:20\\d\\d年度?)?(?:政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:财政拨款)?(?:收入?、?支出?|支出|收支)?(?:预算|决算)?(?:总体)?(?:执行)?情况(?:的?说明)?|(?:20\\d\\d年度?)?一般公共预算财政拨款(?:基本)?支出(?:决算)?(?:总体|具体)?情况(?:的?说明)?");

    private static final Pattern GENERAL = Pattern.compile("(?:总体|具体)情况(?:说明)?");

    private final NumberReader numbers;
    private final SentenceReader sentences;
    private final TableReader tables;
    private final ChartReader charts;

    ReportReader(NumberReader numbers, SentenceReader sentences, TableReader tables, ChartReader charts) {
        this.numbers = numbers;
        this.sentences = sentences;
        this.tables = tables;
        this.charts = charts;
    }

    /**
     * One report read.
     *
     * @param head what and whose it is
     * @param body its structure
     * @param reading its numbers
     * @param tableClaims what its tables claim
     * @param shown by place, what amounts of its tables are shown as where their column tells more than their row
     * @param notes what was read and is not checked
     */
    record Read(
            Head head,
            Body body,
            ClaimReader.Reading reading,
            List<Claim> tableClaims,
            Map<Span, String> shown,
            List<Wording> notes) {
        /** The same with its charts named; a form of the same year as its owner has its year where the owner names it. */
        Read with(List<List<Fact>> charts, ClaimReader.Reading owner) {
            boolean same = reading.year().equals(owner.year()) && owner.yearAt().isPresent();
            ClaimReader.Reading named = new ClaimReader.Reading(
                    reading.passages(),
                    reading.facts(),
                    charts,
                    reading.cells(),
                    reading.year(),
                    same ? owner.yearAt() : reading.yearAt());
            return new Read(head, body, named, tableClaims, shown, notes);
        }

        /**
         * The report with what was found of it.
         *
         * @param beside whether its file has reports on other matters too: only then must its general words say whose they are
         */
        Draft draft(List<Claim> claims, boolean beside) {
            Identity identity = head.identity();
            boolean named = beside && identity.kind().equals(Kinds.PROJECT);
            String project = named ? ProjectNames.in(identity.title(), identity.department()) : "";
            List<OfProject> told = ProjectSections.in(body.sections()).stream()
                    .map(own -> new OfProject(own.isEmpty() ? project : own))
                    .toList();
            OfProject outside = new OfProject(project);
            List<Fact> facts = new ArrayList<>();
            reading.facts()
                    .forEach(f -> facts.add((f.place().section() < 0
                                    ? outside
                                    : told.get(f.place().section()))
                            .named(shown.containsKey(f.span()) ? f.named(shown.get(f.span())) : f)));
            reading.charts().forEach(facts::addAll);
            facts.sort((a, b) -> a.span().compareTo(b.span()));
            return new Draft(head, body, facts, claims, notes);
        }
    }

    Read read(Document document, Framed framed) {
        Gathering gathering = new Gathering(document, framed);
        gathering.read();
        return gathering.result();
    }

    /** What is gathered while walking the blocks of one report. */
    private final class Gathering {
        private final Document document;
        private final Framed framed;
        private final List<Block> blocks;
        private final Optional<MoneyUnit> unit;
        /** What each of its sections is about. */
        private final List<String> topics = new ArrayList<>();

        private final List<String> funds = new ArrayList<>();

        private final List<Passage> passages = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<List<Fact>> chartFacts = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Labelled> cells = new ArrayList<>();
        private final Map<Span, String> shown = new HashMap<>();
        private final List<Block.Table> grids = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final Portions portions = new Portions();
        private int reached = -1;
        private Line before;

        Gathering(Document document, Framed framed) {
            this.document = document;
            this.framed = framed;
            Span span = framed.head().span();
            this.blocks = document.blocks().stream()
                    .filter(b -> span.overlaps(b.span()))
                    .toList();
            this.unit = usual();
            for (int i = 0; i < framed.sections().size(); i++) {
                topics.add(topic(i));
                funds.add(fund(i));
            }
            this.before = Line.of(document.text(), new Span(span.start(), span.start()));
        }

        void read() {
            Set<Block> axes = AxisLabels.in(blocks, document.text());
            for (Block block : blocks) {
                Setting setting = setting(block);
                if (axes.contains(block)) {
                    continue;
                }
                if (block instanceof Block.Paragraph paragraph) {
                    prose(Line.of(document.text(), within(paragraph.pieces())), setting);
                } else if (block instanceof Block.Heading heading) {
                    prose(Line.of(document.text(), within(heading.pieces())), setting);
                } else if (block instanceof Block.Table table) {
                    table(table, setting);
                } else if (block instanceof Block.Chart chart) {
                    chartFacts.add(charts.read(chart, setting));
                }
            }
        }

        /** A line may belong to two reports: the part of it that is this one's. */
        private List<Span> within(List<Span> pieces) {
            Span span = framed.head().span();
            return pieces.stream()
                    .filter(span::overlaps)
                    .map(p -> new Span(Math.max(p.start(), span.start()), Math.min(p.end(), span.end())))
                    .toList();
        }

        private void prose(Line line, Setting setting) {
            if (!line.chars().isBlank()) {
                Passage passage = sentences.read(line, setting);
                passages.addAll(portions.of(passage));
                add(passage);
                before = line;
            }
        }

        private void add(Passage passage) {
            passage.sentences().stream()
                    .flatMap(s -> s.mentions().stream())
                    .map(Mention::fact)
                    .forEach(facts::add);
        }

        private void table(Block.Table table, Setting setting) {
            TableReading reading = tables.read(table, document.text(), before, setting);
            grids.add(table);
            claims.addAll(reading.claims());
            indicators.addAll(reading.indicators());
            cells.addAll(reading.cells());
            shown.putAll(reading.shown());
            reading.passages().forEach(p -> passages.addAll(portions.of(p)));
            Set<Span> seen = new HashSet<>();
            reading.facts().stream().filter(f -> seen.add(f.span())).forEach(facts::add);
            reading.passages().forEach(this::add);
        }

        private Setting setting(Block block) {
            Identity identity = framed.head().identity();
            int section = section(block.span().start());
            return section < 0
                    ? new Setting(identity.year(), unit, section, "", identity.kind())
                    : new Setting(
                            identity.year(), unit, section, topics.get(section), funds.get(section), identity.kind());
        }

        /** Blocks and sections are asked for in the order in which they stand. */
        private int section(int offset) {
            while (reached + 1 < framed.sections().size()
                    && framed.sections().get(reached + 1).heading().start() <= offset) {
                reached++;
            }
            return reached;
        }

        /** A section of the third level or deeper is often about one item, which its heading names. */
        private String topic(int section) {
            if (section < 0) {
                return "";
            }
            Section at = framed.sections().get(section);
            if (GENERAL.matcher(at.title()).matches()) {
                return topic(parent(section));
            }
            boolean own = at.level() >= 3
                    ? at.title().length() <= 20
                    : NARROW.matcher(at.title()).matches();
            return own ? DIGITS.matcher(Vocabulary.plain(at.title())).replaceFirst("") : "";
        }

        /** The heading of the section, or of one around it, that tells of one fund. */
        private String fund(int section) {
            if (section < 0) {
                return "";
            }
            String title = Vocabulary.plain(framed.sections().get(section).title());
            return FUND.matcher(title).matches() ? title : fund(parent(section));
        }

        private int parent(int section) {
            int at = section - 1;
            while (at >= 0
                    && framed.sections().get(at).level()
                            >= framed.sections().get(section).level()) {
                at--;
            }
            return at;
        }

        /** The unit that most amounts of the report are printed in. */
        private Optional<MoneyUnit> usual() {
            Map<MoneyUnit, Integer> counts = new EnumMap<>(MoneyUnit.class);
            for (Block block : blocks) {
                if (block instanceof Block.Paragraph paragraph) {
                    Line line = Line.of(document.text(), paragraph.pieces());
                    if (line.matcher(UNIT).find()) {
                        count(numbers.read(line, UnitHint.none()), counts);
                    }
                }
            }
            return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        }

        private static void count(List<Quantity> quantities, Map<MoneyUnit, Integer> counts) {
            for (Quantity quantity : quantities) {
                if (quantity instanceof Quantity.Amount amount && amount.unitFrom() == Quantity.UnitFrom.PRINTED) {
                    counts.merge(amount.money(), 1, Integer::sum);
                }
            }
        }

        /** Where the document first names the year reported on, in the report if it does, else before it. */
        private Optional<Span> yearAt() {
            OptionalInt year = framed.head().identity().year();
            Span own = framed.head().span();
            return year.isEmpty()
                    ? Optional.empty()
                    : named(blocks, year.getAsInt(), own::contains)
                            .or(() -> named(document.blocks(), year.getAsInt(), s -> s.start() < own.start()));
        }

        /** The first place in the prose of blocks that names a year and that a test accepts. */
        private Optional<Span> named(List<Block> where, int year, Predicate<Span> test) {
            for (Block block : where) {
                if (block instanceof Block.Paragraph paragraph) {
                    for (YearMention named : numbers.years(Line.of(document.text(), paragraph.pieces()))) {
                        if (named.year() == year && test.test(named.span())) {
                            return Optional.of(named.span());
                        }
                    }
                }
            }
            return Optional.empty();
        }

        Read result() {
            Body body = new Body(framed.sections(), grids, indicators);
            OneName one = new OneName(facts, framed.head().identity().department());
            List<Passage> named = passages.stream().map(one::named).toList();
            List<Fact> all = facts.stream().map(one::named).toList();
            OperandUnits units = new OperandUnits(named, all);
            ClaimReader.Reading reading = new ClaimReader.Reading(
                    named.stream().map(units::told).toList(),
                    all.stream().map(units::told).toList(),
                    chartFacts,
                    cells,
                    framed.head().identity().year(),
                    yearAt());
            return new Read(
                    framed.head(),
                    body,
                    reading,
                    claims,
                    shown,
                    portions.told().stream().toList());
        }
    }
}
