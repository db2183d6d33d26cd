package org.gouji.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gouji.model.Language;
import org.gouji.model.Measure;
import org.gouji.model.Severity;
import org.gouji.model.pack.Item;
import org.gouji.model.pack.Pack;
import org.gouji.model.pack.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What packs say when they are right, and how each kind of mistake is told. */
class PacksTest {
    private static final List<String> RULES = List.of("SHARE", "STRAY-YEAR");

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("my-pack.yaml"), text);
    }

    private Pack pack(String text) throws IOException {
        return Packs.with(List.of(file(text)), RULES).pack();
    }

    private List<String> mistakes(String text, Language language) throws IOException {
        Path file = file(text);
        try {
            Packs.with(List.of(file), RULES);
        } catch (PackRefused refused) {
            return refused.mistakes().stream()
                    .map(m -> m.in(language).replace(file.toString(), "my-pack.yaml"))
                    .toList();
        }
        return List.of();
    }

    @Test
    void standardPackHasNoMistake() {
        Pack standard = Packs.standard().pack();

        assertThat(standard.names().get("接待费")).isEqualTo(standard.names().get("公务接待费"));
        assertThat(standard.partitions()).hasSizeGreaterThan(10);
        assertThat(standard.pairs()).contains(new Pack.Pair("inc.total", "exp.total"));
        assertThat(standard.scales().get(0).at(new java.math.BigDecimal("80")).map(s -> s.grade()))
                .contains("良");
        assertThat(standard.ties()).isEmpty();
        assertThat(standard.rules()).isEmpty();
    }

    @Test
    void itemOfAKnownNameGetsMoreAliasesAndAnotherBecomesNew() throws IOException {
        Pack pack = pack("""
                items:
                  - {name: 公务接待费, aliases: [业务招待费]}
                  - {name: 食堂经费, aliases: [食堂支出], scope: 财政拨款}
                """);

        assertThat(pack.names().get("业务招待费").key()).isEqualTo("sg.reception");
        assertThat(pack.names().get("食堂支出")).extracting(Item::key, Item::name).containsExactly("local.食堂经费", "食堂经费");
    }

    @Test
    void formulasAreReadByNameAliasOrKey() throws IOException {
        List<Tie> ties = pack("""
                identities:
                  - {id: A-SUM, name: 甲, formula: 三公经费 = 接待费 + sg.car ＋ “因公出国（境）费”?}
                  - {id: A-RATIO, name: 乙, formula: 公用经费 = 公务接待费 ÷ 基本支出, certain: 否, severity: 提示}
                  - {id: A-BOUND, name: 丙, formula: "公务接待费[决算] ≤ 公务接待费[年初预算]", where: section}
                  - {id: A-MINUS, name: 丁, formula: 年末结余 = 本年收入 - 本年支出, measure: 决算}
                """).ties();

        assertThat(ties)
                .extracting(Tie::formula)
                .containsExactly(
                        new Tie.Sum(
                                term("sg.total"),
                                List.of(
                                        new Tie.Part(term("sg.reception"), false),
                                        new Tie.Part(term("sg.car"), false),
                                        new Tie.Part(term("sg.abroad"), true))),
                        new Tie.Ratio(term("exp.public"), term("sg.reception"), term("exp.basic")),
                        new Tie.Bound(
                                new Tie.Term("sg.reception", Optional.of(Measure.FINAL)),
                                new Tie.Term("sg.reception", Optional.of(Measure.BUDGET_BEGIN))),
                        new Tie.Sum(
                                term("inc.total"),
                                List.of(new Tie.Part(term("bal.end"), false), new Tie.Part(term("exp.total"), false))));
        assertThat(ties.get(1).conditions().certain()).isFalse();
        assertThat(ties.get(1).severity()).isEqualTo(Severity.WARNING);
        assertThat(ties.get(2).conditions().where()).isEqualTo(Tie.Where.SECTION);
        assertThat(ties.get(3).conditions().measure()).contains(Measure.FINAL);
    }

    private static Tie.Term term(String key) {
        return new Tie.Term(key, Optional.empty());
    }

    @Test
    void laterPackSaysHowGraveARuleIs() throws IOException {
        Path first = Files.writeString(folder.resolve("first.yaml"), "rules: {SHARE: off, STRAY-YEAR: 说明}");
        Path second = Files.writeString(folder.resolve("second.yaml"), "rules: {SHARE: warning}");

        Pack pack = Packs.with(List.of(first, second), RULES).pack();

        assertThat(pack.rules().get("SHARE").severity()).contains(Severity.WARNING);
        assertThat(pack.rules().get("SHARE").origin().file()).endsWith("second.yaml");
        assertThat(pack.rules().get("STRAY-YEAR").severity()).contains(Severity.INFO);
    }

    @Test
    void contentChangesWithAnyFile() throws IOException {
        String standard = Packs.standard().content();
        String one = Packs.with(List.of(file("rules: {SHARE: off}")), RULES).content();
        String other = Packs.with(List.of(file("rules: {SHARE: info}")), RULES).content();

        assertThat(List.of(standard, one, other)).doesNotHaveDuplicates();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("rulse: {SHARE: off}", "my-pack.yaml:1：不认识的项“rulse”；是否应为“rules”？"),
                Arguments.of("items:\n  - {name: 食堂经费, alias: [食堂支出]}", "my-pack.yaml:2：不认识的项“alias”；是否应为“aliases”？"),
                Arguments.of("items:\n  - {aliases: [食堂支出]}", "my-pack.yaml:2：缺少“name”"),
                Arguments.of("items:\n  - {key: 食堂, name: 食堂经费}", "my-pack.yaml:2：“key”只能用字母、数字和 . _ -"),
                Arguments.of("items:\n  - {name: 食}", "my-pack.yaml:2：名称太短：“食”"),
                Arguments.of(
                        "items:\n  - {name: 食堂经费,\n     aliases: [接待费]}",
                        "my-pack.yaml:3：名称“接待费”属于两个项目：食堂经费 和 公务接待费（见 items.yaml:"),
                Arguments.of("items: 食堂经费", "my-pack.yaml:1：“items”应是一列（每条以 - 开头）"),
                Arguments.of("items:\n  - 食堂经费", "my-pack.yaml:2：“items”下的每一条应写成“名: 值”"),
                Arguments.of("items:\n  - {name: 食堂经费, scope: 财政}", "my-pack.yaml:2：“scope”只能是"),
                Arguments.of(
                        "identities:\n  - id: A-B\n    name: 甲\n    formula: 三公经费 = 公务接代费 + 公务用车费用",
                        "my-pack.yaml:4：没有这个项目“公务接代费”；是否应为“公务接待费”？"),
                Arguments.of(
                        "identities:\n  - id: A-B\n    name: 甲\n    formula: 三公经费 等于 公务接待费",
                        "my-pack.yaml:4：公式“三公经费 等于 公务接待费”不能识别"),
                Arguments.of(
                        "identities:\n  - id: A-B\n    name: 甲\n    formula: 三公经费 = 公务接待费 + 公务用车费用 / 公用经费",
                        "my-pack.yaml:4：公式“"),
                Arguments.of(
                        "identities:\n  - {id: A-B, name: 甲, formula: '三公经费[决蒜] <= 公用经费'}", "my-pack.yaml:2：“[ ]”只能是"),
                Arguments.of(
                        "identities:\n  - {id: SHARE, name: 甲, formula: 三公经费 <= 公用经费}", "my-pack.yaml:2：“SHARE”已有同名规则"),
                Arguments.of("identities:\n  - {id: 甲, name: 甲, formula: 三公经费 <= 公用经费}", "my-pack.yaml:2：“id”用大写字母"),
                Arguments.of(
                        "identities:\n  - {id: A-B, name: 甲, formula: 三公经费 <= 公用经费, where: raport}",
                        "my-pack.yaml:2：“where”只能是"),
                Arguments.of("rules:\n  SHAER: off", "my-pack.yaml:2：没有规则“SHAER”；是否应为“SHARE”？"),
                Arguments.of("rules:\n  SHARE: wraning", "my-pack.yaml:2：“SHARE”只能是"),
                Arguments.of("rules: [SHARE]", "my-pack.yaml:1：“rules”应写成“规则编号: 级别”"),
                Arguments.of(
                        "grades:\n  - name: 两档\n    bands:\n      - {grade: 好, from: 90, to: 100}\n      - {grade: 差, from: 0, to: 80}",
                        "my-pack.yaml:5：分档不连续：80、90 之间没有档"),
                Arguments.of(
                        "grades:\n  - name: 两档\n    bands:\n      - {grade: 好, from: 80, to: 100}\n      - {grade: 差, from: 0, to: 90}",
                        "my-pack.yaml:5：分档重叠：80 到 90"),
                Arguments.of(
                        "grades:\n  - name: 两档\n    bands:\n      - {grade: 好, from: 80, to: 100}\n      - {grade: 好, from: 0, to: 80}",
                        "my-pack.yaml:5：“好”在同一标准中属于两档：好 和 好"),
                Arguments.of(
                        "grades:\n  - name: 一档\n    bands:\n      - {grade: 好, from: 一百, to: 100}",
                        "my-pack.yaml:4：“from”应是数字"),
                Arguments.of(
                        "sections:\n  - {profile: 甲, kind: 部门绩效, marks: [甲], headings: [{name: 甲}]}",
                        "my-pack.yaml:2：“kind”只能是"),
                Arguments.of("rules: {SHARE: off}\nrules: {SHARE: off}", "my-pack.yaml:2：“rules”写了两次（见第 1 行）"),
                Arguments.of("items: &a [*a]", "my-pack.yaml:1：规则包中不能用锚点（&、*）"),
                Arguments.of("items: [", "my-pack.yaml:1：YAML 写法有误"),
                Arguments.of("只是一句话", "my-pack.yaml:1：文件不是规则包"),
                Arguments.of("", "my-pack.yaml:1：文件不是规则包"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void mistakeIsToldWithFileAndLine(String text, String message) throws IOException {
        assertThat(mistakes(text, Language.ZH)).anySatisfy(m -> assertThat(m).startsWith(message));
    }

    @Test
    void allMistakesAreToldAtOnceInEnglishToo() throws IOException {
        assertThat(mistakes("rules: {SHAER: off, SHARE: loud}\nitem: []", Language.EN))
                .containsExactly(
                        "my-pack.yaml:2: unknown key \"item\"; did you mean \"items\"?",
                        "my-pack.yaml:1: there is no rule \"SHAER\"; did you mean \"SHARE\"?",
                        "my-pack.yaml:1: \"SHARE\" is one of error | warning | info | 差错 | 提示 | 说明 | off | 关闭, not \"loud\"");
    }

    @Test
    void textOfAnyKindIsReadOrRefused() throws IOException {
        String pack = """
                items:
                  - {name: 食堂经费, aliases: [食堂支出], scope: 财政拨款}
                identities:
                  - {id: A-B, name: 甲, formula: "食堂经费[决算] <= 公用经费", certain: 否}
                grades:
                  - name: 两档
                    bands: [{grade: 好, from: 60, to: 100}, {grade: 差, from: 0, to: 60}]
                rules: {SHARE: off}
                """;
        SplittableRandom random = new SplittableRandom(20260101);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(pack);
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                int at = random.nextInt(text.length());
                String noise = "{}[]:,-?&*!|>'\"%@`=<+/ \n食0";
                int with = random.nextInt(noise.length());
                text.replace(at, at + random.nextInt(2), noise.substring(with, with + 1));
            }
            refused += mistakes(text.toString(), Language.ZH).isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(200, 399);
    }

    @Test
    void fileThatIsNotThereOrNotUtf8IsRefused() throws IOException {
        Path absent = folder.resolve("absent.yaml");
        Path chinese = Files.write(folder.resolve("gbk.yaml"), "pack: 规则".getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> Packs.with(List.of(absent, chinese), RULES))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.mistakes())
                                .extracting(m -> m.zh())
                                .containsExactly(absent + ":1：没有这个文件", chinese + ":1：编码不是 UTF-8，请另存为 UTF-8"));
    }
}
