package org.gouji.extract.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gouji.extract.claim.Shown;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.SentenceReader;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Kinds;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Span;
import org.gouji.packs.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of tables against prose. */
class RowsAndProseTest {
    private static final NumberReader NUMBERS = NumberReader.standard();
    private static final SentenceReader SENTENCES =
            new SentenceReader(NUMBERS, Vocabulary.of(Packs.standard().pack()));

    private static final String TABLE = """
            年初预算|调整后预算|决算支出|预算执行率
            县第一中学|842.10万元|905.36万元|903.28万元|99.77%
            县职校|315.62万元|328.90万元|287.44万元|87.39%
            """;

    @ParameterizedTest
    @CsvSource({
        "县职校调整后预算328.90万元。, 328.90万元 ∼ 328.90万元",
        "职校不在此列；县第一中学决算支出903.28万元。, 903.28万元 ∼ 903.28万元",
        "县第一中学调整后预算950.36万元。, 950.36万元 ≡ 905.36万元",
        "县第一中学上年调整后预算950.36万元。, ''",
        "追加较多的是县第一中学（追加63.26万元）。, 63.26万元 = 905.36万元-842.10万元",
        "县第一中学和县职校两家决算支出共1190.72万元。, 1190.72万元 ~ 903.28万元 + 287.44万元",
        "县第一中学和县职校两家决算支出共1290.72万元。, ''"
    })
    void proseAboutARowIsTiedToItsCells(String prose, String claims) {
        String text = prose + "\n" + TABLE;
        Paper paper = paper(text, prose, 2022);
        assertThat(shown(RowEchoReader.read(List.of(paper)), text)).isEqualTo(claims);
    }

    @Test
    void unitsOwnReportIsTiedToItsRowAndASlipIsTold() {
        String prose = "调整后预算905.36万元，决算支出903.28万元，预算执行率97.99%。";
        String text = prose + "\n" + TABLE;
        Paper summary = paper(text, "", 2022);
        Paper report = prose(text, prose, 2022, Optional.empty());
        assertThat(shown(RowEchoReader.unit(summary, report, "云岭县第一中学"), text))
                .isEqualTo("905.36万元 ∼ 905.36万元; 903.28万元 ∼ 903.28万元; 99.77% ≡ 97.99%");
        assertThat(RowEchoReader.unit(summary, report, "云岭县第二中学")).isEmpty();
        assertThat(shown(RowEchoReader.project(summary, report, "第一中学项目"), text))
                .isEqualTo("905.36万元 ∼ 905.36万元; 903.28万元 ∼ 903.28万元; 99.77% ≡ 97.99%");
        assertThat(RowEchoReader.project(summary, report, "校舍维修")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "按每公里8.20万元的定额分配。, 102.50万元, 102.50万元 = 12.5公里*8.20万元; 73.80万元 = 9.0公里*8.20万元; 90.20万元 = 11.0公里*8.20万元",
        "按每公里8.30万元的定额分配。, 102.50万元, ''",
        "按每公里8.20万元的定额分配。, 105.20万元, ''"
    })
    void grantsKeepToAStandardThatTheProseTells(String prose, String first, String claims) {
        String table = "里程|安排资金\n云岭镇|12.5公里|" + first + "\n青杠镇|9.0公里|73.80万元\n河嘴镇|11.0公里|90.20万元\n";
        String text = prose + "\n" + table;
        assertThat(shown(StandardColumns.read(List.of(paper(text, prose, 2022, table))), text))
                .isEqualTo(claims);
    }

    @Test
    void yearBelowAFormsTitleIsTheReportsWhereTheirMoneyIsTheSame() {
        String form = "（2023年度）";
        String report = "2022年预算120.5万元，执行118.2万元，结余2.35万元。";
        String text = form + "\n" + report + "\n" + form + report;
        Span at = new Span(form.length() + 1, form.length() + 6);
        Paper of = prose(text, report, 2022, Optional.of(at));
        Passage title = passage(text, 0, form.length());
        Paper annexed = new Paper(List.of(title), of.facts(), List.of(), OptionalInt.of(2023), Optional.empty());
        Paper other = new Paper(List.of(title), List.of(), List.of(), OptionalInt.of(2023), Optional.empty());
        AnnexYears years = new AnnexYears(NUMBERS);
        assertThat(years.read(annexed, of))
                .hasValueSatisfying(c -> assertThat(((Claim.Dated) c).named()).isEqualTo(2023));
        assertThat(years.read(other, of)).isEmpty();
        String round = "2022年预算920万元，执行846.36万元，采购352.96万元。";
        String again = form + "\n" + round + "\n" + form + round;
        Paper two = prose(again, round, 2022, Optional.of(at));
        Paper both = new Paper(List.of(title), two.facts(), List.of(), OptionalInt.of(2023), Optional.empty());
        assertThat(years.read(both, two)).isPresent();
    }

    private static String shown(List<Claim> claims, String text) {
        return claims.stream().map(new Shown(text)::claim).collect(Collectors.joining("; "));
    }

    private static Passage passage(String text, int from, int to) {
        return SENTENCES.read(Line.of(text, new Span(from, to)), setting(""));
    }

    private static Paper prose(String text, String prose, int year, Optional<Span> yearAt) {
        int from = text.indexOf(prose);
        Passage passage = passage(text, from, from + prose.length());
        List<Fact> facts = passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .map(Mention::fact)
                .toList();
        return new Paper(List.of(passage), facts, List.of(), OptionalInt.of(year), yearAt);
    }

    /** A paper of a sentence and the table after it. */
    private static Paper paper(String text, String prose, int year) {
        return paper(text, prose, year, TABLE);
    }

    private static Paper paper(String text, String prose, int year, String table) {
        Paper said = prose(text, prose, year, Optional.empty());
        List<Labelled> cells = new ArrayList<>();
        int at = text.indexOf(table);
        Span all = new Span(at, at + table.length());
        String[] lines = table.split("\n");
        String[] heads = lines[0].split("\\|");
        for (String line : lines) {
            Span row = new Span(at, at + line.length());
            String[] words = line.split("\\|");
            int from = at + words[0].length() + 1;
            for (int c = 1; c < words.length && !line.equals(lines[0]); c++) {
                Fact fact = cell(text, new Span(from, from + words[c].length()), all);
                cells.add(new Labelled(fact, "|" + words[0], heads[c - 1] + "|", row));
                from += words[c].length() + 1;
            }
            at += line.length() + 1;
        }
        return new Paper(said.passages(), said.facts(), cells, said.year(), said.yearAt());
    }

    private static Fact cell(String text, Span span, Span table) {
        Fact read = SENTENCES
                .readCell(Line.of(text, span), setting("值"), "")
                .sentences()
                .get(0)
                .mentions()
                .get(0)
                .fact();
        return new Fact(
                read.quantity(),
                "",
                "",
                read.measure(),
                read.scope(),
                read.year(),
                new Place(PlaceKind.TABLE, table, 0));
    }

    private static Setting setting(String topic) {
        return new Setting(OptionalInt.of(2022), Optional.of(MoneyUnit.WAN), 0, topic, Kinds.PROJECT);
    }
}
