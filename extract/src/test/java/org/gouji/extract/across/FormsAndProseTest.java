package org.gouji.extract.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Span;
import org.gouji.packs.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a project's form against the prose of its report. A form is written as its cells, {@code 名称|值} each, one behind the other with {@code ／}. */
class FormsAndProseTest {
    private static final NumberReader NUMBERS = NumberReader.standard();
    private static final SentenceReader SENTENCES =
            new SentenceReader(NUMBERS, Vocabulary.of(Packs.standard().pack()));

    @ParameterizedTest
    @CsvSource({
        "全年推广有机肥1870吨，完成计划。, 数量指标：商品有机肥推广量|1870吨, 1870吨 ∼ 1870吨",
        "按期完工率为91.3%。, 时效指标：示范片按期完工率|91.3%, 91.3% ∼ 91.3%",
        "'种植绿肥3260亩，按每亩215元标准补助。', 成本指标：绿肥补助标准|215元, 215元 ∼ 215元",
        "复查中井盖破损数下降13.42%。, 社会效益指标：井盖破损下降率|13.42%, 13.42% ∼ 13.42%",
        "共培训农技员486人次。, 数量指标：培训农技员人次|486人次, 486人次 ∼ 486人次",
        "受益学生对项目的满意度达94.6%。, 服务对象满意度指标：受益学生满意度|94.6%, 94.6% ∼ 94.6%",
        "全年推广有机肥1870吨。, 数量指标：商品有机肥推广量|1780吨, ''",
        "全年推广有机肥1870吨。, 数量指标：路灯更换数|1870吨, ''",
        "全年推广有机肥1870吨。, 数量指标：商品有机肥推广量|1870袋, ''",
        "工程验收合格率100%。, 质量指标：工程验收合格率|100%, ''"
    })
    void indicatorIsFoundWhereTheProsePrintsIt(String prose, String form, String claims) {
        assertThat(read(prose, form, Measure.NUMBER, CellEchoReader::read)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource({
        "立案318件，结案292件，结案率91.82%。, 时效指标：案件结案率|97.82%, 91.82% ≠ 97.82%",
        "立案318件，结案292件，结案率91.82%。, 时效指标：案件结案率|91.85%, ''",
        "立案318件，结案292件，结案率91.82%。, 时效指标：案件结案率|74.35%, ''",
        "立案318件，结案292件，结案率91.82%。, 质量指标：道路完好率|97.82%, ''",
        "上年立案318件，上年结案率91.82%。, 时效指标：案件结案率|97.82%, ''",
        "结案率91.82%。, 时效指标：案件结案率|97.82%／时效指标：结案率|91.82%, ''",
        "春秋两季除治疫木12648株。, 数量指标：除治疫木数量|15648株, 12648株 ≠ 15648株",
        "春秋两季补植苗木12648株。, 数量指标：除治疫木数量|15648株, ''",
        "春秋两季除治疫木128株。, 数量指标：除治疫木数量|158株, ''",
        "住房保障1172.31万元。, 住房保障支出|1178.31万元, 1172.31万元 ≠ 1178.31万元",
        "住房保障1172.31万元。, 住房保障支出—财政拨款收入|1178.31万元, ''"
    })
    void rowOneDigitApartFromTheProseUnderItsName(String prose, String form, String claims) {
        assertThat(read(prose, form, Measure.NUMBER, IndicatorEchoReader::read)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource({
        "计划投入资金740万元。, BUDGET_BEGIN, 740万元 ∼ 740.00万元",
        "市财政下达项目资金740万元。, BUDGET_FULL, 740万元 ∼ 740.00万元",
        "资金实际到位740万元。, BUDGET_FULL, 740万元 ∼ 740.00万元",
        "全年实际支付740万元。, FINAL, 740万元 ∼ 740.00万元",
        "累计使用资金7400000元。, FINAL, 7400000元 ∼ 740.00万元",
        "该项目年初预算740万元。, BUDGET_BEGIN, 740万元 ∼ 740.00万元",
        "该项目年初预算740万元。, FINAL, ''",
        "群众节约开销740万元。, BUDGET_FULL, ''",
        "全年实际支付704万元。, FINAL, ''"
    })
    void moneyOfAFormIsFoundUnderTheNamesOfTheProse(String prose, Measure measure, String claims) {
        assertThat(read(prose, "年度资金总额|740.00万元", measure, FormMoneyReader::read))
                .isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource({
        "得分93.6分：预算执行9.6分、产出49分、效益25分、满意度10分。, 9.6／20／29／15／10／10／93.6, 9.6分 ∼ 9.6; 49分 ~ 20 + 29; 25分 ~ 15 + 10; 10分 ∼ 10",
        "自评得分88.25分（履职效能41.75分，管理效率46.5分）。, 12／29.75／20／26.5／88.25, 41.75分 ~ 12 + 29.75; 46.5分 ~ 20 + 26.5",
        "总分95.3分，其中：投入9.8分、过程20分、产出65.5分。, 9.8／20／30／35.5／95.3, 9.8分 ∼ 9.8; 20分 ∼ 20; 65.5分 ~ 30 + 35.5",
        "得分90分：预算执行9分、产出61分、效益20分。, 9／20／40／21／90, ''",
        "得分90分：预算执行9分、产出61分。, 9／21／40／20／90, ''"
    })
    void sidesOfAScoreAreWhatTheRowsOfTheSheetMake(String prose, String rows, String claims) {
        String form = "得分|" + rows.replace("／", "／得分|");
        String found = read(prose, form, Measure.SCORE, ScoreSplitReader::read);
        assertThat(List.of(found.split("; ")).stream()
                        .filter(c -> !c.contains("≐"))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(claims);
    }

    private static String read(String prose, String form, Measure measure, Function<List<Paper>, List<Claim>> reader) {
        String text = prose + "\n" + form;
        Passage passage = SENTENCES.read(Line.of(text, new Span(0, prose.length())), setting(""));
        List<Fact> facts = new ArrayList<>(passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .map(Mention::fact)
                .toList());
        Span table = new Span(prose.length() + 1, text.length());
        int from = table.start();
        for (String cell : form.split("／")) {
            int value = from + cell.indexOf('|') + 1;
            facts.add(cell(
                    text, new Span(value, from + cell.length()), cell.substring(0, cell.indexOf('|')), measure, table));
            from += cell.length() + 1;
        }
        List<Labelled> cells = facts.stream()
                .filter(f -> f.place().kind() == PlaceKind.TABLE)
                .map(f -> new Labelled(f, f.item(), "", f.place().sentence()))
                .toList();
        Paper paper = new Paper(List.of(passage), facts, cells, OptionalInt.of(2022), Optional.empty());
        return reader.apply(List.of(paper)).stream()
                .map(new org.gouji.extract.claim.Shown(text)::claim)
                .collect(Collectors.joining("; "));
    }

    private static Fact cell(String text, Span span, String name, Measure measure, Span table) {
        Fact read = SENTENCES
                .readCell(Line.of(text, span), setting("值"), name)
                .sentences()
                .get(0)
                .mentions()
                .get(0)
                .fact();
        return new Fact(
                read.quantity(), name, "", measure, read.scope(), read.year(), new Place(PlaceKind.TABLE, table, 0));
    }

    private static Setting setting(String topic) {
        return new Setting(OptionalInt.of(2022), Optional.of(MoneyUnit.WAN), 0, topic, Kinds.PROJECT);
    }
}
